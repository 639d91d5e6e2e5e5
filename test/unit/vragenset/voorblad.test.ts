import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readVragenset } from '../../../src/vragenset';
import { leesYaml, type Velden, voorbladVan } from '../../../src/vragenset/voorblad';
import { leesEenvoudig } from '../../../src/vragenset/voorbladregels';

const SLEUTELS = [
  'znummer',
  'ingezonden',
  'fase',
  'bron',
  'uitstel',
  'verzonden',
  'medeNamens',
  'titel',
  'Een-ander_2',
];

const alles = (velden: Velden) => ({
  voorblad: voorbladVan(velden),
  perSleutel: [...SLEUTELS, 'toString', 'er-is-er-geen'].map((sleutel) => [
    velden.lijst(sleutel),
    velden.heeft(sleutel),
  ]),
});

/** Pieces of values and lines, among them everything that YAML does something with. */
const STUK = fc.constantFrom(
  ...[
    '2025Z01234',
    '2025-02-03',
    '3 februari 2025',
    'concept',
    'de minister van Water',
    'bron.md',
    'a/b.md',
    'é',
    '１',
  ],
  ...['null', 'Null', '~', 'true', 'no', '0x1F', '1e3', '12:30', 'https://a.nl/b', 'x:', ': ', ':', ' ', '  ', '\t'],
  ...['#', ' # x', '-', '- a', '---', '...', '?', '? a', '&a', '*a', '!t', '|', '>', '%', '@', '`', '"', "'", '"a"'],
  ...[
    '[',
    ']',
    '[a, b]',
    '{',
    '}',
    '{a: b}',
    ',',
    ';',
    '(',
    '\\',
    '<<',
    '=',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\r',
    '\ufeff',
  ],
);
const WAARDE = fc.array(STUK, { maxLength: 3 }).map((stukken) => stukken.join(''));
const REGEL = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...SLEUTELS), fc.constantFrom(': ', ':', ':  ', ' : '), WAARDE)
      .map((delen) => delen.join('')),
  },
  { weight: 1, arbitrary: WAARDE },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '   ', '# een opmerking', '#: x', '  - 2025-03-10', '  regel: x', 'negeer:'),
  },
);
const BODY = fc
  .tuple(fc.array(REGEL, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'))
  .map(([regels, einde]) => regels.map((regel) => regel + einde).join(''));

describe('front matter', () => {
  it('read line by line is what YAML makes of it, wherever it is read so', () => {
    let gelezen = 0;
    fc.assert(
      fc.property(BODY, (body) => {
        const eenvoudig = leesEenvoudig(body, 4);
        if (eenvoudig === null) return;
        gelezen++;
        assert.deepEqual(alles(eenvoudig), alles(leesYaml(body, 4)));
      }),
      { numRuns: 4000 },
    );
    assert.ok(gelezen > 500, `${gelezen} read line by line`);
  });

  it('with something unreadable under a key that was there before is read as YAML, which says so', () => {
    assert.equal(leesEenvoudig('titel: \ntitel: -\n', 4), null);
    assert.equal(
      readVragenset('---\ntitel: dijken\ntitel: -\n---\n\n## Vraag 1\n\nHoe hoog?\n').voorblad.fouten.length,
      1,
    );
  });

  it('of an ordinary document is read line by line', () => {
    for (const body of [
      'znummer: 2025Z01234\ningezonden: 2025-02-03\nfase: concept\n',
      'znummer: 2025Z01234\r\ningezonden: 3 februari 2025\r\nbron: 2025Z01234.bron.md\r\norigineel: vragen (def).docx\r\n',
      '# van het secretariaat\n\nfase: lijn  \nuitstel:\nbewindspersoon: de Minister van Water en Weer\n',
      '',
    ])
      assert.notEqual(leesEenvoudig(body, 4), null, body);
  });

  it('with lists, quotes and acceptances is read as YAML', () => {
    const set = readVragenset(
      '---\nznummer: [2025Z01234, "2025Z01235"]\nuitstel:\n  - 2025-02-20\nnegeer:\n  - regel: datum\n    reden: klopt\n---\n\n## Vraag 1\n\nHoe hoog?\n',
    );
    assert.deepEqual(
      set.voorblad.znummers.map(({ waarde }) => waarde),
      ['2025Z01234', '2025Z01235'],
    );
    assert.deepEqual(
      set.voorblad.uitstel.map(({ waarde }) => waarde),
      ['2025-02-20'],
    );
    assert.equal(set.voorblad.negeer[0]?.regel?.waarde, 'datum');
  });
});
