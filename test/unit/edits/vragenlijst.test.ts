import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  insertMarkdown,
  insertVragen,
  joinLines,
  maakBeantwoording,
  maakVragenEnAntwoorden,
  nootnamen,
  plekVoorVragen,
  readVragenlijst,
  renameNoten,
} from '../../../src/edits';
import { readVragenset } from '../../../src/vragenset';

const geplakt = (text: string): string | null => {
  const set = readVragenlijst(text);
  return set && maakVragenEnAntwoorden(set);
};

describe('edits: a pasted list of questions', () => {
  it('joins the lines of a PDF and the words broken at their ends', () =>
    assert.equal(
      geplakt(
        [
          '1. Kent u het bericht over het hoofdlijnenak-',
          'koord van GroenLinks-',
          'PvdA, en de in-',
          'en uitvoer',
          'daarvan?',
          '',
          '2. Deelt u de mening dat dit',
          'anders moet? Zo ja:',
          'a. wanneer;',
          'b. hoe?',
        ].join('\r\n'),
      ),
      '## Vraag 1\n\nKent u het bericht over het hoofdlijnenakkoord van GroenLinks-PvdA, en de in- en uitvoer daarvan?\n\n### Antwoord 1\n\n' +
        '## Vraag 2\n\nDeelt u de mening dat dit anders moet? Zo ja:\na. wanneer;\nb. hoe?\n\n### Antwoord 2',
    ));

  it('keeps the numbers of the Kamer, also of a part of the list', () => {
    assert.match(
      geplakt('4. Kunt u dit?\n5. Wilt u dat?') ?? '',
      /^## Vraag 4\n\nKunt u dit\?\n\n### Antwoord 4\n\n## Vraag 5\n\nWilt u dat\?/,
    );
    assert.match(
      geplakt('Vraag 7\nKunt u dit?\nVraag 9\nWilt u\ndat?') ?? '',
      /^## Vraag 7\n\nKunt u dit\?[\s\S]*## Vraag 9\n\nWilt u dat\?/,
    );
  });

  it('runs on over the foot of a page', () =>
    assert.match(
      geplakt('1. Kunt u dit\n\nPagina 1 van 2\n\nlaten weten?\n2. En dat?') ?? '',
      /Kunt u dit laten weten\?/,
    ));

  it('keeps the notes at the foot of a page out of the question', () => {
    const blad = [
      'Vraag 1',
      'Waarom is de dijk op verschillende plaatsen niet',
      'hoog genoeg?1',
      '',
      '1 Dijkbode, 13 november 2024, Dijk te laag',
      '',
      'Tweede Kamer, vergaderjaar 2024–2025, Vragen 1',
      '',
      'Vraag 2',
      'En',
      'nu?',
    ].join('\n');
    const [eerste, tweede] = readVragenlijst(blad)?.vragen ?? [];
    assert.equal(eerste?.inhoud.schoon, 'Waarom is de dijk op verschillende plaatsen niet hoog genoeg?1');
    assert.equal(tweede?.inhoud.schoon, 'En nu?');
  });

  it('keeps paragraphs and notes on lines of their own', () =>
    assert.equal(
      joinLines('Een\nzin.\n\nTweede\nalinea.\n[^1]: noot\nhttps://voorbeeld.nl/a-\nb'),
      'Een zin.\n\nTweede alinea.\n[^1]: noot\nhttps://voorbeeld.nl/a-b',
    ));

  it('is none with answers among it, with too few questions, or in other text', () => {
    assert.equal(readVragenlijst('Vraag 1\nKunt u dit?\nAntwoord 1\nJa.'), null);
    assert.equal(readVragenlijst('1. Kunt u dit?', 2), null);
    assert.equal(readVragenlijst('1. boter\n2. kaas\n3. eieren', 2), null);
    assert.equal(readVragenlijst('Beste Noor, kom je morgen? Groet, Ilse', 2), null);
  });

  it('makes a whole document with its heading where there is none', () => {
    const set = readVragenlijst(
      '2025Z90014\nVragen van het lid Ter Aa (Partij B) aan de Minister van Dijken over\nsluizen (ingezonden 3 februari 2025)\n\n1. Hoe\noud?\n2. Hoe\nhoog?',
    );
    const document = set && maakBeantwoording(set, { bron: null, origineel: null });
    assert.match(
      document ?? '',
      /^---\nznummer: 2025Z90014\ningezonden: 2025-02-03\nfase: concept\n---\n\n# Vragen van het lid Ter Aa/,
    );
    assert.match(document ?? '', /## Vraag 2\n\nHoe hoog\?\n\n### Antwoord 2\n$/);
  });

  it('loses no word and no number, whatever is pasted', () => {
    const woorden = fc.constantFrom(
      'Kunt',
      'u',
      'zee-',
      'dijk',
      'weten?',
      '\n',
      '\n\n',
      '1. ',
      '2. ',
      '3. ',
      'Vraag 4\n',
      '- ',
      'a. ',
      'en',
      '\r\n',
      '\u00ad',
      '[^1]',
      '[^1]: ',
      'Toelichting: ',
      '1) ',
    );
    const kaal = (text: string): string => text.replace(/[^\p{L}?]/gu, '');
    fc.assert(
      fc.property(fc.array(woorden, { maxLength: 40 }), (all) => {
        const text = all.join(' ');
        assert.equal(kaal(joinLines(text)), kaal(text));
        const set = readVragenlijst(text);
        if (set === null) return;
        const paren = maakVragenEnAntwoorden(set) ?? '';
        const gelezen = readVragenset(paren);
        assert.deepEqual(
          gelezen.vragen.map(({ nummer }) => nummer),
          set.vragen.map(({ nummer }) => nummer),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in step with the length', () => {
    for (const line of ['woord-\n', 'woord\n', '1. Kunt u?\n', 'Pagina 1 van 2\n', '\n', '[^1]: x\n'])
      assert.ok((readVragenlijst(`1. Kunt u?\n2. En dit?\n${line.repeat(50_000)}`)?.vragen.length ?? 0) >= 0);
  });
});

describe('edits: Markdown put into a document', () => {
  const tekst = '## Vraag 1\n\nWaarom?[^1]\n\n### Antwoord 1\n\n## Vraag 2\n\nHoe?\n\n### Antwoord 2\n\n[^1]: Bron.\n';
  const op = tekst.indexOf('### Antwoord 1\n') + '### Antwoord 1\n'.length;
  const put = (text: string, at: number, markdown: string): string =>
    applyEdits(text, [insertMarkdown(text, { start: at, end: at }, markdown)]);

  it('keeps empty lines around blocks, and gives notes a free name', () =>
    assert.match(
      put(tekst, op, 'Daarom.[^1]\n\n- een\n- twee\n\n[^1]: Wet.\n'),
      /### Antwoord 1\nDaarom\.\[\^2\]\n\n- een\n- twee\n\n\[\^2\]: Wet\.\n\n## Vraag 2/,
    ));

  it('goes on in a line, and begins a list on a line of its own', () => {
    assert.equal(put('Ja, ', 4, '**zeker**\n'), 'Ja, **zeker**');
    assert.equal(put('Ja: na', 4, '- een\n- twee\n'), 'Ja: \n\n- een\n- twee\n\nna');
    assert.equal(put('Ja:\n', 4, '| a | b |\n| --- | --- |\n'), 'Ja:\n\n| a | b |\n| --- | --- |');
  });

  it('renames marks and notes together, and only where that is needed', () => {
    assert.equal(
      renameNoten('a[^1] b[^x]\n\n[^1]: c\n[^x]: d', new Set(['1', '2'])),
      'a[^3] b[^x]\n\n[^3]: c\n[^x]: d',
    );
    assert.deepEqual([...nootnamen('a[^A] [^b]: c')], ['a', 'b']);
  });

  it('puts questions where they break up no question and no answer', () => {
    const set = readVragenset(tekst);
    const midden = tekst.indexOf('Waarom');
    const at = plekVoorVragen(set, midden);
    assert.equal(at, tekst.indexOf('## Vraag 2'));
    const nieuw = applyEdits(tekst, [
      insertVragen(tekst, at, '## Vraag 9\n\nEn nu?[^1]\n\n### Antwoord 9\n\n[^1]: Krant'),
    ]);
    assert.match(
      nieuw,
      /### Antwoord 1\n\n## Vraag 9\n\nEn nu\?\[\^2\]\n\n### Antwoord 9\n\n\[\^2\]: Krant\n\n## Vraag 2/,
    );
    assert.match(nieuw, /## Vraag 1\n\nWaarom\?\[\^1\]\n/);
  });
});
