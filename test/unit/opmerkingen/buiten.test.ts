import assert from 'node:assert/strict';
import fc from 'fast-check';
import { standen } from '../../../src/dossier';
import { maakBrief } from '../../../src/formats/brief';
import { lint } from '../../../src/lint';
import { type Opmerking, schrijfOpmerking } from '../../../src/opmerkingen';
import { readVragenset, type Vragenset, woordenIn } from '../../../src/vragenset';
import { Docx } from '../formats/docx';

const BEGIN =
  '---\nznummer: 2025Z04271\ningezonden: 2025-03-10\n---\n\n# Vragen van het lid Six (Partij D) over dijken (ingezonden 10 maart 2025)\n\n';
/** What is said in a note; much of it would be found, counted or numbered if it stood in the answer. */
const PRAATJES = [
  'Klopt dit?',
  'Zie Antwoord 3',
  'Vraag 2',
  '## Vraag 9',
  'zie het antwoord op vraag 7, en punt 1) of [4]',
  'mail naar jan@voorbeeld.nl, PM [bedrag] @Piet',
  'Kamerstuk 12 345, nr. 6[^7]',
  '> citaat\n- lijst\n\n| a | b |\n|---|---|\n```',
  '--> {>>en dit<<}',
] as const;

const opmerking: fc.Arbitrary<Opmerking> = fc.record({
  auteur: fc.option(fc.constantFrom('M. de Boer', 'Antwoord 1')),
  datum: fc.option(fc.constant('2025-03-12')),
  tekst: fc.constantFrom(...PRAATJES),
  klaar: fc.boolean(),
  reacties: fc.array(
    fc.record({
      auteur: fc.constantFrom('Antwoord 2', null),
      datum: fc.constant(null),
      tekst: fc.constantFrom(...PRAATJES),
    }),
    { maxLength: 2 },
  ),
});

/** Places in an answer that a note can have: behind a word. */
const ZINNEN = ['Ja.', 'De dijk is', 'negen meter.[^a]', '\n\n- een\n- twee', '\n\nNee, zie het antwoord op vraag 1.'];
const antwoord = fc.array(fc.record({ zin: fc.constantFrom(...ZINNEN), noot: fc.option(opmerking) }), { maxLength: 5 });

function document(antwoorden: readonly string[]): string {
  const delen = antwoorden.map(
    (tekst, at) => `## Vraag ${at + 1}\n\nKlopt dat?\n\n### Antwoord ${at + 1}\n\n${tekst}\n\n`,
  );
  return `${BEGIN}${delen.join('')}[^a]: Brief van 7 februari 2025.\n`;
}

/** The same answers with notes and without. */
const paar = fc.array(antwoord, { minLength: 1, maxLength: 3 }).map((stukken) => ({
  met: document(
    stukken.map((deel) =>
      deel.map(({ zin, noot }) => `${zin}${noot === null ? '' : schrijfOpmerking(noot)}`).join(' '),
    ),
  ),
  zonder: document(stukken.map((deel) => deel.map(({ zin }) => zin).join(' '))),
}));

const gelezen = (set: Vragenset) => [
  set.antwoorden.map(({ nummers, inhoud }) => [nummers, woordenIn(inhoud), inhoud.leeg, inhoud.alleenVerwijzing]),
  standen(set).map(({ nummer, stand }) => [nummer, stand]),
];

const overig = (set: Vragenset) =>
  lint(set, { today: '2025-03-12' })
    .filter(({ rule }) => rule !== 'interne-opmerking')
    .map(({ rule, message, vragen }) => [rule, message, vragen]);

const word = async (set: Vragenset): Promise<Uint8Array> =>
  (await maakBrief(set, { documentId: 'id', reference: null, brief: null })).bytes;

describe('opmerkingen: outside the document', () => {
  it('a note changes nothing of what is read and found', () => {
    fc.assert(
      fc.property(paar, ({ met, zonder }) => {
        const [noten, kaal] = [readVragenset(met), readVragenset(zonder)];
        assert.deepEqual(gelezen(noten), gelezen(kaal));
        assert.deepEqual(overig(noten), overig(kaal));
      }),
      { numRuns: 200 },
    );
  });

  it('a note changes nothing of the Word letter', async () => {
    await fc.assert(
      fc.asyncProperty(paar, async ({ met, zonder }) =>
        assert.deepEqual(await word(readVragenset(met)), await word(readVragenset(zonder))),
      ),
      { numRuns: 20 },
    );
  });

  it('an answer with nothing but a note in it is still empty', () => {
    const [eerste] = readVragenset(
      document([schrijfOpmerking({ auteur: 'Six', datum: null, tekst: 'Ja.', klaar: true, reacties: [] })]),
    ).antwoorden;
    assert.deepEqual([eerste?.inhoud.leeg, eerste && woordenIn(eerste.inhoud)], [true, 0]);
  });

  it('goes with no letter either', async () => {
    const brief =
      '# Aan de voorzitter\n\nGeachte voorzitter,<!-- opmerking [ ] Six: geheim\nreactie: Vraag 1 -->\n\nHierbij.';
    const { bytes } = await maakBrief(readVragenset(document(['Ja.<!-- opmerking [x]: geheim -->'])), {
      documentId: 'id',
      reference: null,
      brief,
    });
    for (const [naam] of new Docx(bytes).delen)
      assert.doesNotMatch(new Docx(bytes).tekst(naam), /geheim|opmerking|reactie/, naam);
  });
});
