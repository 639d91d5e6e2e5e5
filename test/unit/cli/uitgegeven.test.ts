import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { laadOpNode, leesBestand } from '../../../src/formats';
import { run, Werkmap } from './cli';

const DOCUMENT =
  '---\nznummer: 2025Z90001\ningezonden: 2025-02-03\n---\n\n# Vragen van het lid Six (Partij D) aan de Minister van Water over *de zeedijk* (ingezonden 3 februari 2025)\n\n## Vraag 1\n\nHoe hoog is de dijk?\n\n### Antwoord 1\n\nNegen meter.<!-- opmerking [ ] Six: Zeker? -->\n';

describe('export: the text as it went out', () => {
  let map: Werkmap;
  beforeEach(() => {
    map = new Werkmap();
    writeFileSync(map.at('a.md'), DOCUMENT);
    mkdirSync(map.at('.git'));
  });
  afterEach(() => map.remove());

  const word = (naam: string, ...meer: string[]) =>
    run('export', map.at('a.md'), '--to', 'docx', '--output', map.at(naam), '--force', ...meer);
  const bewaard = (...waar: string[]): string[] => readdirSync(map.at(...waar, '.kamervragen', 'uitgegeven')).sort();
  const gelezen = async (naam: string) => leesBestand(readFileSync(map.at(naam)), naam, laadOpNode);

  it('is kept beside the document under the id that the letter carries, and said in one line', async () => {
    const { status, out, err } = await word('brief.docx');
    assert.deepEqual([status, out], [0, '']);
    const { documentId } = (await gelezen('brief.docx')).eigenschappen;
    assert.deepEqual(bewaard(), [`${documentId}.md`]);
    assert.equal(readFileSync(map.at('.kamervragen', 'uitgegeven', `${documentId}.md`), 'utf8'), DOCUMENT);
    assert.match(err, /^De tekst zoals die wegging is bewaard in [^\n]*\.kamervragen[^\n]*\.md\.\n$/);
  });

  it('is kept once for one text, and beside it for every other', async () => {
    await word('een.docx');
    await word('twee.docx');
    assert.equal(bewaard().length, 1);
    writeFileSync(map.at('a.md'), DOCUMENT.replace('Negen', 'Tien'));
    await word('drie.docx');
    assert.equal(bewaard().length, 2);
  });

  it('goes to the nearest folder upwards that keeps something for us', async () => {
    mkdirSync(map.at('.kamervragen'));
    mkdirSync(map.at('set'));
    writeFileSync(map.at('set', 'a.md'), DOCUMENT);
    await run('export', map.at('set', 'a.md'), '--to', 'docx', '--output', map.at('set', 'b.docx'));
    assert.equal(bewaard().length, 1);
  });

  it('does not keep the letter from being made when there is no place for it', async () => {
    writeFileSync(map.at('.kamervragen'), 'een bestand, geen map');
    const { status, err } = await word('brief.docx');
    assert.equal(status, 0);
    assert.match(err, /^De tekst zoals die wegging is niet bewaard; [^\n]+\n$/);
    assert.match((await gelezen('brief.docx')).markdown, /Negen meter\./);
  });

  it('is no set of its own in a folder', async () => {
    await word('brief.docx');
    const { out } = await run('lint', map.at('.'), '--format', 'json', '--today', '2025-02-04');
    assert.equal(JSON.parse(out).samenvatting.bestanden, 1);
    assert.equal(JSON.parse((await run('inspect', map.at('.'), '--format', 'json')).out).length, 1);
  });

  it('takes notes along only when asked', async () => {
    await word('zonder.docx');
    await word('met.docx', '--opmerkingen');
    assert.deepEqual((await gelezen('zonder.docx')).kanttekeningen, []);
    const [een] = (await gelezen('met.docx')).kanttekeningen;
    assert.deepEqual([een?.auteur, een?.tekst], ['Six', 'Zeker?']);
    const { status, err } = await run('export', map.at('a.md'), '--to', 'beslisnota', '--opmerkingen');
    assert.equal(status, 2);
    assert.match(err, /--opmerkingen hoort niet bij --to beslisnota/);
  });

  it('leaves nothing behind for papers that do not come back', async () => {
    await run('export', map.at('a.md'), '--to', 'beslisnota', '--output', map.at('b.md'));
    assert.throws(() => bewaard());
  });
});
