import assert from 'node:assert/strict';
import { lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';

const found = (tekst: string): string[] =>
  lint(readVragenset(tekst), { today: null })
    .filter(({ rule }) => rule === 'uitstelbericht')
    .map(({ severity, message }) => `${severity}: ${message}`);

const KOP =
  'Vragen van het lid Van Dobbenburgh (Partij A) over vertraging wegens onderzoek (ingezonden 3 februari 2025).\n\nMededeling van Minister Terpstra (Defensie) (ontvangen 20 februari 2025).';
const bericht = (mededeling: string, kop = KOP): string => `${kop}\n\n## Mededeling\n\n${mededeling}\n`;
const NIET = 'kunnen niet binnen de gebruikelijke termijn worden beantwoord';

describe('rules: uitstelbericht', () => {
  it('reads a reason in whatever way it is given', () => {
    const zinnen = [
      `De vragen ${NIET}, omdat de kazerne nog wordt gemeten. De antwoorden volgen spoedig.`,
      `Wegens drukte ${NIET.replace('kunnen', 'kunnen de vragen')}. De antwoorden volgen spoedig.`,
      `De vragen ${NIET}. De benodigde afstemming is nog gaande. De antwoorden volgen spoedig.`,
      `De vragen van het lid Van Dobbenburgh over de kazerne, gelet op de metingen, ${NIET}. De antwoorden volgen spoedig.`,
    ];
    for (const zin of zinnen) assert.deepEqual(found(bericht(zin)), [], zin);
  });

  it('does not take the subject of the questions for a reason', () => {
    const zin = `De vragen van het lid Van Dobbenburgh over onderzoek en overleg ${NIET}. De antwoorden volgen spoedig.`;
    const [eerste, ...meer] = found(bericht(zin));
    assert.match(eerste ?? '', /^error: Het uitstelbericht geeft geen reden\./);
    assert.equal(meer.length, 0);
  });

  it('names in one finding what else is missing', () => {
    const kop = 'Mededeling van Minister Terpstra (Defensie) (ontvangen onlangs).';
    assert.deepEqual(found(bericht(`Uw vragen ${NIET}, omdat de kazerne nog wordt gemeten.`, kop)), [
      'info: In het uitstelbericht ontbreekt: de vragenstellers, het onderwerp, het Z-nummer of de datum van de vragen, wanneer de antwoorden komen. Zet het erbij, dan weet de Kamer om welke vragen het gaat en wat zij kan verwachten.',
    ]);
  });

  it('is late from the day after the third week on', () => {
    const zin = `De vragen ${NIET}, omdat de kazerne nog wordt gemeten. De antwoorden volgen spoedig.`;
    const op = (dag: string): number => found(bericht(zin, KOP.replace('20 februari', dag))).length;
    assert.equal(op('24 februari'), 0);
    assert.equal(op('25 februari'), 1);
  });
});
