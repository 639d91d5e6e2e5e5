import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bouw } from '../../fuzz/bouw';
import { start, zoekGeplante } from '../../fuzz/fuzz';
import { GEPLANT } from '../../fuzz/geplant';
import { verklein } from '../../fuzz/klein';
import { muteer } from '../../fuzz/mutaties';
import { Toeval } from '../../fuzz/toeval';

const ROOT = path.resolve(__dirname, '../../..');
/** Documents of one short run; a long one is `npm run fuzz -- --count 200000`. */
const AANTAL = 500;
/** New documents at every run, the same ones on CI; see zaad.ts. */
const ZAAD = process.env.CI ? 20_250_310 : Math.floor(Math.random() * 1e9);

describe('hostile and broken documents', function () {
  this.timeout(300_000);
  const map = mkdtempSync(path.join(tmpdir(), 'kv-fuzz-'));
  let programma = '';
  before(async () => {
    programma = await bouw(path.join(map, 'zonder'));
  });
  after(() => rmSync(map, { recursive: true, force: true }));

  it(`${AANTAL} of them break no promise, in reading, rules, edits, files and papers`, async () => {
    const { status, uit } = await start(programma, ['--count', String(AANTAL), '--seed', String(ZAAD)]);
    assert.equal(status, 0, uit);
    const verslag = JSON.parse(uit.trimEnd().split('\n').at(-1) ?? '{}');
    assert.equal(verslag.documents, AANTAL);
    assert.ok(verslag.kinds > 50, `only ${verslag.kinds} kinds of things were reached`);
    assert.ok(verslag.memoryMB < 1200, `${verslag.memoryMB} MB`);
  });

  it('the same seed gives the same result', async () => {
    const keer = ['--count', '60', '--seed', '7', '--from', '1000'];
    const [een, twee] = [await start(programma, keer), await start(programma, keer)];
    const hash = /"hash":"([0-9a-f]{16})"/;
    assert.equal(een.status, 0, een.uit);
    assert.ok(hash.test(een.uit));
    assert.equal(hash.exec(een.uit)?.[1], hash.exec(twee.uit)?.[1]);
    const ander = await start(programma, ['--count', '60', '--seed', '8', '--from', '1000']);
    assert.notEqual(hash.exec(ander.uit)?.[1], hash.exec(een.uit)?.[1]);
  });

  it('all five planted faults are found, and told with the smallest document and how to repeat it', async () => {
    const uitslagen = await zoekGeplante(map, path.join(map, 'zonder'));
    assert.equal(uitslagen.length, 5);
    for (const { naam, gevonden, uit } of uitslagen) {
      assert.ok(gevonden, `${naam}:\n${uit}`);
      assert.match(uit, /The smallest that still does \(\d+ of \d+\):/);
      assert.match(uit, /Again: npm run fuzz -- --seed 1 --from \d+ --count 1/);
    }
  });

  it('nothing of that is in the product: not in its sources, and not in what is built from them', () => {
    const bronnen = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    assert.ok(bronnen.length > 200);
    for (const file of bronnen) {
      const tekst = readFileSync(path.join(ROOT, 'src', file), 'utf8');
      assert.doesNotMatch(tekst, /__fuzz|geplant|test\/fuzz/i, file);
      for (const { naar } of GEPLANT) assert.ok(!tekst.includes(naar), file);
    }
    // The settings of the build, which the fuzzer borrows, are not touched by it.
    assert.doesNotMatch(readFileSync(path.join(ROOT, 'esbuild.js'), 'utf8'), /fuzz|plant/i);
    const { shared } = require('../../../esbuild.js');
    assert.deepEqual(
      shared.plugins.map(({ name }: { name: string }) => name),
      ['heavy-apart', 'vscode-api', 'pure'],
    );
  });

  it('a failing document is made as small as it can be', async () => {
    const faalt = async (tekst: string): Promise<boolean> => tekst.includes('a') && tekst.includes('z');
    assert.equal(await verklein('xxxxaxxxxxxxxxxzxxxx', faalt), 'az');
    assert.deepEqual([...(await verklein(Uint8Array.from([1, 2, 3, 4, 5]), async (b) => b.includes(3)))], [3]);
    assert.equal(muteer('Vraag 1', new Toeval(3), 'x'), muteer('Vraag 1', new Toeval(3), 'x'));
  });
});
