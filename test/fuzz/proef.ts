/** The fuzzer itself, as a program: `bouw.ts` bundles it, `fuzz.ts` starts it. Says what it did as one line of JSON at the end. */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type Bestand, beproefBestand, beproefUitvoer, MAKERS } from './bestanden';
import { verklein } from './klein';
import { beproefWerk } from './lineair';
import { muteer } from './mutaties';
import { beproefTekst, type Tel } from './tekstproef';
import { Toeval, zaadVan } from './toeval';
import { alles, leesZaden, uitStukken } from './zaden';

/** How often each kind of document comes by, in a thousand. */
const SOORTEN: readonly (readonly [string, number])[] = [
  ['pieces', 330],
  ['mutated', 420],
  ['any text', 30],
  ['work', 5],
  ['export', 10],
  ['word sound', 35],
  ['word bytes', 30],
  ['word parts', 40],
  ['html sound', 25],
  ['html damaged', 25],
  ['xml damaged', 20],
  ['odata damaged', 10],
  ['text bytes', 15],
  ['pdf damaged', 5],
];
const SOM = SOORTEN.reduce((som, [, deel]) => som + deel, 0);

const { values } = parseArgs({
  options: {
    root: { type: 'string' },
    corpus: { type: 'string' },
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    progress: { type: 'boolean', default: false },
    // Goes on after a fault, and tells each kind of fault once.
    door: { type: 'boolean', default: false },
  },
});

const zaden = leesZaden(values.root ?? '.', values.corpus ?? null);
const geteld = new Map<string, number>();
const tel = (wat: string): void => void geteld.set(wat, (geteld.get(wat) ?? 0) + 1);
const niet = (): void => undefined;

/** One document with what is tried on it; made from its seed alone. */
interface Geval<T extends string | Uint8Array = string | Uint8Array> {
  readonly soort: string;
  readonly invoer: T;
  proef(invoer: T, tel: (wat: string) => void): Promise<string>;
}

function soortVan(toeval: Toeval): string {
  let rest = toeval.onder(SOM);
  for (const [soort, deel] of SOORTEN) {
    rest -= deel;
    if (rest < 0) return soort;
  }
  return 'pieces';
}

const getrokken = (wat: fc.Arbitrary<string>, zaad: number): string =>
  fc.sample(wat, { seed: zaad | 0, numRuns: 1 })[0] ?? '';

function maakGeval(nummer: number, zaad: number): Geval<string> | Geval<Uint8Array> {
  const eigen = zaadVan(zaad, nummer);
  const toeval = new Toeval(eigen);
  const soort = soortVan(toeval);
  const [een, ander] = [toeval.kies(zaden.teksten), toeval.kies(zaden.teksten)];
  const gemuteerd = (): string => muteer(een, toeval, ander);
  const tekst =
    soort === 'pieces' ? getrokken(uitStukken, eigen) : soort === 'any text' ? getrokken(alles, eigen) : gemuteerd();
  const daarna = toeval.onder(2 ** 31);
  if (soort === 'work') return { soort, invoer: tekst, proef: async (invoer: string) => beproefWerk(invoer) };
  if (soort === 'export') return { soort, invoer: tekst, proef: beproefUitvoer };
  const maker = MAKERS[soort];
  if (maker === undefined)
    return {
      soort,
      invoer: tekst,
      proef: async (invoer: string, noteer: Tel) => beproefTekst(invoer, ander, new Toeval(daarna), noteer),
    };
  const bestand: Bestand = maker(toeval, tekst);
  return {
    soort,
    invoer: bestand.bytes,
    proef: (bytes: Uint8Array, noteer: Tel) => beproefBestand({ ...bestand, bytes }, noteer),
  };
}

/** The first line tells the fault; numbers and quoted text differ from document to document. */
const kern = (error: unknown): string =>
  String(error instanceof Error ? `${error.name}: ${error.message}` : error)
    .replace(/\d+|«[^»]*»|".*"|lost: .*/gs, '#')
    .split('\n')[0] ?? '';

async function kleinste<T extends string | Uint8Array>({ invoer, proef }: Geval<T>, fout: unknown): Promise<T> {
  // A sound file is made, not given: with pieces left out it is another file.
  return verklein(invoer, async (kandidaat) => {
    try {
      await proef(kandidaat, niet);
      return false;
    } catch (error) {
      return kern(error) === kern(fout);
    }
  });
}

async function toonFout(geval: Geval, error: unknown, opnieuw: string): Promise<void> {
  const { soort, invoer } = geval;
  const klein = soort.endsWith('sound') ? invoer : await kleinste(geval, error);
  console.log(`\nA document (${soort}) breaks a promise:\n${error instanceof Error ? error.stack : error}`);
  console.log(`\nThe smallest that still does (${klein.length} of ${invoer.length}):`);
  console.log(
    typeof klein === 'string'
      ? JSON.stringify(klein)
      : `base64 ${Buffer.from(klein).toString('base64').slice(0, 1500)}`,
  );
  console.log(`\nAgain: npm run fuzz -- ${opnieuw}`);
}

async function main(): Promise<number> {
  const [aantal, zaad, vanaf] = [Number(values.count), Number(values.seed), Number(values.from)];
  const hash = createHash('sha256');
  const fouten = new Set<string>();
  let tekens = 0;
  for (let nummer = vanaf; nummer < vanaf + aantal; nummer++) {
    const geval = maakGeval(nummer, zaad) as Geval;
    tel(`document ${geval.soort}`);
    tekens += geval.invoer.length;
    try {
      const uit = await geval.proef(geval.invoer, tel);
      hash.update(`${nummer} ${geval.soort}\n`).update(uit);
    } catch (error) {
      if (fouten.has(kern(error))) continue;
      fouten.add(kern(error));
      await toonFout(geval, error, `--seed ${zaad} --from ${nummer} --count 1${values.corpus ? '' : ' --own'}`);
      if (!values.door) return 1;
    }
    if (values.progress && (nummer + 1) % 5000 === 0)
      console.log(`${nummer + 1} documents, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
  }
  const bereikt = [...geteld].sort(([a], [b]) => (a < b ? -1 : 1));
  if (values.progress) for (const [wat, keer] of bereikt) console.log(`${String(keer).padStart(9)}  ${wat}`);
  const meeste = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    JSON.stringify({
      documents: aantal,
      seed: zaad,
      from: vanaf,
      seeds: { own: zaden.eigen, corpus: zaden.corpus },
      characters: tekens,
      kinds: geteld.size,
      memoryMB: meeste,
      hash: hash.digest('hex').slice(0, 16),
    }),
  );
  return fouten.size === 0 ? 0 : 1;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
