import assert from 'node:assert/strict';
import { sameVorm, writeAs } from '../../../src/rules/stukverwijzingen';
import { findStukverwijzingen, type Stukverwijzing } from '../../../src/vragenset';

function ref(tekst: string): Stukverwijzing {
  const [found, ...meer] = findStukverwijzingen(tekst);
  assert.ok(found !== undefined && meer.length === 0, tekst);
  return found;
}

const same = (a: string, b: string): boolean => sameVorm(ref(a).vorm, ref(b).vorm);
const write = (tekst: string, als: string): string | null => writeAs(ref(tekst), ref(als).vorm);

describe('kamerstuk: the form of a reference', () => {
  it('is the same whatever the numbers and the year', () => {
    assert.ok(same('Kamerstukken II 2023/24, 98 765, nr. 1', 'Kamerstukken II 1999/00, 12 345 XV, nr. 20'));
    assert.ok(same('Kamerstuk 98765', 'kamerstuk 12345'));
  });

  for (const [wat, a, b] of [
    ['the word', 'Kamerstuk 98 765, nr. 1', 'Kamerstukken 98 765, nr. 1'],
    ['the Kamer', 'Kamerstukken I 98 765, nr. 1', 'Kamerstukken II 98 765, nr. 1'],
    ['what stands before the year', 'Kamerstukken II 2023/24, 98 765', 'Kamerstukken II, 2023/24, 98 765'],
    ['how the year is written', 'Kamerstukken II 2023/24, 98 765', 'Kamerstukken II 2023/2024, 98 765'],
    ['the dash of the year', 'Kamerstukken II 2023/24, 98 765', 'Kamerstukken II 2023-24, 98 765'],
    ['what stands before the dossier', 'Kamerstukken II 98 765', 'Kamerstukken II, 98 765'],
    ['the digits of the dossier', 'Kamerstuk 98 765', 'Kamerstuk 98765'],
    ['what stands before the number', 'Kamerstuk 98 765, nr. 1', 'Kamerstuk 98 765 nr. 1'],
  ] as const)
    it(`is another by ${wat}`, () => {
      assert.ok(!same(a, b));
      assert.ok(!same(b, a));
    });

  it('does not mind that one refers to a whole dossier', () => {
    assert.ok(same('Kamerstuk 98 765', 'Kamerstuk 98 766, nr. 3'));
    assert.ok(same('Kamerstuk 98 766, nr. 3', 'Kamerstuk 98 765'));
    assert.ok(!same('Kamerstuk 98765', 'Kamerstuk 98 766, nr. 3'));
  });
});

describe('kamerstuk: written in another form', () => {
  it('takes word, Kamer, year and marks from the form, and its own numbers', () => {
    const VOL = 'Kamerstukken II, vergaderjaar 2023–2024, 98 765, nr. 1';
    assert.equal(
      write('Kamerstukken II 1999/00, 12345-02, nr. 7', VOL),
      'Kamerstukken II, vergaderjaar 1999–2000, 12 345-02, nr. 7',
    );
    assert.equal(
      write('kamerstukken II 2021/22, 12.345 XV nr 7', VOL),
      'kamerstukken II, vergaderjaar 2021–2022, 12 345 XV, nr. 7',
    );
    assert.equal(
      write('Kamerstukken II 2021–2022, 12 345', 'Kamerstukken II 2023/24, 98765, nr. 1'),
      'Kamerstukken II 2021/22, 12345',
    );
    assert.equal(write('Kamerstukken II 2021/22, 12 345, nr. 7', 'Kamerstuk 98765, nr. 1'), 'Kamerstuk 12345, nr. 7');
  });

  it('keeps the capital of Handelingen', () => {
    assert.equal(
      write('aanhangsel van de Handelingen 2022/23, nr. 9', 'Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1'),
      'aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 9',
    );
  });

  it('is not done where it would need a year or a number that is not there, or lose the Eerste Kamer', () => {
    assert.equal(write('Kamerstuk 12 345, nr. 7', 'Kamerstukken II 2023/24, 98 765, nr. 1'), null);
    assert.equal(write('Kamerstukken II 12 345, nr. 7', 'Kamerstukken II 2023/24, 98 765, nr. 1'), null);
    assert.equal(write('Kamerstuk 12 345, nr. 7', 'Kamerstuk 98765'), null);
    assert.equal(write('Kamerstuk 12 345', 'Kamerstuk 98765'), 'Kamerstuk 12345');
    assert.equal(write('Kamerstukken I 12 345', 'Kamerstuk 98765'), null);
    assert.equal(write('Kamerstukken I 12 345', 'Kamerstukken II 98765'), null);
    assert.equal(write('Kamerstukken II 12 345', 'Kamerstuk 98765'), 'Kamerstuk 12345');
  });

  it('keeps its own word where the plural is natural', () => {
    const [eerste, tweede] = findStukverwijzingen('Kamerstukken 98 765, nr. 3 en 12 345, nr. 8');
    if (eerste === undefined) return assert.fail();
    assert.equal(
      writeAs({ ...eerste, vorm: { ...eerste.vorm, woord: null } }, ref('Kamerstuk 98765, nr. 1').vorm),
      'Kamerstukken 98765, nr. 3',
    );
    assert.equal(writeAs(ref('Kamerstuk 98765, nr. 1'), { ...eerste.vorm, woord: null }), 'Kamerstuk 98 765, nr. 1');
    assert.ok(tweede === undefined || tweede.nummer === '8');
  });
});
