import { type Alinea, alineas, isLijstpunt, isSlot, isVraagAlinea } from './alineas';
import type { Grens } from './grens';
import type { Label } from './labels';

/** The official heading of a set, at the start of a line. */
const KOPZIN =
  /^[ \t#*_>\ufeff]{0,8}(?:(?:Nadere|Aanvullende|Schriftelijke) v|V)ra(?:gen|ag) (?:gesteld )?(?:van|door) (?:het |de )?(?:lid|leden) (?!der )/mu;
const AANGEDUID = /ingezonden|(?:19|20)\d{2}Z\d{5}/iu;
const BEANTWOORD =
  /^[ \t#*_>]{0,8}(?:Antwoord|Mededeling|Beantwoording) van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris)/mu;
/** Searched for the heading (characters). */
const KOPLENGTE = 20_000;
/** Fewer paragraphs than this share that ask something make no set of questions. */
const AANDEEL = 0.6;

/** A question without a label of its own: it takes the number that follows from its place. */
const ZONDER_LABEL: Label = { soort: 'vraag', nummers: [], span: { start: 0, end: 0 }, tekstVanaf: 0, niveau: 0 };
const alsVraag = (alinea: Alinea): Grens => ({ soort: 'vraag', start: alinea.start, label: ZONDER_LABEL });

/** Where the heading's paragraph ends; null when there is no official heading of a set with a date or Z-number. */
function eindeVanKop(text: string, vanaf: number): number | null {
  const kop = text.slice(vanaf, vanaf + KOPLENGTE);
  const zin = KOPZIN.exec(kop);
  if (zin === null) return null;
  const alinea = alineas(text, vanaf + zin.index)[0];
  if (alinea === undefined || !AANGEDUID.test(text.slice(vanaf, alinea.end + 200))) return null;
  // Lines may stand without blank lines between them: then the heading is its own line.
  const regel = alineas(text, vanaf + zin.index, true)[0];
  return regel !== undefined && regel.end < alinea.end && isVraagAlinea(alinea.tekst) && /[.)]$/u.test(regel.tekst)
    ? regel.end
    : alinea.end;
}

/**
 * The questions of a set that has neither labels nor numbers: one paragraph each behind the official heading.
 * Nothing is made up where most paragraphs ask nothing, or where the heading says that answers stand between them.
 */
export function ongenummerdeVragen(text: string, vanaf: number): Grens[] {
  const einde = eindeVanKop(text, vanaf);
  if (einde === null || BEANTWOORD.test(text.slice(vanaf, einde + 1000))) return [];
  const perRegel = alineas(text, einde).length < 2;
  const alle = alineas(text, einde, perRegel).filter(
    ({ tekst }) => !/^\(?(?:ingezonden|(?:19|20)\d{2}Z\d{5})/iu.test(tekst),
  );
  const slot = alle.findIndex(({ tekst }) => isSlot(tekst));
  const inhoud = slot === -1 ? alle : alle.slice(0, slot);
  const vragen = inhoud.filter(({ tekst }) => isVraagAlinea(tekst) && !isLijstpunt(tekst));
  const gewone = inhoud.filter(({ tekst }) => !isLijstpunt(tekst));
  if (vragen.length === 0 || vragen.length < gewone.length * AANDEEL) return [];
  const grenzen = vragen.map(alsVraag);
  const rest = alle[slot];
  return rest === undefined ? grenzen : [...grenzen, { soort: 'overig', start: rest.start, label: null }];
}

/**
 * Questions without label before labelled answers: the numbering of a Word list is lost in its text.
 * Before each answer stand as many questions as its label has numbers, one when it has none.
 */
export function vragenBijAntwoorden(text: string, vanaf: number, grenzen: readonly Grens[]): Grens[] {
  const antwoorden = grenzen.filter((grens) => grens.soort === 'antwoord');
  const kop = KOPZIN.test(text.slice(vanaf, vanaf + KOPLENGTE)) ? eindeVanKop(text, vanaf) : null;
  let begin = kop ?? vanaf;
  const result: Grens[] = [];
  for (const { start, label } of antwoorden) {
    const aantal = Math.max(1, label?.nummers.length ?? 0);
    // Only this stretch: in a long document all that stands before it would be gone through again for each answer.
    const vragen = laatsteVragen(alineas(text.slice(begin, start), 0), aantal);
    // One answer without a question before it: the form is another one, and nothing is made up.
    if (vragen.length < aantal) return [];
    const over = begin;
    result.push(...vragen.map((vraag) => alsVraag({ ...vraag, start: over + vraag.start })));
    begin = start + (label?.tekstVanaf ?? 0);
  }
  return result;
}

/** The last `aantal` paragraphs that ask something, without any between them that does not. */
function laatsteVragen(ervoor: readonly Alinea[], aantal: number): Alinea[] {
  const result: Alinea[] = [];
  for (let i = ervoor.length - 1; i >= 0 && result.length < aantal; i--) {
    const alinea = ervoor[i];
    if (alinea === undefined) break;
    if (isVraagAlinea(alinea.tekst) && !isLijstpunt(alinea.tekst)) result.unshift(alinea);
    else if (result.length > 0 && !isLijstpunt(alinea.tekst)) break;
  }
  return result;
}
