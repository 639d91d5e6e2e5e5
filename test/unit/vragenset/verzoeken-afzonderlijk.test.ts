import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findVerzoekenAfzonderlijk } from '../../../src/vragenset/verzoeken';

const betreft = (text: string): unknown => findVerzoekenAfzonderlijk(text)[0]?.betreft ?? null;

describe('verzoeken om afzonderlijke beantwoording', () => {
  describe('about all questions', () => {
    for (const text of [
      'Wilt u iedere vraag los van de andere en apart beantwoorden?',
      'Kan de staatssecretaris deze vragen stuk voor stuk van een antwoord voorzien?',
      'Zou u op elk van deze vragen afzonderlijk willen ingaan?',
      'Graag ontvangen wij per vraag een eigen antwoord.',
      'Gelieve de vragen niet te bundelen in de beantwoording.',
      'Wilt u voorkomen dat vragen worden samengevoegd?',
      'Kunnen deze vragen ieder voor zich worden beantwoord?',
      'Kunt u de bovenstaande zes vragen één voor één beantwoorden?',
      'Kunt u deze vragen, anders dan de vorige keer, niet gezamenlijk maar individueel beantwoorden?',
      'De leden verzoeken u alle deelvragen separaat te beantwoorden.',
      'Kunt u alle vragen, met uitzondering van vraag 2, apart beantwoorden?',
    ]) {
      it(text, () => assert.equal(betreft(text), 'alle'));
    }
  });

  describe('about some questions', () => {
    const cases: [string, unknown][] = [
      ['Wilt u vraag 2 en 5 afzonderlijk beantwoorden?', [2, 5]],
      ['Wilt u de vragen 6 t/m 9 elk apart beantwoorden?', [6, 7, 8, 9]],
      ['Kunt u vraag 4 los van vraag 7 beantwoorden?', [4, 7]],
      ['Kunt u de eerste twee vragen één voor één beantwoorden?', [1, 2]],
      ['Kunt u deze vragen beantwoorden, en vraag 3 en vraag 8 apart?', [3, 8]],
      ['Kunt u vraag 1a en 1b niet samen beantwoorden?', ['1a', '1b']],
    ];
    for (const [text, expected] of cases) it(text, () => assert.deepEqual(betreft(text), expected));
  });

  describe('no such request', () => {
    for (const text of [
      'Kunt u deze vraag apart beantwoorden voor Zeeland en Limburg?',
      'Kunt u deze vragen per waterschap afzonderlijk beantwoorden?',
      'Kunt u deze vragen in een aparte brief beantwoorden?',
      'Kunt u deze vragen beantwoorden en afzonderlijk ingaan op de kosten?',
      'Waarom zijn onze eerdere vragen niet één voor één beantwoord?',
      'Bent u bereid de dossiers één voor één na te lopen?',
      'Kunt u alle vragen van huurders individueel beantwoorden?',
      'Kunt u deze vragen in samenhang en niet afzonderlijk beantwoorden?',
      'Kunt u deze vragen samen met uw collega van Defensie beantwoorden?',
      'Ik heb de vragen zo veel mogelijk afzonderlijk beantwoord.',
      'Klopt het dat u «alle vragen één voor één wilt beantwoorden»?',
      'Kunt u per vraag aangeven hoeveel mensen haar invulden?',
    ]) {
      it(text, () => assert.equal(betreft(text), null));
    }
  });

  describe('in the text layer of a PDF', () => {
    for (const text of [
      'Wilt u deze vragen afzon-\nderlijk beantwoorden?',
      'Wilt u deze vragen afzon-derlijk beant-woorden?',
      'Wilt u deze vragenafzonderlijk en binnen twee wekenbeantwoorden?',
      'Wilt u deze vragen e\u0301e\u0301n voor e\u0301e\u0301nbeantwoorden?',
      'Wilt u deze\u00a0vragen\u00a0**apart**\nbeantwoorden?[^4]',
      'WILT U DEZE VRAGEN ÉÉN-VOOR-ÉÉN BEANTWOORDEN?',
    ]) {
      it(JSON.stringify(text), () => assert.equal(betreft(text), 'alle'));
    }
  });

  it('gives the sentence and where it stands, not the sentences around it', () => {
    const text = 'Wat kost dit o.a. in 2025? Wilt u deze vragen\nelk apart beantwoorden? Zo nee, waarom niet?';
    const [verzoek] = findVerzoekenAfzonderlijk(text);
    assert.equal(verzoek?.tekst, 'Wilt u deze vragen elk apart beantwoorden?');
    assert.equal(text.slice(verzoek?.span.start, verzoek?.span.end), 'Wilt u deze vragen\nelk apart beantwoorden?');
  });

  it('reads a short sentence together with the request it leans on', () => {
    const found = findVerzoekenAfzonderlijk('Kunt u deze vragen beantwoorden? Graag elk apart.');
    assert.deepEqual(
      found.map(({ tekst }) => tekst),
      ['Graag elk apart.'],
    );
  });

  it('never throws and stays inside the text', () => {
    const words = fc.constantFrom(
      ...'Kunt u deze vragen vraag 3 en t/m alle één voor een afzonderlijk apart niet samen beantwoorden ? . , ( ) « » - \n \u00a0 é per elk'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          for (const { span } of findVerzoekenAfzonderlijk(text)) {
            assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
          }
        },
      ),
    );
  });
});
