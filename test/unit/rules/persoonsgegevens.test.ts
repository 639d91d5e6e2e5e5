import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint } from '../../../src/lint';
import { findPersoonlijk } from '../../../src/rules/persoonlijk';
import { isBsn, isIban } from '../../../src/rules/proeven';
import { readVragenset } from '../../../src/vragenset';
import { KOP as DIJKEN, gevonden as gegevens, paar } from './gevonden';

const gevonden = (tekst: string): string[] =>
  findPersoonlijk(tekst).map(({ soort, span }) => `${soort} ${tekst.slice(span.start, span.end)}`);

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));

describe('persoonsgegevens: the checks', () => {
  it('knows a burgerservicenummer by the eleven test', () => {
    for (const goed of ['111222333', '123456782']) assert.ok(isBsn(goed), goed);
    for (const fout of ['111222334', '000000000', '11122233', '1112223330', '11122233a']) assert.ok(!isBsn(fout), fout);
  });

  it('knows numbers with a nought before or behind them, and none of a length that its country has not', () => {
    const bsns = Array.from({ length: 200 }, (_, i) => String(100_000_000 + i * 10)).filter(isBsn);
    assert.ok(bsns.length > 10 && bsns.every((bsn) => bsn.endsWith('0')));
    assert.ok(Array.from({ length: 200 }, (_, i) => `0${12_345_000 + i}`).some(isBsn));
    const lengths = ['NL', 'BE', 'DE'].map((land) => {
      const long = Array.from(
        { length: 97 },
        (_, i) => `${land}${String(i + 2).padStart(2, '0')}ABNA04171643001234567`,
      );
      return long.filter(isIban).length;
    });
    assert.deepEqual(lengths, [0, 0, 0]);
  });

  it('no number passes the eleven test when one digit of it is another', () => {
    fc.assert(
      fc.property(digits(8), fc.nat(8), fc.integer({ min: 1, max: 9 }), (begin, at, plus) => {
        const bsn = [...'0123456789'].map((last) => begin + last).find(isBsn);
        fc.pre(bsn !== undefined);
        const other = [...(bsn ?? '')].map((cijfer, i) => (i === at ? String((Number(cijfer) + plus) % 10) : cijfer));
        assert.ok(!isBsn(other.join('')));
      }),
    );
  });

  it('knows an IBAN by its length and check digits', () => {
    for (const goed of ['NL91ABNA0417164300', 'BE68539007547034', 'DE89370400440532013000'])
      assert.ok(isIban(goed), goed);
    for (const fout of [
      'NL91ABNA0417164301',
      'NL91ABNA041716430',
      'NL9A ABNA0417164300',
      'XX91ABNA0417164300',
      'XNL91ABNA0417164300',
      'NL91ABNA0417164300 ',
      'NLX1ABNA0417164300',
      '',
    ]) {
      assert.ok(!isIban(fout), fout);
    }
  });
});

describe('persoonsgegevens: what is found', () => {
  for (const [tekst, ...expected] of [
    ['BSN: 111222333.', 'bsn 111222333'],
    ['nummer 1112.22.333 hoort', ...[]],
    ['het burgerservicenummer is 1112.22.333', 'bsn 1112.22.333'],
    ['de heer Jansen, 111222333', 'bsn 111222333'],
    ['op NL91 ABNA 0417 1643 00 gestort', 'iban NL91 ABNA 0417 1643 00'],
    ['op NL91ABNA0417164300 IN GULDENS', 'iban NL91ABNA0417164300'],
    ['jan.jansen+dijk@hotmail.com,', 'mailadres jan.jansen+dijk@hotmail.com'],
    ['Jan@Gmail.com', 'mailadres Jan@Gmail.com'],
    ['jan.jansen@gmail.com', 'mailadres jan.jansen@gmail.com'],
    [`${'a'.repeat(80)}@gmail.com`, `mailadres ${'a'.repeat(64)}@gmail.com`],
    ['111222333 en daarna 40 euro', 'bsn 111222333'],
    ['bel 0612345678, mail jan@gmail.com', 'mobiel 0612345678', 'mailadres jan@gmail.com'],
    ['0612345678 en 111222333', 'mobiel 0612345678', 'bsn 111222333'],
    ['BSN nr. 111222333', 'bsn 111222333'],
    ['het burgerservicenummer van Jan, nr. 111222333', 'bsn 111222333'],
    ['sofinummer kenmerk 111222333', 'bsn 111222333'],
    ['kenmerk onbekend, 111222333', 'bsn 111222333'],
    ['bel 06 12 34 5678', 'mobiel 06 12 34 5678'],
    ['bel 06-12-345678', 'mobiel 06-12-345678'],
    ['bel +31(0) 612345678.', 'mobiel +31(0) 612345678'],
    ['bel 0612345678', 'mobiel 0612345678'],
    ['bel 06-1234 5678.', 'mobiel 06-1234 5678'],
    ['bel +31 6 12 34 56 78', 'mobiel +31 6 12 34 56 78'],
    ['bel +31 (0)6 12345678', 'mobiel +31 (0)6 12345678'],
    ['bel 0031612345678', 'mobiel 0031612345678'],
  ] as const) {
    it(`finds in: ${tekst}`, () => assert.deepEqual(gevonden(tekst), expected));
  }

  for (const tekst of [
    '1112223330 en 0111222333',
    '€ 111222333 of 111222333 euro of 111222333euro',
    'kenmerk 111222333, nr. 111222333, KvK 111222333',
    'dossiernummer 111222333, dossier: 111222333, zaaknummer 111222333, zaak 111222333',
    'kamerstukken 111222333, kamerstuk 111222333, nr 111222333, nrs. 111222333, no 111222333, id. – 111222333',
    'bsn 5, nr. 111222333',
    '06-1-2024 123 km, 06.12.2024 10 keer, 06 12 2024 10 keer, 06-12-2024 10 keer',
    '06 1234 5678 9 en 06123456789',
    '111222333-4 en 2024/111222333',
    'a111222333',
    '010101010 is met een nul',
    'info@gmail.example, gmail.com, @gmail.com',
    'jan@gmail.company',
    'voorlichting@waterschap.nl',
    '070-123 45 67',
    'op 06-12-2024 10:30 en 06.12.2024 12.30 uur',
    '2024-06-12345678',
    'kenmerk A0612345678',
    'NL91ABNA0417164301',
    'NL91',
  ]) {
    it(`leaves alone: ${tekst}`, () => assert.deepEqual(gevonden(tekst), []));
  }

  it('never repeats a number or a name in full, in any message', () => {
    const tekst =
      'Antwoord op vragen van het lid Six (D) over dijken (ingezonden 3 februari 2025)\n\nVraag 1\nHoe hoog?\n\nAntwoord 1\nBSN 111222333, NL91 ABNA 0417 1643 00, 06-12345678 en jan.jansen@gmail.com.\n';
    const eigenschappen = { auteur: 'Karin Karels', laatstGewijzigdDoor: 'Piet Pieters' };
    const messages = lint(readVragenset(tekst), { today: null, eigenschappen })
      .filter(({ rule }) => rule === 'persoonsgegevens')
      .map(({ message }) => message);
    assert.equal(messages.length, 5);
    assert.match(messages[0] ?? '', /die van de auteur en van wie het laatst heeft gewijzigd/);
    for (const message of messages) assert.doesNotMatch(message, /\d{4}|ABNA|jan\.jansen|Karels|Pieters/);
  });

  it('names only the property that holds a name', () => {
    const wie = (eigenschappen: Record<string, string>): string[] =>
      gegevens('persoonsgegevens', DIJKEN + paar(1, 'Hoe?', 'Zo.'), { today: null, eigenschappen }).map(
        ({ message, vragen }) => `${vragen}${/die van (.+?)\. Wis/.exec(message)?.[1]}`,
      );
    assert.deepEqual(wie({ laatstGewijzigdDoor: 'Piet' }), ['wie het laatst heeft gewijzigd']);
    assert.deepEqual(wie({ auteur: 'Karin', laatstGewijzigdDoor: ' ' }), ['de auteur']);
    assert.deepEqual(wie({ titel: 'Brief' }), []);
  });

  it('shows as much as helps to find it', () => {
    assert.deepEqual(
      gegevens(
        'persoonsgegevens',
        DIJKEN + paar(1, 'Hoe?', 'BSN 111222333, NL91 ABNA 0417 1643 00, 06-12345678 en jan.jansen@gmail.com.'),
      ).map(({ message, vragen }) => [vragen, message.split('. ')[0]]),
      [
        ['1', 'Dit nummer (eindigt op 33) kan een burgerservicenummer zijn'],
        ['1', 'Dit is een rekeningnummer (NL…00)'],
        ['1', 'Dit is een mobiel nummer (06…78)'],
        ['1', 'Dit is een privémailadres (j…@gmail.com)'],
      ],
    );
  });

  it('says nothing of properties that are empty', () => {
    const set = readVragenset(
      'Antwoord op vragen van het lid Six (D) (ingezonden 3 februari 2025)\n\nVraag 1\nHoe?\n\nAntwoord 1\nZo.\n',
    );
    const rules = lint(set, { today: null, eigenschappen: { auteur: ' ', titel: 'Brief' } }).map(({ rule }) => rule);
    assert.ok(!rules.includes('persoonsgegevens'));
  });
});
