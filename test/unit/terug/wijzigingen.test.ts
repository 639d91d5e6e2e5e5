import assert from 'node:assert/strict';
import { rijZinnen } from '../../../src/terug';
import * as b from '../formats/wordbouw';
import { kort, markdown, vergeleken } from './gesprek';

const { p, r, ins, del, wijziging } = b;
/** A paragraph whose end came or went. */
const einde = (soort: string, inhoud: string, auteur = 'Bee'): string =>
  p(inhoud, `<w:rPr>${wijziging(soort, '', auteur)}</w:rPr>`);
const weg = (tekst: string): string => del(tekst, 'Bee');
const NEGEN = 'De zeedijk is daar ongeveer negen meter hoog.';
const NORM = 'Dat is hoger dan de norm voorschrijft.';
const [GEREED, PROEF, KAMER] = [
  'De kering is in het najaar gereed.',
  'Daarna volgt een proef van zes weken.',
  'De Kamer hoort daarover in het voorjaar.',
];
const eerste = (...alineas: readonly string[]) => kort(vergeleken({ antwoorden: { 1: alineas.join('') } }));
const derde = (...alineas: readonly string[]) => kort(vergeleken({ antwoorden: { 3: alineas.join('') } }));

describe('back from Word: changes across paragraphs', () => {
  it('a paragraph that is put in, with a trace and without, at any place', () => {
    const nieuw = einde('ins', ins('Dit is een nieuwe zin.', 'Bee'));
    assert.deepEqual(derde(nieuw, p(GEREED), p(PROEF), p(KAMER)), ['3 word +5 Bee']);
    assert.deepEqual(derde(p(GEREED), nieuw, p(PROEF), p(KAMER)), ['3 word +5 Bee']);
    assert.deepEqual(derde(p(GEREED), p(PROEF), p(KAMER), nieuw), ['3 word +5 Bee']);
    assert.deepEqual(derde(p(GEREED), p('Dit is een nieuwe zin.'), p(PROEF), p(KAMER)), ['3 word +5']);
  });

  it('from the middle of one to the middle of the next: words went, and the two became one', () => {
    const van = einde('del', r('De kering is in het ') + weg('najaar gereed.'));
    const tot = p(weg('Daarna volgt een ') + r('proef van zes weken.'));
    assert.deepEqual(derde(van, tot, p(KAMER)), ['3 word -5 samengevoegd 1 Bee']);
    assert.deepEqual(derde(p('De kering is in het proef van zes weken.'), p(KAMER)), ['3 word -5 samengevoegd 1']);
  });

  it('over a whole paragraph between two halves', () => {
    const van = einde('del', r('De kering is in het ') + weg('najaar gereed.'));
    const midden = einde('del', weg(PROEF));
    const tot = p(weg('De Kamer hoort daarover ') + r('in het voorjaar.'));
    assert.deepEqual(derde(van, midden, tot), ['3 word -13 samengevoegd 1 Bee']);
  });

  it('a paragraph that comes in the middle of another', () => {
    assert.deepEqual(derde(p(GEREED), p('Daarna volgt een'), p('Dit is nieuw.'), p('proef van zes weken.'), p(KAMER)), [
      '3 word +3 gesplitst 1',
    ]);
  });

  it('one that went between two that stay joins nothing', () => {
    assert.deepEqual(derde(p(GEREED), p(KAMER)), ['3 word -7']);
    assert.deepEqual(derde(p(PROEF), p(KAMER)), ['3 word -7']);
  });
});

describe('back from Word: paragraphs split and joined', () => {
  it('split, with a trace and without', () => {
    assert.deepEqual(derde(p(GEREED), einde('ins', r('Daarna volgt')), p('een proef van zes weken.'), p(KAMER)), [
      '3 word gesplitst 1 Bee',
    ]);
    assert.deepEqual(derde(p(GEREED), p('Daarna volgt'), p('een proef van zes weken.'), p(KAMER)), [
      '3 word gesplitst 1',
    ]);
  });

  it('split right behind words that went, before words that went, and around words that came', () => {
    const om = (voor: string, na: string) => derde(p(GEREED), p(voor), p(na), p(KAMER));
    assert.deepEqual(om('Daarna volgt', 'proef van zes weken.'), ['3 word -1 gesplitst 1']);
    assert.deepEqual(om('Daarna volgt een', 'van zes weken.'), ['3 word -1 gesplitst 1']);
    assert.deepEqual(om('Daarna volgt dan', 'een proef van zes weken.'), ['3 word +1 gesplitst 1']);
    assert.deepEqual(om('Daarna volgt een', 'lange proef van zes weken.'), ['3 word +1 gesplitst 1']);
    assert.deepEqual(om('Daarna volgt de', 'proef van zes weken.'), ['3 word +1 -1 gesplitst 1']);
  });

  it('joined beside words that went or came', () => {
    assert.deepEqual(eerste(p('De zeedijk is daar ongeveer negen meter en dat is hoger dan de norm voorschrijft.')), [
      '1 word +2 -2 samengevoegd 1',
    ]);
    assert.deepEqual(eerste(p(`${NEGEN} Dat is veel hoger dan de norm voorschrijft.`)), ['1 word +1 samengevoegd 1']);
  });

  it('where both paragraphs begin with the same words, the one that went is told, not half of each', () => {
    const uit = markdown({ 1: 'Het Rijk betaalt de dijk.\n\nHet Rijk betaalt de sluis.\n\nHet Rijk betaalt niets.' });
    const zonder = (...over: readonly string[]) =>
      vergeleken({ antwoorden: { 1: over.map((tekst) => p(tekst)).join('') } }, uit, uit);
    const gevonden = zonder('Het Rijk betaalt de sluis.', 'Het Rijk betaalt niets.');
    assert.deepEqual(kort(gevonden), ['1 word -5']);
    assert.deepEqual(gevonden.rijen[0]?.verschillen, [{ was: 'Het Rijk betaalt de dijk.', nu: '' }]);
    const midden = zonder('Het Rijk betaalt de dijk.', 'Het Rijk betaalt niets.');
    assert.deepEqual(midden.rijen[0]?.verschillen, [{ was: 'Het Rijk betaalt de sluis.', nu: '' }]);
  });

  it('a line of its own within a paragraph is neither', () => {
    const regels = p(`${r('De zeedijk is daar ongeveer')}<w:r><w:br/></w:r>${r('negen meter hoog.')}`);
    assert.deepEqual(eerste(regels, p(NORM)), []);
  });
});

describe('back from Word: formatting, tables and what gets lost', () => {
  it('formatting that one person gave to what another put in', () => {
    const binnen = r('ruim ', `<w:b/>${wijziging('rPrChange', '<w:rPr/>', 'Cee')}`);
    const antwoord = p(r('De zeedijk is daar ongeveer ') + wijziging('ins', binnen, 'Bee') + r('negen meter hoog.'));
    const gevonden = vergeleken({ antwoorden: { 1: antwoord + p(NORM) } });
    const [rij] = gevonden.rijen;
    assert.deepEqual([rij?.stand, rij?.inWord.erbij, rij?.inWord.eraf], ['word', 1, 0]);
    assert.deepEqual(rij?.wie.map(({ auteur }) => auteur).sort(), ['Bee', 'Cee']);
  });

  it('a changed paragraph, its looks and its place on the page, is no change of words', () => {
    const anders = `<w:jc w:val="center"/>${wijziging('pPrChange', '<w:pPr/>', 'Bee')}`;
    const [stand, ...meer] = kort(vergeleken({ antwoorden: { 1: p(NEGEN, anders) + p(NORM) } }));
    assert.match(stand ?? '1 gelijk', /^1 gelijk/);
    assert.deepEqual(meer, []);
  });

  it('bold that went, and italic that came where bold stayed', () => {
    const uit = markdown({ 2: 'Het **waterschap** betaalt dat *onderhoud* helemaal alleen.' });
    const met = (...stukken: readonly string[]) =>
      kort(vergeleken({ antwoorden: { 2: p(stukken.join('')) } }, uit, uit));
    const rest = r(' helemaal alleen.');
    assert.deepEqual(met(r('Het '), b.vet('waterschap'), r(' betaalt dat '), b.schuin('onderhoud'), rest), []);
    assert.deepEqual(met(r('Het waterschap betaalt dat '), b.schuin('onderhoud'), rest), ['2 gelijk opmaak']);
    const beide = r('waterschap', '<w:b/><w:i/>');
    assert.deepEqual(met(r('Het '), beide, r(' betaalt dat '), b.schuin('onderhoud'), rest), ['2 gelijk opmaak']);
  });

  it('a row and a column that came, and a cell whose paragraphs were split', () => {
    const uit = markdown({ 2: '| Jaar | Hoogte |\n| --- | --- |\n| 2023 | negen meter |' });
    const kop = b.rij(b.cel(p('Jaar')), b.cel(p('Hoogte')));
    const rij = b.rij(b.cel(p('2023')), b.cel(p('negen meter')));
    const met = (...rijen: readonly string[]) => kort(vergeleken({ antwoorden: { 2: b.tabel(...rijen) } }, uit, uit));
    assert.deepEqual(met(kop, rij), []);
    const nieuw = `<w:tr><w:trPr>${wijziging('ins', '', 'Cee')}</w:trPr>${b.cel(p(ins('2024', 'Cee')))}${b.cel(p(ins('tien meter', 'Cee')))}</w:tr>`;
    assert.deepEqual(met(kop, rij, nieuw), ['2 word +3 Cee']);
    const kolom = (tekst: string): string => b.cel(p(ins(tekst, 'Bee')), wijziging('cellIns', '', 'Bee'));
    assert.deepEqual(
      met(
        b.rij(b.cel(p('Jaar')), b.cel(p('Hoogte')), kolom('Bron')),
        b.rij(b.cel(p('2023')), b.cel(p('negen meter')), kolom('meting')),
      ),
      ['2 word +2 Bee'],
    );
    assert.deepEqual(met(kop, b.rij(b.cel(p('2023')), b.cel(p('negen') + p('meter')))), []);
  });

  it('a picture, a formula, hidden text and joined cells are named as lost', () => {
    const tekening = '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>';
    const formule = '<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>';
    const antwoord =
      p(r(NEGEN) + tekening) +
      p(r(`${NORM} `) + formule + r('geheim', '<w:vanish/>')) +
      b.tabel(b.rij(b.cel(p('over twee'), '<w:gridSpan w:val="2"/>')), b.rij(b.cel(p('een')), b.cel(p('twee'))));
    const { verloren } = vergeleken({ antwoorden: { 1: antwoord } });
    assert.deepEqual(verloren, [
      '1 afbeelding is niet overgenomen.',
      '1 formule staat er als gewone tekst.',
      'Op 1 plaats is verborgen tekst niet overgenomen.',
      'In 1 tabel zijn samengevoegde cellen weer gesplitst.',
    ]);
  });
});

describe('back from Word: who and when', () => {
  const antwoord = (datum: string): string =>
    p(r('De zeedijk is daar ongeveer ') + ins('ruim ', 'Bee', datum) + r('negen meter hoog.')) + p(NORM);
  const zinnen = (datum: string): string[] => {
    const [rij] = vergeleken({ antwoorden: { 1: antwoord(datum) } }).rijen;
    return rij === undefined ? [] : rijZinnen(rij);
  };

  it('the day is written out', () =>
    assert.deepEqual(zinnen('2025-04-03T10:12:00Z'), [
      'in Word gewijzigd: 1 woord erbij',
      'openstaande wijzigingen van Bee (3 april 2025)',
    ]));

  it('a day that no year has is left out', () => {
    for (const datum of ['2025-02-31T10:12:00Z', '2025-99-99', 'gisteren', ''])
      assert.equal(zinnen(datum)[1], 'openstaande wijzigingen van Bee', datum);
  });

  it('two people in one answer, each with the moment of the last change', () => {
    const tekst =
      r('De zeedijk is daar ongeveer ') +
      ins('ruim ', 'Bee', '2025-04-03T10:12:00Z') +
      r('negen ') +
      ins('en een halve ', 'Cee', '2025-04-04T09:00:00Z') +
      r('meter hoog') +
      ins(' bij vloed', 'Bee', '2025-04-05T09:00:00Z') +
      r('.');
    const [rij] = vergeleken({ antwoorden: { 1: p(tekst) + p(NORM) } }).rijen;
    assert.deepEqual(rij?.wie, [
      { auteur: 'Bee', datum: '2025-04-05T09:00:00Z' },
      { auteur: 'Cee', datum: '2025-04-04T09:00:00Z' },
    ]);
  });
});
