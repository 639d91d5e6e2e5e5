import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { AF } from './documenten';
import { PDF, WORD } from './fouten';
import { Programma } from './programma';

/** Every command there is, on files of every kind. */
const OPDRACHTEN: readonly (readonly string[])[] = [
  ['lint', '.', '--today', '2031-02-04', '--format', 'sarif'],
  ['inspect', 'af.md', 'vragen.docx', 'vragen.pdf', '--today', '2031-02-04', '--format', 'json'],
  ['new', 'vragen.docx', '--output', 'nieuw.md', '--force'],
  ['new', 'vragen.pdf'],
  ['export', 'af.md', '--to', 'docx', '--output', 'af.docx', '--force'],
  ['export', 'af.md', '--to', 'ics', '--today', '2031-02-04'],
  ['export', 'af.md', '--to', 'uitstelbericht'],
  ['rules', '--format', 'json'],
  ['--help'],
];

describe('the command line without any network', function () {
  this.timeout(120_000);
  const programma = new Programma();
  before(async function () {
    if (spawnSync('unshare', ['-rn', 'true']).status !== 0) {
      console.log('      skipped: no network can be taken away here (unshare -rn)');
      this.skip();
    }
    await programma.bouw();
    writeFileSync(programma.at('af.md'), AF);
    writeFileSync(programma.at('vragen.docx'), WORD);
    writeFileSync(programma.at('vragen.pdf'), PDF);
  });
  after(() => programma.map.remove());

  const draai = (voor: readonly string[], args: readonly string[]) => {
    const [opdracht = '', ...rest] = [...voor, ...programma.opdracht(...args)];
    const { status, stdout, stderr } = spawnSync(opdracht, rest, { cwd: programma.at(), encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('there is none: not even to this machine itself', () => {
    const script =
      "require('node:net').connect(9, '127.0.0.1').on('error', (e) => console.log(e.code)); require('node:dns').lookup('example.org', (e) => console.log(e?.code ?? 'found'))";
    const { stdout } = spawnSync('unshare', ['-rn', process.execPath, '-e', script], { encoding: 'utf8' });
    assert.match(stdout, /ENETUNREACH|EADDRNOTAVAIL/);
    assert.doesNotMatch(stdout, /found|ECONNREFUSED/);
  });

  for (const args of OPDRACHTEN) {
    it(`kamervragen ${args.join(' ')}: does the same`, () => {
      const met = draai([], args);
      assert.notEqual(met.status, 2, met.stderr);
      const bestand = args.includes('--output') ? programma.at(args[args.indexOf('--output') + 1] ?? '') : null;
      const gemaakt = bestand !== null && existsSync(bestand) ? readFileSync(bestand) : null;
      const zonder = draai(['unshare', '-rn'], args);
      assert.deepEqual(zonder, met);
      if (bestand !== null) assert.deepEqual(readFileSync(bestand), gemaakt);
    });
  }
});
