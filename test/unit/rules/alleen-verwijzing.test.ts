import assert from 'node:assert/strict';
import { gevonden, KOP, paar } from './gevonden';

const vind = (tekst: string) => gevonden('alleen-verwijzing', KOP + paar(1, 'Hoe hoog?', 'Negen meter.') + tekst);

describe('rules: alleen-verwijzing', () => {
  it('asks of one question and of two whether they are answered', () => {
    assert.deepEqual(
      vind('## Vraag 2\n\nA?\n\n## Vraag 3\n\nB?\n\n### Antwoord 2 en 3\n\nZie het antwoord op vraag 1.\n').map(
        ({ message, woorden }) => [message, woorden],
      ),
      [
        [
          'Antwoord 2 en 3 verwijst alleen naar antwoord 1. Zijn vraag 2 en 3 daarmee volledig beantwoord?',
          'het antwoord op vraag 1',
        ],
      ],
    );
  });

  it('points at the label where the answer names no number', () => {
    assert.deepEqual(
      vind(paar(2, 'A?', 'Zie hierboven.')).map(({ message, woorden, severity }) => [message, woorden, severity]),
      [
        [
          'Antwoord 2 verwijst alleen naar een ander antwoord. Is vraag 2 daarmee volledig beantwoord?',
          'Antwoord 2',
          'hint',
        ],
      ],
    );
  });

  it('is silent about a reference that leads nowhere, also beside one that leads somewhere: that is another finding', () => {
    assert.deepEqual(vind(paar(2, 'A?', 'Zie het antwoord op vraag 9.')), []);
    assert.deepEqual(vind(paar(2, 'A?', 'Zie het antwoord op vraag 1 en 9.')), []);
    assert.deepEqual(vind(paar(2, 'A?', 'Zie het antwoord op vraag 1 en 2.')), []);
  });

  it('weighs more only for the questions that a request is about', () => {
    const verzoek = paar(3, 'Kunt u vraag 1 en 4 afzonderlijk beantwoorden?', 'Ja.');
    const tekst =
      paar(2, 'A?', 'Zie het antwoord op vraag 1.') + verzoek + paar(4, 'B?', 'Zie het antwoord op vraag 1.');
    const woorden = 'Kunt u vraag 1 en 4 afzonderlijk beantwoorden?';
    assert.deepEqual(
      vind(tekst).map(({ severity, ook }) => [severity, ook]),
      [
        ['hint', []],
        ['info', [`${woorden} → Vraag 3 vraagt om afzonderlijke antwoorden: "${woorden}"`]],
      ],
    );
  });
});
