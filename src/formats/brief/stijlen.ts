import type { IStylesOptions } from 'docx';
import { STIJL_KAMERNOOT } from '../eigenschappen';

/** The ids of the styles that we use; in a ministry's own file they are replaced by the ids that it has for them. */
export const STIJL = {
  tekst: 'Normal',
  titel: 'Heading1',
  vraag: 'Heading2',
  antwoord: 'Heading3',
  adres: 'adres',
  betreft: 'datumonderwerp',
  aanhef: 'aanhef',
  groet: 'groetregel',
  citaat: 'Quote',
  lijst: 'ListParagraph',
  kamernoot: 'KamervragenNoot',
  voetnoot: 'FootnoteText',
  voetnootteken: 'FootnoteReference',
  link: 'Hyperlink',
  voettekst: 'Footer',
} as const;

/** The style of a heading of this depth. */
export function kopStijl(niveau: number): string {
  return `Heading${Math.min(6, Math.max(1, niveau))}`;
}

/** Typeface on every Windows machine; LibreOffice has one of the same widths. */
const LETTER = 'Calibri';
/** Sizes in half points. */
const GEWOON = 22;
const KLEIN = 18;
const DONKER = '000000';

const vet = (before: number, after: number, size = GEWOON) => ({
  run: { bold: true, italics: false, size, color: DONKER, font: LETTER },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after } },
});

const alinea = { basedOn: STIJL.tekst, quickFormat: true } as const;

/** How it looks where the ministry gave no file of its own. */
export const stijlen: IStylesOptions = {
  default: {
    document: {
      run: { font: LETTER, size: GEWOON, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    heading1: vet(0, 120, 24),
    heading2: vet(280, 60),
    heading3: vet(160, 60),
    heading4: vet(160, 60),
    heading5: vet(120, 60),
    heading6: vet(120, 60),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    footnoteText: { run: { size: KLEIN }, paragraph: { spacing: { after: 0, line: 240 } } },
    hyperlink: { run: { color: '0B5394', underline: { type: 'single' } } },
  },
  paragraphStyles: [
    { id: STIJL.adres, name: 'adres', ...alinea, paragraph: { spacing: { after: 480, line: 264 } } },
    { id: STIJL.betreft, name: 'datumonderwerp', ...alinea, paragraph: { spacing: { after: 60 }, keepNext: true } },
    { id: STIJL.aanhef, name: 'aanhef', ...alinea, paragraph: { spacing: { before: 480, after: 120 } } },
    {
      id: STIJL.groet,
      name: 'groetregel',
      ...alinea,
      paragraph: { spacing: { before: 240, after: 0 }, keepNext: true, keepLines: true },
    },
    {
      id: STIJL.citaat,
      name: 'Quote',
      ...alinea,
      run: { italics: true },
      paragraph: { indent: { left: 567, right: 567 } },
    },
    {
      id: STIJL.kamernoot,
      name: STIJL_KAMERNOOT,
      ...alinea,
      run: { size: KLEIN },
      paragraph: { spacing: { after: 40, line: 240 } },
    },
    {
      id: STIJL.voettekst,
      name: 'footer',
      basedOn: STIJL.tekst,
      run: { size: KLEIN },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};
