import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { globSync } from 'tinyglobby';
import { alsBericht, alsKeuze, alsMarkdown, alsRegel, alsUitleg } from '../../../src/editor/tonen';
import { STUURTEKENS, VIJANDIG } from '../vijandig';

/** How VS Code finds links in a notification. */
const BERICHTLINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

describe('Text of a document outside the document', () => {
  it('is in a notification never a link, and still the same words', () => {
    assert.match('[x](command:workbench.action.quit)', BERICHTLINK);
    for (const tekst of VIJANDIG) {
      const bericht = alsBericht(`${tekst}.docx bestaat al. Vervangen?`);
      assert.doesNotMatch(bericht, BERICHTLINK);
      assert.doesNotMatch(bericht, STUURTEKENS);
      assert.equal(bericht.replaceAll('] (', ']('), `${zonder(tekst)}.docx bestaat al. Vervangen?`);
    }
    assert.equal(alsBericht('Brief [concept] (2).docx'), 'Brief [concept] (2).docx');
  });

  it('is as Markdown one stretch of text that shows exactly these words', () => {
    for (const tekst of [...VIJANDIG, VIJANDIG.join(' ')]) {
      const markdown = alsMarkdown(tekst);
      assert.doesNotMatch(markdown, /https?:|www\.|@|[<>[\]()]/);
      const { children } = fromMarkdown(markdown);
      const [alinea] = children;
      assert.ok(children.length === 1 && alinea?.type === 'paragraph', tekst);
      const [woorden] = alinea.children;
      assert.ok(alinea.children.length === 1 && woorden?.type === 'text', tekst);
      assert.equal(woorden.value, zonder(tekst).trim());
    }
  });

  it('keeps its paragraphs as Markdown, and cannot begin a list, a heading or a piece of code', () => {
    const { children } = fromMarkdown(alsMarkdown('een\n- twee\n    drie\n# vier\n1. vijf\n===\n\n~~~'));
    assert.deepEqual(
      children.map(({ type }) => type),
      Array.from({ length: 7 }, () => 'paragraph'),
    );
  });

  it('is in a list one line of a bounded length, without pictures where VS Code makes them', () => {
    for (const tekst of VIJANDIG) {
      for (const regel of [alsRegel(tekst), alsKeuze(tekst)]) {
        assert.ok(regel.length <= 260 && !regel.includes('\n'), tekst);
        assert.doesNotMatch(regel, STUURTEKENS);
      }
      assert.ok(alsUitleg(tekst.repeat(50)).length <= 4002);
      assert.doesNotMatch(alsKeuze(tekst), /(?<!\\)\$\(/);
    }
    assert.equal(alsKeuze('kosten: $(euro)'), 'kosten: \\$(euro)');
    assert.equal(alsRegel('een\ntwee\t drie'), 'een twee drie');
    assert.equal(alsUitleg('een\ntwee'), 'een\ntwee');
  });
});

const ROOT = join(import.meta.dirname, '../../..');

/** Lines of the editor that match, as "file: line". */
function regels(pattern: RegExp, ...behalve: readonly string[]): string[] {
  return globSync(['src/editor/*.ts', 'src/extension.ts'], { cwd: ROOT })
    .filter((file) => !behalve.some((naam) => file.endsWith(`/${naam}`)))
    .flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
}

describe('The doors of the editor', () => {
  it('let notifications out in one place, where what they quote stays text', () => {
    assert.deepEqual(regels(/show(?:Information|Warning|Error)Message/, 'berichten.ts'), []);
    assert.deepEqual(
      regels(/ProgressLocation\.Notification/, 'berichten.ts').map((regel) => regel.split(': ')[0]),
      ['src/editor/alles.ts'],
    );
    assert.ok(regels(/\b(?:bericht|waarschuwing|foutmelding)\(/, 'berichten.ts').length > 15);
  });

  it('make Markdown in one place, and trust none', () => {
    assert.deepEqual(
      [...new Set(regels(/MarkdownString/).map((regel) => regel.split(': ')[0]))],
      ['src/editor/zweefteksten.ts'],
    );
    assert.deepEqual(regels(/isTrusted|supportHtml|supportThemeIcons|appendText/), []);
    const ongedekt = regels(/appendMarkdown\([^)]*\$\{/).filter((regel) => !/alsMarkdown\(|\$\{nummer\}/.test(regel));
    assert.deepEqual(ongedekt, []);
  });

  it('show in trees only text that was made fit for it', () => {
    // Names of groups, counts and states are our own words.
    const eigen = /lensTekst\(|TreeItem\((?:naam, open|naam, rustig|label\))|String\(|= stand;|= wat;|hoofd\.ingevuld/;
    const regel = /new vscode\.TreeItem\(|item\.(?:description|tooltip) =/;
    assert.deepEqual(
      regels(regel, 'statusbalk.ts').filter((line) => !/alsRegel\(|alsUitleg\(/.test(line) && !eigen.test(line)),
      [],
    );
  });

  it('write files in one place, whole or not at all', () => {
    assert.deepEqual(regels(/fs\.(?:writeFile|rename|copy)\b/, 'schrijfBestand.ts'), []);
    assert.ok(regels(/\bschrijf(?:Bestand|Tekst)\(/, 'schrijfBestand.ts').length >= 6);
  });
});

/** What is left of words when nothing may steer. */
function zonder(tekst: string): string {
  return tekst.replace(new RegExp(STUURTEKENS, 'gu'), '');
}
