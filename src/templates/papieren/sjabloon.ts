/**
 * Papers are Markdown with named fields. There is no more to the language than this:
 *
 *     {{onderwerp}}                          the value, or a place to fill in where the document does not tell it
 *     {{#medeNamens}} … {{/medeNamens}}      only where the document tells it; a mark alone on a line leaves no line behind
 *
 * An engine of our own, because those that exist (Mustache and its kin) print nothing for a field that is not there, whether
 * it is unknown in this set or a typing error in the template. Here the first must stay visible, and the second be told.
 */
export type Waarden = { readonly [veld: string]: string | undefined };

/** A template that cannot be followed; the message is a Dutch sentence that begins with the line. */
export class Sjabloonfout extends Error {
  override readonly name = 'Sjabloonfout';
}

/** A part that is shown or not, as the document tells its field or not. */
interface Passage {
  readonly veld: string;
  readonly regel: number;
  readonly toon: boolean;
}

/** A mark of a passage with the line that it has to itself, or any mark. */
const MERK = /^[ \t]{0,20}\{\{([#/][^{}\n]{1,60})\}\}[ \t]{0,20}(?:\n|$)|\{\{([^{}\n]{0,60})\}\}/gm;

/**
 * Fills a template. A value that opens a line gets a capital. Values are put in as they are: nothing in them is read as a mark.
 * @param velden every field that exists, with what stands in for it where `waarden` has no value: "[datum]"
 * @throws Sjabloonfout when it names a field that does not exist, or a passage or a mark is not closed
 */
export function vulSjabloon(sjabloon: string, waarden: Waarden, velden: { readonly [veld: string]: string }): string {
  const tekst = sjabloon.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const open: Passage[] = [];
  let uit = '';
  let at = 0;
  const schrijf = (stuk: string): void => {
    if (open.every(({ toon }) => toon)) uit += stuk;
  };
  const tussen = (tot: number): void => {
    const los = tekst.slice(at, tot).indexOf('{{');
    if (los !== -1) throw fout(tekst, at + los, 'achter {{ ontbreekt }}. Schrijf een veld als {{onderwerp}}.');
    schrijf(tekst.slice(at, tot));
  };
  for (const match of tekst.matchAll(MERK)) {
    tussen(match.index);
    at = match.index + match[0].length;
    const merk = (match[1] ?? match[2] ?? '').trim();
    const teken = /^[#/]/.exec(merk)?.[0];
    const veld = merk.slice(teken?.length ?? 0).trim();
    const stand = velden[veld];
    if (stand === undefined || !Object.hasOwn(velden, veld)) {
      const bekend = Object.keys(velden).sort().join(', ');
      throw fout(tekst, match.index, `het veld {{${veld}}} bestaat niet. Kies uit: ${bekend}.`);
    }
    const waarde = waarden[veld];
    if (teken === '#') open.push({ veld, regel: match.index, toon: waarde !== undefined });
    else if (teken === undefined)
      schrijf(waarde === undefined ? stand : uit === '' || uit.endsWith('\n') ? hoofdletter(waarde) : waarde);
    else if (open.pop()?.veld !== veld) {
      throw fout(tekst, match.index, `{{/${veld}}} sluit een passage die hier niet open is. Zet {{#${veld}}} ervoor.`);
    }
  }
  tussen(tekst.length);
  const vergeten = open.at(-1);
  if (vergeten !== undefined) {
    throw fout(
      tekst,
      vergeten.regel,
      `de passage {{#${vergeten.veld}}} houdt niet op. Zet {{/${vergeten.veld}}} erachter.`,
    );
  }
  // What was left out leaves no gap.
  return `${uit.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

function fout(tekst: string, at: number, wat: string): Sjabloonfout {
  return new Sjabloonfout(`Regel ${tekst.slice(0, at).split('\n').length}: ${wat}`);
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
