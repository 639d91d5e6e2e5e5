import assert from 'node:assert/strict';
import { rules } from '../../../src/rules';
import { readVragenset } from '../../../src/vragenset';
import { gevonden, KOP, paar } from './gevonden';

const vind = (tekst: string) => gevonden('antwoord-zonder-vraag', tekst);
const antwoord = (nummers: string): string => `### Antwoord ${nummers}\n\nZes meter.\n\n`;

describe('rules: antwoord-zonder-vraag', () => {
  it('says which number is unknown and how many questions were put', () => {
    const message = (tekst: string) => vind(tekst)[0]?.message;
    const raad = 'Verbeter het nummer in de kop van het antwoord.';
    assert.equal(
      message(`---\nznummer: 2025Z90001\n---\n\n${antwoord('1')}`),
      `Antwoord 1 hoort bij geen vraag: een vraag 1 is er niet. Er staan geen vragen in dit document. ${raad}`,
    );
    assert.equal(
      message(KOP + paar(1, 'Hoe hoog?', 'Negen meter.') + antwoord('2')),
      `Antwoord 2 hoort bij geen vraag: een vraag 2 is er niet. Er is één vraag gesteld. ${raad}`,
    );
    assert.equal(
      message(KOP + paar(1, 'Hoe hoog?', 'Negen meter.') + paar(2, 'Hoe breed?', 'Zes.') + antwoord('8 en 9')),
      `Antwoord 8 en 9 hoort bij geen vraag: de vragen 8 en 9 zijn er niet. Er zijn 2 vragen gesteld. ${raad}`,
    );
  });

  it('offers the nearest question that has no answer', () => {
    const tekst =
      KOP +
      paar(1, 'Hoe hoog?', 'Negen meter.') +
      paar(2, 'Hoe breed?', null) +
      paar(9, 'Hoe lang?', null) +
      antwoord('8');
    assert.deepEqual(
      vind(tekst).map(({ hersteld }) => hersteld),
      [[tekst.replace('Antwoord 8', 'Antwoord 9')]],
    );
    const lager = tekst.replace('Antwoord 8', 'Antwoord 4');
    assert.deepEqual(vind(lager)[0]?.hersteld, [tekst.replace('Antwoord 8', 'Antwoord 2')]);
  });

  it('says what it would do, and never does so unasked', () => {
    const rule = rules.find(({ id }) => id === 'antwoord-zonder-vraag');
    const set = readVragenset(KOP + paar(1, 'Hoe hoog?', null) + antwoord('2'));
    assert.ok(rule?.looksAt === 'document' && rule.fixes !== undefined);
    const problem = { message: '', plaats: { sectie: 2, span: { start: 0, end: 14 } }, vragen: [2] };
    const context = {} as Parameters<NonNullable<typeof rule.fixes>>[2];
    assert.deepEqual(
      rule.fixes(set, problem, context, {}).map(({ title, safe }) => [title, safe]),
      [['Maak er antwoord 1 van: die vraag heeft nog geen antwoord', false]],
    );
    // Not an answer, no such number at that place, or not one number.
    assert.deepEqual(rule.fixes(set, { ...problem, plaats: { ...problem.plaats, sectie: 1 } }, context, {}), []);
    assert.deepEqual(rule.fixes(set, { ...problem, plaats: { ...problem.plaats, sectie: 99 } }, context, {}), []);
    assert.deepEqual(rule.fixes(set, { ...problem, vragen: [7] }, context, {}), []);
    assert.deepEqual(rule.fixes(set, { ...problem, vragen: ['2a'] }, context, {}), []);
    assert.deepEqual(rule.fixes(set, { ...problem, vragen: [2, 3] }, context, {}), []);
  });

  it('offers nothing where every question has an answer, or more than one number is unknown', () => {
    assert.deepEqual(vind(KOP + paar(1, 'Hoe hoog?', 'Negen meter.') + antwoord('2'))[0]?.hersteld, []);
    assert.deepEqual(vind(KOP + paar(1, 'Hoe hoog?', null) + antwoord('2 en 3'))[0]?.hersteld, []);
    assert.deepEqual(vind(KOP + paar('1a', 'Hoe hoog?', null) + antwoord('7'))[0]?.hersteld, []);
  });
});
