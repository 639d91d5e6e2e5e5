import assert from 'node:assert/strict';
import * as b from '../formats/wordbouw';
import { body, kort, markdown, vergeleken } from './gesprek';

const { p, r, ins, del, wijziging } = b;
/** A paragraph whose end came or went. */
const einde = (soort: string, inhoud: string, auteur = 'Bee'): string =>
  p(inhoud, `<w:rPr>${wijziging(soort, '', auteur)}</w:rPr>`);
const NEGEN = 'De zeedijk is daar ongeveer negen meter hoog.';
const NORM = 'Dat is hoger dan de norm voorschrijft.';

describe('back from Word: kinds of change', () => {
  it('nothing', () => {
    const { gelijk, tweezijdig, los } = vergeleken({});
    assert.deepEqual([gelijk, tweezijdig, los], [true, false, []]);
  });

  describe('tracked', () => {
    it('insertions and deletions, by several people, pending: as if accepted, each with who and when', () => {
      const antwoord = p(
        r('De zeedijk is daar ') + del('ongeveer ', 'Bee') + ins('ruim ', 'Cee') + r('negen meter hoog.'),
      );
      const gevonden = vergeleken({ antwoorden: { 1: antwoord + p(NORM) } });
      assert.deepEqual(kort(gevonden), ['1 word +1 -1 Bee & Cee']);
      assert.deepEqual(gevonden.rijen[0]?.verschillen, [{ was: 'ongeveer', nu: 'ruim' }]);
      assert.deepEqual(gevonden.rijen[0]?.wie[0], { auteur: 'Bee', datum: '2025-02-03T10:00:00Z' });
      assert.equal(gevonden.openstaand, 2);
      assert.match(gevonden.rijen[0]?.teksten.terug ?? '', /^De zeedijk is daar ruim negen meter hoog\.\n\nDat is/);
    });

    it('accepted: the same words, and nobody to name', () => {
      const gevonden = vergeleken({ antwoorden: { 1: p('De zeedijk is daar ruim negen meter hoog.') + p(NORM) } });
      assert.deepEqual(kort(gevonden), ['1 word +1 -1']);
      assert.equal(gevonden.openstaand, 0);
    });

    it('rejected: no trace', () => {
      assert.deepEqual(
        kort(
          vergeleken({ antwoorden: { 1: p(r('De zeedijk is daar ongeveer ') + r('negen meter hoog.')) + p(NORM) } }),
        ),
        [],
      );
    });

    it('nested: one takes out what another put in', () => {
      const binnen =
        r('ruim ') + wijziging('del', '<w:r><w:delText xml:space="preserve">en zeker </w:delText></w:r>', 'Cee');
      const antwoord = p(r('De zeedijk is daar ongeveer ') + wijziging('ins', binnen, 'Bee') + r('negen meter hoog.'));
      assert.deepEqual(kort(vergeleken({ antwoorden: { 1: antwoord + p(NORM) } })), ['1 word +1 Bee & Cee']);
    });

    it('across paragraphs: what goes with the end of its paragraph stays at its own question', () => {
      const weg =
        einde('del', del('Daarna volgt een proef van zes weken.', 'Bee')) +
        einde('del', del('De Kamer hoort daarover in het voorjaar.', 'Bee'));
      const gevonden = vergeleken({ antwoorden: { 3: p('De kering is in het najaar gereed.') + weg } });
      assert.deepEqual(kort(gevonden), ['3 word -14 Bee']);
      const laatste = einde('del', del(NORM, 'Bee'));
      assert.deepEqual(kort(vergeleken({ antwoorden: { 1: p(NEGEN) + laatste } })), ['1 word -7 Bee']);
      const alles = einde('del', del(NEGEN, 'Bee')) + einde('del', del(NORM, 'Bee'));
      assert.deepEqual(kort(vergeleken({ antwoorden: { 1: alles } })), ['1 word -15 Bee']);
    });

    it('moves: told where the words went and where they stood', () => {
      const weg = einde('moveFrom', wijziging('moveFrom', r(NORM), 'Bee'));
      const hierheen = einde('moveTo', wijziging('moveTo', r(NORM), 'Bee'));
      const gevonden = vergeleken({
        antwoorden: { 1: p(NEGEN) + weg, 2: p('Het waterschap betaalt dat onderhoud helemaal alleen.') + hierheen },
      });
      assert.deepEqual(kort(gevonden), ['1 word -7 Bee', '2 word +7 Bee']);
      assert.deepEqual(
        gevonden.rijen.map(({ wijzigingen }) => wijzigingen.map(({ soort }) => soort)),
        [['verplaatst'], ['verplaatst'], []],
      );
    });

    it('looks: bold is told apart from words; what Markdown cannot hold is named as lost', () => {
      const anders = wijziging('rPrChange', '<w:rPr/>', 'Bee');
      const antwoord = p(r('De zeedijk is daar ') + r('ongeveer', `<w:b/>${anders}`) + r(' negen meter hoog.'));
      const vet = vergeleken({ antwoorden: { 1: antwoord + p(NORM) } });
      assert.deepEqual(kort(vet), ['1 gelijk opmaak Bee']);
      assert.deepEqual(vet.rijen[0]?.inWord, { erbij: 0, eraf: 0, gesplitst: 0, samengevoegd: 0 });
      const bont = p(
        r('De zeedijk is ') +
          r('daar ', '<w:u w:val="single"/>') +
          r('ongeveer negen ', '<w:highlight w:val="yellow"/>') +
          r('meter ', '<w:color w:val="FF0000"/>') +
          r('hoog.', '<w:strike/>'),
      );
      const gevonden = vergeleken({ antwoorden: { 1: bont + p(NORM) } });
      assert.deepEqual(kort(gevonden), []);
      assert.deepEqual(gevonden.verloren, [
        'Op 1 plaats staat doorgestreepte tekst er zonder streep.',
        'Op 1 plaats is onderstreepte tekst niet meer onderstreept.',
        'Op 1 plaats is tekst met een markeerstift niet meer gemarkeerd.',
        'Op 1 plaats heeft gekleurde tekst geen kleur meer.',
      ]);
    });

    it('in tables', () => {
      const tabel = '| Jaar | Hoogte |\n| --- | --- |\n| 2023 | negen meter |\n| 2024 | tien meter |';
      const uit = markdown({ 2: tabel });
      const antwoord = b.tabel(
        b.rij(b.cel(p('Jaar')), b.cel(p('Hoogte'))),
        b.rij(b.cel(p('2023')), b.cel(p(del('negen', 'Bee') + ins('acht', 'Bee') + r(' meter')))),
        `<w:tr><w:trPr>${wijziging('del', '', 'Cee')}</w:trPr>${b.cel(p('2024'))}${b.cel(p('tien meter'))}</w:tr>`,
      );
      assert.deepEqual(kort(vergeleken({ antwoorden: { 2: antwoord } }, uit, uit)), ['2 word +1 -4 Bee & Cee']);
    });

    it('in footnotes, and footnotes that came or went', () => {
      const uit = markdown({ 2: 'Het waterschap betaalt dat onderhoud.[^1]' }, '\n[^1]: Besluit van de dijkgraaf.\n');
      const met = (tekens: string, footnotes: string) =>
        vergeleken(
          { body: body({ antwoorden: { 2: p(r('Het waterschap betaalt dat onderhoud.') + tekens) } }), footnotes },
          uit,
          uit,
        );
      const eerste = b.nootteken('footnote', 1);
      const besluit = b.noot('footnote', 1, p('Besluit van de dijkgraaf.'));
      assert.deepEqual(kort(met(eerste, besluit)), []);
      const anders = b.noot(
        'footnote',
        1,
        p(r('Besluit van de ') + del('dijkgraaf', 'Bee') + ins('minister', 'Bee') + r('.')),
      );
      assert.deepEqual(kort(met(eerste, anders)), ['2 word +1 -1 Bee']);
      const tweede = wijziging('ins', b.nootteken('footnote', 2), 'Cee');
      assert.deepEqual(kort(met(eerste + tweede, besluit + b.noot('footnote', 2, p('Nieuwe bron hier.')))), [
        '2 word +3',
      ]);
      assert.deepEqual(kort(met('', besluit)), ['2 word -4']);
    });
  });

  describe('remarks', () => {
    const bij = (id: number, tekst: string): string =>
      `<w:commentRangeStart w:id="${id}"/>${r(tekst)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const zegt = (id: number, auteur: string, tekst: string): string =>
      `<w:comment w:id="${id}" w:author="${auteur}" w:date="2025-04-03T10:00:00Z"><w:p w14:paraId="0000000${id}">${r(tekst)}</w:p></w:comment>`;

    it('with what was answered to them, settled or not, at their question', () => {
      const { rijen, opmerkingenElders } = vergeleken({
        body:
          p(bij(4, 'Geachte Voorzitter,')) +
          body({
            antwoorden: {
              1: p(r('De zeedijk is daar ') + bij(1, 'ongeveer') + bij(2, '') + r(' negen meter hoog.')) + p(NORM),
            },
            vragen: { 2: p(bij(3, 'Wie betaalt het onderhoud van de zeedijk in de komende jaren?')) },
          }),
        comments:
          zegt(1, 'Bee', 'Zeker?') + zegt(2, 'Cee', 'Ja.') + zegt(3, 'Dee', 'Let op.') + zegt(4, 'Eef', 'Aanhef?'),
        commentsExtended:
          '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000003" w15:done="1"/>',
      });
      assert.deepEqual(
        rijen.map(({ opmerkingen }) => opmerkingen.map(({ opmerking }) => opmerking)),
        [
          [
            {
              auteur: 'Bee',
              datum: '2025-04-03T10:00:00Z',
              tekst: 'Zeker?',
              klaar: false,
              reacties: [{ auteur: 'Cee', datum: '2025-04-03T10:00:00Z', tekst: 'Ja.' }],
            },
          ],
          [{ auteur: 'Dee', datum: '2025-04-03T10:00:00Z', tekst: 'Let op.', klaar: true, reacties: [] }],
          [],
        ],
      );
      assert.deepEqual(
        opmerkingenElders.map(({ auteur }) => auteur),
        ['Eef'],
      );
    });
  });

  describe('paragraphs', () => {
    it('split and joined, with no word changed', () => {
      const gesplitst =
        p('De kering is in het najaar gereed.') +
        p('Daarna volgt een proef') +
        p('van zes weken.') +
        p('De Kamer hoort daarover in het voorjaar.');
      assert.deepEqual(kort(vergeleken({ antwoorden: { 3: gesplitst } })), ['3 word gesplitst 1']);
      assert.deepEqual(kort(vergeleken({ antwoorden: { 1: p(`${NEGEN} ${NORM}`) } })), ['1 word samengevoegd 1']);
      const spoor = einde('del', r(NEGEN) + ins(' ', 'Bee')) + p(NORM);
      assert.deepEqual(kort(vergeleken({ antwoorden: { 1: spoor } })), ['1 word samengevoegd 1 Bee']);
    });
  });

  describe('no change of text', () => {
    it('quotation marks, dashes, ligatures, spaces, soft hyphens and dots', () => {
      const uit = markdown({
        2: 'De foto\'s tonen een "dijk" - 3 meter - in 2024-2025, zie 1/2 van de efficiënte route...',
      });
      const anders = p('De foto’s tonen  een “dijk” –\u00a03 meter – in 2024–2025, zie ½ van de eﬃciënte rou\u00adte…');
      assert.deepEqual(kort(vergeleken({ antwoorden: { 2: anders } }, uit, uit)), []);
    });

    it('but quotation marks around a word that had none are one', () => {
      const anders = p('Het waterschap betaalt dat ‘onderhoud’ helemaal alleen.');
      assert.deepEqual(kort(vergeleken({ antwoorden: { 2: anders } })), ['2 word +1 -1']);
    });

    it('styles, and numbers that Word makes', () => {
      const uit = markdown({ 2: 'Dit doet het waterschap:\n\n1. dijken ophogen;\n2. sluizen sluiten.' });
      const numbering = b.lijst(1, [['decimal', '%1.', 4]]);
      const styles =
        '<w:style w:type="paragraph" w:styleId="Brief"><w:name w:val="Brieftekst"/><w:rPr><w:sz w:val="18"/></w:rPr></w:style>';
      const antwoord =
        p('Dit doet het waterschap:', '<w:pStyle w:val="Brief"/>') +
        b.punt('dijken ophogen;') +
        b.punt('sluizen sluiten.');
      assert.deepEqual(
        kort(vergeleken({ body: body({ antwoorden: { 2: antwoord } }), numbering, styles }, uit, uit)),
        [],
      );
    });
  });

  describe('sides', () => {
    const nieuw = { antwoorden: { 2: p('Het waterschap betaalt dat onderhoud voor de helft.') } };

    it('changed here, in Word, on both, and on both the same', () => {
      const hier = markdown({ 1: 'De zeedijk is tien meter hoog.', 2: 'Het Rijk betaalt alles.' });
      assert.deepEqual(kort(vergeleken(nieuw, hier)), ['1 hier', '2 beide +3 -2']);
      const eens = markdown({ 2: 'Het waterschap betaalt dat onderhoud voor de helft.' });
      const gevonden = vergeleken(nieuw, eens);
      assert.deepEqual(
        gevonden.rijen.map(({ stand }) => stand),
        ['gelijk', 'gelijk', 'gelijk'],
      );
    });

    it('without the text that went out two sides are compared, and that is said', () => {
      const gevonden = vergeleken(nieuw, markdown(), null);
      assert.equal(gevonden.tweezijdig, true);
      assert.deepEqual(kort(gevonden), ['2 anders +3 -2']);
    });

    it('a touched question is told, and is no change of its answer', () => {
      const gevonden = vergeleken({
        vragen: { 2: p(b.vet('Wie betaalt het onderhoud van de zeedijk in de eerste jaren?')) },
      });
      assert.deepEqual(kort(gevonden), ['2 gelijk vraag']);
      assert.match(gevonden.rijen[1]?.vraagtekst?.terug ?? '', /eerste jaren/);
    });

    it('text at no question is shown with its words', () => {
      const { los } = vergeleken({
        labels: {},
        staart:
          p(b.vet('Vraag 9')) +
          p('Waarom is de polder zo laag?') +
          p(b.vet('Antwoord 9')) +
          p('Dat weet de directie niet.'),
      });
      assert.deepEqual(
        los.map(({ tekst, nummers }) => [nummers, tekst]),
        [
          [[9], 'Waarom is de polder zo laag?'],
          [[9], 'Dat weet de directie niet.'],
        ],
      );
    });
  });
});
