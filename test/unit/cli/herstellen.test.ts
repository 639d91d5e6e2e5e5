import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { run, Werkmap } from './cli';
import { AF, CONCEPT, ONAF } from './documenten';

describe('lint --fix', () => {
  let map: Werkmap;
  beforeEach(() => {
    map = new Werkmap();
  });
  afterEach(() => map.remove());
  const fix = (...files: string[]) => run('lint', '--fix', '--today', '2031-02-04', ...files);
  const read = (name: string) => readFileSync(map.at(name), 'utf8');

  it('adds what may be added unasked, and tells only what is left', async () => {
    writeFileSync(map.at('a.md'), CONCEPT);
    const { status, out } = await fix(map.at('a.md'));
    assert.equal(status, 0);
    assert.equal(read('a.md'), `${CONCEPT.trimEnd()}\n\n### Antwoord 2\n`);
    assert.doesNotMatch(out, /vraag-zonder-antwoord/);
    assert.match(out, /Antwoord 2 is nog niet ingevuld/);
  });

  it('changes nothing the second time, and does not even write', async () => {
    writeFileSync(map.at('a.md'), CONCEPT);
    await fix(map.at('a.md'));
    const [text, { ino }] = [read('a.md'), statSync(map.at('a.md'))];
    await fix(map.at('a.md'));
    assert.equal(read('a.md'), text);
    assert.equal(statSync(map.at('a.md')).ino, ino);
  });

  it('leaves a document in which nothing may be mended as it is', async () => {
    writeFileSync(map.at('b.md'), AF);
    const { ino } = statSync(map.at('b.md'));
    await fix(map.at('b.md'));
    assert.equal(read('b.md'), AF);
    assert.equal(statSync(map.at('b.md')).ino, ino);
  });

  it('keeps the byte order mark and the line ends of Windows', async () => {
    const windows = `\ufeff${CONCEPT.replaceAll('\n', '\r\n')}`;
    writeFileSync(map.at('a.md'), windows);
    await fix(map.at('a.md'));
    assert.equal(read('a.md'), `${windows.trimEnd()}\r\n\r\n### Antwoord 2\r\n`);
    assert.doesNotMatch(read('a.md'), /[^\r]\n/);
  });

  it('writes no plain text, no bron and no standard input', async () => {
    for (const name of ['a.txt', '2031Z90001.bron.md']) {
      writeFileSync(map.at(name), ONAF);
      const { out } = await fix(map.at(name));
      assert.equal(read(name), ONAF);
      assert.match(out, /vraag-zonder-antwoord/, 'but it says what is wrong');
    }
  });

  it('writes through a link, and does not change who may read the file', async () => {
    writeFileSync(map.at('echt.md'), CONCEPT);
    chmodSync(map.at('echt.md'), 0o640);
    symlinkSync(map.at('echt.md'), map.at('link.md'));
    await fix(map.at('link.md'));
    assert.ok(lstatSync(map.at('link.md')).isSymbolicLink());
    assert.match(read('echt.md'), /Antwoord 2/);
    assert.equal(statSync(map.at('echt.md')).mode & 0o777, 0o640);
  });

  it('leaves a file in another encoding alone, says so, and goes on with the rest', async () => {
    writeFileSync(map.at('utf16.md'), Buffer.from(`\ufeff${CONCEPT}`, 'utf16le'));
    writeFileSync(map.at('a.md'), CONCEPT);
    const before = readFileSync(map.at('utf16.md'));
    const { status, err } = await fix(map.at('utf16.md'), map.at('a.md'));
    assert.equal(status, 2);
    assert.match(err, /utf16\.md.*niet aangepast/);
    assert.deepEqual(readFileSync(map.at('utf16.md')), before);
    assert.match(read('a.md'), /Antwoord 2/);
  });
});
