import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits';
import { neemOver, type Terugkomst, vergelijk } from '../../../src/terug';
import { type Nummer, readVragenset } from '../../../src/vragenset';
import * as b from '../formats/wordbouw';
import { body, markdown, terugkomst } from './gesprek';

const { p, r } = b;
const NORM = 'Dat is hoger dan de norm voorschrijft.';

/** The document after taking over; a second time must change nothing. */
function na(hier: string, terug: Terugkomst, ...nummers: Nummer[]): string {
  const tekst = applyEdits(hier, neemOver(readVragenset(hier), terug, nummers).edits);
  assert.deepEqual(neemOver(readVragenset(tekst), terug, nummers).edits, []);
  return tekst;
}

/** The text under "Antwoord N". */
const antwoord = (tekst: string, nummer: number): string =>
  readVragenset(tekst)
    .antwoorden.find(({ nummers }) => nummers.includes(nummer))
    ?.inhoud.tekst.replace(/^.*\n\n/, '')
    .trim() ?? '';

describe('back from Word: taking over', () => {
  const ANDERS = {
    antwoorden: { 1: p('De zeedijk is daar ruim negen meter hoog.') + p(NORM), 2: p('Het Rijk betaalt dat.') },
  };

  it('takes only what was chosen, and nothing else in the document changes', () => {
    const terug = terugkomst({ body: body(ANDERS) });
    const gedaan = na(markdown(), terug, 1);
    assert.equal(gedaan, markdown().replace('ongeveer', 'ruim'));
    const { edits } = neemOver(readVragenset(markdown()), terug, [1, 2, 3]);
    assert.equal(edits.length, 2);
    assert.ok(edits.every(({ start, end }) => end - start < 60));
  });

  it('leaves what was changed on both sides, and says why', () => {
    const hier = markdown({ 2: 'Niemand betaalt dat.' });
    const terug = terugkomst({ body: body(ANDERS) });
    const { edits, overgeslagen } = neemOver(readVragenset(hier), terug, [2]);
    assert.deepEqual(edits, []);
    assert.deepEqual(overgeslagen, [
      { nummers: [2], reden: 'Dit antwoord is in Word en hier veranderd. Leg de teksten naast elkaar en kies zelf.' },
    ]);
  });

  it('never takes over the text of a question', () => {
    const terug = terugkomst({ body: body({ ...ANDERS, vragen: { 1: p(b.vet('Hoe hoog is de kering?')) } }) });
    assert.equal(na(markdown(), terug, 1), markdown().replace('ongeveer', 'ruim'));
  });

  it('empties an answer that was struck out, and fills one that was empty', () => {
    const leeg = terugkomst({ body: body({ antwoorden: { 2: p('') } }) });
    assert.equal(antwoord(na(markdown(), leeg, 2), 2), '');
    const uit = markdown({ 2: '' });
    const gevuld = na(uit, terugkomst({ body: body() }, uit), 2);
    assert.match(gevuld, /### Antwoord 2\n\nHet waterschap betaalt dat onderhoud helemaal alleen\.\n\n## Vraag 3/);
  });

  it('keeps the line ends of the document', () => {
    const crlf = (tekst: string): string => tekst.replaceAll('\n', '\r\n');
    const terug = terugkomst({ body: body({ antwoorden: { 1: p('Ja.') + p('Zeker.') } }) }, crlf(markdown()));
    const gedaan = na(crlf(markdown()), terug, 1);
    assert.ok(gedaan.includes('### Antwoord 1\r\n\r\nJa.\r\n\r\nZeker.\r\n'));
    assert.doesNotMatch(gedaan, /[^\r]\n/);
  });

  it('keeps notes and comments of our own behind the words they stood behind', () => {
    const uit = markdown({
      1: `De zeedijk is daar ongeveer<!-- nog meten --> negen meter hoog.\n\n<!-- eigen regel -->\n\n${NORM}<!-- opmerking [ ] Six: Zeker? -->`,
    });
    const terug = terugkomst(
      {
        body: body({
          antwoorden: {
            1:
              p('De zeedijk is daar ongeveer negen meter hoog, zegt men.') +
              p('Dat is ruim hoger dan de norm voorschrijft.'),
          },
        }),
      },
      uit,
    );
    assert.equal(
      antwoord(na(uit, terug, 1), 1),
      'De zeedijk is daar ongeveer<!-- nog meten --> negen meter hoog, zegt men.\n\n<!-- eigen regel -->\n\nDat is ruim hoger dan de norm voorschrijft.<!-- opmerking [ ] Six: Zeker? -->',
    );
    const weg = terugkomst({ body: body({ antwoorden: { 1: p('Ja.') } }) }, uit);
    const over = antwoord(na(uit, weg, 1), 1);
    for (const deel of ['Ja.', '<!-- nog meten -->', '<!-- eigen regel -->', '<!-- opmerking [ ] Six: Zeker? -->'])
      assert.ok(over.includes(deel), over);
  });

  it('writes what stayed as the document writes it', () => {
    const uit = markdown({ 2: 'De "dijk" - 3 meter -\nis *heel* hoog\\_laag.\n\n* een\n* twee' });
    const antwoordXml =
      p(r('De “dijk” –\u00a03 meter – is ') + b.schuin('heel') + r(' erg hoog_laag.')) + p(r('- een')) + p(r('- twee'));
    const terug = terugkomst({ body: body({ antwoorden: { 2: antwoordXml } }) }, uit);
    assert.equal(antwoord(na(uit, terug, 2), 2), 'De "dijk" - 3 meter -\nis *heel* erg hoog\\_laag.\n\n* een\n* twee');
  });

  describe('footnotes', () => {
    const UIT = markdown(
      { 1: 'De zeedijk is hoog.[^wet]', 2: 'Het waterschap betaalt.[^1]' },
      '\n[^wet]: De Waterwet.\n[^1]: Besluit van de dijkgraaf.\n',
    );
    const letter = (eerste: string, tweede: string, ...noten: readonly string[]): Terugkomst =>
      terugkomst(
        {
          body: body({
            antwoorden: { 1: p(r('De zeedijk is hoog.') + eerste), 2: p(r('Het waterschap betaalt.') + tweede) },
          }),
          footnotes: noten.map((tekst, index) => b.noot('footnote', index + 1, p(tekst))).join(''),
        },
        UIT,
      );
    const teken = (id: number): string => b.nootteken('footnote', id);

    it('that stayed keep their names', () => {
      const terug = letter(teken(1), teken(2), 'De Waterwet.', 'Besluit van de dijkgraaf.');
      assert.deepEqual(neemOver(readVragenset(UIT), terug, [1, 2, 3]).edits, []);
    });

    it('that are new come along, with a name that nothing has yet', () => {
      const terug = letter(teken(1) + teken(2), teken(3), 'De Waterwet.', 'Nieuwe bron.', 'Besluit van de dijkgraaf.');
      const gedaan = na(UIT, terug, 1);
      assert.match(gedaan, /De zeedijk is hoog\.\[\^wet\]\[\^2\]\n\n\[\^2\]: Nieuwe bron\.\n\n## Vraag 2/);
      assert.ok(gedaan.endsWith('\n[^wet]: De Waterwet.\n[^1]: Besluit van de dijkgraaf.\n'));
    });

    it('whose words changed are changed where they stand', () => {
      const terug = letter(teken(1), teken(2), 'De Waterwet 2024.', 'Besluit van de dijkgraaf.');
      assert.equal(na(UIT, terug, 1), UIT.replace('De Waterwet.', 'De Waterwet 2024.'));
      const tweede = letter(teken(1), teken(2), 'De Waterwet.', 'Besluit van de minister.');
      assert.equal(na(UIT, tweede, 2), UIT.replace('van de dijkgraaf', 'van de minister'));
    });

    it('that are gone go with their text', () => {
      assert.equal(
        na(UIT, letter('', teken(1), 'Besluit van de dijkgraaf.'), 1),
        UIT.replace('hoog.[^wet]', 'hoog.').replace('[^wet]: De Waterwet.\n', ''),
      );
    });
  });

  describe('remarks', () => {
    const bij = (id: number, tekst: string): string =>
      `<w:commentRangeStart w:id="${id}"/>${r(tekst)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const zegt = (id: number, tekst: string, auteur = 'Bee'): string =>
      `<w:comment w:id="${id}" w:author="${auteur}" w:date="2025-04-03T10:00:00Z"><w:p w14:paraId="0000000${id}">${r(tekst)}</w:p></w:comment>`;
    const EERSTE = p(r('De zeedijk is daar ongeveer ') + bij(1, 'negen meter') + r(' hoog.')) + p(NORM);
    const letter = (
      antwoorden: Record<number, string>,
      comments: string,
      extra = '',
      vragen: Record<number, string> = {},
      uit = markdown(),
    ): Terugkomst => terugkomst({ body: body({ antwoorden, vragen }), comments, commentsExtended: extra }, uit);

    it('become notes behind the words they are about, also where no word changed', () => {
      const terug = letter({ 1: EERSTE }, zegt(1, 'Klopt dit?'));
      assert.equal(
        na(markdown(), terug, 1),
        markdown().replace('negen meter', 'negen meter<!-- opmerking [ ] Bee, 2025-04-03 10:00: Klopt dit? -->'),
      );
    });

    it('stand in the text that is taken over with them, and in text that is not', () => {
      const anders = p(r('De zeedijk is daar ruim ') + bij(1, 'negen meter') + r(' hoog.')) + p(NORM);
      const noot = '<!-- opmerking [ ] Bee, 2025-04-03 10:00: Klopt dit? -->';
      const terug = letter({ 1: anders }, zegt(1, 'Klopt dit?'));
      assert.match(na(markdown(), terug, 1), new RegExp(`ruim negen meter${noot.replace(/[[\]?]/g, '\\$&')} hoog`));
      const hier = markdown({ 1: 'De zeedijk is daar bijna negen meter hoog.' });
      assert.ok(na(hier, terug, 1).includes(`bijna negen meter${noot} hoog.`));
    });

    it('about a question stand at the beginning of its answer', () => {
      const terug = letter({}, zegt(1, 'Let op.'), '', {
        2: p(bij(1, 'Wie betaalt het onderhoud van de zeedijk in de komende jaren?')),
      });
      const gedaan = na(markdown(), terug, 2);
      assert.match(gedaan, /### Antwoord 2\n\n<!-- opmerking \[ \] Bee[^\n]*: Let op\. -->\n\nHet waterschap/);
    });

    it('that came before get what was answered since, and are not put in twice', () => {
      const eens = na(markdown(), letter({ 1: EERSTE }, zegt(1, 'Klopt dit?')), 1);
      const later = letter(
        { 1: p(r('De zeedijk is daar ongeveer ') + bij(1, 'negen meter') + bij(2, '') + r(' hoog.')) + p(NORM) },
        zegt(1, 'Klopt dit?') + zegt(2, 'Ja.', 'Cee'),
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="1"/>',
      );
      assert.equal(vergelijk(readVragenset(eens), later).rijen[0]?.opmerkingen[0]?.bekend, false);
      const gedaan = na(eens, later, 1);
      assert.equal(gedaan.split('Klopt dit?').length, 2);
      assert.match(gedaan, /opmerking \[x\] Bee[^\n]*: Klopt dit\?\nreactie Cee[^\n]*: Ja\. -->/);
    });

    it('of a table and a heading stand behind it, where a line may end', () => {
      const uit = markdown({ 2: '| Jaar | Hoogte |\n| --- | --- |\n| 2023 | negen meter |' });
      const tabel = b.tabel(
        b.rij(b.cel(p('Jaar')), b.cel(p('Hoogte'))),
        b.rij(b.cel(p('2023')), b.cel(p(bij(1, 'negen') + r(' meter')))),
      );
      const gedaan = na(uit, letter({ 2: tabel }, zegt(1, 'Klopt dit?'), '', {}, uit), 2);
      assert.match(gedaan, /\| 2023 \| negen meter \|\n\n<!-- opmerking/);
    });

    it('with the same words at two answers are two notes', () => {
      const terug = letter(
        { 1: EERSTE, 2: p(bij(2, 'Het waterschap') + r(' betaalt dat onderhoud helemaal alleen.')) },
        zegt(1, 'Akkoord') + zegt(2, 'Akkoord'),
      );
      const een = na(markdown(), terug, 1);
      const twee = na(een, terug, 2);
      assert.equal(twee.split('Akkoord').length, 3);
    });

    it('that went out as notes of ours and came back are the same', () => {
      const hier = markdown().replace('negen meter', 'negen meter<!-- opmerking [ ] Bee, 2025-04-03: Klopt dit? -->');
      const terug = letter({ 1: EERSTE }, zegt(1, 'Klopt dit?'), '', {}, hier);
      assert.deepEqual(neemOver(readVragenset(hier), terug, [1, 2, 3]).edits, []);
    });

    it('that are replies here, and that a program cut loose from what they answer, are not put in again', () => {
      const hier = markdown().replace(
        'negen meter',
        'negen meter<!-- opmerking [ ] Bee, 2025-04-03 10:00: Klopt dit?\nreactie Cee, 2025-04-03 10:00: Ja. -->',
      );
      const los = (tekst: string) => {
        const antwoord =
          p(r('De zeedijk is daar ongeveer ') + bij(1, 'negen meter') + bij(2, '') + r(' hoog.')) + p(NORM);
        return letter({ 1: antwoord }, zegt(1, 'Klopt dit?') + zegt(2, tekst, 'Cee'), '', {}, hier);
      };
      assert.deepEqual(neemOver(readVragenset(hier), los('Ja.'), [1]).edits, []);
      assert.equal(vergelijk(readVragenset(hier), los('Ja.')).gelijk, true);
      assert.match(na(hier, los('Toch niet.'), 1), /Cee, 2025-04-03 10:00: Toch niet\. -->/);
    });

    it('with the words of a reply, said at another moment, are remarks of their own', () => {
      const hier = markdown().replace(
        'negen meter',
        'negen meter<!-- opmerking [ ] Bee, 2025-04-03 10:00: Klopt dit?\nreactie Cee, 2025-04-03 09:00: Ja. -->',
      );
      const antwoord =
        p(r('De zeedijk is daar ongeveer ') + bij(1, 'negen meter') + bij(2, '') + r(' hoog.')) + p(NORM);
      const terug = letter({ 1: antwoord }, zegt(1, 'Klopt dit?') + zegt(2, 'Ja.', 'Cee'), '', {}, hier);
      assert.match(na(hier, terug, 1), /<!-- opmerking \[ \] Cee, 2025-04-03 10:00: Ja\. -->/);
    });
  });
});
