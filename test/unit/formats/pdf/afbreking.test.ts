import assert from 'node:assert/strict';
import { voegAaneen, woordenVan } from '../../../../src/formats/pdf/afbreking';

describe('two lines of a PDF as one', () => {
  const geen = new Set<string>();
  const paren: readonly [string, string, string][] = [
    ['de minis-', 'ter zegt', 'de minister zegt'],
    ['in Noord-', 'Holland', 'in Noord-Holland'],
    ['de VVD-', 'fractie', 'de VVD-fractie'],
    ['de periode 2020-', '2030', 'de periode 2020-2030'],
    ['ondersteunings-', 'en begeleidingsuren', 'ondersteunings- en begeleidingsuren'],
    ['ondersteunings- en', 'begeleidingsuren', 'ondersteunings- en begeleidingsuren'],
    ['voor en na-', 'apen', 'voor en na-apen'],
    ['is ge-', 'informeerd', 'is geïnformeerd'],
    ['heeft ge-', 'uit', 'heeft geuit'],
    ['de oud-', 'wethouder', 'de oud-wethouder'],
    ['humanitair/', 'economisch', 'humanitair/economisch'],
    ['een zin –', 'met een streep', 'een zin – met een streep'],
    ['een gewone', 'regel', 'een gewone regel'],
    ['zie https://www.dagblad.example/een-', 'twee-drie', 'zie https://www.dagblad.example/een-twee-drie'],
    ['zie (https://', 'www.dagblad.example/een)', 'zie (https://www.dagblad.example/een)'],
    ['zie https://www.dagblad.example/een', 'Vandaag, 3 maart', 'zie https://www.dagblad.example/een Vandaag, 3 maart'],
    ['zie dagblad.nl/2024/een-', 'twee', 'zie dagblad.nl/2024/een-twee'],
  ];
  for (const [links, rechts, samen] of paren) {
    it(`"${links}" and "${rechts}" are "${samen}"`, () => assert.equal(voegAaneen(links, rechts, geen), samen));
  }

  it('follow how the word is written elsewhere in the document', () => {
    const woorden = woordenVan(['het mvo-beleid in Oekraïense steden', 'is ge-', 'wijzigd']);
    assert.equal(voegAaneen('het mvo-', 'beleid', woorden), 'het mvo-beleid');
    assert.equal(voegAaneen('de Oekra-', 'iense steden', woorden), 'de Oekraïense steden');
    assert.ok(!woorden.has('ge') && !woorden.has('wijzigd') && !woorden.has('ge-'));
  });
});
