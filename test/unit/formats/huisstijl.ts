import {
  AlignmentType,
  Document,
  Footer,
  Header,
  ImageRun,
  type IPropertiesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A picture of one blue pixel. */
const LOGO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);

const kop = (tekst: string): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new ImageRun({ type: 'png', data: LOGO, transformation: { width: 24, height: 48 } }),
          new TextRun({ text: ` ${tekst}`, bold: true, color: '154273' }),
        ],
      }),
    ],
  });
const voet = (tekst: string): Footer =>
  new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: [`${tekst} `, PageNumber.CURRENT] })] })],
  });

const PAGINA = {
  page: { size: { width: 11906, height: 16838 }, margin: { top: 2398, right: 2818, bottom: 1077, left: 1588 } },
};

const BASIS: Omit<IPropertiesOptions, 'sections'> = {
  creator: 'P. Geheim',
  lastModifiedBy: 'Q. Geheim',
  styles: {
    default: {
      document: { run: { font: 'Verdana', size: 18, language: { value: 'en-US' } } },
      heading2: { run: { color: 'FF0000', size: 40 } },
    },
    paragraphStyles: [
      { id: 'broodtekst', name: 'broodtekst', basedOn: 'Normal', paragraph: { spacing: { line: 240, after: 0 } } },
      { id: 'groetregel1', name: 'Groetregel', basedOn: 'broodtekst', paragraph: { spacing: { before: 240 } } },
      { id: 'adres', name: 'adres', basedOn: 'broodtekst' },
    ],
  },
  numbering: {
    config: [{ reference: 'hun', levels: [{ level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' }] }],
  },
};

const tekst = (woorden: string): Paragraph =>
  new Paragraph({ style: 'broodtekst', children: [new TextRun(woorden)], numbering: { reference: 'hun', level: 0 } });

/** An invented letter of a ministry that does not exist, with a letterhead on its first pages and another on the rest. */
export async function maakHuisstijl(aantalSecties: 1 | 2 = 2): Promise<Uint8Array> {
  const eerste = {
    properties: { ...PAGINA, titlePage: true },
    headers: { first: kop('Ministerie van Dijken'), default: kop('Vervolgvel') },
    footers: { default: voet('Blad') },
    children: [tekst('Een oude brief met geheime tekst.')],
  };
  const tweede = {
    properties: PAGINA,
    footers: { default: voet('Bijlage, blad') },
    children: [tekst('Oude bijlage, geheim.')],
  };
  const document = new Document({ ...BASIS, sections: aantalSecties === 2 ? [eerste, tweede] : [eerste] });
  return inHetNederlands(await Packer.pack(document, 'uint8array'));
}

/** As a Dutch Word names its own styles, with a trace of who changed the footer. */
function inHetNederlands(bytes: Uint8Array): Uint8Array {
  const delen = unzipSync(bytes);
  const vervang = (pad: string, over: (text: string) => string): void => {
    const deel = delen[pad];
    if (deel !== undefined) delen[pad] = strToU8(over(strFromU8(deel)));
  };
  const ids = (text: string): string =>
    text
      .replaceAll('"Normal"', '"Standaard"')
      .replaceAll('"Heading2"', '"Kop2"')
      .replaceAll('"FootnoteText"', '"Voetnoottekst"')
      .replaceAll('"FootnoteReference"', '"Voetnootmarkering"')
      .replace('<w:name w:val="Standaard"/>', '<w:name w:val="Normal"/>')
      .replace('<w:name w:val="Heading 2"/>', '<w:name w:val="heading 2"/>');
  for (const pad of Object.keys(delen)) if (pad.endsWith('.xml')) vervang(pad, ids);
  vervang('word/footer1.xml', (text) =>
    text.replace(
      '</w:p>',
      '<w:ins w:id="9" w:author="R. Geheim" w:date="2025-01-01T00:00:00Z"><w:r><w:t>!</w:t></w:r></w:ins></w:p>',
    ),
  );
  vervang('word/settings.xml', (text) =>
    text.replace('<w:defaultTabStop', '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop'),
  );
  return zipSync(delen);
}

/** The same file with one of its parts changed, or taken out. */
export function metDeel(bytes: Uint8Array, pad: string, over: (text: string) => string | null): Uint8Array {
  const delen = unzipSync(bytes);
  const nieuw = over(strFromU8(delen[pad] ?? new Uint8Array()));
  delete delen[pad];
  return zipSync(nieuw === null ? delen : { ...delen, [pad]: strToU8(nieuw) });
}
