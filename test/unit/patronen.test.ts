import assert from 'node:assert/strict';
import { beoordeel, hoogsteGrens, ontleed } from './lineair';
import { type Bronnen, gatherPatronen } from './patronen';

/** What a bounded repeat may cost at one place: a long paragraph. */
const HOOGSTE_GRENS = 2000;
/** Together a minute at most; recheck without its own program is three times as slow. */
const TIJD = 240_000;

/** Two at a time: what recheck does, it does in another process. */
async function eachInPairs<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const worker = async (): Promise<void> => {
    for (let item = rest.pop(); item !== undefined; item = rest.pop()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}

describe('patronen', () => {
  let bronnen: Bronnen;
  before(async () => {
    bronnen = await gatherPatronen();
  });

  it('are found, written out and made of pieces', () => {
    const has = (file: string): boolean => bronnen.patronen.some((patroon) => patroon.file === file);
    assert.ok(bronnen.patronen.length > 200);
    assert.ok(has('src/vragenset/nummers.ts') && has('src/vragenset/patroon.ts') && has('src/termijn/datum.ts'));
  });

  it('are made of pieces in one place, when a module is loaded', () => {
    assert.deepEqual(bronnen.onzichtbaar, []);
  });

  it('run in linear time, every one', async function () {
    this.timeout(TIJD);
    const distinct = new Map(bronnen.patronen.map((patroon) => [`/${patroon.source}/${patroon.flags}`, patroon]));
    const fout: string[] = [];
    await eachInPairs([...distinct], async ([written, { source, flags }]) => {
      const { lineair, uitleg } = await beoordeel(source, flags);
      if (lineair) return;
      const files = bronnen.patronen
        .filter((one) => one.source === source && one.flags === flags)
        .map(({ file }) => file);
      for (const file of files) fout.push(`${file}: ${uitleg}\n  ${written}`);
    });
    assert.equal(fout.join('\n'), '');
  });

  it('name letters in the way that V8 has ready', () => {
    const fout = bronnen.patronen.filter(({ source }) => /\\p\{L[ul]?\}/.test(source));
    assert.deepEqual(fout, [], 'write \\p{Alpha}, \\p{Upper} or \\p{Lower}: see CONTRIBUTING.md');
  });

  it('repeat no more than a paragraph where they count', () => {
    const fout = bronnen.patronen.filter(({ source }) => hoogsteGrens(source) > HOOGSTE_GRENS);
    assert.deepEqual(fout, []);
  });
});

describe('the judge of patronen', () => {
  const lineair = async (source: string, flags = 'u'): Promise<boolean> => (await beoordeel(source, flags)).lineair;

  it('refuses what is quadratic or worse, with and without lookarounds', async () => {
    for (const source of ['(?:a+)+$', '\\s+$', 'is [^?]*beantwoord', '(?<!\\d)a+b', '(?!x)(?:a|a)*(?=b)', 'x(?=.*y)']) {
      assert.equal(await lineair(source), false, source);
    }
  });

  it('accepts what is linear', async () => {
    for (const source of [
      '^\\s*x',
      '(?<!\\p{L})vraag(?!\\p{L})',
      'is [^?]{0,200}beantwoord',
      '\\w+',
      '(?<=nr\\. )\\d{1,3}',
    ]) {
      assert.equal(await lineair(source), true, source);
    }
  });

  it('refuses what recheck cannot judge', async () => {
    assert.equal(await lineair('(a+)b*\\1$'), false);
    assert.equal(await lineair('('), false);
  });

  it('takes lookarounds out, also inside one another, and leaves classes and escapes alone', () => {
    assert.deepEqual(ontleed('a(?=b(?!c))d'), { zonder: 'a(?:)d', omzien: ['c', 'b(?:)'] });
    assert.deepEqual(ontleed('[(?=)]\\(?(?<n>x)(?:y)'), { zonder: '[(?=)]\\(?(?<n>x)(?:y)', omzien: [] });
  });

  it('multiplies repeats inside repeats', () => {
    assert.equal(hoogsteGrens('a{2,5}b{0,7}'), 7);
    assert.equal(hoogsteGrens('(?:a{1,20}|b{3}){0,4}c{9}'), 80);
    assert.equal(hoogsteGrens('(?:(?:a{10})?[{}]{3}){2}\\p{L}{4}'), 20);
  });
});
