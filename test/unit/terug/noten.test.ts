import assert from 'node:assert/strict';
import type { Vergelijking } from '../../../src/terug';
import * as b from '../formats/wordbouw';
import { body, kort, markdown, vergeleken } from './gesprek';

const { p, r, ins, del, wijziging } = b;
const UIT = markdown(
  { 1: 'De zeedijk is daar hoog.[^hoogte]', 2: 'Het waterschap betaalt dat onderhoud.[^1]' },
  '\n[^hoogte]: Meting van maart, zie de bijlage.\n[^1]: Besluit van de dijkgraaf.\n',
);
const METING = p('Meting van maart, zie de bijlage.');
const BESLUIT = p('Besluit van de dijkgraaf.');
const eerste = b.nootteken('footnote', 1);
const tweede = b.nootteken('footnote', 2);
const derde = b.nootteken('footnote', 3);

interface Brief {
  /** What stands behind the words of each answer. */
  readonly bij1?: string;
  readonly bij2?: string;
  /** The notes by their id; `null` has none. */
  readonly noten?: Readonly<Record<number, string>>;
}

function met({ bij1 = eerste, bij2 = tweede, noten = {} }: Brief): Vergelijking {
  const alle = { 1: METING, 2: BESLUIT, ...noten };
  const footnotes = Object.entries(alle).map(([id, inhoud]) => b.noot('footnote', Number(id), inhoud));
  const antwoorden = {
    1: p(r('De zeedijk is daar hoog.') + bij1),
    2: p(r('Het waterschap betaalt dat onderhoud.') + bij2),
  };
  return vergeleken({ body: body({ antwoorden }), footnotes: footnotes.join('') }, UIT, UIT);
}

/** A note whose words changed, at the second answer. */
const besluit = (inhoud: string): Vergelijking => met({ noten: { 2: p(inhoud) } });

describe('back from Word: changes in footnotes, told at the answer that has the mark', () => {
  it('nothing, whatever the notes are called', () => assert.deepEqual(kort(met({})), []));

  it('insertions and deletions, pending and accepted', () => {
    const pending = besluit(r('Besluit van de ') + del('dijkgraaf', 'Bee') + ins('minister', 'Cee') + r('.'));
    assert.deepEqual(kort(pending), ['2 word +1 -1 Bee & Cee']);
    assert.deepEqual(pending.rijen[1]?.verschillen, [{ was: 'dijkgraaf.', nu: 'minister.' }]);
    assert.deepEqual(
      pending.rijen.map(({ wie }) => wie.map(({ datum }) => datum)),
      [[], ['2025-02-03T10:00:00Z', '2025-02-03T10:00:00Z'], []],
    );
    assert.deepEqual(kort(besluit(r('Besluit van de minister.'))), ['2 word +1 -1']);
    assert.deepEqual(kort(besluit(r('Besluit van de ') + r('dijkgraaf.'))), []);
  });

  it('nested: one takes out what another put in', () => {
    const binnen =
      r('hoge ') + wijziging('del', '<w:r><w:delText xml:space="preserve">edele </w:delText></w:r>', 'Cee');
    const gevonden = besluit(r('Besluit van de ') + wijziging('ins', binnen, 'Bee') + r('dijkgraaf.'));
    assert.deepEqual(kort(gevonden), ['2 word +1 Bee & Cee']);
  });

  it('moves within a note', () => {
    const gevonden = met({
      noten: {
        1: p(
          wijziging('moveTo', r('zie de bijlage '), 'Bee') +
            r('Meting van maart,') +
            wijziging('moveFrom', r(' zie de bijlage'), 'Bee') +
            r('.'),
        ),
      },
    });
    const [rij] = gevonden.rijen;
    assert.deepEqual([rij?.stand, rij?.wie.map(({ auteur }) => auteur)], ['word', ['Bee']]);
    assert.equal(rij?.inWord.erbij, rij?.inWord.eraf);
  });

  it('looks: bold is told apart from words, and what Markdown cannot hold is named as lost', () => {
    const vet = besluit(
      r('Besluit van de ') + r('dijkgraaf', `<w:b/>${wijziging('rPrChange', '<w:rPr/>', 'Bee')}`) + r('.'),
    );
    assert.deepEqual(kort(vet), ['2 gelijk opmaak Bee']);
    const streep = besluit(r('Besluit van de ') + r('dijkgraaf.', '<w:u w:val="single"/>'));
    assert.deepEqual(
      [kort(streep), streep.verloren],
      [[], ['Op 1 plaats is onderstreepte tekst niet meer onderstreept.']],
    );
  });

  it('quotation marks, spaces and dashes of Word are none', () => {
    const uit = markdown({ 2: 'Het waterschap betaalt.[^1]' }, '\n[^1]: Zie "Besluit" - deel 3.\n');
    const footnotes = b.noot('footnote', 1, p('Zie “Besluit” –\u00a0deel 3.'));
    const antwoord = p(r('Het waterschap betaalt.') + eerste);
    assert.deepEqual(kort(vergeleken({ body: body({ antwoorden: { 2: antwoord } }), footnotes }, uit, uit)), []);
  });

  it('a paragraph of a note split in two', () => {
    const gevonden = met({ noten: { 1: p('Meting van maart,') + p('zie de bijlage.') } });
    assert.deepEqual(kort(gevonden), ['1 word gesplitst 1']);
  });

  it('a note added in Word, with a trace and without', () => {
    const spoor = {
      bij1: eerste + wijziging('ins', derde, 'Cee'),
      noten: { 3: p(wijziging('ins', r('Nieuwe bron hier.'), 'Cee')) },
    };
    assert.deepEqual(kort(met(spoor)), ['1 word +3 Cee']);
    assert.deepEqual(kort(met({ bij1: eerste + derde, noten: { 3: p('Nieuwe bron hier.') } })), ['1 word +3']);
  });

  it('an endnote added in Word', () => {
    const antwoord = p(r('Het waterschap betaalt dat onderhoud helemaal alleen.') + b.nootteken('endnote', 1));
    const endnotes = b.noot('endnote', 1, p('Nieuwe bron hier.'));
    assert.deepEqual(kort(vergeleken({ body: body({ antwoorden: { 2: antwoord } }), endnotes })), ['2 word +3']);
  });

  it('a note taken out in Word, with a trace and without', () => {
    assert.deepEqual(kort(met({ bij2: '' })), ['2 word -4']);
    const spoor = met({ bij2: wijziging('del', tweede, 'Bee') });
    assert.equal(kort(spoor)[0]?.startsWith('2 word -4'), true, kort(spoor)[0]);
  });

  it('a mark that moved to another answer takes its note along', () => {
    assert.deepEqual(kort(met({ bij1: '', bij2: tweede + eerste })), ['1 word -6', '2 word +6']);
  });

  it('a note put before the others renumbers them, which is no change', () => {
    const gevonden = met({
      bij1: b.nootteken('footnote', 1) + b.nootteken('footnote', 2),
      bij2: b.nootteken('footnote', 3),
      noten: { 1: p('Nieuwe bron hier.'), 2: METING, 3: BESLUIT },
    });
    assert.deepEqual(kort(gevonden), ['1 word +3']);
  });

  it('a note in the question of the Kamer is told of the question', () => {
    const uit = markdown().replace('komende jaren?', 'komende jaren?[^1]').concat('\n[^1]: Krant van 1 maart.\n');
    const vraag = p(b.vet('Wie betaalt het onderhoud van de zeedijk in de komende jaren?') + eerste);
    const brief = (tekst: string) =>
      vergeleken({ body: body({ vragen: { 2: vraag } }), footnotes: b.noot('footnote', 1, p(tekst)) }, uit, uit);
    assert.deepEqual(kort(brief('Krant van 1 maart.')), []);
    const { rijen } = brief('Krant van 2 april.');
    assert.equal(rijen[1]?.stand, 'gelijk');
    assert.notEqual(rijen[1]?.vraagtekst, null);
  });
});
