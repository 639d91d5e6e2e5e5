import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { ins, p, r, vet, wordbestand } from '../formats/wordbouw';
import { Programma } from './programma';

const VANDAAG = ['--today', '2031-02-10'] as const;
const KOP = 'Vragen van het lid Six (Partij D) aan de Minister van Dijken over de zeedijk (ingezonden 3 februari 2031)';
const VRAGEN = ['Hoe hoog is de dijk?', 'Wat kost het onderhoud?', 'Wanneer is de volgende meting?'];
const ANTWOORDEN = [
  'De dijk is negen meter hoog.',
  'Het onderhoud kost twee miljoen euro per jaar.',
  'De volgende meting is in het najaar van 2031.',
];
const KAMERBRIEF = wordbestand(
  p('2031Z90001') + p(KOP) + VRAGEN.map((vraag, index) => p(vet(`Vraag ${index + 1}`)) + p(vraag)).join(''),
);

/** A letter as it comes back: the second question as given, with this at the end of the first answer. */
const brief = (tweede: string, bij = ''): Uint8Array =>
  wordbestand(
    p(KOP) +
      p('Z-nummer 2031Z90001') +
      VRAGEN.map(
        (vraag, index) =>
          p(vet(`Vraag ${index + 1}`)) +
          p(vet(index === 1 ? tweede : vraag)) +
          p(vet(`Antwoord ${index + 1}`)) +
          p(r(ANTWOORDEN[index] ?? '') + (index === 0 ? bij : '')),
      ).join(''),
  );

interface Bevinding {
  readonly rule: string;
  readonly severity: string;
  readonly plaats?: string;
  readonly message: string;
}

describe('Word through the command line, there and back', function () {
  this.timeout(120_000);
  const programma = new Programma();
  const { at } = programma;
  const lint = (bestand: string): Bevinding[] =>
    JSON.parse(programma.run('lint', '--format', 'json', ...VANDAAG, bestand).out).findings;
  const inspect = (bestand: string) =>
    JSON.parse(programma.run('inspect', '--format', 'json', ...VANDAAG, bestand).out)[0];

  before(async () => {
    await programma.bouw();
    writeFileSync(at('kamer.docx'), KAMERBRIEF);
    const { status, err } = programma.run('new', 'kamer.docx', '--output', '2031Z90001.md');
    assert.equal(status, 0, err);
    assert.equal(err, '3 vragen in 2031Z90001.md\n');
    const leeg = readFileSync(at('2031Z90001.md'), 'utf8');
    const vol = ANTWOORDEN.reduce(
      (tekst, antwoord, index) =>
        tekst.replace(`### Antwoord ${index + 1}\n`, `### Antwoord ${index + 1}\n\n${antwoord}\n`),
      leeg,
    );
    writeFileSync(at('2031Z90001.md'), vol);
  });
  after(() => programma.map.remove());

  it('from a Word letter to an answer document to a Word letter: the same questions and answers, and no new errors', () => {
    const uit = programma.run('export', '2031Z90001.md', '--to', 'docx', '--output', 'brief.docx');
    assert.deepEqual([uit.status, uit.out], [0, '']);
    assert.match(uit.err, /^De tekst zoals die wegging is bewaard in [^\n]+\.md\.\n$/);
    const [kamer, document, terug] = [inspect('kamer.docx'), inspect('2031Z90001.md'), inspect('brief.docx')];
    const vragen = ({ vragen }: typeof kamer): unknown =>
      vragen.map(({ nummer, tekst }: { nummer: unknown; tekst: string }) => [nummer, tekst.trim()]);
    assert.deepEqual(
      vragen(kamer),
      VRAGEN.map((vraag, index) => [kamer.vragen[index].nummer, vraag]),
    );
    assert.deepEqual(vragen(document), vragen(kamer));
    assert.deepEqual(vragen(terug), vragen(kamer));
    const kern = ({ znummers, indieners, ingezonden, antwoorden }: typeof kamer): unknown => [
      znummers,
      indieners,
      ingezonden,
      antwoorden.map(({ nummers, woorden }: { nummers: unknown; woorden: number }) => [nummers, woorden]),
    ];
    assert.deepEqual(kern(terug), kern(document));
    for (const bestand of ['2031Z90001.md', 'brief.docx'])
      assert.deepEqual(
        lint(bestand).filter(({ severity }) => severity === 'error'),
        [],
        bestand,
      );
  });

  it('says where in the Word letter a question is no longer what the Kamer asked', () => {
    writeFileSync(at('gelijk.docx'), brief(VRAGEN[1] ?? ''));
    writeFileSync(at('anders.docx'), brief('Wat kost het beheer?'));
    const over = (bestand: string) => lint(bestand).filter(({ rule }) => rule === 'vraagtekst-gewijzigd');
    assert.deepEqual(over('gelijk.docx'), []);
    const gevonden = over('anders.docx');
    assert.equal(gevonden.length, 1);
    // The heading, the Z-number, and four paragraphs for the first question stand before the second and its label.
    assert.equal(gevonden[0]?.plaats, 'alinea 8');
  });

  it('takes a change that nobody accepted yet for an error', () => {
    writeFileSync(at('open.docx'), brief(VRAGEN[1] ?? '', ins(' Dat is genoeg.')));
    const gevonden = lint('open.docx').filter(({ rule }) => rule === 'interne-opmerking');
    assert.deepEqual(
      gevonden.map(({ severity }) => severity),
      ['error'],
    );
    assert.match(gevonden[0]?.message ?? '', /bijgehouden wijziging/);
  });
});
