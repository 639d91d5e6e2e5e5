import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundel';
import { Werkmap } from './cli';
import { ONAF } from './documenten';

/** Bytes of code; what a first finding may cost. */
const GRENS = 255_000;

describe('how little the command line starts', function () {
  this.timeout(120_000);
  let map: Werkmap;
  let cli: string;
  before(async () => {
    map = new Werkmap();
    mkdirSync(map.at('programma'));
    mkdirSync(map.at('werk'));
    cli = await bundle('cli.js', map.at('programma'), { minify: true });
    writeFileSync(map.at('werk', 'a.md'), ONAF);
    writeFileSync(
      map.at('geladen.cjs'),
      "process.on('exit', () => require('node:fs').writeFileSync(process.env.KV_GELADEN, JSON.stringify(Object.keys(require.cache))));",
    );
  });
  after(() => map.remove());

  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, ['-r', map.at('geladen.cjs'), cli, ...args], {
      encoding: 'utf8',
      cwd: map.at('werk'),
      env: {
        ...process.env,
        XDG_CACHE_HOME: map.at('cache'),
        LOCALAPPDATA: map.at('cache'),
        HOME: map.at('thuis'),
        KV_GELADEN: map.at('geladen.json'),
        ...env,
      },
    });
  /** The files of ours that a run loads. */
  const geladen = (...args: readonly string[]): string[] => {
    const { stderr } = run(args);
    assert.equal(stderr, '');
    const all: string[] = JSON.parse(readFileSync(map.at('geladen.json'), 'utf8'));
    return all.filter((file) => path.dirname(file) === path.dirname(cli)).map((file) => path.basename(file));
  };
  const grootte = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + statSync(path.join(path.dirname(cli), file)).size, 0);

  it('to check a document: three files, within the bound', () => {
    for (const format of ['pretty', 'json']) {
      const files = geladen('lint', '--format', format, '--today', '2031-02-04', 'a.md');
      assert.deepEqual(files.sort(), ['cli-begin.js', 'cli-kern.js', 'cli.js']);
      assert.ok(grootte(files) <= GRENS, `${grootte(files)} bytes`);
    }
  });

  it('leaves how Node runs patterns alone: changed once it ran, that made it crash on a folder of documents', () => {
    mkdirSync(map.at('werk', 'archief'));
    for (let i = 0; i < 300; i++) writeFileSync(map.at('werk', 'archief', `${i}.md`), ONAF.replaceAll('1', String(i)));
    for (const jobs of ['1', '2']) {
      const { status, signal, stderr } = run(['lint', '--jobs', jobs, 'archief']);
      assert.deepEqual([status, signal, stderr], [1, null, '']);
    }
    rmSync(map.at('werk', 'archief'), { recursive: true });
    for (const naam of readdirSync(path.dirname(cli)).filter((file) => file.endsWith('.js')))
      assert.doesNotMatch(readFileSync(path.join(path.dirname(cli), naam), 'utf8'), /--(?:no-)?regexp-/, naam);
  });

  it('yaml only for front matter or settings that need it', () => {
    const yaml = (tekst: string): boolean => {
      writeFileSync(map.at('werk', 'b.md'), tekst);
      return geladen('lint', '--today', '2031-02-04', 'b.md').includes('cli-yaml.js');
    };
    assert.ok(
      !yaml('---\nznummer: 2031Z00001\ningezonden: 2031-02-03\nfase: concept\n---\n\n## Vraag 1\n\nHoe hoog?\n'),
    );
    assert.ok(yaml('---\nznummer: [2031Z00001, 2031Z00002]\n---\n\n## Vraag 1\n\nHoe hoog?\n'));
    rmSync(map.at('werk', 'b.md'));
  });

  it('for help and the version: next to nothing', () => {
    for (const option of ['--help', '--version']) {
      const files = geladen(option);
      assert.ok(!files.includes('cli-kern.js'));
      assert.ok(grootte(files) < 20_000, `${grootte(files)} bytes`);
    }
  });

  it('what looks for files, helps or reports in a large form comes when it is asked for', () => {
    const loads = (part: string, ...args: string[]) => geladen(...args).some((file) => file.startsWith(`cli-${part}`));
    const lint = ['lint', '--today', '2031-02-04', 'a.md'];
    for (const [part, more] of [
      ['glob', ['.']],
      ['sarif', ['--format', 'sarif']],
      ['junit', ['--format', 'junit']],
      ['printConfig', ['--print-config']],
      ['herstel', ['--fix']],
      ['ploeg', ['--jobs', '2']],
    ] as const) {
      assert.ok(!loads(part, ...lint), part);
      assert.ok(loads(part, ...lint, ...more), part);
    }
  });

  it('the threads that help start before what checks is loaded', () => {
    const files = geladen('lint', '--today', '2031-02-04', '--jobs', '2', 'a.md');
    const plaats = (part: string) => files.findIndex((file) => file.startsWith(`cli-${part}`));
    assert.ok(plaats('ploeg') >= 0 && plaats('ploeg') < plaats('kern'), files.join(' '));
  });

  describe('the code that is kept', () => {
    const lint = ['lint', '--today', '2031-02-04', 'a.md'];
    const kept = () => readdirSync(map.at('cache', 'kamervragen'));
    const path0 = () => map.at('cache', 'kamervragen', kept()[0] ?? '');

    it('stands in the folder of this user, is for nobody else, and is not written again', () => {
      const first = run(lint);
      assert.ok(kept().length > 0);
      if (process.platform !== 'win32') assert.equal(statSync(map.at('cache', 'kamervragen')).mode & 0o77, 0);
      const { mtimeMs } = statSync(path0());
      const second = run(lint);
      assert.deepEqual([second.stdout, second.status], [first.stdout, first.status]);
      assert.equal(statSync(path0()).mtimeMs, mtimeMs);
      assert.deepEqual(readdirSync(map.at('werk')), ['a.md'], 'nothing is written beside the documents');
    });

    it('is not trusted when it is broken', () => {
      const whole = run(lint);
      for (const file of kept().filter((name) => name.endsWith('.code')))
        for (const broken of [
          Buffer.alloc(0),
          Buffer.alloc(5000, 7),
          readFileSync(map.at('cache', 'kamervragen', file)).subarray(0, 4000),
        ]) {
          writeFileSync(map.at('cache', 'kamervragen', file), broken);
          const { stdout, stderr, status } = run(lint);
          assert.deepEqual([stdout, stderr, status], [whole.stdout, '', whole.status]);
        }
    });

    it('is left out where it cannot be kept, and where it was forbidden', () => {
      writeFileSync(map.at('bestand'), '');
      mkdirSync(map.at('dicht'), { recursive: true });
      chmodSync(map.at('dicht'), 0o500);
      const whole = run(lint);
      for (const XDG_CACHE_HOME of [map.at('bestand'), map.at('dicht')]) {
        const { stdout, stderr, status } = run(lint, { XDG_CACHE_HOME, LOCALAPPDATA: XDG_CACHE_HOME });
        assert.deepEqual([stdout, stderr, status], [whole.stdout, '', whole.status]);
      }
      run(lint, { XDG_CACHE_HOME: map.at('uit'), LOCALAPPDATA: map.at('uit'), NODE_DISABLE_COMPILE_CACHE: '1' });
      assert.throws(() => readdirSync(map.at('uit')));
    });
  });
});
