import type { Severity } from '../rules';
import {
  aantalIngevuld,
  formatNummers,
  type InVraag,
  positions,
  schrijfDatumMetDag,
  toText,
  type VerzoekAfzonderlijk,
  type VerzoekTermijn,
  type Vragenset,
} from '../vragenset';
import { check, type LintOptions, type LintResult } from './lint';

const KOPPEN: readonly (readonly [Severity, string])[] = [
  ['error', 'Fouten'],
  ['warning', 'Waarschuwingen'],
  ['info', 'Meldingen'],
  ['hint', 'Tips'],
];

/**
 * The last check as a page to read: what is open, what was accepted and why, what the members asked and how that was met, and what was not
 * looked at. It advises and never blocks. Markdown; words of the document are escaped, so that they stay words.
 */
export function eindcontrole(set: Vragenset, options: LintOptions): string {
  const result = check(set, { ...options, eindcontrole: true });
  const regel = regelsOf(set);
  const parts = [
    `# Eindcontrole${set.znummers[0] === undefined ? '' : ` van ${set.znummers[0]}`}`,
    samenvatting(set, result),
  ];
  for (const [severity, kop] of KOPPEN) {
    const lines = result.findings
      .filter((finding) => finding.severity === severity)
      .map(({ start, message, rule }) => `- Regel ${regel(start)}: ${plainWords(message)} (${rule})`);
    if (lines.length > 0) parts.push(`## ${kop}`, lines.join('\n'));
  }
  if (result.accepted.length > 0) {
    const lines = result.accepted.map(({ finding: { start, message, rule }, acceptatie }) => {
      return `- Regel ${regel(start)}: ${plainWords(message)} (${rule})\n  Reden: ${plainWords(acceptatie.reden ?? '')}`;
    });
    parts.push('## Geaccepteerd, met reden', lines.join('\n'));
  }
  parts.push('## Verzoeken van de Kamerleden', verzoeken(set, result), '## Hoe is nagekeken', werkwijze(set, options));
  return `${parts.join('\n\n')}\n`;
}

function regelsOf(set: Vragenset): (offset: number) => number {
  const at = positions(set.tekst);
  return (offset) => at(offset).regel;
}

function samenvatting(set: Vragenset, { findings, accepted }: LintResult): string {
  const open = findings.length;
  const bevindingen =
    open === 0
      ? 'Er staat niets open.'
      : `${open === 1 ? 'Er staat 1 bevinding' : `Er staan ${open} bevindingen`} open.`;
  const reden =
    accepted.length === 0
      ? ''
      : ` ${accepted.length === 1 ? '1 bevinding is' : `${accepted.length} bevindingen zijn`} geaccepteerd, met reden.`;
  return `${ingevuld(set.vragen.length, set.vragen.length - aantalIngevuld(set))} ${bevindingen}${reden}`;
}

function ingevuld(vragen: number, leeg: number): string {
  if (vragen === 0) return 'Er staan geen vragen in dit document.';
  if (vragen === 1) return leeg === 0 ? 'De vraag is ingevuld.' : 'De vraag is nog niet ingevuld.';
  if (leeg === 0) return `Alle ${vragen} vragen zijn ingevuld.`;
  return `${leeg} van de ${vragen} vragen ${leeg === 1 ? 'is' : 'zijn'} nog niet ingevuld.`;
}

function verzoeken(set: Vragenset, result: LintResult): string {
  const regel = regelsOf(set);
  const line = (one: InVraag<VerzoekAfzonderlijk | VerzoekTermijn>, wat: string, hoe: string): string => {
    const waar = regel(toText(set, one.plaats).start);
    return `- Regel ${waar}: vraag ${one.vraag} vraagt om ${wat}: «${plainWords(one.verzoek.tekst)}»\n  ${hoe}`;
  };
  const lines = [
    ...set.afzonderlijk.map((one) => line(one, watApart(one.verzoek), hoeApart(set, one.verzoek, result))),
    ...set.termijn.map((one) => line(one, 'een eerder moment', hoeOpTijd(set, one.verzoek))),
  ];
  return lines.length > 0
    ? lines.join('\n')
    : 'Er is niet gevraagd om afzonderlijke antwoorden of om een eerder moment.';
}

function watApart({ betreft }: VerzoekAfzonderlijk): string {
  return betreft === 'alle'
    ? 'afzonderlijke antwoorden'
    : `afzonderlijke antwoorden op vraag ${formatNummers(betreft)}`;
}

function hoeApart(set: Vragenset, { betreft }: VerzoekAfzonderlijk, { accepted }: LintResult): string {
  const samen = set.antwoorden.filter(
    ({ nummers }) => nummers.filter((nummer) => betreft === 'alle' || betreft.includes(nummer)).length > 1,
  );
  if (samen.length === 0) return 'Gevolgd: geen van deze vragen is samen met een andere beantwoord.';
  const groepen = samen.map(({ nummers }) => `vraag ${formatNummers(nummers)}`).join(', en ');
  const redenen = accepted
    .filter(({ finding }) => finding.rule === 'niet-afzonderlijk')
    .filter(({ finding }) => samen.some(({ nummers }) => nummers.some((nummer) => finding.vragen.includes(nummer))))
    .map(({ acceptatie }) => plainWords(acceptatie.reden ?? ''));
  const reden = redenen.length === 0 ? '' : ` Reden: ${[...new Set(redenen)].join('; ')}`;
  return `Niet gevolgd: samen beantwoord zijn ${groepen}.${reden}`;
}

/** Facts only: whether a moment counts that nobody can tell from the text is for people to say. */
function hoeOpTijd(set: Vragenset, { uiterlijk }: VerzoekTermijn): string {
  const gevraagd = uiterlijk === null ? '' : `Gevraagd is uiterlijk ${schrijfDatumMetDag(uiterlijk)}. `;
  const klaar = set.verzonden ?? set.ontvangen;
  if (klaar === null) return `${gevraagd}De antwoorden zijn nog niet verzonden.`;
  const dag = `De antwoorden zijn verzonden op ${schrijfDatumMetDag(klaar.waarde)}`;
  if (uiterlijk === null) return `${dag}.`;
  return `${gevraagd}${dag}: ${klaar.waarde <= uiterlijk ? 'gevolgd' : 'later dan gevraagd'}.`;
}

/** A check that leaves something out says so: else nothing found would seem to mean more than it does. */
function werkwijze(set: Vragenset, { bron, instellingen }: LintOptions): string {
  const uit = Object.entries(instellingen?.regels ?? {}).flatMap(([id, { severity }]) =>
    severity === 'uit' ? [id] : [],
  );
  return [
    `- Als eindversie, zonder de klok.${set.eigen && set.fase !== 'eindversie' ? ` In het document zelf staat nog fase: ${set.fase}.` : ''}`,
    bron
      ? '- Elke vraag is vergeleken met de vragen zoals ze binnenkwamen.'
      : '- De vragen zijn niet vergeleken met wat de Kamer stuurde: er is geen bron bij dit document.',
    ...(uit.length === 0 ? [] : [`- Niet nagekeken, want uitgezet: ${uit.join(', ')}.`]),
  ].join('\n');
}

/** Characters that make something else of words, in Markdown or HTML, lose their meaning. */
function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<~]/g, '\\$&');
}
