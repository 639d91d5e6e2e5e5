import assert from 'node:assert/strict';
import { gevonden, KOP, paar } from './gevonden';

const vind = (tekst: string): string[] =>
  gevonden('verwijzing-onbekend', tekst).map(({ severity, woorden, message }) => `${severity} ${woorden}: ${message}`);
const drie = (antwoord: string): string =>
  KOP + paar(1, 'Hoe hoog?', antwoord) + paar(2, 'Hoe breed?', 'Zes meter.') + paar(3, 'Hoe lang?', 'Ver.');

describe('rules: verwijzing-onbekend', () => {
  it('says which question is not there, and how many there are', () => {
    const raad = 'Verbeter het nummer.';
    assert.deepEqual(vind(drie('Zie het antwoord op vraag 9.')), [
      `error 9: Antwoord 1 verwijst naar vraag 9, maar die is er niet. Er zijn 3 vragen gesteld. ${raad}`,
    ]);
    assert.deepEqual(vind(drie('Zie het antwoord op vraag 8 en 9.')), [
      `error 8: Antwoord 1 verwijst naar vraag 8 en 9, maar die zijn er niet. Er zijn 3 vragen gesteld. ${raad}`,
    ]);
    assert.deepEqual(vind(KOP + paar(1, 'Hoe hoog?', 'Zie het antwoord op vraag 9.')), [
      `error 9: Antwoord 1 verwijst naar vraag 9, maar die is er niet. Er is één vraag gesteld. ${raad}`,
    ]);
    assert.deepEqual(vind('---\nznummer: 2025Z90001\n---\n\n### Antwoord 1\n\nZie het antwoord op vraag 9.\n'), [
      `error 9: Antwoord 1 verwijst naar vraag 9, maar die is er niet. ${raad}`,
    ]);
  });

  it('finds an answer that refers to itself, wholly or also', () => {
    const raad = 'Verbeter het nummer of schrap de verwijzing.';
    assert.deepEqual(vind(drie('Zie het antwoord op vraag 1.')), [
      `error 1: Antwoord 1 verwijst naar zichzelf. ${raad}`,
    ]);
    assert.deepEqual(vind(drie('Zie antwoord 1 tot en met 3.')), [
      `warning 1: Antwoord 1 verwijst ook naar zichzelf. ${raad}`,
    ]);
    const samen = (antwoord: string): string =>
      `${KOP}## Vraag 1\n\nA?\n\n## Vraag 2\n\nB?\n\n### Antwoord 1 en 2\n\n${antwoord}\n\n${paar(3, 'C?', 'D.')}`;
    assert.deepEqual(vind(samen('Zie antwoord 2.')), [
      `error 2: Antwoord 1 en 2 verwijst naar vraag 2, die hier zelf wordt beantwoord. ${raad}`,
    ]);
    assert.deepEqual(vind(samen('Zie antwoord 2 en 3.')), [
      `warning 2: Antwoord 1 en 2 verwijst ook naar vraag 2, die hier zelf wordt beantwoord. ${raad}`,
    ]);
  });

  it('is silent where another finding tells it: a question that is missing, or stands twice', () => {
    assert.deepEqual(vind(KOP + paar(1, 'A?', 'Zie het antwoord op vraag 2.') + paar(3, 'C?', 'D.')), []);
    assert.deepEqual(vind(KOP + paar(1, 'A?', 'B.') + paar(1, 'C?', 'Zie het antwoord op vraag 1.')), []);
  });

  it('takes 3 and 3a for one another', () =>
    assert.deepEqual(vind(KOP + paar(1, 'A?', 'Zie het antwoord op vraag 2.') + paar('2a', 'B?', 'C.')), []));

  it('knows a number that only an answer has', () =>
    assert.deepEqual(vind(`${KOP}${paar(1, 'A?', 'Zie antwoord 5.')}### Antwoord 5\n\nJa.\n`), []));
});
