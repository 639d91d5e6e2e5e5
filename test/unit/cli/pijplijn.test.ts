import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { FORMATS } from '../../../src/cli/report/vormen';
import { bundle } from './bundel';
import { run, Werkmap } from './cli';
import { AF, ONAF } from './documenten';

const MAP = path.resolve(__dirname, '../../../docs/pijplijn');
const read = (name: string) => readFileSync(path.join(MAP, name), 'utf8');
const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** Every command line in a sample, wherever it stands. */
function commands(node: unknown): string[] {
  if (typeof node === 'string') return node.includes('kamervragen lint') ? [node] : [];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(commands) : [];
}

/** Sent, so that the day on which the test runs does not matter. */
const verzonden = (text: string) => text.replace('fase: lijn\n', 'fase: lijn\nverzonden: 2031-02-20\n');

describe('docs/pijplijn', () => {
  const samples = readdirSync(MAP).filter((name) => name.endsWith('.yml'));

  it('has a sample for each of three systems, named on the page', () => {
    assert.deepEqual(samples, ['azure.yml', 'github.yml', 'gitlab.yml']);
    for (const name of samples) assert.ok(read('README.md').includes(`(${name})`), name);
  });

  for (const name of samples) {
    it(`${name} is YAML, and its command line is one that we know`, async () => {
      const [command, ...more] = commands(parse(read(name)));
      assert.ok(command !== undefined && more.length === 0);
      const args = command.replace(/^npx kamervragen | > .*$/g, '').split(' ');
      const format = args[args.indexOf('--format') + 1];
      assert.ok(
        FORMATS.some((known) => known === format),
        format,
      );
      const map = new Werkmap();
      try {
        writeFileSync(map.at('a.md'), verzonden(AF));
        const { status, err } = await run(...args.map((arg) => (arg === '.' ? map.folder : arg)));
        assert.deepEqual([status, err], [0, '']);
      } finally {
        map.remove();
      }
    });
  }

  it('the report that is written is the one that is picked up', () => {
    const gitlab = parse(read('gitlab.yml')).kamervragen;
    assert.ok(gitlab.script[0].endsWith(`> ${gitlab.artifacts.reports.codequality}`));
    const [, script, publish] = parse(read('azure.yml')).steps;
    assert.ok(script.script.endsWith(`> ${publish.inputs.testResultsFiles}`));
  });

  it('work that was divided gives, joined, the report of the whole', async function () {
    if (!['xargs', 'jq', 'awk'].every(has)) this.skip();
    const shell = (name: string): string =>
      new RegExp(`\`\`\`sh ${name}\\n([^\`]*)\`\`\``).exec(read('README.md'))?.[1] ?? '';
    const map = new Werkmap();
    try {
      const cli = await bundle('cli.js', map.folder);
      mkdirSync(map.at('bin'));
      writeFileSync(map.at('bin', 'kamervragen'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
      chmodSync(map.at('bin', 'kamervragen'), 0o755);
      mkdirSync(map.at('werk'));
      for (let i = 0; i < 5; i++) writeFileSync(map.at('werk', `stuk ${i}.md`), verzonden(i % 2 === 0 ? ONAF : AF));
      const sh = (script: string, env: Record<string, string> = {}) =>
        spawnSync('sh', ['-c', script], {
          cwd: map.at('werk'),
          encoding: 'utf8',
          env: { ...process.env, PATH: `${map.at('bin')}${path.delimiter}${process.env.PATH}`, ...env },
        });
      const joined = () => {
        const { status, stderr } = sh(shell('samen'));
        assert.equal(status, 0, stderr);
        const report = JSON.parse(readFileSync(map.at('werk', 'rapport.json'), 'utf8'));
        sh('rm deel-*.json rapport.json');
        return report;
      };

      const { status } = sh(shell('verdelen').replace('-n 500', '-n 2'));
      assert.notEqual(status, 0, 'errors in a part are errors of the whole');
      const divided = joined();
      assert.equal(divided.findings.length, 6);
      assert.deepEqual(divided.samenvatting, { bestanden: 5, error: 6, warning: 0, info: 0, hint: 0 });

      for (const index of ['1', '2']) sh(shell('taken'), { CI_NODE_INDEX: index, CI_NODE_TOTAL: '2' });
      assert.deepEqual(joined().samenvatting, divided.samenvatting);
    } finally {
      map.remove();
    }
  });
});
