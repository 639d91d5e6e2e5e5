// Measures what a keystroke costs, side by side with remark-parse of the whole text in the same process; prints medians and ratios.
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { kaartVan, standen, termijnVan } from '../../src/dossier';
import { regelsVan } from '../../src/editor/zoekvraag';
import { lint } from '../../src/lint';
import { aanwijzingen, koppelingen, readVragenset, type Vragenset } from '../../src/vragenset';

const SIZES = [17, 200, 1000, 4000];
const RUNS = 41;

/** An answer document with this many questions, about 900 characters for each. */
function makeDocument(questions: number): string {
  const zin =
    'De waterschappen melden dat het onderhoud aan de dijken volgens plan verloopt en dat de kosten binnen de raming blijven. ';
  const pairs = Array.from({ length: questions }, (_, i) => {
    const verwijzing = i > 3 && i % 7 === 0 ? `Zie ook het antwoord op vraag ${i - 2}. ` : '';
    return `## Vraag ${i + 1}\n\nHoeveel dijken zijn er in regio ${i + 1}, hoe hoog zijn ze en wie onderhoudt ze?[^${i + 1}]\n\n### Antwoord ${i + 1}\n\n${verwijzing}${zin.repeat(5)}\n`;
  });
  return `---\nznummer: 2025Z90001\ningezonden: 2025-02-03\nfase: concept\n---\n\n# Vragen van het lid Six (Partij D) aan de Minister van Water over dijken (ingezonden 3 februari 2025)\n\n${pairs.join('\n')}`;
}

function time(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
}

type Feature = (set: Vragenset) => unknown;

const VANDAAG = '2025-02-20';
const FINDINGS: readonly Feature[] = [(set) => lint(set, { today: VANDAAG })];
/** What the desk shows besides: lenses and tree, status bar, overview, numbers that are links, links, the search for questions. */
const EVERYTHING: readonly Feature[] = [
  ...FINDINGS,
  standen,
  (set) => termijnVan(set, VANDAAG),
  (set) => kaartVan('document', set),
  aanwijzingen,
  koppelingen,
  regelsVan,
];

/** Types letters in the middle of the document; each keystroke is text changed → Vragenset → all that the features make of it. */
function keystrokes(text: string, features: readonly Feature[]): number[] {
  const at = text.indexOf('waterschappen', text.length / 2);
  let set: Vragenset = readVragenset(text);
  let current = text;
  return Array.from({ length: RUNS }, (_, i) => {
    current = `${current.slice(0, at + i)}x${current.slice(at + i)}`;
    return time(() => {
      set = readVragenset(current, set);
      for (const feature of features) feature(set);
    });
  });
}

const processor = unified().use(remarkParse);
const rows: string[] = [];
for (const size of SIZES) {
  const text = makeDocument(size);
  const remarkRuns = size > 200 ? 3 : 9;
  processor.parse(text);
  const remark = median(Array.from({ length: remarkRuns }, () => time(() => processor.parse(text))));
  const first = median(
    Array.from({ length: remarkRuns }, () => time(() => lint(readVragenset(text), { today: '2025-02-20' }))),
  );
  const keys = keystrokes(text, FINDINGS);
  const everything = median(keystrokes(text, EVERYTHING));
  const key = median(keys);
  rows.push(
    `| ${size} | ${(text.length / 1000).toFixed(0)} kB | ${remark.toFixed(1)} ms | ${first.toFixed(1)} ms (${(first / remark).toFixed(2)} ×) | ${key.toFixed(2)} ms (1/${Math.round(remark / key)}) | ${percentile(keys, 0.95).toFixed(2)} ms | ${everything.toFixed(2)} ms |`,
  );
}
console.log(
  '| questions | size | remark-parse of the whole | first reading and checking | keystroke (median) | keystroke (p95) | with everything of the desk on |',
);
console.log('|---|---|---|---|---|---|---|');
for (const row of rows) console.log(row);
