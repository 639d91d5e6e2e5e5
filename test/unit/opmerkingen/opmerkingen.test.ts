import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, opmerkingOp, verwijderOpmerking, vinkAf } from '../../../src/edits';
import { leesOpmerkingen, type Opmerking, schrijfOpmerking } from '../../../src/opmerkingen';

const OPMERKING: Opmerking = {
  auteur: 'M. de Boer',
  datum: '2025-04-03',
  tekst: 'Klopt dit getal?',
  klaar: false,
  reacties: [],
};

const gelezen = (tekst: string): Opmerking[] => leesOpmerkingen(tekst).map(({ opmerking }) => opmerking);

/** What could be taken for markup, for an end, for a name or for a day. */
const BROKKEN = [
  '-->',
  '<!--',
  '--',
  '-',
  '\n',
  '\r\n',
  ' ',
  ': ',
  ':',
  ', ',
  ', 2025-01-02',
  '2025-01-02',
  '¶',
  '&#45;',
  '&',
  '#',
  ';',
  '`',
  '[^1]',
  '[ ]',
  'reactie',
  'reactie Jan: ',
  'opmerking [x] ',
  'Antwoord 3',
  '\u2028',
  '\u00a0',
  'tekst',
  '\ud83d\ude00',
] as const;
const tekst = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...BROKKEN), { maxLength: 12 }).map((delen) => delen.join('')),
);
const reactie = fc.record(
  {
    auteur: fc.option(tekst.filter((naam) => naam !== '')),
    datum: fc.option(
      fc.constantFrom('2025-04-03', '2025-04-03T10:12:00Z', '2025-04-03T10:12', '2025-04-03T10:12:00+02:00'),
    ),
    tekst,
  },
  { noNullPrototype: true },
);
const opmerking: fc.Arbitrary<Opmerking> = fc
  .record(
    { een: reactie, klaar: fc.boolean(), reacties: fc.array(reactie, { maxLength: 3 }) },
    { noNullPrototype: true },
  )
  .map(({ een, ...rest }) => ({ ...een, ...rest }));

describe('opmerkingen: the form of a note', () => {
  it('can be read by a person', () => {
    assert.equal(schrijfOpmerking(OPMERKING), '<!-- opmerking [ ] M. de Boer, 2025-04-03: Klopt dit getal? -->');
    assert.equal(
      schrijfOpmerking({
        ...OPMERKING,
        klaar: true,
        reacties: [{ auteur: 'Six, J.', datum: null, tekst: 'Ja.\nZie de bijlage.' }],
      }),
      '<!-- opmerking [x] M. de Boer, 2025-04-03: Klopt dit getal?\nreactie Six, J.: Ja. ¶ Zie de bijlage. -->',
    );
    assert.equal(
      schrijfOpmerking({ ...OPMERKING, datum: '2025-04-03T10:12' }),
      '<!-- opmerking [ ] M. de Boer, 2025-04-03 10:12: Klopt dit getal? -->',
    );
    assert.equal(
      schrijfOpmerking({ ...OPMERKING, auteur: null, datum: null }),
      '<!-- opmerking [ ]: Klopt dit getal? -->',
    );
  });

  it('gives back what was written, whatever it was', () => {
    fc.assert(
      fc.property(opmerking, (een) => {
        const geschreven = schrijfOpmerking(een);
        assert.deepEqual(gelezen(geschreven), [een]);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps to its own comment, and has nothing in it that others take for markup', () => {
    fc.assert(
      fc.property(opmerking, tekst, (een, na) => {
        const geschreven = schrijfOpmerking(een);
        const rest = na.replaceAll('<!--', '');
        const [eerste, ...overige] = leesOpmerkingen(`Ervoor. ${geschreven}${rest}`);
        assert.deepEqual([eerste?.start, eerste?.end, overige.length], [8, 8 + geschreven.length, 0]);
        const binnen = geschreven.slice(4, -3);
        assert.doesNotMatch(binnen, /--|`|\[\^|\r|^\s*$/m);
        assert.ok(binnen.split('\n').every((regel, at) => at === 0 || regel.startsWith('reactie')));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads what a person writes by hand', () => {
    const kaal = { auteur: null, datum: null, klaar: false, reacties: [] };
    assert.deepEqual(gelezen('<!--opmerking[] Klopt dit?-->'), [{ ...kaal, tekst: 'Klopt dit?' }]);
    assert.deepEqual(gelezen('<!-- Opmerking [X] 2025-04-03: Gedaan -->'), [
      { ...kaal, datum: '2025-04-03', klaar: true, tekst: 'Gedaan' },
    ]);
    assert.deepEqual(
      gelezen(
        '<!-- opmerking [ ] Boer, M. de, 2025-04-03:\r\n  Klopt dit?\r\n  Nee toch?\r\n  reactie Six: Jawel.\r\n-->',
      ),
      [
        {
          auteur: 'Boer, M. de',
          datum: '2025-04-03',
          klaar: false,
          tekst: 'Klopt dit?\nNee toch?',
          reacties: [{ auteur: 'Six', datum: null, tekst: 'Jawel.' }],
        },
      ],
    );
  });

  it('leaves other comments alone', () => {
    for (const tekst of [
      '<!-- navragen -->',
      '<!-- kamervragen: accepteer deelvraag; reden: x -->',
      '<!-- opmerking: dit is er geen -->',
      '<!-- opmerking [ ] nooit gesloten',
      'opmerking [ ] geen commentaar',
    ])
      assert.deepEqual(gelezen(tekst), [], tekst);
  });

  it('leaves out a day that is none', () =>
    assert.deepEqual(gelezen(schrijfOpmerking({ ...OPMERKING, auteur: '', datum: 'gisteren' })), [
      { ...OPMERKING, auteur: null, datum: null },
    ]));
});

describe('edits: notes', () => {
  const TEKST = 'Ja.<!-- opmerking [ ] Six: Zeker? --> Nee.<!--opmerking []: b--> <!-- c -->';

  it('ticks off and opens again; twice changes nothing', () => {
    const [eerste, tweede] = leesOpmerkingen(TEKST);
    assert.ok(eerste !== undefined && tweede !== undefined);
    const af = applyEdits(TEKST, [...vinkAf(eerste), ...vinkAf(tweede)]);
    assert.equal(af, 'Ja.<!-- opmerking [x] Six: Zeker? --> Nee.<!--opmerking [x]: b--> <!-- c -->');
    const [weer] = leesOpmerkingen(af);
    assert.ok(weer !== undefined);
    assert.deepEqual(vinkAf(weer), []);
    assert.equal(applyEdits(af, vinkAf(weer, false)), TEKST.replace('[]', '[x]'));
  });

  it('knows which note stands at a place, and takes it out', () => {
    assert.equal(opmerkingOp(TEKST, 2), null);
    const hier = opmerkingOp(TEKST, 10);
    assert.ok(hier !== null);
    assert.equal(applyEdits(TEKST, verwijderOpmerking(TEKST, hier)), TEKST.replace(/<!--.*?-->/, ''));
    const regel = 'Ja.\n<!-- opmerking [ ]: a -->\nNee.';
    assert.equal(applyEdits(regel, verwijderOpmerking(regel, opmerkingOp(regel, 8) ?? assert.fail())), 'Ja.\nNee.');
  });
});
