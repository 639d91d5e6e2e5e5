import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { Controle, type Opdracht, type Uitkomst } from '../../../src/cli/controle';
import { aantalJobs } from '../../../src/cli/jobs';
import { Ploeg } from '../../../src/cli/ploeg';
import { FORMATS } from '../../../src/cli/report/vormen';
import { p, r, wordbestand } from '../formats/wordbouw';
import { bundle } from './bundel';
import { run, Werkmap } from './cli';
import { AF, CONCEPT, ONAF } from './documenten';

const VANDAAG = ['--today', '2031-02-04'];

/** A letter in Word of which the second answer is still to be written. */
const LETTER = [
  'Vragen van het lid Six (Partij D) aan de Minister van Water over dijken (ingezonden 3 februari 2031)',
  'Vraag 1',
  'Hoe hoog is de dijk?',
  'Antwoord 1',
  'Negen meter.',
  'Vraag 2',
  'Wat kost dat?',
  'Antwoord 2',
  '[bedrag invullen]',
]
  .map((tekst) => p(r(tekst)))
  .join('');

describe('lint --jobs', function () {
  this.timeout(120_000);
  let map: Werkmap;
  let cli: string;
  before(async () => {
    map = new Werkmap();
    mkdirSync(map.at('programma'));
    cli = await bundle('cli.js', map.at('programma'));
    await bundle('formats/word.mjs', map.at('programma'));
    mkdirSync(map.at('werk'));
    for (let i = 0; i < 60; i++) {
      const vragen = Array.from({ length: (i * 7) % 40 }, (_, n) => `## Vraag ${n + 3}\n\nWaarom ${n}?\n\n`).join('');
      writeFileSync(map.at('werk', `stuk ${i}.md`), [ONAF + vragen, AF, CONCEPT][i % 3] ?? '');
    }
    writeFileSync(map.at('werk', 'foto.md'), Uint8Array.from([0xff, 0xd8, 0xff, 0x00]));
    writeFileSync(map.at('werk', 'vragen.docx'), wordbestand(LETTER));
  });
  after(() => map.remove());

  const kamervragen = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [cli, 'lint', ...VANDAAG, ...args], {
      input,
      encoding: 'utf8',
      cwd: map.at('werk'),
      maxBuffer: 100_000_000,
    });

  for (const format of FORMATS)
    it(`${format}: prints the same, and ends the same, with one thread and with several`, () => {
      const files = ['.', 'vragen.docx', '-'];
      const [een, ...meer] = ['1', '2', '5'].map((jobs) => {
        const { stdout, stderr, status } = kamervragen(['--format', format, '--jobs', jobs, ...files], ONAF);
        return { stdout, stderr, status };
      });
      assert.equal(een?.status, 2);
      assert.match(een.stderr, /^foto\.md: [^\n]+\n$/);
      assert.ok(een.stdout.includes('vragen.docx') || format === 'pretty');
      for (const ander of meer) assert.deepEqual(ander, een);
    });

  it('mends the same', () => {
    const fix = (jobs: string) => {
      mkdirSync(map.at(`fix${jobs}`));
      const names = Array.from({ length: 40 }, (_, i) => map.at(`fix${jobs}`, `${i}.md`));
      for (const [i, name] of names.entries()) writeFileSync(name, i % 2 === 0 ? CONCEPT : AF);
      const { stdout, status } = kamervragen(['--fix', '--jobs', jobs, map.at(`fix${jobs}`)]);
      return {
        texts: names.map((name) => readFileSync(name, 'utf8')),
        stdout: stdout.replaceAll(`fix${jobs}`, ''),
        status,
      };
    };
    const een = fix('1');
    assert.match(een.texts[0] ?? '', /### Antwoord 2/);
    assert.deepEqual(fix('3'), een);
  });

  it('never lets two threads write one file', () => {
    writeFileSync(map.at('echt.md'), CONCEPT);
    symlinkSync(map.at('echt.md'), map.at('ook.md'));
    const both = [map.at('echt.md'), map.at('ook.md')];
    assert.equal(aantalJobs(4, both, true), 1);
    assert.equal(aantalJobs(4, both, false), 4);
    assert.equal(aantalJobs(4, [map.at('echt.md'), map.at('is er niet.md')], true), 4);
  });

  it('one thread for a few files, without being asked', () => {
    assert.equal(aantalJobs(null, Array(20).fill('a.md'), false), 1);
    assert.ok(aantalJobs(null, Array(5000).fill('a.md'), false) >= 1);
  });

  for (const wrong of ['0', '-1', '1.5', 'veel', '1000', ''])
    it(`--jobs ${wrong} is told`, async () => {
      const { status, err } = await run('lint', `--jobs=${wrong}`, '.');
      assert.equal(status, 2);
      assert.match(err, /^--jobs .*geheel getal/);
    });

  describe('a thread that breaks off', () => {
    const opdracht: Opdracht = {
      format: 'pretty',
      colours: false,
      debug: false,
      fix: false,
      config: null,
      options: { today: '2031-02-04' },
    };
    /** A run in which each worker is this script. */
    async function met(script: string, bestanden: readonly string[]): Promise<Uitkomst[]> {
      const werker = map.at('werker.cjs');
      writeFileSync(werker, `const { parentPort } = require('node:worker_threads');\n${script}`);
      const uitkomsten: Uitkomst[] = [];
      const ploeg = new Ploeg(bestanden, 3, opdracht, werker);
      await ploeg.controleer(await Controle.open(opdracht), (one) => uitkomsten.push(one));
      await ploeg.stop();
      return uitkomsten;
    }
    const uitkomst =
      "({ bestand, fout: null, aantallen: { error: 0, warning: 0, info: 0, hint: 0 }, stuk: 'elders', bevindingen: [], log: '' })";
    const names = () => Array.from({ length: 60 }, (_, i) => map.at('werk', `stuk ${i}.md`));

    it('costs the file that it was doing, and no other', async () => {
      const uitkomsten = await met(
        `let gedaan = 0;
         parentPort.on('message', (pakket) => {
           for (const { index, bestand } of pakket) {
             if (++gedaan === 4) process.exit(134);
             parentPort.postMessage({ index, uitkomst: ${uitkomst} });
           }
         });`,
        names(),
      );
      assert.deepEqual(
        uitkomsten.map(({ bestand }) => bestand),
        names(),
        'all, in order',
      );
      const fouten = uitkomsten.flatMap(({ fout }) => fout ?? []);
      assert.equal(new Set(fouten).size, 1);
      assert.ok(fouten.length <= 2);
      assert.match(fouten[0] ?? '', /brak af/);
    });

    it('costs nothing when it cannot even begin', async () => {
      for (const script of ["throw new Error('kapot')", 'process.exit(1)', 'syntax fout']) {
        const uitkomsten = await met(script, names());
        assert.deepEqual(
          uitkomsten.map(({ bestand, fout }) => [bestand, fout]),
          names().map((name) => [name, null]),
        );
      }
    });
  });
});
