import type { Brief } from './brief';
import type { Toeval } from './toeval';

/** Damages labels or the order of a letter, while every question and answer stays. Returns the labels of the answers whose label is gone or says something else. */
export function beschadig(brief: Brief, toeval: Toeval): string[] {
  const antwoorden = brief.delen().filter((deel) => deel.startsWith('Antwoord') && brief.van(deel).length > 0);
  const vragen = brief.delen().filter((deel) => deel.startsWith('Vraag'));
  const enkele = antwoorden.filter((deel) => !deel.includes(' en '));
  if (enkele.length === 0) return [];
  switch (toeval.een(['antwoordlabel', 'vraaglabel', 'samen', 'hernummerd', 'verplaatst', 'antwoordnummer'] as const)) {
    case 'antwoordlabel': {
      const deel = toeval.een(antwoorden);
      verwijderLabel(brief, deel);
      return [deel];
    }
    case 'vraaglabel': {
      verwijderLabel(brief, toeval.een(vragen));
      return [];
    }
    case 'samen': {
      const paar = opeenvolgend(antwoorden);
      if (paar === null) return [];
      // The usual way: the second question and its text go up, one label stands above both texts.
      const [een, twee] = paar;
      const label = brief.label(een);
      if (label === undefined) return [];
      const vraag = brief.blokken.filter(({ deel }) => deel === twee.replace('Antwoord', 'Vraag'));
      for (const blok of vraag) brief.verwijder(blok);
      brief.blokken.splice(brief.blokken.indexOf(label), 0, ...vraag);
      label.xml = label.xml.replace(een, `${een} en ${twee.replace('Antwoord ', '')}`);
      verwijderLabel(brief, twee);
      return [een, twee];
    }
    case 'hernummerd': {
      const vanaf = toeval.tussen(1, vragen.length);
      for (const blok of brief.blokken)
        if (blok.soort === 'label')
          blok.xml = blok.xml.replace(/(Vraag|Antwoord) (\d+)( en (\d+))?/, (alles, woord, een, _, twee) =>
            Number(een) < vanaf
              ? alles
              : `${woord} ${Number(een) + 1}${twee === undefined ? '' : ` en ${Number(twee) + 1}`}`,
          );
      return brief.delen().filter((deel) => deel.startsWith('Antwoord') && Number(/\d+/.exec(deel)?.[0]) >= vanaf);
    }
    case 'verplaatst': {
      // A question with its answer goes to another place.
      const deel = toeval.een(enkele);
      const blok = brief.blokken.filter((een) => een.deel === deel || een.deel === deel.replace('Antwoord', 'Vraag'));
      for (const een of blok) brief.verwijder(een);
      const doel = brief.label(toeval.een(vragen.filter((een) => brief.label(een) !== undefined)));
      brief.blokken.splice(doel === undefined ? 0 : brief.blokken.indexOf(doel), 0, ...blok);
      return [];
    }
    default: {
      const paar = opeenvolgend(antwoorden);
      const label = paar === null ? undefined : brief.label(paar[0]);
      if (paar === null || label === undefined) return [];
      label.xml = label.xml.replace(paar[0], paar[1]);
      return [paar[0]];
    }
  }
}

function verwijderLabel(brief: Brief, deel: string): void {
  const label = brief.label(deel);
  if (label !== undefined) brief.verwijder(label);
}

/** Two answers to single questions that follow each other. */
function opeenvolgend(antwoorden: readonly string[]): readonly [string, string] | null {
  for (const [index, een] of antwoorden.entries()) {
    const twee = antwoorden[index + 1];
    const volgt = twee !== undefined && Number(twee.slice(9)) === Number(een.slice(9)) + 1;
    if (volgt && twee !== undefined) return [een, twee];
  }
  return null;
}
