import { styleText } from 'node:util';
import type { Severity } from '../../rules';
import type { Bevinding, Checked } from '../bevinding';
import type { Output } from '../output';
import { zichtbaar as visible } from '../zichtbaar';
import { type DoorlopendeVorm, reportIneens } from './doorlopend';

const NAMEN: Record<Severity, string> = { error: 'fout', warning: 'waarschuwing', info: 'melding', hint: 'tip' };
const KLEUREN = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' } as const;

/** How much of a source line is shown (characters). */
const BREEDTE = 100;

/** Findings per file for a person at a terminal, each with its line and a mark under the place. */
export const pretty: DoorlopendeVorm = {
  begin: '',
  eerste: '',
  tussen: '',
  stuk(file, colours) {
    if (!('bevindingen' in file) || file.bevindingen.length === 0) return '';
    const style: Style = (format, text) => (colours ? styleText(format, text, { validateStream: false }) : text);
    const found = file.bevindingen.map((bevinding) => shown(bevinding, style));
    return `${style('underline', visible(file.bestand))}\n${found.join('')}\n`;
  },
  einde({ bestanden, error, warning, info, hint }) {
    const parts = [
      plural(bestanden, 'bestand', 'bestanden'),
      plural(error, 'fout', 'fouten'),
      plural(warning, 'waarschuwing', 'waarschuwingen'),
      plural(info, 'melding', 'meldingen'),
      ...(hint > 0 ? [plural(hint, 'tip', 'tips')] : []),
    ];
    return `${parts.join(', ')}\n`;
  },
};

export function reportPretty(checked: readonly Checked[], output: Pick<Output, 'out' | 'colours'>): void {
  reportIneens(pretty, checked, output);
}

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

function shown(bevinding: Bevinding, style: Style): string {
  const { range, severity, message, rule, plaats } = bevinding;
  // The lines of a Word or PDF file are not to be seen; its message says where.
  const place = (plaats === undefined ? `${range.start.regel}:${range.start.kolom}` : '').padEnd(8);
  const naam = style(KLEUREN[severity], NAMEN[severity].padEnd(12));
  const lines = marked(bevinding).map((line) => `           ${style('dim', line)}\n`);
  return `  ${place} ${naam} ${visible(message)}  (${rule})\n${lines.join('')}`;
}

/** The source line around the place, and a mark under it. */
function marked({ fragment, range }: Bevinding): string[] {
  const { tekst, vanaf, loopt } = fragment;
  if (tekst.trim() === '') return [];
  const start = range.start.kolom - 1 - vanaf;
  const end = range.end.regel === range.start.regel ? range.end.kolom - 1 - vanaf : tekst.length;
  const before = vanaf > 0 ? `…${visible(tekst.slice(0, start))}` : visible(tekst.slice(0, start));
  const flagged = characters(visible(tekst.slice(start, Math.max(start, end)))).slice(0, BREEDTE);
  const after = characters(visible(tekst.slice(Math.max(start, end))));
  const room = Math.max(0, BREEDTE - characters(before).length - flagged.length);
  const cut = loopt || after.length > room ? '…' : '';
  return [
    `${before}${flagged.join('')}${after.slice(0, room).join('')}${cut}`.trimEnd(),
    `${' '.repeat(width(before))}${'^'.repeat(Math.max(1, width(flagged.join(''))))}`,
  ];
}

/** Text in which every code unit is a character by itself: what is ordinary in Dutch, and no control characters. */
const GEWOON = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/;
let segmenter: Intl.Segmenter | null = null;

/** What a reader sees as one character each. To ask that of the system takes longer than a whole document, so it is done only where needed. */
function characters(text: string): string[] {
  if (GEWOON.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('nl');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns on a terminal; pictures take two. */
function width(text: string): number {
  return characters(text).reduce((total, char) => total + (/\p{Emoji_Presentation}|\ufe0f/u.test(char) ? 2 : 1), 0);
}

function plural(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
