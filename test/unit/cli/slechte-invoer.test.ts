import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { AF } from './documenten';
import { FOUTEN, lijst, WORD, willekeurig } from './fouten';
import { Programma, type Uitslag } from './programma';

/** One line for people, in Dutch, that ends in a dot and names nothing of the inside of a program. */
function isZin(regel: string): void {
  assert.match(regel, /^\p{Lu}[^<>{}\n]{30,300}\.$/u);
  assert.doesNotMatch(regel, /error|exception|undefined|null|stack|\bat \w+ \(|niet had mogen gebeuren/i);
  assert.match(
    regel,
    /[Kk]ies|[Oo]pen|[Kk]opieer|[Hh]aal|[Ss]la|[Vv]raag|[Pp]ak|[Ll]aat|[Gg]eef|[Mm]aak|[Cc]ontroleer/,
  );
}

/** The program stopped with status 2 and this one sentence, with the name of the file before it or within it or not. */
function mislukt({ status, out, err }: Uitslag, zin: RegExp, naam = ''): void {
  assert.equal(status, 2, err);
  assert.equal(out, '');
  assert.equal(err.split('\n').length, 2, err);
  const regel = err.trimEnd();
  const zonderNaam = regel.startsWith(naam) ? regel.slice(naam.length).replace(/^: ?| (?=bestaat|is )/, '') : regel;
  isZin(zonderNaam.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
  assert.match(regel, zin);
}

describe('bad input on the command line', function () {
  this.timeout(240_000);
  const programma = new Programma();
  const { at } = programma;
  before(async () => {
    await programma.bouw();
    for (const [, naam, bytes] of FOUTEN) writeFileSync(at(naam), bytes());
  });
  after(() => programma.map.remove());
  /** Everything that a run could have left behind. */
  const bestanden = (): string[] => readdirSync(at()).sort();

  for (const [wat, naam, , zin] of FOUTEN) {
    it(`new: ${wat}`, () => {
      const voor = bestanden();
      const uitslag = programma.run('new', naam, '--output', 'nieuw.md');
      mislukt(uitslag, zin, naam);
      assert.deepEqual(bestanden(), voor);
      assert.ok(uitslag.geheugen < 250, `${naam} took ${uitslag.geheugen} MB`);
    });
  }

  it('inspect and lint tell each in one line, and do the good ones between them', () => {
    // An empty text is not written yet, which is no fault; and a document may hold no questions.
    const slecht = FOUTEN.map(([, naam]) => naam).filter((naam) => !/^leeg\.(?:txt|md)$/.test(naam));
    writeFileSync(at('goed.docx'), WORD);
    writeFileSync(at('af.md'), AF);
    const [eerste = '', ...rest] = slecht;
    const alle = [eerste, 'goed.docx', ...rest, 'af.md'];
    const inspect = programma.run('inspect', ...alle);
    const lint = programma.run('lint', '--today', '2031-02-04', '--format', 'json', ...alle);
    for (const { status, err } of [inspect, lint]) {
      assert.equal(status, 2);
      const regels = err.trimEnd().split('\n');
      assert.deepEqual(
        regels.map((regel) => regel.slice(0, regel.indexOf(': '))),
        slecht,
      );
      for (const regel of regels) isZin(regel.slice(regel.indexOf(': ') + 2));
    }
    assert.match(inspect.out, /^goed\.docx\n[\s\S]*vragen +2\n[\s\S]*af\.md\n[\s\S]*antwoorden +1\n/);
    assert.match(lint.out, new RegExp(`"bestanden": ${alle.length},\\s+"error": 0,`));
  });

  it('a letterhead or a letter that cannot be read: no Word file is made', () => {
    writeFileSync(at('af.md'), AF);
    for (const optie of ['--reference', '--brief']) {
      for (const naam of ['wachtwoord.docx', 'half.docx', 'ruis.docx', 'leeg.docx', 'bestaat-niet.docx']) {
        const voor = bestanden();
        mislukt(programma.run('export', 'af.md', '--to', 'docx', optie, naam, '--output', 'uit.docx'), /./, naam);
        assert.deepEqual(bestanden(), voor);
      }
    }
  });

  it('a folder in the place of a file', () => {
    mkdirSync(at('map.docx'));
    writeFileSync(at('af.md'), AF);
    writeFileSync(at('goed.docx'), WORD);
    mislukt(programma.run('new', 'map.docx', '--output', 'nieuw.md'), /is een map/, 'map.docx');
    mislukt(programma.run('export', 'map.docx', '--to', 'uitstelbericht'), /is een map/, 'map.docx');
    mislukt(programma.run('new', 'goed.docx', '--output', 'map.docx', '--force'), /is een map/, 'map.docx');
    mislukt(programma.run('new', 'goed.docx', '--output', 'nergens/nieuw.md'), /map/, 'nergens/nieuw.md');
    assert.deepEqual(readdirSync(at('map.docx')), []);
    assert.ok(!existsSync(at('nieuw.md')));
  });

  it('a full disk: what was there stays, and nothing half-written is left', function () {
    writeFileSync(at('af.md'), AF);
    mkdirSync(at('schijf'));
    // A disk of two pages of memory, which only this shell and what it starts can see.
    const script =
      'mount -t tmpfs -o size=8k tmpfs schijf || exit 77; echo oud > schijf/a.docx; "$@"; echo $?; ls -A schijf; cat schijf/a.docx';
    const opdracht = programma.opdracht('export', 'af.md', '--to', 'docx', '--force', '--output', 'schijf/a.docx');
    const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', ...opdracht], {
      cwd: at(),
      encoding: 'utf8',
    });
    if (status !== 0) {
      console.log('      skipped: no small disk can be mounted here');
      this.skip();
    }
    assert.equal(stdout, '2\na.docx\noud\n');
    assert.equal(stderr, 'De schijf is vol: schijf/a.docx is niet geschreven. Maak ruimte en probeer het opnieuw.\n');
  });

  it('a full disk behind standard output', function () {
    if (!existsSync('/dev/full')) {
      console.log('      skipped: no /dev/full here');
      this.skip();
    }
    writeFileSync(at('af.md'), AF);
    const vol = openSync('/dev/full', 'w');
    const [node = '', ...args] = programma.opdracht('export', 'af.md', '--to', 'uitstelbericht');
    const { status, stderr } = spawnSync(node, args, { cwd: at(), encoding: 'utf8', stdio: ['ignore', vol, 'pipe'] });
    closeSync(vol);
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'De uitvoer kon niet worden geschreven: de schijf is vol. Maak ruimte en probeer het opnieuw.\n',
    );
  });

  it('300 pages are read whole, in the memory of a small laptop', () => {
    writeFileSync(at('lijst.pdf'), lijst(300));
    const { status, err, geheugen } = programma.run('new', 'lijst.pdf', '--output', 'lijst.md');
    assert.equal(status, 0, err);
    assert.match(err, /900 vragen in lijst\.md\n$/);
    const tekst = readFileSync(at('lijst.md'), 'utf8');
    assert.equal(tekst.match(/^## Vraag \d+$/gm)?.length, 900);
    assert.equal(tekst.match(/^### Antwoord \d+$/gm)?.length, 900);
    assert.ok(geheugen < 600, `${geheugen} MB`);
  });

  it('other bytes without order never end in another way', () => {
    for (let zaad = 1; zaad <= 40; zaad++)
      writeFileSync(
        at(`ruis${zaad}.${['docx', 'pdf', 'html', 'xml', 'json'][zaad % 5]}`),
        willekeurig(zaad * 50, zaad),
      );
    const { status, out, err } = programma.run('inspect', 'ruis[0-9]*');
    assert.equal(status, 2);
    assert.equal(out, '');
    const regels = err.trimEnd().split('\n');
    assert.equal(regels.length, 40);
    for (const regel of regels) isZin(regel.slice(regel.indexOf(': ') + 2));
  });
});
