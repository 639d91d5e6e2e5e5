import type { Grens } from './grens';

/**
 * Questions first and the answers after them, under a line "Antwoorden": that line belongs to neither. It counts where a question stands
 * above it and an answer with a label right under it.
 * @param grenzen in the order of the text, as are the kopjes
 */
export function metKopjes(text: string, grenzen: readonly Grens[], kopjes: readonly Grens[]): readonly Grens[] {
  let volgende = 0;
  return grenzen.flatMap((grens, index) => {
    let kopje: Grens | undefined;
    while ((kopjes[volgende]?.start ?? text.length) < grens.start) kopje = kopjes[volgende++];
    if (kopje === undefined || grens.soort !== 'antwoord' || grenzen[index - 1]?.soort !== 'vraag') return [grens];
    const regels = text.slice(kopje.start, grens.start).trim();
    return /[\r\n\u2028\u2029]/.test(regels) ? [grens] : [kopje, grens];
  });
}
