import assert from 'node:assert/strict';
import { gevonden, KOP, paar } from './gevonden';

const vind = (tekst: string): string[] =>
  gevonden('znummer', tekst + paar(1, 'Hoe hoog?', 'Negen meter.')).map(
    ({ woorden, message }) => `${woorden}: ${message}`,
  );
const fout = (nummer: string): string =>
  `${nummer}: '${nummer}' is geen Z-nummer. Een Z-nummer bestaat uit een jaar, een hoofdletter Z en vijf cijfers, zoals 2025Z04271. Kijk het na in de brief van de Kamer.`;

describe('rules: znummer', () => {
  it('knows a good number, in the front matter and above the questions', () => {
    assert.deepEqual(vind(`---\nznummer: 2025Z90001\n---\n${KOP}`), []);
    assert.deepEqual(vind(`1999Z12345\n\n${KOP}`), []);
  });

  for (const nummer of ['2025Z9001', '2025z90001', '2025Z900011', '2025Z90'])
    it(`is not satisfied with ${nummer}`, () => {
      assert.deepEqual(vind(`---\nznummer: ${nummer}\n---\n${KOP}`), [fout(nummer)]);
      assert.deepEqual(vind(`Ons kenmerk ${nummer}\n\n${KOP}`), [fout(nummer)]);
    });

  for (const ander of ['A2025Z9001', '2025Z9', '1825Z90001', '2025Z9001a', '2025Z900012345'])
    it(`takes ${ander} above the questions for something else`, () =>
      assert.deepEqual(vind(`Ons kenmerk ${ander}\n\n${KOP}`), []));

  it('misses a number only in a document with front matter of our own', () => {
    assert.deepEqual(vind(`---\ningezonden: 2025-02-03\n---\n${KOP}`), [
      "---: Het voorblad noemt geen Z-nummer. Zet het erbij, als 'znummer: 2025Z04271'; het staat in de brief van de Kamer.",
    ]);
    assert.deepEqual(vind(KOP), []);
  });

  it('tells when front matter and heading share no number', () => {
    const twee = (voorblad: string, kop: string): string[] => vind(`---\nznummer: ${voorblad}\n---\n${kop}\n\n${KOP}`);
    assert.deepEqual(twee('2025Z90001', '2025Z90010'), [
      '2025Z90001: Het voorblad noemt 2025Z90001, de kop 2025Z90010. Houd het nummer uit de brief van de Kamer aan.',
    ]);
    assert.deepEqual(twee('[2025Z90001, 2025Z90010]', '2025Z90010'), []);
    assert.deepEqual(twee('2025Z90001', '2025Z90010 en 2025Z90001'), []);
    assert.deepEqual(twee('2025Z9001', '2025Z90010'), [fout('2025Z9001')]);
  });
});
