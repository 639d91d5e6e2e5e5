import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { lint } from '../../src/lint';
import remarkKamervragen, { type RemarkKamervragenOptions } from '../../src/remark';
import { readVragenset } from '../../src/vragenset';
import { bundle } from './cli/bundel';
import { Werkmap } from './cli/cli';
import { AF, CONCEPT, ONAF } from './cli/documenten';

const TODAY = '2031-02-04';

function noOutput(this: Processor): void {
  this.compiler = () => '';
}

describe('remark plugin', () => {
  let map: Werkmap;
  before(() => {
    map = new Werkmap();
  });
  after(() => map.remove());

  const messages = async (value: string, options: RemarkKamervragenOptions = {}, name = 'a.md') => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkKamervragen, { today: TODAY, ...options })
      .use(noOutput)
      .process({ path: map.at(name), value });
    return file.messages;
  };

  it('gives the findings of lint: rule, words, page and place', async () => {
    const found = lint(readVragenset(ONAF), { today: TODAY });
    assert.equal(found.length, 2);
    assert.deepEqual(
      (await messages(ONAF)).map(({ ruleId, source, reason, url, place }) => ({
        ruleId,
        source,
        reason,
        url,
        at: place && 'start' in place ? [place.start.offset, place.end.offset] : null,
      })),
      found.map(({ rule, message, url, start, end }) => ({
        ruleId: rule,
        source: 'kamervragen',
        reason: message,
        url,
        at: [start, end],
      })),
    );
    const [first] = await messages(ONAF);
    assert.deepEqual([first?.line, first?.column], [11, 5]);
    assert.equal(String(first).startsWith(`${map.at('a.md')}:11:5-11:15: Antwoord 1`), true);
  });

  it('is fatal, a warning or information as the severity says', async () => {
    const fatal = async (ernst: 'error' | 'warning' | 'info' | 'hint') =>
      (await messages(CONCEPT, { regels: { 'leeg-antwoord': ernst, 'vraag-zonder-antwoord': 'uit' } })).map(
        (message) => message.fatal,
      );
    assert.deepEqual(await fatal('error'), [true]);
    assert.deepEqual(await fatal('warning'), [false]);
    assert.deepEqual(await fatal('info'), [undefined]);
    assert.deepEqual(await fatal('hint'), [undefined]);
  });

  it('points into the file as it is, with its byte order mark', async () => {
    const [plain] = await messages(ONAF);
    const [marked] = await messages(`\ufeff${ONAF}`);
    const offset = (message: typeof plain) =>
      message?.place && 'start' in message.place ? message.place.start.offset : 0;
    assert.equal(offset(marked), (offset(plain) ?? 0) + 1);
    assert.equal(marked?.line, plain?.line);
  });

  it('follows the settings of the folder, and its own options before them', async () => {
    writeFileSync(map.at('.kamervragen.yaml'), 'regels: {leeg-antwoord: uit, vraag-zonder-antwoord: info}\n');
    const seen = async (options: RemarkKamervragenOptions) =>
      (await messages(ONAF, options)).map(({ ruleId, fatal }) => `${ruleId} ${fatal}`);
    assert.deepEqual(await seen({}), ['vraag-zonder-antwoord undefined']);
    assert.deepEqual(await seen({ regels: { 'leeg-antwoord': ['warning', {}] } }), [
      'leeg-antwoord false',
      'vraag-zonder-antwoord undefined',
    ]);
    writeFileSync(map.at('.kamervragen.yaml'), 'regels:\n  leeg-antword: uit\n');
    const [fault] = await messages(AF);
    assert.equal(fault?.ruleId, 'instellingen');
    assert.equal(fault?.fatal, true);
    assert.match(fault?.reason ?? '', /yaml:2: Er is geen regel/);
    writeFileSync(map.at('.kamervragen.yaml'), '');
  });

  it('counts the document as far as the option says, and refuses an option that it cannot follow', async () => {
    assert.deepEqual(
      (await messages(CONCEPT, { fase: 'eindversie' })).map(({ fatal }) => fatal),
      [true, true],
    );
    await assert.rejects(messages(AF, { regels: { 'leeg-antword': 'uit' } }), /geen regel 'leeg-antword'/);
    await assert.rejects(messages(AF, { today: 'gisteren' }), /geen datum/);
    await assert.rejects(messages(AF, { config: map.at('weg.yaml') }), /weg\.yaml zijn niet te lezen/);
  });

  describe('in the real remark-cli', () => {
    const cli = path.resolve(__dirname, '../../node_modules/remark-cli/cli.js');
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [cli, '--no-color', '--rc-path', 'rc.json', ...args], {
        cwd: map.folder,
        encoding: 'utf8',
      });
    before(async () => {
      await bundle('remark.js', map.folder);
      writeFileSync(map.at('rc.json'), JSON.stringify({ plugins: [['./remark.js', { today: TODAY }]] }));
      for (const [name, text] of Object.entries({ 'onaf.md': ONAF, 'concept.md': CONCEPT, 'af.md': AF }))
        writeFileSync(map.at(name), text);
    });

    it('fails on errors, with the place, the words, the rule and the source', () => {
      const { status, stderr } = run('--frail', 'onaf.md');
      assert.equal(status, 1);
      assert.match(stderr, /11:5-11:15 +error +Antwoord 1 is nog niet ingevuld\..* leeg-antwoord +kamervragen/);
      assert.match(stderr, /13:4-13:11 +error .* vraag-zonder-antwoord +kamervragen/);
    });

    it('does not fail on information, nor on a good document, and leaves the files as they are', () => {
      const { status, stderr } = run('--frail', 'concept.md', 'af.md');
      assert.equal(status, 0, stderr);
      assert.match(stderr, /leeg-antwoord/);
      assert.match(stderr, /af\.md: no issues found/);
      assert.equal(readFileSync(map.at('concept.md'), 'utf8'), CONCEPT);
    });
  });

  it('is what `import` and `require` of the package give', async () => {
    const built = await bundle('remark.js', map.folder);
    const required = require(built);
    assert.equal(typeof required, 'function');
    assert.equal(required.default, required);
    const script = `import plugin, { remarkKamervragen } from ${JSON.stringify(pathToFileURL(built).href)}; console.log(typeof plugin, plugin === remarkKamervragen);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    assert.equal(stdout, 'function true\n');
  });
});
