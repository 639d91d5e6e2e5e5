import { inspectie } from '../../src/cli/inspectie';
import { check, safeEdits } from '../../src/lint';
import { readVragenset } from '../../src/vragenset';
import { eis } from './eisen';
import { werkVan } from './werk';

/** Characters of the smallest text that is measured. */
const LENGTE = 3000;
/** What twice the text may cost beyond twice the work: two is linear, four is quadratic. */
const HOOGSTE_GROEI = 3;
/**
 * Twice the text may cost twice the work and a twentieth more, for what is sorted or looked up in a longer list. Seen: 2.009 times, for a
 * text whose first copy cost as much as two (seed 20260101, document 142608).
 */
const TWEEMAAL = 2.1;
const OPTIES = { today: '2031-03-30', fase: 'eindversie' } as const;

/** The work of reading and checking grows as the text does: measured on this document once, twice and four times over. */
export function beproefWerk(tekst: string): string {
  const stuk = `${tekst.slice(0, LENGTE)}\n\n`;
  const een = stuk.repeat(Math.ceil(LENGTE / stuk.length));
  const metingen = [een, een.repeat(2), een.repeat(4)].map(
    (lang) =>
      werkVan(() => {
        const set = readVragenset(lang);
        check(set, OPTIES);
        inspectie('a.md', set, OPTIES.today);
        safeEdits(set, OPTIES);
        check(readVragenset(`${lang}x`, set), OPTIES);
      }) / een.length,
  );
  const [a = 0, b = 0, c = 0] = metingen;
  // Where twice the text costs no more than twice the work there is nothing to say, also when the text once over happens to be dear.
  eis(
    c <= TWEEMAAL * b || c - b <= HOOGSTE_GROEI * (b - a) + 60,
    `work: more than linear (${metingen.map((m) => m.toFixed(1)).join(', ')} steps per character of the smallest)`,
  );
  return metingen.map((meting) => meting.toFixed(0)).join();
}
