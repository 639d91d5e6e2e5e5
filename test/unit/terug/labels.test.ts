import assert from 'node:assert/strict';
import * as b from '../formats/wordbouw';
import { ANTWOORDEN, body, kort, markdown, vergeleken } from './gesprek';

const { p } = b;
const alineas = (nummer: number): string => (ANTWOORDEN[nummer - 1] ?? []).map((tekst) => p(tekst)).join('');
const herkend = ({ rijen }: ReturnType<typeof vergeleken>): (string | null)[] => rijen.map((rij) => rij.herkend);

describe('back from Word: damaged labels', () => {
  it('an answer without its label is found under its question', () => {
    const gevonden = vergeleken({ labels: { 'Antwoord 2': null } });
    assert.deepEqual(kort(gevonden), []);
    assert.deepEqual(gevonden.los, []);
    assert.equal(gevonden.rijen[1]?.vraagtekst, null);
    assert.deepEqual(herkend(gevonden), [null, 'In Word ontbreekt het label; het is herkend aan de tekst.', null]);
  });

  it('also when its words changed as well', () => {
    const gevonden = vergeleken({
      labels: { 'Antwoord 2': null },
      antwoorden: { 2: p('Het waterschap betaalt dat onderhoud voor de helft alleen.') },
    });
    assert.deepEqual(kort(gevonden), ['2 word +3 -1']);
  });

  it('a question without its label is found behind the answer before it; so is the first one', () => {
    assert.deepEqual(kort(vergeleken({ labels: { 'Vraag 2': null } })), []);
    assert.deepEqual(kort(vergeleken({ labels: { 'Vraag 1': null } })), []);
    assert.deepEqual(kort(vergeleken({ labels: { 'Vraag 3': null, 'Antwoord 2': null } })), []);
  });

  it('«Antwoord 1 en 2» over two answers is two answers', () => {
    const samen = {
      labels: { 'Antwoord 1': null, 'Antwoord 2': 'Antwoord 1 en 2' },
      antwoorden: { 1: b.r(''), 2: alineas(1) + alineas(2) },
    };
    const gevonden = vergeleken(samen);
    assert.deepEqual(kort(gevonden), []);
    assert.deepEqual(herkend(gevonden), [
      'In Word staat dit onder «Antwoord 1 en 2»; het is herkend aan de tekst.',
      'In Word staat dit onder «Antwoord 1 en 2»; het is herkend aan de tekst.',
      null,
    ]);
  });

  it('of a joined answer that kept one text, the other is missed, and cannot be taken over', () => {
    const gevonden = vergeleken({
      labels: { 'Antwoord 1': null, 'Antwoord 2': 'Antwoord 1 en 2' },
      antwoorden: { 1: '', 2: alineas(1) },
    });
    assert.deepEqual(kort(gevonden), ['2 ontbreekt']);
    assert.deepEqual(gevonden.rijen[1]?.overname, {
      kan: false,
      reden: 'In de brief is dit antwoord niet gevonden. Kijk of de tekst ergens anders staat.',
    });
  });

  it('two answers with the same words under one label are two answers', () => {
    const uit = markdown({ 1: 'Nee.', 2: 'Nee.' });
    const samen = {
      labels: { 'Antwoord 1': null, 'Antwoord 2': 'Antwoord 1 en 2' },
      antwoorden: { 1: b.r(''), 2: p('Nee.') + p('Nee.') },
    };
    assert.deepEqual(kort(vergeleken(samen, uit, uit)), []);
  });

  it('one answer to two questions that Word has apart is compared as one', () => {
    const tekst = 'Het waterschap betaalt alles.';
    const uit = markdown().replace(
      /### Antwoord 1[\s\S]*?### Antwoord 2\n\n[^\n]*/,
      (alles) =>
        `${alles.slice(alles.indexOf('## Vraag 2'), alles.indexOf('### Antwoord 2'))}### Antwoord 1 en 2\n\n${tekst}\n\nOok later.`,
    );
    const gevonden = vergeleken({ antwoorden: { 1: p(tekst), 2: p('Ook veel later.') } }, uit, uit);
    assert.deepEqual(kort(gevonden), ['1+2 word +1']);
  });

  it('numbers that moved up are those of their questions', () => {
    const op = Object.fromEntries(
      [2, 3].flatMap((nummer) =>
        ['Vraag', 'Antwoord'].map((woord) => [`${woord} ${nummer}`, `${woord} ${nummer + 1}`]),
      ),
    );
    const gevonden = vergeleken({
      labels: op,
      antwoorden: {
        3: p('De kering is in het voorjaar gereed.') + alineas(3).slice(p(ANTWOORDEN[2]?.[0] ?? '').length),
      },
    });
    assert.deepEqual(kort(gevonden), ['3 word +1 -1']);
    assert.deepEqual(gevonden.los, []);
  });

  it('two answers with one number: the one under another question is the answer to that', () => {
    const gevonden = vergeleken({ labels: { 'Antwoord 1': 'Antwoord 2' } });
    assert.deepEqual(kort(gevonden), []);
    assert.match(gevonden.rijen[0]?.herkend ?? '', /«Antwoord 2»/);
  });

  it('labels of answers that were swapped while the texts stayed', () => {
    assert.deepEqual(kort(vergeleken({ labels: { 'Antwoord 1': 'Antwoord 2', 'Antwoord 2': 'Antwoord 1' } })), []);
  });

  it('texts of answers that were swapped while the labels stayed are two changes', () => {
    const gevonden = vergeleken({ antwoorden: { 1: alineas(2), 2: alineas(1) } });
    assert.deepEqual(
      gevonden.rijen.map(({ stand }) => stand),
      ['word', 'word', 'gelijk'],
    );
  });

  it('questions with their answers in another order', () => {
    assert.deepEqual(kort(vergeleken({ volgorde: [3, 1, 2] })), []);
  });

  it('an answer that is gone with its label is missed; one that only lost its text is empty', () => {
    assert.deepEqual(kort(vergeleken({ labels: { 'Antwoord 2': null }, antwoorden: { 2: '' } })), ['2 ontbreekt']);
    assert.deepEqual(kort(vergeleken({ antwoorden: { 2: p('') } })), ['2 word -7']);
  });

  it('an answer that is new in Word, to a question that had none', () => {
    const uit = markdown().replace(/### Antwoord 2\n\n[^\n]*\n/, '');
    assert.deepEqual(kort(vergeleken({}, uit, uit)), ['2 word +7']);
    assert.deepEqual(kort(vergeleken({ labels: { 'Antwoord 2': null }, antwoorden: { 2: '' } }, uit, uit)), []);
  });

  it('no label at all: by text alone', () => {
    const labels = Object.fromEntries(
      [1, 2, 3].flatMap((nummer) => [
        [`Vraag ${nummer}`, nummer === 1 ? undefined : null],
        [`Antwoord ${nummer}`, null],
      ]),
    ) as Record<string, string | null>;
    delete labels['Vraag 1'];
    assert.deepEqual(kort(vergeleken({ labels })), []);
  });

  it('a letter of other questions has none of these', () => {
    const ander = body()
      .replace(/zeedijk|waterschap|kering|polder|onderhoud|norm|proef/g, 'museum')
      .replace(/<w:t[^>]*>(?!Vraag|Antwoord)[^<]*/g, '<w:t>Iets heel anders over musea en kunst in de stad');
    const gevonden = vergeleken({ body: ander });
    assert.ok(gevonden.rijen.every(({ stand }) => stand !== 'gelijk'));
  });
});
