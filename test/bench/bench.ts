// Measures what a keystroke and an opening cost, side by side with remark-parse of the whole text in the same process; prints medians and ratios.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { kaartVan, standen, termijnVan } from '../../src/dossier';
import { inStukken } from '../../src/editor/inStukken';
import { regelsVan } from '../../src/editor/zoekvraag';
import { checkStapsgewijs, lint, verken } from '../../src/lint';
import { aanwijzingen, koppelingen, leesVragenset, readVragenset, type Vragenset } from '../../src/vragenset';
import { makeDocument } from './document';

const SIZES = [17, 100, 1000, 4000];
const RUNS = 101;

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

type Feature = (set: Vragenset, previous: Vragenset) => unknown;

const VANDAAG = '2025-02-20';
const FINDINGS: readonly Feature[] = [(set, previous) => lint(set, { today: VANDAAG }, previous)];
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

/** Reads a character, so that the engine makes one piece of a text that was just put together; the editor hands over one piece. */
const flat = (text: string): string => (text.charCodeAt(text.length >> 1) >= 0 ? text : '');

/** Types words in the middle of the document; each keystroke is text changed → Vragenset → all that the features make of it. */
function keystrokes(text: string, features: readonly Feature[]): number[] {
  const at = text.indexOf('waterschappen', text.length / 2);
  let set: Vragenset = readVragenset(text);
  for (const feature of features) feature(set, set);
  let current = text;
  return Array.from({ length: RUNS }, (_, i) => {
    current = flat(`${current.slice(0, at + i)}${i % 8 === 7 ? ' ' : 'x'}${current.slice(at + i)}`);
    return time(() => {
      const previous = set;
      set = readVragenset(current, previous);
      for (const feature of features) feature(set, previous);
    });
  });
}

/** Opens a document as the editor does, in turns; gives the longest time that nothing else could be done (milliseconds). */
async function longestHold(text: string): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const set = await inStukken(leesVragenset(text));
  await inStukken(verken(set));
  await inStukken(checkStapsgewijs(set, { today: VANDAAG }));
  await new Promise((done) => setTimeout(done, 5));
  delay.disable();
  return delay.max / 1e6;
}

const processor = unified().use(remarkParse);

async function measure(size: number): Promise<string> {
  const text = flat(makeDocument(size));
  const remarkRuns = size > 200 ? 3 : 9;
  processor.parse(text);
  // In turns, so that what else the machine does meets both.
  const firsts: number[] = [];
  const remarks: number[] = [];
  const holds: number[] = [];
  for (let run = 0; run < remarkRuns; run++) {
    remarks.push(time(() => processor.parse(text)));
    firsts.push(time(() => lint(readVragenset(text), { today: VANDAAG })));
    holds.push(await longestHold(text));
  }
  const [remark, first] = [median(remarks), median(firsts)];
  const keys = keystrokes(text, FINDINGS);
  const everything = median(keystrokes(text, EVERYTHING));
  const key = median(keys);
  const cells = [
    String(size),
    `${(text.length / 1000).toFixed(0)} kB`,
    `${remark.toFixed(1)} ms`,
    `${first.toFixed(1)} ms (${(first / remark).toFixed(2)} ×)`,
    `${median(holds).toFixed(1)} ms`,
    `${key.toFixed(2)} ms (1/${Math.round(remark / key)})`,
    `${percentile(keys, 0.95).toFixed(2)} ms`,
    `${everything.toFixed(2)} ms`,
  ];
  return `| ${cells.join(' | ')} |`;
}

async function main(): Promise<void> {
  console.log(
    '| questions | size | remark-parse of the whole | first reading and checking | longest hold on opening | keystroke (median) | keystroke (p95) | with everything of the desk on |',
  );
  console.log('|---|---|---|---|---|---|---|---|');
  for (const size of SIZES) console.log(await measure(size));
}

void main();
