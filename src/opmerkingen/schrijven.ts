import { leesbaarMoment } from './moment';
import { isMoment, type Opmerking, type Reactie } from './opmerking';

/**
 * The note as it stands in the document. Whatever is in it stays inside the comment, and `leesOpmerkingen` gives the same note back;
 * only a day that is none, and an empty name, are left out.
 */
export function schrijfOpmerking({ klaar, reacties, ...opmerking }: Opmerking): string {
  const regels = [
    `opmerking [${klaar ? 'x' : ' '}]${zegt(opmerking)}`,
    ...reacties.map((een) => `reactie${zegt(een)}`),
  ];
  return `<!-- ${regels.join('\n')} -->`;
}

function zegt({ auteur, datum, tekst }: Reactie): string {
  const dag = datum !== null && isMoment(datum) ? leesbaarMoment(datum) : null;
  const wie = [auteur === null || auteur === '' ? null : veiligeNaam(auteur), dag].filter((deel) => deel !== null);
  const wat = veilig(tekst);
  return `${wie.length === 0 ? '' : ` ${wie.join(', ')}`}:${wat === '' ? '' : ` ${wat}`}`;
}

/** A character by its number, as HTML writes it; the comment itself never has to be read as HTML for that. */
const nummer = (teken: string): string => `&#${teken.charCodeAt(0)};`;

/**
 * Nothing in a text may close the comment, or look like markup to whoever reads the document without knowing comments: a second dash in a
 * row, backticks, marks of footnotes. A new line becomes ¶, so that each line of the comment is one thing that was said.
 */
function veilig(tekst: string): string {
  return tekst
    .replace(/&(?=#\d)|(?<=-)-|[`¶\v\f\r\u0085\u2028\u2029]|(?<=\[)\^/g, nummer)
    .replace(/^\s|\s$/g, nummer)
    .replaceAll('\n', ' ¶ ');
}

/** In a name nothing may look like the end of it: the colon, or the comma before a day. */
function veiligeNaam(naam: string): string {
  return veilig(naam)
    .replace(/:|\[|,(?= \d{4}-)/g, nummer)
    .replace(/^\d/, nummer);
}
