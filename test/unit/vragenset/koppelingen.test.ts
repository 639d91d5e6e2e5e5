import assert from 'node:assert/strict';
import { adresVan, findKoppelingen, koppelingen } from '../../../src/vragenset/koppelingen';
import { readVragenset } from '../../../src/vragenset/readVragenset';

const publicaties = (text: string): string[] => findKoppelingen(text).map(({ publicatie }) => publicatie);

describe('findKoppelingen', () => {
  const certain: [string, string[]][] = [
    ['Zie mijn antwoord op de vragen met kenmerk 2023Z01357.', ['kv-tk-2023Z01357']],
    ['De vragen 2023Z01357 en 2023Z01358 gaan over sluizen.', ['kv-tk-2023Z01357', 'kv-tk-2023Z01358']],
    ['Zie Kamerstuk 36 600, nr. 12.', ['kst-36600-12']],
    ['Zie Kamerstuk 36600 nr. 12.', ['kst-36600-12']],
    ['Dit staat in Kamerstukken II 2023/24, 36 600 VII, nr. 12.', ['kst-36600-VII-12']],
    ['Dit staat in kamerstuk 36 600 vii, nr. 12.', ['kst-36600-VII-12']],
    ['Zie Kamerstukken II 2021–2022, 21 501-02, nr. 2470.', ['kst-21501-02-2470']],
    ['Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 71.', ['ah-tk-20242025-71']],
    ['Aanhangsel van de Handelingen II 2023/24, nr. 1805.', ['ah-tk-20232024-1805']],
    ['Aanhangsel Handelingen, vergaderjaar 1999–2000, nr. 8.', ['ah-tk-19992000-8']],
    ['Gedrukt als ah-tk-20242025-71, gesteld als kv-tk-2024Z01357.', ['ah-tk-20242025-71', 'kv-tk-2024Z01357']],
    ['Zie kst-36600-VII-12.', ['kst-36600-VII-12']],
  ];
  for (const [text, expected] of certain) it(`finds in: ${text}`, () => assert.deepEqual(publicaties(text), expected));

  const none: [string, string][] = [
    ['a whole dossier', 'Zie Kamerstuk 36 600.'],
    ['the Eerste Kamer', 'Zie Kamerstukken I 2023/24, 36 600, nr. 12.'],
    ['an old dossier without a year', 'Zie Kamerstuk 19 637, nr. 12.'],
    ['a year before 1995', 'Zie Kamerstukken II 1991/92, 22 300, nr. 12.'],
    ['years that do not follow each other', 'Aanhangsel Handelingen, vergaderjaar 2022–2025, nr. 71.'],
    ['the Handelingen themselves', 'Handelingen II 2023/24, nr. 12.'],
    ['a number of old', 'De vragen 2009Z01357.'],
    ['a Z-number with a digit too many', 'De vragen 2023Z013571.'],
    ['a file name', 'bron: 2023Z01357.bron.md'],
    ['an address', 'https://voorbeeld.nl/kv-tk-2023Z01357.html'],
    ['a link', 'Zie [de vragen 2023Z01357](eerder.md).'],
  ];
  for (const [what, text] of none) it(`gives nothing for ${what}`, () => assert.deepEqual(publicaties(text), []));

  it('says where the words stand, and which page belongs to them', () => {
    const text = 'Ja. Zie Kamerstuk  36 600, nr. 12.';
    const [found] = findKoppelingen(text);
    assert.ok(found);
    assert.equal(text.slice(found.span.start, found.span.end), 'Kamerstuk  36 600, nr. 12');
    assert.equal(adresVan(found), 'https://zoek.officielebekendmakingen.nl/kst-36600-12.html');
  });

  it('knows the set that this one builds on', () => {
    const text =
      'Deze vragen dienen ter aanvulling op eerdere vragen van het lid Twaalf (Partij E),\ningezonden 4 maart 2024 (vraagnummer 2024Z01357).\nZie ook 2024Z01358.';
    assert.deepEqual(
      findKoppelingen(text).map(({ soort, znummer }) => [soort, znummer]),
      [
        ['aanvulling', '2024Z01357'],
        ['znummer', '2024Z01358'],
      ],
    );
  });
});

describe('koppelingen', () => {
  it('have offsets in the whole document, also behind text that was changed', () => {
    const text =
      '---\nznummer: 2025Z02468\n---\n\n## Vraag 1\n\nKent u 2024Z01357?\n\n### Antwoord 1\n\nJa, zie Kamerstuk 36 600, nr. 12.\n';
    const words = (doc: string, set = readVragenset(doc)) =>
      koppelingen(set).map(({ span }) => doc.slice(span.start, span.end));
    const expected = ['2025Z02468', '2024Z01357', 'Kamerstuk 36 600, nr. 12'];
    assert.deepEqual(words(text), expected);
    const longer = text.replace('Kent u', 'Kent u de vragen');
    assert.deepEqual(words(longer, readVragenset(longer, readVragenset(text))), expected);
  });
});
