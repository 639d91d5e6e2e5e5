import assert from 'node:assert/strict';
import { readVragenset, toText, type Vragenset } from '../../../src/vragenset';

const KOP =
  'Vragen van het lid Van Dobbenburgh (Partij A) aan de Minister van Water over dijken (ingezonden 3 februari 2025).';

const lines = (...text: string[]): string => `${text.join('\n')}\n`;

/** What each question says and which answers it has, in one line each. */
function outline(set: Vragenset): string[] {
  return set.vragen.map(
    ({ nummer, inhoud, beantwoordIn }) =>
      `${nummer}: ${inhoud.schoon} → ${beantwoordIn.map((index) => set.antwoorden[index]?.inhoud.schoon).join(' | ')}`,
  );
}

describe('vragenset: reading a document', () => {
  const styles: Record<string, string> = {
    headings: lines(
      `# ${KOP}`,
      '',
      '## Vraag 1',
      '',
      'Hoe hoog?',
      '',
      '### Antwoord 1',
      '',
      'Negen meter.',
      '',
      '## Vraag 2',
      '',
      'Wat kost dat?',
      '',
      '### Antwoord 2',
      '',
      'Veel.',
    ),
    bold: lines(
      KOP,
      '',
      '**Vraag 1**',
      'Hoe hoog?',
      '',
      '**Antwoord 1**',
      'Negen meter.',
      '',
      '**Vraag 2:** Wat kost dat?',
      '',
      '**Antwoord 2:** Veel.',
    ),
    bare: lines(
      KOP,
      'Vraag 1',
      'Hoe hoog?',
      'Antwoord 1',
      'Negen meter.',
      'Vraag 2',
      'Wat kost dat?',
      'Antwoord 2',
      'Veel.',
    ),
    'bare with "op vraag"': lines(
      KOP,
      '',
      'Vraag 1',
      'Hoe hoog?',
      '',
      'Antwoord op vraag 1',
      'Negen meter.',
      '',
      'Vraag 2',
      'Wat kost dat?',
      '',
      'Antwoord op vraag 2',
      'Veel.',
    ),
    numbered: lines(
      KOP,
      '',
      '1. Hoe hoog?',
      '',
      'Antwoord vraag 1:',
      'Negen meter.',
      '',
      '2. Wat kost dat?',
      '',
      'Antwoord vraag 2:',
      'Veel.',
    ),
    'number on its own line': lines(
      KOP,
      '',
      '1',
      'Hoe hoog?',
      '',
      'Antwoord',
      'Negen meter.',
      '',
      '2',
      'Wat kost dat?',
      '',
      'Antwoord',
      'Veel.',
    ),
    'answers without number': lines(
      KOP,
      '',
      'Vraag 1',
      'Hoe hoog?',
      '',
      'Antwoord',
      'Negen meter.',
      '',
      'Vraag 2',
      'Wat kost dat?',
      '',
      'Antwoord',
      'Veel.',
    ),
  };
  for (const [name, text] of Object.entries(styles)) {
    for (const [ending, variant] of [
      ['LF', text],
      ['CRLF', text.replaceAll('\n', '\r\n')],
      ['a byte order mark', `\ufeff${text}`],
    ]) {
      it(`reads the style "${name}" with ${ending}`, () => {
        const set = readVragenset(variant ?? '');
        assert.equal(set.soort, 'antwoord');
        assert.deepEqual(outline(set), ['1: Hoe hoog? → Negen meter.', '2: Wat kost dat? → Veel.']);
        assert.equal(set.ingezonden?.waarde, '2025-02-03');
      });
    }
  }

  it('reads a published combination as two questions with one text', () => {
    const set = readVragenset(
      lines(KOP, 'Vraag 1 en 2', 'Hoe hoog? Wat kost dat?', 'Antwoord 1 en 2', 'Negen meter; veel.'),
    );
    assert.deepEqual(outline(set), [
      '1: Hoe hoog? Wat kost dat? → Negen meter; veel.',
      '2: Hoe hoog? Wat kost dat? → Negen meter; veel.',
    ]);
  });

  it('joins an answer that stands after the last question of its group', () => {
    const set = readVragenset(
      lines(
        KOP,
        'Vraag 1',
        'Hoe hoog?',
        'Vraag 2',
        'Wie betaalt?',
        'Antwoord 2',
        'Het Rijk.',
        'Vraag 3',
        'Wat kost dat?',
        'Antwoord op vraag 1 en 3',
        'Negen meter; veel.',
      ),
    );
    assert.deepEqual(outline(set), [
      '1: Hoe hoog? → Negen meter; veel.',
      '2: Wie betaalt? → Het Rijk.',
      '3: Wat kost dat? → Negen meter; veel.',
    ]);
  });

  it('takes no list in an answer for a question', () => {
    const set = readVragenset(
      lines(
        KOP,
        '1. Hoe hoog?',
        'Antwoord:',
        'Er zijn drie dijken:',
        '1. de eerste',
        '2. de tweede',
        '3. de derde',
        '2. Wat kost dat?',
        'Antwoord:',
        'Veel.',
      ),
    );
    assert.deepEqual(
      set.vragen.map((vraag) => vraag.inhoud.schoon),
      ['Hoe hoog?', 'Wat kost dat?'],
    );
  });

  it('takes no label in code, quotations or comments', () => {
    const set = readVragenset(
      lines(
        KOP,
        '',
        '## Vraag 1',
        'Hoe hoog?',
        '### Antwoord 1',
        'Zie:',
        '```',
        '## Vraag 2',
        '```',
        '> ## Vraag 3',
        '<!--',
        '## Vraag 4',
        '-->',
        'Negen meter.',
      ),
    );
    assert.deepEqual(
      set.vragen.map((vraag) => vraag.nummer),
      [1],
    );
  });

  it('keeps headings inside an answer in it, and ends it at a heading of higher rank', () => {
    const set = readVragenset(
      lines(
        `# ${KOP}`,
        '## Vraag 1',
        'Hoe hoog?',
        '### Antwoord 1',
        '#### Cijfers',
        'Negen meter.',
        '## Bijlage',
        'Een kaart.',
      ),
    );
    assert.equal(set.antwoorden[0]?.inhoud.schoon, '#### Cijfers\nNegen meter.');
  });

  it("leaves the griffie's note and footnotes out of the last answer", () => {
    const set = readVragenset(
      lines(
        `# ${KOP}`,
        '## Vraag 1',
        'Hoe hoog?[^1]',
        '### Antwoord 1',
        '',
        '[^1]: Een krant,',
        '    van gisteren.',
        '',
        '## Toelichting',
        'Deze vragen vullen eerdere aan.',
      ),
    );
    assert.equal(set.antwoorden[0]?.inhoud.leeg, true);
    assert.equal(set.secties.at(-1)?.soort, 'toelichting');
  });

  it('lets the front matter win over the heading', () => {
    const set = readVragenset(
      lines(
        '---',
        'znummer: [2025Z90001, 2025Z90002]',
        'ingezonden: 4 februari 2025',
        'fase: lijn',
        'uitstel: [2025-02-20, 2025-03-01]',
        '---',
        `# ${KOP}`,
        '## Vraag 1',
        'Hoe hoog?',
      ),
    );
    assert.equal(set.ingezonden?.waarde, '2025-02-04');
    assert.deepEqual(set.znummers, ['2025Z90001', '2025Z90002']);
    assert.equal(set.fase, 'lijn');
    assert.deepEqual(
      set.uitstel.map(({ datum }) => datum),
      ['2025-02-20', '2025-03-01'],
    );
    assert.equal(set.kop.ingezonden?.waarde, '2025-02-03');
  });

  it('reads a document without our front matter as final, and one with it as a concept', () => {
    assert.equal(readVragenset(lines(KOP, 'Vraag 1', 'Hoe hoog?', 'Antwoord 1', 'Ja.')).fase, 'eindversie');
    assert.equal(readVragenset(lines('---', 'ingezonden: 2025-02-03', '---', 'Vraag 1', 'Hoe hoog?')).fase, 'concept');
  });

  it('survives front matter that is no YAML, and says where', () => {
    const text = lines('---', 'znummer: 2025Z90001', 'ingezonden: [2025', '---', `# ${KOP}`, '## Vraag 1', 'Hoe hoog?');
    const set = readVragenset(text);
    assert.equal(set.vragen.length, 1);
    assert.ok(set.voorblad.fouten.length > 0);
    for (const { span } of set.voorblad.fouten) assert.ok(span.start >= 0 && span.end <= text.length);
  });

  it('points at the date of ingezonden, in the front matter and in the heading', () => {
    for (const text of [
      lines('---', 'ingezonden: 2025-02-03', '---', '## Vraag 1', 'Hoe?'),
      lines(`# ${KOP.replace('3 februari', '3\nfebruari')}`, '## Vraag 1', 'Hoe?'),
    ]) {
      const set = readVragenset(text);
      assert.ok(set.ingezonden?.plaats);
      const { start, end } = toText(set, set.ingezonden.plaats);
      assert.match(text.slice(start, end), /^(?:2025-02-03|3\nfebruari 2025)$/);
    }
  });

  const others: Record<string, string> = {
    'an empty text': '',
    'a note about something else': lines('# Boodschappen', '', '- kaas', '- brood'),
    'a news article about Kamervragen': lines(
      '# Minister antwoordt',
      '',
      'De minister reageerde op Kamervragen van het lid El Amrani (Partij B), ingezonden op 3 februari 2025.',
      '',
      'Vraag is of dat genoeg is.',
    ),
    'an exam': lines('# Toets', '', '## Vraag 1', '', 'Hoeveel is 2 + 2?', '', '## Antwoord 1', '', 'Vier.'),
    'somebody else’s front matter': lines(
      '---',
      'title: Verslag',
      'bron: krant',
      '---',
      '',
      '## Vraag 1',
      '',
      'Wat nu?',
    ),
  };
  for (const [name, text] of Object.entries(others)) {
    it(`reads ${name} as no Kamervragen`, () => assert.equal(readVragenset(text).soort, null));
  }

  it('tells a delay notice from a notice that says something else', () => {
    const notice = (text: string) =>
      readVragenset(
        lines(
          KOP,
          'Mededeling van Minister El Amrani (Water) (ontvangen 20 februari 2025).',
          'Vraag 1',
          'Hoe hoog?',
          'Mededeling',
          text,
        ),
      );
    const uitstel = notice(
      'Deze vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat het overleg met de waterschappen loopt.',
    );
    assert.equal(uitstel.soort, 'uitstel');
    assert.deepEqual(uitstel.uitstel, [{ datum: '2025-02-20', reden: 'het overleg met de waterschappen loopt' }]);
    assert.equal(notice('Deze vragen zijn per brief beantwoord.').soort, 'mededeling');
  });

  it('takes a line above all questions or all answers for no part of any of them', () => {
    const stuk = (...kopjes: readonly [string, string]): string =>
      lines(KOP, '', kopjes[0], '', 'Vraag 1', '', 'Hoe hoog?', '', 'Vraag 2', '', 'Wat kost dat?', '', kopjes[1], '') +
      lines('Antwoord 1', '', 'Negen meter.', '', 'Antwoord 2', '', 'Veel.');
    for (const text of [stuk('Vragen', 'Antwoorden'), stuk('**Vragen**', '**Antwoorden:**'), stuk('', '')]) {
      assert.deepEqual(outline(readVragenset(text)), ['1: Hoe hoog? → Negen meter.', '2: Wat kost dat? → Veel.'], text);
    }
  });
});
