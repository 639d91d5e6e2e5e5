import assert from 'node:assert/strict';
import type { Nummer } from '../../../src/vragenset/nummers';
import { findVerwijzingen, isAlleenVerwijzing } from '../../../src/vragenset/verwijzingen';

function targets(text: string): Nummer[] {
  return findVerwijzingen(text).flatMap((verwijzing) => verwijzing.nummers);
}

function phrases(text: string): string[] {
  return findVerwijzingen(text).map(({ span }) => text.slice(span.start, span.end));
}

describe('findVerwijzingen', () => {
  const inside: [string, Nummer[]][] = [
    ['Zie het antwoord op vraag 3.', [3]],
    ['Ja, zie antwoord 3.', [3]],
    ['Dat kan niet (zie ook vraag 3).', [3]],
    ['Zoals bij vraag 3 gemeld, start de proef in het najaar.', [3]],
    ['De proef start, zoals ik in mijn antwoord onder 3 schreef, in het najaar.', [3]],
    ['Hiervoor verwijs ik u naar de antwoorden op de vragen 3 en 5.', [3, 5]],
    ['Verwezen wordt naar hetgeen onder de vragen 3 t/m 5 is opgemerkt.', [3, 4, 5]],
    ['Zie de antwoorden op vraag 3, vraag 5 en vraag 9.', [3, 5, 9]],
    ['Zie de beantwoording van vraag 3. Over de kosten gaat het antwoord op vraag 5.', [3, 5]],
    ['Op de kosten kom ik in het antwoord op vraag twee terug.', [2]],
    ['Zie het antwoord op deelvraag 3b.', ['3b']],
    ['Zie hierboven bij 3.', [3]],
    ['Zoals onder 3 is uitgelegd, start de proef later.', [3]],
    ['Hetzelfde geldt als bij vraag 3.', [3]],
    ['In aanvulling op vraag 3 meld ik dat de proef start.', [3]],
    ['Zoals aangegeven in vraag 3 start de proef later.', [3]],
    ['Ik verwijs naar de Kamerbrief van 4 april 2024 en naar het antwoord op vraag 3.', [3]],
    ['Zie het antwoord op vraag 3 van deze set.', [3]],
    ['Zie het antwoord op vraag 3 over het bericht van 4 april 2024.', [3]],
  ];
  for (const [text, expected] of inside) {
    it(`ziet ${JSON.stringify(text)}`, () => assert.deepEqual(targets(text), expected));
  }

  const torn: [string, Nummer[]][] = [
    ['Zie hetantwoord opvraag 3.', [3]],
    ['Zie het ant-\nwoord op vra-\ngen 3\nen 5.', [3, 5]],
    ['Zie het antwoord op vraag\n3.', [3]],
    ['Zie\u00a0het antwoord op\u00a0vraag\u00a03 en\u00a05.', [3, 5]],
    ['Zoals ‘het antwoord op vraag 3’ al meldt, start de proef.', [3]],
    ['Zoals bij vragen 3en 5 gemeld, start de proef.', [3, 5]],
  ];
  for (const [text, expected] of torn) {
    it(`leest door gebreken van PDF-tekst heen: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(targets(text), expected));
  }

  const outside = [
    'Zie het antwoord op vraag 3 van de schriftelijke vragen van het lid De Haan.',
    'Zie het antwoord op vraag 3 (Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 77).',
    'Zie het antwoord op vraag 3 van de vorige set.',
    'Zie het antwoord op vraag 3 van 4 april 2024.',
    'Zie het antwoord op vraag 3 (2024Z00011).',
    'Zie het antwoord op vragen 3 en 5 gesteld door het lid De Haan.',
    'Zie het antwoord op vraag 3 in de Kamerbrief van 4 april 2024.',
    'Zie Kamerstuk 30 111, nr. 7, antwoord op vraag 3.',
    'Zie de schriftelijke vragen van het lid De Haan van 4 april 2024, vraag 3.',
    'Ik verwijs naar de antwoorden op eerdere Kamervragen.',
    'Herinnert u zich uw antwoord op vraag 3?',
  ];
  for (const text of outside) {
    it(`telt een ander document niet mee: ${JSON.stringify(text)}`, () => assert.deepEqual(targets(text), []));
  }

  const nothing = [
    'Zie het antwoord op de vorige vraag.',
    'Het in vraag 3 genoemde rapport ken ik.',
    'Ik ken het artikel uit vraag 3.',
    'De aanvraag 3 is verleend.',
    'Voor kinderen onder 12 is toegang gratis, zie artikel 4 en bijlage 5.',
    'Bij 3 gemeenten loopt een proef, zoals bij 4 scholen.',
    'Ik heb de vragen één voor één beantwoord.',
    'De vragen 3 en 4 beantwoord ik gezamenlijk.',
    'In antwoord op vraag 3 kan ik melden dat de proef start.',
    'Het antwoord op vraag 3 is nee.',
    'Antwoord op vraag 3\nDe proef start.',
  ];
  for (const text of nothing) {
    it(`ziet geen verwijzing in ${JSON.stringify(text)}`, () => assert.deepEqual(targets(text), []));
  }

  it('geeft de plaats van de zinsnede en van elk nummer', () => {
    const text = 'De proef start (zie ook het ant-\nwoord op vraag 3 en 5).';
    assert.deepEqual(phrases(text), ['het ant-\nwoord op vraag 3 en 5']);
    const numbers = findVerwijzingen(text)[0]?.plaatsen.map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(numbers, ['3', '5']);
    assert.deepEqual(phrases('Zie verder vraag 3.'), ['vraag 3']);
  });

  it('ziet geen verwijzing in een begin dat tienduizend keer niet verder gaat', () => {
    for (const part of ['zie ', 'vraag 1,', 'antwoord op ', 'a-\n', ' ']) {
      assert.deepEqual(findVerwijzingen(part.repeat(10_000)), []);
    }
  });
});

describe('isAlleenVerwijzing', () => {
  const only = [
    'Zie het antwoord op vraag 3.',
    'Zie ook vraag 3 en 5.',
    'Ik verwijs u naar mijn antwoord op de vragen 3 en 5.',
    'Voor het antwoord op deze vraag verwijs ik u kortheidshalve naar het antwoord op vraag 3.',
    'Voor de planning van de proef verwijs ik u naar het antwoord op vraag 3.',
    'Deze vraag is reeds beantwoord bij vraag 3.',
    'Zie antwoord 3. Zie ook antwoord 5.',
    'Zie het antwoord op vraag 3.[^2]',
    'Zie het antwoord op de vorige vraag.',
    'Zie het ant-\nwoord op vraag\n3.\n',
  ];
  for (const text of only) {
    it(`wijst alleen door: ${JSON.stringify(text)}`, () => assert.equal(isAlleenVerwijzing(text), true));
  }

  const content = [
    'Nee, zie antwoord 3.',
    'Ja. Zie het antwoord op vraag 3.',
    'Zie het antwoord op vraag 3. De proef start in het najaar.',
    'Zoals gemeld in het antwoord op vraag 3 start de proef in het najaar.',
    'Zie het antwoord op vraag 3 van de schriftelijke vragen van het lid De Haan.',
    'Zie het antwoord op vraag 3 en mijn brief van 4 april 2024.',
    'Ik verwijs u naar mijn brief van 4 april 2024.',
    'Voor de proef is 3 miljoen euro beschikbaar, overigens verwijs ik u naar het antwoord op vraag 3.',
    'Ja.',
    '',
  ];
  for (const text of content) {
    it(`is een eigen antwoord: ${JSON.stringify(text)}`, () => assert.equal(isAlleenVerwijzing(text), false));
  }
});
