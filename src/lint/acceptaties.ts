import { type Nummer, perSectie, readNummers, type Sectie, type Span, toText, type Vragenset } from '../vragenset';
import type { Finding } from './finding';

/** A finding that somebody accepted, with the reason; as it stands in the document. */
export interface Acceptatie {
  /** Id of the rule; null when none is named. */
  readonly regel: string | null;
  /** The vraag or antwoord it is about; null means the whole document. */
  readonly vraag: Nummer | null;
  readonly reden: string | null;
  /** The whole item or comment: offsets in the text. */
  readonly span: Span;
  /** In the front matter under `negeer`, or as a comment in place. */
  readonly waar: 'voorblad' | 'ter plaatse';
}

const OPMERKING =
  /<!--[ \t]{0,8}kamervragen:[ \t]{0,8}accepteer[ \t]{1,8}([a-z-]{1,40})[ \t]{0,8}(?:;[ \t]{0,8}reden:([^>]{0,1000}))?-->/g;

/** All acceptances of a document: those under `negeer` first, then the comments in the order of the text. */
export function readAcceptaties(set: Vragenset): Acceptatie[] {
  return [...fromVoorblad(set), ...fromComments(set)];
}

function fromVoorblad(set: Vragenset): Acceptatie[] {
  // A key with nothing behind it, as is left when its last item goes, accepts nothing and is no fault.
  const items = set.voorblad.negeer.filter(({ span }) => span.start < span.end);
  return items.map(({ regel, vraag, reden, span }) => ({
    regel: regel?.waarde ?? null,
    vraag: vraag === null ? null : (readNummers(vraag.waarde, 0)?.nummers[0] ?? null),
    reden: reden?.waarde || null,
    span: toText(set, { sectie: 0, span }),
    waar: 'voorblad',
  }));
}

/** The acceptances in one sectie, with offsets in it. */
const inSectie = perSectie(({ tekst }): readonly Omit<Acceptatie, 'vraag'>[] =>
  (tekst.includes('kamervragen:') ? [...tekst.matchAll(OPMERKING)] : []).map((match) => ({
    regel: match[1] ?? null,
    reden: match[2]?.trim() || null,
    span: { start: match.index, end: match.index + match[0].length },
    waar: 'ter plaatse',
  })),
);

function fromComments(set: Vragenset): Acceptatie[] {
  const found: Acceptatie[] = [];
  set.secties.forEach((sectie, index) => {
    for (const acceptatie of inSectie(sectie)) {
      const span = toText(set, { sectie: index, span: acceptatie.span });
      found.push({ ...acceptatie, vraag: nummerOf(set, sectie, index), span });
    }
  });
  return found;
}

function nummerOf(set: Vragenset, sectie: Sectie, index: number): Nummer | null {
  if (sectie.soort === 'vraag') return set.vragen.find((vraag) => vraag.sectie === index)?.nummer ?? null;
  if (sectie.soort === 'antwoord')
    return set.antwoorden.find((antwoord) => antwoord.sectie === index)?.nummers[0] ?? null;
  return null;
}

/** True when this acceptance is about this finding. One without a reason accepts nothing. */
export function accepts(acceptatie: Acceptatie, finding: Finding): boolean {
  if (acceptatie.reden === null || acceptatie.regel !== finding.rule) return false;
  return acceptatie.vraag === null || finding.vragen.includes(acceptatie.vraag);
}
