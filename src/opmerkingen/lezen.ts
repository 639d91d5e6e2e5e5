import { geschrevenMoment } from './moment';
import { isMoment, type Opmerking, type Reactie } from './opmerking';

/** A note with the place of its comment: offsets in the text that was read, `end` exclusive. */
export interface GelezenOpmerking {
  readonly opmerking: Opmerking;
  readonly start: number;
  readonly end: number;
  /** The place of what stands between the square brackets, where a note is ticked off. */
  readonly vinkje: { readonly start: number; readonly end: number };
}

const OPEN = '<!--';
const SLUIT = '-->';
const BEGIN = /^\s{0,20}opmerking[ \t]{0,8}\[([ \t]{0,3}x?[ \t]{0,3})\]/i;
const REACTIE = /^[ \t]{0,8}reactie(?![\p{Alpha}\d])/iu;

/** All notes of a text, in its order. Other comments are none; one that is never closed is none either. Linear in the length of the text. */
export function leesOpmerkingen(tekst: string): GelezenOpmerking[] {
  const gevonden: GelezenOpmerking[] = [];
  for (let start = tekst.indexOf(OPEN); start !== -1; ) {
    const at = tekst.indexOf(SLUIT, start + OPEN.length);
    if (at === -1) break;
    const end = at + SLUIT.length;
    const inhoud = tekst.slice(start + OPEN.length, at);
    const begin = BEGIN.exec(inhoud);
    if (begin !== null) {
      const vak = begin[1] ?? '';
      const sluit = start + OPEN.length + begin[0].length - 1;
      gevonden.push({
        opmerking: { ...leesRegels(inhoud.slice(begin[0].length)), klaar: vak.trim() !== '' },
        start,
        end,
        vinkje: { start: sluit - vak.length, end: sluit },
      });
    }
    start = tekst.indexOf(OPEN, end);
  }
  return gevonden;
}

/** A line that begins with "reactie" answers; any other line goes on with what was said before it. */
function leesRegels(inhoud: string): Omit<Opmerking, 'klaar'> {
  const [begin = '', ...regels] = inhoud.split(/\r\n?|\n/);
  const stukken = [begin];
  for (const regel of regels) {
    const reactie = REACTIE.exec(regel);
    if (reactie !== null) stukken.push(regel.slice(reactie[0].length));
    else stukken.push(`${stukken.pop() ?? ''}\n${regel.trim()}`);
  }
  const [eerste = '', ...reacties] = stukken;
  return { ...leesReactie(eerste), reacties: reacties.map(leesReactie) };
}

/** `NAME, DAY: TEXT`; without a colon everything is text. */
function leesReactie(stuk: string): Reactie {
  const einde = /:(?=\s|$)/.exec(stuk.slice(0, LANGSTE_NAAM));
  const tekst = leesTekst(stuk.slice(einde === null ? 0 : einde.index + 1));
  const wie = einde === null ? '' : stuk.slice(0, einde.index).trim();
  const komma = wie.lastIndexOf(', ');
  const dag = geschrevenMoment(wie.slice(komma === -1 ? 0 : komma + 2));
  if (!isMoment(dag)) return { auteur: naam(wie), datum: null, tekst };
  return { auteur: komma === -1 ? null : naam(wie.slice(0, komma)), datum: dag, tekst };
}

/** Behind this many characters no colon ends a name. */
const LANGSTE_NAAM = 2000;

function naam(tekst: string): string | null {
  return leesTekst(tekst) || null;
}

function leesTekst(tekst: string): string {
  return tekst
    .trim()
    .replace(/ ?¶ ?/g, '\n')
    .replace(/&#(\d{1,5});/g, (_, code: string) => String.fromCharCode(Number(code)));
}
