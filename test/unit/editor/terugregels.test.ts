import assert from 'node:assert/strict';
import { boodschap, sleutelVan, type Terugregel, terugregels } from '../../../src/editor/terugregels';
import type { Opmerking } from '../../../src/opmerkingen';
import type { Rij, Vergelijking } from '../../../src/terug';

const NIETS = { erbij: 0, eraf: 0, gesplitst: 0, samengevoegd: 0 };
const GEEN_REDEN = { kan: false, reden: 'Dat kan niet.' } as const;
const opmerking = (tekst: string, auteur: string | null = 'J. Six'): Opmerking => ({
  auteur,
  datum: '2025-04-03T10:12:00Z',
  tekst,
  klaar: false,
  reacties: [],
});
const rij = (anders: Partial<Rij> = {}): Rij => ({
  nummers: [4],
  stand: 'gelijk',
  inWord: NIETS,
  verschillen: [],
  hier: NIETS,
  verschillenHier: [],
  opmaak: false,
  wie: [],
  wijzigingen: [],
  opmerkingen: [],
  vraagtekst: null,
  herkend: null,
  teksten: { uitgegeven: 'uit', terug: 'terug', hier: 'hier' },
  overname: GEEN_REDEN,
  ...anders,
});
const vergelijking = (anders: Partial<Vergelijking>): Vergelijking => ({
  tweezijdig: false,
  rijen: [],
  los: [],
  opmerkingenElders: [],
  wijzigingenElders: [],
  openstaand: 0,
  verloren: [],
  laatstGewijzigdDoor: null,
  gelijk: false,
  ...anders,
});
/** The only line of the view for this answer. */
function regel(anders: Partial<Rij>): Terugregel {
  const [eerste, ...meer] = terugregels(vergelijking({ rijen: [rij(anders)] }));
  assert.ok(eerste);
  assert.deepEqual(meer, []);
  return eerste;
}

describe('Terug uit Word: the lines of the view', () => {
  it('an answer has its name and number, and is found again by its numbers', () => {
    const samen = regel({ nummers: [4, 5] });
    assert.deepEqual([samen.naam, samen.sleutel], ['Antwoord 4 en 5', sleutelVan({ nummers: [4, 5] })]);
    assert.notEqual(sleutelVan({ nummers: [4, 5] }), sleutelVan({ nummers: [45] }));
  });

  it('what nobody touched says nothing and cannot be taken over', () => {
    const { stand, kan, bijzonderheden, uitleg } = regel({});
    assert.deepEqual([stand, kan, bijzonderheden, uitleg], ['gelijk', false, [], '']);
  });

  it('who and when in Dutch, and how much came and went', () => {
    const { stand, kan, bijzonderheden } = regel({
      stand: 'word',
      overname: { kan: true },
      inWord: { erbij: 12, eraf: 3, gesplitst: 1, samengevoegd: 2 },
      wie: [
        { auteur: 'M. de Boer', datum: '2025-04-03T10:12:00Z' },
        { auteur: null, datum: null },
      ],
    });
    assert.deepEqual([stand, kan], ['word', true]);
    assert.deepEqual(bijzonderheden, [
      '+12 −3 woorden',
      '1 alinea gesplitst',
      '2 alinea’s samengevoegd',
      'M. de Boer, 3 april 2025',
      'onbekend',
    ]);
  });

  it('one word is one word', () =>
    assert.deepEqual(regel({ stand: 'word', inWord: { ...NIETS, eraf: 1 } }).bijzonderheden, ['+0 −1 woord']));

  it('a moment that is no day is not shown', () => {
    for (const datum of ['2025-02-31T10:00:00Z', 'gisteren', ''])
      assert.deepEqual(regel({ stand: 'word', wie: [{ auteur: 'Six', datum }] }).bijzonderheden, ['Six'], datum);
  });

  it('of what was changed here only, our own words are counted', () => {
    const { stand, kan, bijzonderheden } = regel({ stand: 'hier', hier: { ...NIETS, erbij: 2 } });
    assert.deepEqual([stand, kan, bijzonderheden], ['hier', false, ['+2 −0 woorden']]);
  });

  it('of what was changed on both sides, only new remarks can be taken over', () => {
    const beide = { stand: 'beide', inWord: { ...NIETS, erbij: 1 }, hier: { ...NIETS, eraf: 5 } } as const;
    assert.equal(regel(beide).kan, false);
    assert.match(regel(beide).uitleg, /Dat kan niet\.$/);
    const { kan, bijzonderheden } = regel({
      ...beide,
      opmerkingen: [
        { opmerking: opmerking('Klopt dit?'), bekend: false },
        { opmerking: opmerking('Al gezien.'), bekend: true },
      ],
    });
    assert.deepEqual([kan, bijzonderheden], [true, ['+1 −0 woord', '1 opmerking']]);
  });

  it('only remarks is a group of its own; once they are here, no longer', () => {
    const met = (bekend: boolean): Terugregel => regel({ opmerkingen: [{ opmerking: opmerking('Hoezo?'), bekend }] });
    assert.deepEqual([met(false).stand, met(false).kan], ['opmerkingen', true]);
    assert.deepEqual([met(true).stand, met(true).kan], ['gelijk', false]);
    assert.match(met(false).uitleg, /• opmerking van J\. Six: Hoezo\?/);
    assert.match(met(true).uitleg, /• staat hier al van J\. Six: Hoezo\?/);
  });

  it('an answer that is not in the letter is told as such, with what to do', () => {
    const { stand, kan, bijzonderheden, uitleg } = regel({ stand: 'ontbreekt' });
    assert.deepEqual([stand, kan, bijzonderheden], ['los', false, ['staat niet in de brief']]);
    assert.match(uitleg, /Dat kan niet\./);
  });

  it('other looks are told, also where no word changed', () =>
    assert.deepEqual(regel({ opmaak: true }).bijzonderheden, ['vet of cursief anders']));

  it('a question that was touched has a line of its own, never to be taken over', () => {
    const [antwoord, vraag] = terugregels(
      vergelijking({
        rijen: [
          rij({ stand: 'word', overname: { kan: true }, vraagtekst: { was: 'Hoe oud?', terug: 'Hoe stokoud?' } }),
        ],
      }),
    );
    assert.deepEqual([antwoord?.naam, antwoord?.kan], ['Antwoord 4', true]);
    assert.deepEqual(
      [vraag?.naam, vraag?.stand, vraag?.kan, vraag?.teksten.uitgegeven, vraag?.teksten.terug],
      ['Vraag 4', 'vraagtekst', false, 'Hoe oud?', 'Hoe stokoud?'],
    );
    assert.match(vraag?.uitleg ?? '', /van de Kamer/);
  });

  it('text and remarks without a place come last, with their words; a long text is cut short on its line only', () => {
    const lang = `${'woord '.repeat(40)}einde`;
    const regels = terugregels(
      vergelijking({
        rijen: [rij()],
        los: [
          { tekst: lang, regel: 3, nummers: [9] },
          { tekst: 'Los.', regel: 9, nummers: [] },
        ],
        opmerkingenElders: [opmerking('Aanhef?'), opmerking('Wie?', null)],
      }),
    ).slice(1);
    assert.deepEqual(
      regels.map(({ naam }) => naam),
      ['Tekst bij ‘9’', 'Tekst zonder vraag', 'Opmerking van J. Six', 'Opmerking'],
    );
    assert.equal(new Set(regels.map(({ sleutel }) => sleutel)).size, 4);
    assert.ok(regels.every(({ stand, kan }) => stand === 'los' && !kan));
    assert.match(regels[0]?.bijzonderheden[0] ?? '', /^.{10,80}…$/);
    assert.equal(regels[0]?.uitleg, lang);
  });

  it('a pending change outside questions and answers is shown with who and what', () => {
    const elders = { auteur: 'Six', datum: '2025-04-03T10:12:00Z', regel: 1 };
    const [erin, eruit] = terugregels(
      vergelijking({
        wijzigingenElders: [
          { ...elders, soort: 'ingevoegd', tekst: 'Geachte Voorzitter,' },
          { ...elders, soort: 'verwijderd', tekst: 'Met groet,' },
        ],
      }),
    );
    assert.deepEqual(
      [erin?.naam, erin?.stand, erin?.kan, erin?.bijzonderheden],
      ['Buiten de vragen', 'los', false, ['Six, 3 april 2025', 'ingevoegd: Geachte Voorzitter,']],
    );
    assert.deepEqual([erin?.teksten.hier, erin?.teksten.terug], [null, 'Geachte Voorzitter,']);
    assert.deepEqual([eruit?.teksten.hier, eruit?.teksten.terug], ['Met groet,', null]);
    assert.notEqual(erin?.sleutel, eruit?.sleutel);
  });

  it('a text of many lines stands on one line of the explanation', () => {
    const wijziging = { soort: 'ingevoegd', auteur: 'Six', datum: null, tekst: 'een\ntwee\n\ndrie', regel: 1 } as const;
    const { uitleg } = regel({ stand: 'word', wijzigingen: [wijziging], herkend: 'Herkend aan de tekst.' });
    assert.equal(uitleg.split('\n').at(-2), '• ingevoegd door Six: een twee drie');
    assert.equal(uitleg.split('\n').at(-3), 'Herkend aan de tekst.');
  });
});

describe('Terug uit Word: what is said above the lines', () => {
  const zin = (anders: Partial<Vergelijking>, isWeg = false): string => {
    const alles = vergelijking(anders);
    return boodschap(alles, terugregels(alles), isWeg);
  };
  const WORD = rij({ stand: 'word', overname: { kan: true } });

  it('nothing while there is something to take over and nothing else to know', () => {
    assert.equal(zin({ rijen: [WORD] }), '');
    assert.equal(zin({ rijen: [rij({ stand: 'beide' })] }), '');
  });

  it('that nothing is left to take over', () =>
    assert.equal(zin({ rijen: [rij()] }), 'Er valt niets (meer) over te nemen.'));

  it('how many changes are pending, and that they count as accepted', () => {
    assert.match(
      zin({ rijen: [WORD], openstaand: 1 }),
      /^In Word staat nog 1 bijgehouden wijziging open; .*geaccepteerd\.$/,
    );
    assert.match(zin({ rijen: [WORD], openstaand: 2 }), /^In Word staan nog 2 bijgehouden wijzigingen open;/);
  });

  it('that the text that went out is not here', () =>
    assert.match(zin({ rijen: [WORD], tweezijdig: true }), /^De tekst zoals die wegging is hier niet bewaard\./));

  it('that the letter is of other questions, and then not also that nothing can be taken over', () =>
    assert.equal(
      zin({ rijen: [rij({ stand: 'ontbreekt' }), rij({ nummers: [5], stand: 'ontbreekt' })], tweezijdig: true }),
      'Geen van de antwoorden staat in deze brief. Kijk of hij bij een ander document hoort.',
    ));

  it('that the Word file is gone', () =>
    assert.equal(zin({ rijen: [WORD] }, true), 'Het Word-bestand is er niet meer. Dit is wat erin stond.'));
});
