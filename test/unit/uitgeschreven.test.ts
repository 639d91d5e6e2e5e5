import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { beoordeel, hoogsteGrens } from './lineair';

/** What a bounded repeat may cost at one place: a long paragraph. */
const HOOGSTE_GRENS = 2000;
const root = path.resolve(__dirname, '../..');

interface Gevonden {
  readonly source: string;
  readonly flags: string;
  readonly plek: string;
}

/** A pattern of VS Code's colours as one of JavaScript that takes every path that it can take, and perhaps more. */
function uitOniguruma(source: string): string {
  return source
    .replaceAll('[:alnum:]', '\\p{L}\\p{N}')
    .replaceAll('[:alpha:]', '\\p{L}')
    .replaceAll('(?>', '(?:')
    .replaceAll('(?i:', '(?:')
    .replace(/\(\?i\)/g, '');
}

/** Every pattern within, with the names that lead to it. */
function inGegevens(waarde: unknown, plek: string, sleutels: ReadonlySet<string>): Gevonden[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([sleutel, deel]) =>
    sleutels.has(sleutel) && typeof deel === 'string'
      ? [{ source: deel, flags: '', plek: `${plek}.${sleutel}` }]
      : inGegevens(deel, `${plek}.${sleutel}`, sleutels),
  );
}

const lees = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** The patterns that VS Code runs for us: of the colours, of settings, of the task's output, and of menus. */
function gather(): Gevonden[] {
  const kleuren = globSync('syntaxes/*.json', { cwd: root }).flatMap((file) =>
    inGegevens(lees(file), file, new Set(['match', 'begin', 'end', 'while'])).map((een) => ({
      ...een,
      source: uitOniguruma(een.source),
      // Wider than `(?i:)` at some places only.
      flags: 'iu',
    })),
  );
  const manifest = lees('package.json');
  const eigen = inGegevens(manifest, 'package.json', new Set(['pattern', 'regexp', 'patternProperties']));
  const voorwaarden = inGegevens(manifest, 'package.json', new Set(['when', 'enablement'])).flatMap(
    ({ source, plek }) =>
      [...source.matchAll(/=~ \/((?:[^/\\]|\\.)+)\/([a-z]*)/g)].map(([, deel = '', flags = '']) => ({
        source: deel,
        flags,
        plek,
      })),
  );
  return [...kleuren, ...eigen, ...voorwaarden];
}

describe('patronen that VS Code runs for us', () => {
  const gevonden = gather();

  it('are found: of the colours, a setting, the output of the task, and menus', () => {
    const aantal = (begin: string): number => gevonden.filter(({ plek }) => plek.startsWith(begin)).length;
    assert.ok(aantal('syntaxes/') > 10);
    assert.ok(aantal('package.json.contributes.configuration') > 0);
    assert.ok(aantal('package.json.contributes.problemMatchers') > 0);
    assert.ok(aantal('package.json.contributes.menus') > 4);
  });

  it('run in linear time, every one', async function () {
    this.timeout(240_000);
    const fout: string[] = [];
    for (const { source, flags, plek } of gevonden) {
      const { lineair, uitleg } = await beoordeel(source, flags);
      if (!lineair) fout.push(`${plek}: ${uitleg}\n  ${source}`);
    }
    assert.equal(fout.join('\n'), '');
  });

  it('repeat no more than a paragraph where they count', () => {
    assert.deepEqual(
      gevonden.filter(({ source }) => hoogsteGrens(source) > HOOGSTE_GRENS),
      [],
    );
  });

  it('of the task still reads a line of its output, with colons and brackets in the path and in the message', () => {
    const patroon = gevonden.find(({ plek }) => plek.includes('problemMatchers'));
    const regel = 'C:\\werk (oud)\\2031Z00042.md:12:3: warning: Op 12:30 was dit (nog) niet zo. (datum-zonder-jaar)';
    assert.deepEqual(new RegExp(patroon?.source ?? '').exec(regel)?.slice(1), [
      'C:\\werk (oud)\\2031Z00042.md',
      '12',
      '3',
      'warning',
      'Op 12:30 was dit (nog) niet zo.',
      'datum-zonder-jaar',
    ]);
  });

  it('are judged as JavaScript reads them, which takes at least the same paths', () => {
    for (const { source, flags } of gevonden) assert.doesNotThrow(() => new RegExp(source, flags), source);
    assert.equal(uitOniguruma('(?i:\\bzie) (?>\\d+)(?![[:alnum:]])'), '(?:\\bzie) (?:\\d+)(?![\\p{L}\\p{N}])');
  });
});
