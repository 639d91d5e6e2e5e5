import assert from 'node:assert/strict';
import { Document, Packer, Paragraph, Textbox, TextRun } from 'docx';
import { leesWord } from '../../../src/formats/word';
import { readVragenset, type Vragenset } from '../../../src/vragenset';
import * as b from './wordbouw';

const { p, r, cel, rij, tabel, vet } = b;
const lees = (delen: b.Onderdelen | string): string => leesWord(b.wordbestand(delen)).markdown;
const kern = (set: Vragenset) => ({
  soort: set.soort,
  znummers: set.znummers,
  ingezonden: set.ingezonden?.waarde ?? null,
  vragen: set.vragen.map(({ nummer }) => nummer),
  antwoorden: set.antwoorden.map(({ nummers }) => nummers),
});

const bijlage =
  p(vet('Vraag 1')) +
  p(vet('Bent u bekend met het bericht over de dijk? 1)')) +
  p('') +
  p(vet('Antwoord op vraag 1')) +
  p('Ja.') +
  p(vet('Vraag 2')) +
  p(vet('Is de dijk veilig?')) +
  p(vet('Vraag 3')) +
  p(vet('Blijft dat zo?')) +
  p(vet('Antwoord op vragen 2 en 3')) +
  p('Ja.') +
  p('1) Krant, 2 februari 2025.');

/** A text box as Word writes it: twice, for programs that know it and for those that do not. */
const tekstvak = (inhoud: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inhoud}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inhoud}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe('Word: letters', () => {
  it('of a ministry that says «Hierbij bied ik u … aan»: body kept, furniture out', () => {
    const body =
      p('> Retouradres Postbus 12345 2500 XX Den Haag') +
      p('Aan de Voorzitter van de Tweede Kamer der Staten-Generaal') +
      p('Postbus 20018') +
      p('2500 EA Den Haag') +
      tabel(
        rij(cel(p('Datum')), cel(p('3 maart 2025'))),
        rij(cel(p('Betreft')), cel(p('Beantwoording vragen van het lid Van Dobbenburgh over dijken'))),
      ) +
      p('Ons kenmerk') +
      p('DGD / 1234567') +
      p('Uw kenmerk') +
      p('2025Z00001') +
      p('Bijlage(n)') +
      p('1') +
      p('Geachte Voorzitter,') +
      p(
        'Hierbij bied ik u, mede namens de minister van Polders, de antwoorden aan op de vragen van het lid Van Dobbenburgh (Partij A) over dijken (kenmerk 2025Z00001, ingezonden 3 februari 2025).',
      ) +
      p('Hoogachtend,') +
      p('DE MINISTER VAN DIJKEN,') +
      p('A. de Bee') +
      p('<w:r><w:br w:type="page"/></w:r>') +
      bijlage;
    const markdown = lees(body);
    assert.ok(
      markdown.startsWith(
        'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum 3 maart 2025\n\nBetreft Beantwoording vragen van het lid Van Dobbenburgh over dijken\n\nUw kenmerk\n\n2025Z00001\n\nGeachte Voorzitter,\n\nHierbij bied ik u,',
      ),
      markdown,
    );
    assert.ok(!/Retouradres|20018|2500|1234567|Bijlage/.test(markdown));
    assert.deepEqual(kern(readVragenset(markdown)), {
      soort: 'antwoord',
      znummers: ['2025Z00001'],
      ingezonden: '2025-02-03',
      vragen: [1, 2, 3],
      antwoorden: [[1], [2, 3]],
    });
  });

  it('keeps the questions free of text boxes, frames and page numbers', () => {
    const body =
      p(
        `${tekstvak(p('Ministerie van Dijken') + p('Pagina 1 van 2') + p('Geachte Voorzitter,'))}${r('Geachte Voorzitter,')}`,
      ) +
      p(
        'In antwoord op uw brief van 3 februari 2025, nr. 2025Z00001, deel ik u mede dat de vragen van het lid Van Dobbenburgh (Partij A) over dijken worden beantwoord zoals aangegeven in de bijlage.',
      ) +
      p('Vraag 1') +
      p(`${r('Is de dijk ')}${tekstvak(p('Pagina 2 van 2') + p('Ministerie van Dijken'))}${r('veilig?')}`) +
      p('2', '<w:framePr w:w="100"/>') +
      p('Antwoord 1') +
      p('Ja.');
    const set = readVragenset(lees(body));
    assert.equal(set.vragen[0]?.inhoud.schoon, 'Is de dijk veilig?');
    assert.equal(set.tekst.match(/Geachte Voorzitter/g)?.length, 1);
    assert.equal(set.tekst.match(/Ministerie van Dijken/g)?.length, 1);
    assert.ok(!/Pagina/.test(set.tekst));
  });

  it('loses no text that stands in a text box only', () => {
    const markdown = lees(
      p('Vraag 1') +
        p('Is dat zo?') +
        p('Antwoord 1') +
        p(`${r('Ja.')}${tekstvak(p('Zie ook de bijlage bij deze brief.'))}`),
    );
    assert.match(markdown, /Ja\.\n\nZie ook de bijlage bij deze brief\.\n$/);
  });

  it('reads a text box of the docx package once', async () => {
    const doc = new Document({
      sections: [
        {
          children: [
            new Paragraph('Vraag 1'),
            new Paragraph('Is dat zo?'),
            new Textbox({
              style: { width: '5cm' },
              children: [new Paragraph({ children: [new TextRun('In een vak')] })],
            }),
          ],
        },
      ],
    });
    const { markdown } = leesWord(new Uint8Array(await Packer.toBuffer(doc)));
    assert.equal(markdown, 'Vraag 1\n\nIs dat zo?\n\nIn een vak\n');
  });

  it('knows the styles of a house, and keeps a number of the Kamer among them', () => {
    const styles = ['Huisstijl-Retouradres', 'afzendgegevens', 'referentiekopjes', 'referentiegegevens']
      .map((naam) => `<w:style w:type="paragraph" w:styleId="${naam}"><w:name w:val="${naam}"/></w:style>`)
      .join('');
    const stijl = (naam: string, tekst: string): string => p(tekst, `<w:pStyle w:val="${naam}"/>`);
    const body =
      stijl('Huisstijl-Retouradres', 'Postbus 1') +
      stijl('afzendgegevens', 'Directie Dijken') +
      stijl('referentiekopjes', 'Uw kenmerk') +
      stijl('referentiegegevens', '2025Z00001') +
      p('Geachte Voorzitter,') +
      bijlage;
    assert.ok(lees({ body, styles }).startsWith('2025Z00001\n\nGeachte Voorzitter,\n\nVraag 1\n'));
  });

  it('opens tables within tables around a letter', () => {
    const binnen = tabel(
      rij(cel(p('Geachte Voorzitter,'))),
      rij(cel(p('De minister van Dijken,') + p('A. de Bee')), cel(p(''))),
    );
    assert.ok(
      lees(tabel(rij(cel(binnen + p('')))) + bijlage).startsWith(
        'Geachte Voorzitter,\n\nDe minister van Dijken,\n\nA. de Bee\n\nVraag 1\n',
      ),
    );
  });

  it('with numbers alone on a line', () => {
    const body =
      p('Antwoorden van de minister van Dijken op vragen van het lid Van Dobbenburgh (Partij A) over dijken') +
      ['Is dat zo?', 'Echt?', 'Sinds wanneer?']
        .map((vraag, i) => p(vet(String(i + 1))) + p(vet(vraag)) + p(vet('Antwoord')) + p('Dat is zo.'))
        .join('');
    const set = readVragenset(lees(body));
    assert.deepEqual(
      set.vragen.map(({ nummer, inhoud }) => [nummer, inhoud.schoon]),
      [
        [1, 'Is dat zo?'],
        [2, 'Echt?'],
        [3, 'Sinds wanneer?'],
      ],
    );
    assert.deepEqual(
      set.antwoorden.map(({ nummers }) => nummers),
      [[1], [2], [3]],
    );
  });

  it('has the Kamer’s notes as text and the ministry’s as notes', () => {
    const body = bijlage.replace('Ja.</w:t></w:r>', `Ja.</w:t></w:r>${b.nootteken('footnote', 1)}`);
    const set = readVragenset(lees({ body, footnotes: b.noot('footnote', 1, p('Kamerstuk 12 345, nr. 6')) }));
    assert.match(set.vragen[0]?.inhoud.schoon ?? '', /dijk\? 1\)$/);
    assert.equal(set.antwoorden[0]?.inhoud.schoon, 'Ja.[^1]');
    assert.equal(set.antwoorden[1]?.inhoud.schoon, 'Ja.');
    assert.match(set.tekst, /\n1\) Krant, 2 februari 2025\.\n\n\[\^1\]: Kamerstuk 12 345, nr\. 6\n$/);
  });

  it('has raised figures as notes where somebody typed the notes as well', () => {
    const hoog = (tekst: string): string => r(tekst, '<w:vertAlign w:val="superscript"/>');
    const markdown = lees(
      p('Vraag 1') +
        p(`${r('Kent u dit bericht?')}${hoog('1')}${r(' En hoeveel m')}${hoog('2')}${r(' is het?')}`) +
        p(`${hoog('1')}${r(' Krant, 2 februari 2025.')}`),
    );
    assert.equal(
      markdown,
      'Vraag 1\n\nKent u dit bericht?[^1] En hoeveel m² is het?\n\n[^1]: Krant, 2 februari 2025.\n',
    );
  });

  it('keeps a table of data with the word «Vraag» at its head', () => {
    const markdown = lees(
      p('Antwoord 1') + tabel(rij(cel(p('Vraag')), cel(p('Aanbod'))), rij(cel(p('5')), cel(p('7')))),
    );
    assert.equal(markdown, 'Antwoord 1\n\n| Vraag | Aanbod |\n| --- | --- |\n| 5 | 7 |\n');
  });

  it('takes furniture out of an address block that is one paragraph, and leaves no bold in the head of a table', () => {
    const adres = p(
      '<w:r><w:t>Aan de Voorzitter van de Tweede Kamer</w:t><w:br/><w:t>Postbus 20018</w:t><w:br/><w:t>2500 EA DEN HAAG</w:t></w:r>',
    );
    const velden = p(
      '<w:r><w:t>Datum: 3 maart 2025</w:t><w:br/><w:t>Ons kenmerk:</w:t><w:br/><w:t>Uw kenmerk: 2025Z00001</w:t></w:r>',
    );
    const markdown = lees(
      adres +
        velden +
        p('Antwoord 1') +
        tabel(rij(cel(p(vet('Jaar'))), cel(p(vet('Bedrag')))), rij(cel(p('2024')), cel(p(vet('13'))))),
    );
    assert.equal(
      markdown,
      'Aan de Voorzitter van de Tweede Kamer\n\nDatum: 3 maart 2025\nUw kenmerk: 2025Z00001\n\nAntwoord 1\n\n| Jaar | Bedrag |\n| --- | --- |\n| 2024 | **13** |\n',
    );
  });
});
