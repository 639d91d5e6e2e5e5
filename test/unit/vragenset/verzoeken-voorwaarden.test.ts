import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leesAfzonderlijk } from '../../../src/vragenset/verzoeken/afzonderlijk';
import { alleenLetters, normaliseer } from '../../../src/vragenset/verzoeken/genormaliseerd';
import { leesTermijn } from '../../../src/vragenset/verzoeken/termijn';
import { kanAfzonderlijkVragen, kanTermijnVragen } from '../../../src/vragenset/verzoeken/voorwaarden';

const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split('|'));

const AANHEF = oneOf('Kunt u|Wilt u|Graag|Is de minister bereid om|Kan de regering|Gelieve|Beantwoord|Zou u');
const VOORWERP = oneOf(
  'deze vragen|vraag 3 en 4|de eerste drie vragen|elke vraag|ieder der vragen|de antwoorden|uw beantwoording|hierop|daarop|dit|deze vraag|vragen|bovenstaande deelvragen|deze kamervragen| ',
);
const MARKER = oneOf(
  'afzonderlijk|apart|separaat|individueel|gescheiden|zelfstandig van elkaar|één voor één|een na een|1 voor 1|een bij een|stuk voor stuk|per stuk|vraag voor vraag|punt voor punt|stuksgewijs|puntsgewijs|vraagsgewijs|los van elkaar|losstaand van elkaar|onafhankelijk van elkaar|gesplitst van elkaar|onderscheiden van elkaar|los van vraag 5|elk voor zich|ieder op zich|op zichzelf|per vraag|uitgesplitst per deelvraag|per individuele subvraag|elk|ieder|een eigen antwoord|met losse antwoorden|in een aparte reactie| ',
);
const SAMEN = oneOf(
  'clusteren|te clusteren|geclusterd|samenvoegen|samen te voegen|samengevoegd|samennemen|samen genomen|bundelen|gebundeld|combineren|gecombineerd|gezamenlijk|tezamen|te zamen|samen|groeperen|gegroepeerd|samenpakken|collectief|integraal|integrale|in samenhang|in een keer|in één antwoord',
);
const NIET = oneOf('niet|geen|zonder|noch|in plaats van|niet meer|zonder deze vragen').chain((niet) =>
  SAMEN.map((samen) => `${niet} ${samen}`),
);
const MOMENT = oneOf(
  'voor 5 mei|vóór het debat van 6 mei|uiterlijk morgen|binnen een week|zo spoedig mogelijk|met spoed|maandag|per omgaande| ',
);
const HANDELING = oneOf(
  'beantwoorden|te beantwoorden|antwoorden|reageren|te reageren|een reactie geven|ingaan|in te gaan|behandelen|te behandelen|sturen|ontvangen|toe te zenden|geven| ',
);

/** What a text layer and an editor do to words. */
const SCHADE = fc.constantFrom('\u00ad', '**', '_', '-\n', '\u200b', '\u0301', '[^3]', '\n', '²', ' ');
const beschadigd = (zin: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(zin, fc.array(fc.tuple(fc.nat(200), SCHADE), { maxLength: 3 }), fc.boolean())
    .map(([text, schade, groot]) =>
      schade.reduce((zo, [at, wat]) => zo.slice(0, at) + wat + zo.slice(at), groot ? text.toUpperCase() : text),
    );

const ZIN = beschadigd(
  fc
    .tuple(AANHEF, VOORWERP, fc.oneof(MARKER, NIET), MOMENT, HANDELING)
    .map((words) => `${words.join(' ').replace(/ {2,}/g, ' ').trim()}?`),
);

describe('the cheap conditions of a request', () => {
  it('hold for every sentence in which the grammar reads a request to answer separately', () => {
    let read = 0;
    fc.assert(
      fc.property(ZIN, (zin) => {
        if (leesAfzonderlijk(normaliseer(zin).tekst) === null) return;
        read++;
        assert.ok(kanAfzonderlijkVragen(alleenLetters(zin)), zin);
      }),
      { numRuns: 4000 },
    );
    assert.ok(read > 400, `only ${read} sentences were requests`);
  });

  it('hold for every sentence in which the grammar reads a request for an earlier moment', () => {
    let read = 0;
    fc.assert(
      fc.property(ZIN, (zin) => {
        if (leesTermijn(normaliseer(zin), zin, '2025-03-03') === null) return;
        read++;
        assert.ok(kanTermijnVragen(alleenLetters(zin)), zin);
      }),
      { numRuns: 4000 },
    );
    assert.ok(read > 400, `only ${read} sentences were requests`);
  });

  it('read the letters that the grammar reads, whatever the text', () => {
    const letters = (text: string): string => normaliseer(text).tekst.replace(/[^a-z0-9]/g, '');
    fc.assert(
      fc.property(beschadigd(fc.oneof(ZIN, fc.string({ unit: 'binary', maxLength: 60 }))), (text) => {
        assert.equal(alleenLetters(text), letters(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('leave out a question about something else', () => {
    const letters = alleenLetters('Hoeveel sluizen zijn er, en kunt u aangeven wie ze bedient voor het weekend?');
    assert.equal(kanAfzonderlijkVragen(letters) || kanTermijnVragen(letters), false);
  });
});
