import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { bundle } from './bundel';
import { Werkmap } from './cli';
import { AF, CONCEPT, ONAF } from './documenten';

describe('kamervragen as a program', () => {
  let map: Werkmap;
  let cli: string;
  before(async () => {
    map = new Werkmap();
    cli = await bundle('cli.js', map.folder);
  });
  after(() => map.remove());
  const kamervragen = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8', cwd: map.folder });

  it('is a script that runs by itself, of the version of the package', () => {
    assert.match(readFileSync(cli, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    const { stdout, status } = kamervragen(['--version']);
    assert.equal(status, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('reads standard input, and finds in it what it finds in a file', () => {
    writeFileSync(map.at('a.md'), ONAF);
    const args = ['lint', '--format', 'json', '--today', '2031-02-04'];
    const [invoer, bestand] = [kamervragen([...args, '-'], ONAF), kamervragen([...args, 'a.md'])];
    assert.equal(invoer.status, 1);
    assert.equal(invoer.stdout.replaceAll('"bestand": "-"', '"bestand": "a.md"'), bestand.stdout);
  });

  it('stays quiet when the reader has seen enough', async () => {
    for (let i = 0; i < 20; i++) writeFileSync(map.at(`veel${i}.md`), ONAF);
    const child = spawn(process.execPath, [cli, 'lint', '--today', '2031-02-04', '.'], { cwd: map.folder });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(err, '');
    assert.ok(status === 0 || status === 1, `${status}`);
  });

  it('writes no progress, no colours and nothing on stderr in a pipe', () => {
    writeFileSync(map.at('af.md'), AF);
    const { stdout, stderr, status } = kamervragen(['lint', '--today', '2031-02-04', 'af.md']);
    assert.deepEqual([stdout, stderr, status], ['1 bestand, 0 fouten, 0 waarschuwingen, 0 meldingen\n', '', 0]);
  });

  it('tells one bad file among many on one line, and does the others', () => {
    writeFileSync(map.at('foto.md'), Uint8Array.from([0xff, 0xd8, 0xff, 0x00]));
    writeFileSync(map.at('c.md'), CONCEPT);
    const { stdout, stderr, status } = kamervragen(['lint', '--today', '2031-02-04', 'c.md', 'foto.md', 'af.md']);
    assert.equal(status, 2);
    assert.match(stderr, /^foto\.md: [^\n]+\n$/);
    assert.match(stdout, /3 bestanden, 0 fouten, 0 waarschuwingen, 2 meldingen\n$/);
  });
});
