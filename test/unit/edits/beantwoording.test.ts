import assert from 'node:assert/strict';
import { maakBeantwoording } from '../../../src/edits';
import { readVragenset } from '../../../src/vragenset';

const make = (...text: string[]) =>
  maakBeantwoording(readVragenset(`${text.join('\n')}\n`), {
    bron: '2025Z90001.bron.md',
    origineel: 'brief van 3-2.txt',
  });

describe('edits: making the answer document', () => {
  it('closes a subject in italics where the date stands in another sentence', () => {
    const made = make(
      'Hierbij stuur ik uw Kamer de antwoorden op de vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025, 2025Z90001).',
      '',
      '# Antwoorden op de vragen van het lid Six (Partij D) aan de Minister van Water over *dijken* (ingezonden 3 februari 2025)',
      '',
      '## Vraag 1',
      '',
      'Hoe hoog?',
    );
    const kop = made?.split('\n').find((line) => line.startsWith('# ')) ?? '';
    assert.match(kop, /^# .*over \*dijken\*/);
  });

  it('has exactly the form of the house', () => {
    assert.equal(
      make(
        '',
        '2025Z90001',
        '',
        'Vragen van de leden **Six** en **El Amrani** (beiden Partij D) aan de Minister van Water over *dijken*',
        '(ingezonden 3 februari 2025).',
        '',
        'Vraag 1',
        '',
        'Hoe hoog?[^1]',
        '',
        '[^1]: Een krant',
        '',
        'Vraag 2',
        '',
        'Wat kost dat?',
        'En wie betaalt?',
      ),
      [
        '---',
        'znummer: 2025Z90001',
        'ingezonden: 2025-02-03',
        'fase: concept',
        'bron: 2025Z90001.bron.md',
        'origineel: brief van 3-2.txt',
        '---',
        '',
        '# Vragen van de leden **Six** en **El Amrani** (beiden Partij D) aan de Minister van Water over *dijken* (ingezonden 3 februari 2025)',
        '',
        '## Vraag 1',
        '',
        'Hoe hoog?[^1]',
        '',
        '### Antwoord 1',
        '',
        '## Vraag 2',
        '',
        'Wat kost dat?',
        'En wie betaalt?',
        '',
        '### Antwoord 2',
        '',
        '[^1]: Een krant',
        '',
      ].join('\n'),
    );
  });

  it('reads back as the same questions, all without an answer', () => {
    const source = readVragenset(
      '2025Z90001\nVragen van het lid Six (D) over dijken (ingezonden 3 februari 2025)\nVraag 1\nHoe hoog?\nVraag 2\nWat kost dat?\nVraag 3\nKunt u deze vragen afzonderlijk beantwoorden?\n',
    );
    const made = readVragenset(maakBeantwoording(source, { bron: null, origineel: null }) ?? '');
    assert.deepEqual(
      made.vragen.map(({ nummer, inhoud }) => [nummer, inhoud.schoon]),
      source.vragen.map(({ nummer, inhoud }) => [nummer, inhoud.schoon]),
    );
    assert.equal(made.antwoorden.length, 3);
    assert.ok(made.antwoorden.every(({ inhoud }) => inhoud.leeg));
    assert.equal(made.fase, 'concept');
    assert.deepEqual(made.kop.indieners, source.kop.indieners);
  });

  it("keeps the griffie's note apart, after the answers", () => {
    const made =
      make(
        'Vragen van het lid Six (D) over dijken (ingezonden 3 februari 2025)',
        'Vraag 1',
        'Hoe hoog?',
        'Toelichting:',
        'Deze vragen vullen eerdere aan.',
      ) ?? '';
    assert.match(made, /### Antwoord 1\n\n## Toelichting\n\nDeze vragen vullen eerdere aan\.\n$/);
  });

  it('takes only the questions from a document that holds answers', () => {
    const made = make(
      'Vragen van het lid Six (D) over dijken (ingezonden 3 februari 2025)',
      'Vraag 1',
      'Hoe hoog?',
      'Antwoord 1',
      'Negen meter.',
    );
    assert.ok(made !== null && !made.includes('Negen meter'));
  });

  it('drops the header and footer of a page', () => {
    const made =
      make(
        'Vragen van het lid Six (D) over dijken (ingezonden 3 februari 2025)',
        'Vraag 1',
        'Hoe hoog is',
        'kv-tk-2025Z90001',
        '’s-Gravenhage 2025 Tweede Kamer, vergaderjaar 2024–2025, Vragen 1',
        'de dijk?',
      ) ?? '';
    assert.match(made, /Hoe hoog is\nde dijk\?/);
  });

  it('invents no number, date or heading', () => {
    const made = maakBeantwoording(readVragenset('Kamervragen\n\nVraag 1\nHoe hoog?\n'), {
      bron: null,
      origineel: null,
    });
    assert.equal(made, '---\nfase: concept\n---\n\n# Kamervragen\n\n## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n');
  });

  it('writes every Z-number of a set', () => {
    const made =
      make(
        '2025Z90001',
        '2025Z90002',
        'Vragen van het lid Six (D) over dijken (ingezonden 3 februari 2025)',
        'Vraag 1',
        'Hoe hoog?',
      ) ?? '';
    assert.deepEqual(readVragenset(made).znummers, ['2025Z90001', '2025Z90002']);
  });

  it('gives null when there is no question', () => assert.equal(make('Geachte voorzitter,'), null));
});
