import assert from 'node:assert/strict';
import { geenInstellingen } from '../../../src/lint';
import { gevonden, KOP, paar } from './gevonden';

const tekst = (voorblad = ''): string =>
  `---\nznummer: 2025Z90001\ningezonden: 2025-02-03\n${voorblad}---\n\n${paar(1, 'Hoe hoog?', null)}`;
const op = (today: string | null, voorblad = ''): string[] =>
  gevonden('termijn', tekst(voorblad), { today }).map(({ severity, message }) => `${severity}: ${message}`);

const UITERLIJK = 'Uiterlijk maandag 24 februari 2025 moeten de antwoorden bij de Kamer zijn';
const RAAD = 'Lukt dat niet? Stuur dan vóór die datum een uitstelbericht.';

describe('rules: termijn', () => {
  it('counts the days that are left, and warns in the last three', () => {
    assert.deepEqual(op('2025-02-12'), []);
    assert.deepEqual(op('2025-02-13'), [`info: ${UITERLIJK} (nog 11 dagen). ${RAAD}`]);
    assert.deepEqual(op('2025-02-20'), [`info: ${UITERLIJK} (nog 4 dagen). ${RAAD}`]);
    assert.deepEqual(op('2025-02-21'), [`warning: ${UITERLIJK} (nog 3 dagen). ${RAAD}`]);
    assert.deepEqual(op('2025-02-23'), [`warning: ${UITERLIJK} (nog 1 dag). ${RAAD}`]);
    assert.deepEqual(op('2025-02-24'), [`warning: ${UITERLIJK} (vandaag). ${RAAD}`]);
  });

  it('counts the days that it is too late, and says what can still be done', () => {
    const telaat = (geleden: string): string =>
      `error: De antwoorden hadden uiterlijk maandag 24 februari 2025 bij de Kamer moeten zijn (${geleden} geleden). Stuur een uitstelbericht als dat nog niet is gebeurd, en leg onder 'uitstel' vast wanneer.`;
    assert.deepEqual(op('2025-02-25'), [telaat('1 dag')]);
    assert.deepEqual(op('2025-02-26'), [telaat('2 dagen')]);
  });

  it('knows the term after a notice of delay, which gives no other', () => {
    assert.deepEqual(op('2025-03-01', 'uitstel: 2025-02-20\n'), [
      'info: Uiterlijk maandag 17 maart 2025 moeten de antwoorden bij de Kamer zijn (nog 16 dagen). Dit is de termijn na uitstel; een tweede uitstelbericht geeft geen nieuwe datum.',
    ]);
    assert.deepEqual(op('2025-03-18', 'uitstel: 2025-02-20\n'), [
      "error: De antwoorden hadden uiterlijk maandag 17 maart 2025 bij de Kamer moeten zijn (1 dag geleden). Stem af wanneer ze komen, en leg onder 'verzonden' vast wanneer ze zijn verstuurd.",
    ]);
  });

  it('takes no notice of a notice without a day', () =>
    assert.deepEqual(op('2025-02-25', 'uitstel: morgen\n').length, 1));

  it('says nothing without a clock, once the answers were sent or received, of another’s document, or in the last check', () => {
    assert.deepEqual(op(null), []);
    assert.deepEqual(op('2025-03-01', 'verzonden: 2025-02-20\n'), []);
    assert.deepEqual(gevonden('termijn', tekst(), { today: '2025-03-01', eindcontrole: true }), []);
    assert.deepEqual(gevonden('termijn', KOP + paar(1, 'Hoe hoog?', null), { today: '2025-03-01' }), []);
    const zonder = `---\nznummer: 2025Z90001\n---\n\n${paar(1, 'Hoe hoog?', null)}`;
    assert.deepEqual(gevonden('termijn', zonder, { today: '2025-03-01' }), []);
  });

  it('points at the day of the questions, in the front matter or in the heading', () => {
    assert.equal(gevonden('termijn', tekst(), { today: '2025-02-20' })[0]?.woorden, '2025-02-03');
    const kop = `---\nznummer: 2025Z90001\n---\n\n${KOP}${paar(1, 'Hoe hoog?', null)}`;
    assert.equal(gevonden('termijn', kop, { today: '2025-02-20' })[0]?.woorden, '3 februari 2025');
  });

  it('speaks from another day on where that was set', () => {
    const vanaf = (vanafDag: number): number =>
      gevonden('termijn', tekst(), {
        today: '2025-02-08',
        instellingen: { ...geenInstellingen, regels: { termijn: { severity: null, options: { vanafDag } } } },
      }).length;
    assert.deepEqual([vanaf(5), vanaf(6)], [1, 0]);
  });
});
