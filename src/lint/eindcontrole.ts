import type { Severity } from '../rules';
import { aantalIngevuld, positions, type Vragenset } from '../vragenset';
import type { LintResult } from './lint';

const KOPPEN: readonly (readonly [Severity, string])[] = [
  ['error', 'Fouten'],
  ['warning', 'Waarschuwingen'],
  ['info', 'Meldingen'],
  ['hint', 'Tips'],
];

/**
 * The last check as a page to read: what is open, what was accepted and why, what the members asked.
 * It advises and never blocks. Markdown; words of the document are escaped, so that they stay words.
 */
export function eindcontrole(set: Vragenset, { findings, accepted }: LintResult): string {
  const at = positions(set.tekst);
  const parts = ['# Eindcontrole', samenvatting(set, findings.length, accepted.length)];
  for (const [severity, kop] of KOPPEN) {
    const lines = findings
      .filter((finding) => finding.severity === severity)
      .map(({ start, message, rule }) => `- Regel ${at(start).regel}: ${plainWords(message)} (${rule})`);
    if (lines.length > 0) parts.push(`## ${kop}`, lines.join('\n'));
  }
  if (accepted.length > 0) {
    const lines = accepted.map(({ finding, acceptatie }) => {
      return `- Regel ${at(finding.start).regel}: ${plainWords(finding.message)} (${finding.rule})\n  Reden: ${plainWords(acceptatie.reden ?? '')}`;
    });
    parts.push('## Geaccepteerd, met reden', lines.join('\n'));
  }
  const verzoeken = [...set.afzonderlijk, ...set.termijn].map(
    ({ vraag, verzoek }) => `- Vraag ${vraag}: «${plainWords(verzoek.tekst)}»`,
  );
  if (verzoeken.length > 0) parts.push('## Verzoeken van de Kamerleden', verzoeken.join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function samenvatting(set: Vragenset, open: number, geaccepteerd: number): string {
  const bevindingen =
    open === 0
      ? 'Er staat niets open.'
      : `${open === 1 ? 'Er staat 1 bevinding' : `Er staan ${open} bevindingen`} open.`;
  const reden =
    geaccepteerd === 0
      ? ''
      : ` ${geaccepteerd === 1 ? '1 bevinding is' : `${geaccepteerd} bevindingen zijn`} geaccepteerd, met reden.`;
  return `${ingevuld(set.vragen.length, set.vragen.length - aantalIngevuld(set))} ${bevindingen}${reden}`;
}

function ingevuld(vragen: number, leeg: number): string {
  if (vragen === 0) return 'Er staan geen vragen in dit document.';
  if (vragen === 1) return leeg === 0 ? 'De vraag is ingevuld.' : 'De vraag is nog niet ingevuld.';
  if (leeg === 0) return `Alle ${vragen} vragen zijn ingevuld.`;
  return `${leeg} van de ${vragen} vragen ${leeg === 1 ? 'is' : 'zijn'} nog niet ingevuld.`;
}

/** Characters with a meaning in Markdown or HTML lose it. */
function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+!|~&]/g, '\\$&');
}
