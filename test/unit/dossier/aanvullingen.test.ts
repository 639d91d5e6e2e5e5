import assert from 'node:assert/strict';
import { type Aanvulling, aanvullingOp, schrijfIndieners, veldenVan } from '../../../src/dossier';
import { readVragenset, schrijfAmbt } from '../../../src/vragenset';

const KOP =
  '# Vragen van de leden Six en De Wit (beiden Partij D) aan de Minister van Water en de Staatssecretaris van Zee, Wind en Zand over *sluizen* (ingezonden 3 februari 2025)';
const pair = (nummer: number, antwoord: string): string =>
  `## Vraag ${nummer}\n\nHoe oud is sluis ${nummer}?\n\n### Antwoord ${nummer}\n\n${antwoord}\n\n`;
const DOCUMENT = `---\nznummer: 2025Z90001\ningezonden: 2025-02-03\nfase: concept\n---\n\n${KOP}\n\n${pair(1, 'Twaalf jaar.')}${pair(2, '')}${pair(3, 'Zie het antwoord op vraag 1.')}${pair(4, 'Tien jaar. @')}`;
const REGELS = [{ id: 'termijn', titel: 'De klok' }];

/** What is offered at the @. */
function op(metPlek: string): (Aanvulling & { readonly tekst: string }) | null {
  const offset = metPlek.indexOf('@');
  assert.notEqual(offset, -1);
  const tekst = metPlek.replace('@', '');
  const gevonden = aanvullingOp(readVragenset(tekst), offset, { vandaag: '2025-02-10', regels: REGELS });
  return gevonden && { ...gevonden, tekst };
}
const labels = (metPlek: string): string[] => op(metPlek)?.voorstellen.map(({ label }) => label) ?? [];
const teksten = (metPlek: string): string[] => op(metPlek)?.voorstellen.map(({ tekst }) => tekst) ?? [];
const metZin = (zin: string): string => DOCUMENT.replace('@', `${zin}@`);
/** The document with a line of front matter at the end of it. */
const voorblad = (line: string, rest = DOCUMENT.replace('@', '')): string =>
  rest.replace('fase: concept\n---', `${line}\n---`);

describe('aanvullingen: numbers in a reference', () => {
  for (const zin of [
    'Zie het antwoord op vraag ',
    'Zie ook het antwoord op vraag ',
    'Zoals gezegd in het antwoord op de vraag ',
    'Zie antwoord ',
    'Zie vraag ',
    'Zie de antwoorden op de vragen ',
  ])
    it(`after "${zin}": answered ones first, not its own`, () =>
      assert.deepEqual(labels(metZin(zin)), ['1', '3', '2']));

  it('leaves out what is already named', () => {
    assert.deepEqual(labels(metZin('Zie de antwoorden op de vragen 1 en ')), ['3', '2']);
    assert.deepEqual(labels(metZin('Zie het antwoord op vraag 2, 3 en ')), ['1']);
  });

  it('replaces the digit that is already typed', () => {
    const gevonden = op(metZin('Zie het antwoord op vraag 1'));
    assert.equal(gevonden?.tekst.slice(gevonden.start, gevonden.end), '1');
  });

  it('tells the question and the answer', () => {
    const [eerste, , laatste] = op(metZin('Zie het antwoord op vraag '))?.voorstellen ?? [];
    assert.equal(eerste?.detail, 'Hoe oud is sluis 1?');
    assert.equal(eerste?.uitleg, 'Twaalf jaar.');
    assert.equal(laatste?.uitleg, 'Antwoord 2 is nog leeg.');
  });

  for (const zin of ['Het rapport telt vraag ', 'Op die vraag ', 'Zie het antwoord op vraag 1. Verder ', 'Zie '])
    it(`not after "${zin}"`, () => assert.equal(op(metZin(zin)), null));
});

describe('aanvullingen: the label of a missing answer', () => {
  const ZONDER = DOCUMENT.replace('@', '')
    .replace('### Antwoord 2\n', '@\n')
    .replace('### Antwoord 4\n\nTien jaar. \n', '');

  it('first the one of the question in which one writes', () => {
    assert.deepEqual(teksten(ZONDER.replace('@', '### A@')), ['### Antwoord 2', '### Antwoord 4']);
    assert.deepEqual(teksten(`${ZONDER.replace('@', '')}Antw@`), ['### Antwoord 4', '### Antwoord 2']);
  });

  it('also when the line is a label already', () => {
    assert.deepEqual(teksten(ZONDER.replace('@', '### Antwoord @')), ['### Antwoord 2', '### Antwoord 4']);
  });

  it('replaces what was typed, with the asterisks that VS Code closed', () => {
    const vet = '**Vraag 1**\n\nHoe?\n\n**Antwoord 1**\n\nZo.\n\n**Vraag 2**\n\nEn nu?\n\n**An@**\n';
    const gevonden = op(vet);
    assert.equal(gevonden?.tekst.slice(gevonden.start, gevonden.end), '**An**');
    assert.deepEqual(teksten(vet), ['**Antwoord 2**']);
  });

  it('writes it as the document does', () => {
    assert.deepEqual(teksten('Vraag 1\nHoe?\n\nAntwoord op vraag 1:\nZo.\n\nVraag 2\nEn nu?\n\nAnt@'), [
      'Antwoord op vraag 2:',
    ]);
  });

  it('not where all answers are there, at another level, or in running text', () => {
    assert.equal(op(DOCUMENT.replace('@', '\n\n### A@')), null);
    assert.equal(op(ZONDER.replace('@', '## A@')), null);
    assert.equal(op(ZONDER.replace('@', 'Een antw@')), null);
    assert.equal(op(ZONDER.replace('@', '### A@ b')), null);
  });
});

describe('aanvullingen: front matter', () => {
  it('the keys that are not there yet', () => {
    const gevonden = labels(voorblad('fase: concept\nver@'));
    assert.deepEqual(gevonden, ['bron', 'origineel', 'uitstel', 'verzonden', 'medeNamens', 'bewindspersoon', 'negeer']);
    assert.ok(labels(voorblad('@')).includes('fase'));
  });

  it('replaces the word of the key', () => {
    const gevonden = op(voorblad('fase: concept\nver@zon'));
    assert.equal(gevonden?.tekst.slice(gevonden.start, gevonden.end), 'verzon');
  });

  it('values of fase', () => assert.deepEqual(labels(voorblad('fase: @')), ['concept', 'lijn', 'eindversie']));

  it('dates: of the heading, and today', () => {
    const leeg = DOCUMENT.replace('@', '').replace('ingezonden: 2025-02-03', 'ingezonden: @');
    assert.deepEqual(labels(leeg), ['2025-02-03', '2025-02-10']);
    assert.deepEqual(labels(voorblad('uitstel: @')), ['2025-02-10']);
    assert.deepEqual(labels(voorblad('uitstel:\n  - @')), ['2025-02-10']);
    assert.deepEqual(labels(voorblad('uitstel: [2025-02-07, @')), ['2025-02-10']);
  });

  it('whom the questions were addressed to, safe in YAML', () => {
    assert.deepEqual(teksten(voorblad('medeNamens:\n  - @')), [
      'Minister van Water',
      '"Staatssecretaris van Zee, Wind en Zand"',
    ]);
    assert.deepEqual(labels(voorblad('medeNamens: [minister van water, @')), [
      'Staatssecretaris van Zee, Wind en Zand',
    ]);
  });

  it('rules and questions under negeer', () => {
    assert.deepEqual(labels(voorblad('negeer:\n  - regel: ter@')), ['termijn']);
    assert.deepEqual(labels(voorblad('negeer:\n  - regel: termijn\n    vraag: @')), ['1', '2', '3', '4']);
    assert.deepEqual(labels(voorblad('negeer: [{ regel: @')), ['termijn']);
  });

  it('nothing behind a reason or an unknown key, and no phrases either', () => {
    assert.deepEqual(op(voorblad('negeer:\n  - regel: termijn\n    reden: kv@'))?.voorstellen, []);
    assert.deepEqual(op(voorblad('auteur: k@'))?.voorstellen, []);
  });
});

describe('veldenVan', () => {
  const set = (text: string) => readVragenset(text.replace('@', ''));

  it('writes out what the document tells', () => {
    assert.deepEqual(veldenVan(set(DOCUMENT), '2025-02-10'), {
      indieners: 'de leden Six en De Wit (beiden Partij D)',
      onderwerp: 'sluizen',
      znummer: '2025Z90001',
      ingezonden: '3 februari 2025',
      uiterlijk: 'maandag 24 februari 2025',
      naUitstel: 'maandag 17 maart 2025',
      gerichtAan: 'de minister van Water en de staatssecretaris van Zee, Wind en Zand',
    });
  });

  it('counts on after a notice was sent, and names who is answered for', () => {
    const velden = veldenVan(
      set(voorblad('fase: concept\nuitstel: 2025-02-20\nmedeNamens: [minister van Defensie]')),
      '2025-02-21',
    );
    assert.equal(velden.uiterlijk, 'maandag 17 maart 2025');
    assert.equal(velden.uitstel, '20 februari 2025');
    assert.equal(velden.medeNamens, 'de minister van Defensie');
  });

  it('tells the moment that was asked for, unless there are two', () => {
    const vraag = (nummer: number, dag: string) =>
      `## Vraag ${nummer}\n\nKunt u deze vragen voor ${dag} februari 2025 beantwoorden?\n\n`;
    assert.equal(veldenVan(set(DOCUMENT + vraag(5, '20')), '2025-02-10').gevraagd, '19 februari 2025');
    assert.equal(veldenVan(set(DOCUMENT + vraag(5, '20') + vraag(6, '18')), '2025-02-10').gevraagd, undefined);
  });

  it('tells nothing that is not there', () => {
    assert.deepEqual(veldenVan(set('Vraag 1\nHoe?\n\nAntwoord 1\nZo.'), '2025-02-10'), {});
  });
});

describe('names in a sentence', () => {
  it('members with their parties', () => {
    assert.equal(schrijfIndieners([{ naam: 'Six', fractie: 'Partij D' }]), 'het lid Six (Partij D)');
    assert.equal(
      schrijfIndieners([
        { naam: 'Six', fractie: 'Partij D' },
        { naam: 'Van Dam', fractie: 'Partij E' },
        { naam: 'Bos', fractie: null },
      ]),
      'de leden Six (Partij D), Van Dam (Partij E) en Bos',
    );
  });

  it('offices in lower case, with their article', () => {
    assert.equal(schrijfAmbt('Minister van Water'), 'de minister van Water');
    assert.equal(schrijfAmbt('de minister voor Zee'), 'de minister voor Zee');
    assert.equal(
      schrijfAmbt('Minister-President, Minister van Algemene Zaken'),
      'de minister-president, minister van Algemene Zaken',
    );
    assert.equal(schrijfAmbt('Jansen'), 'Jansen');
  });
});
