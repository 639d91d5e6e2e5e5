import { crc32, deflateRawSync, constants as zlib } from 'node:zlib';
import { strFromU8, strToU8, Zip, type ZipInputFile, ZipPassThrough, zipSync } from 'fflate';
import { maakPdf, onderElkaar } from '../formats/pdf/maakPdf';
import { inpakken, p, wordbestanden } from '../formats/wordbouw';

const VRAGEN = wordbestanden({ body: p('Vraag 1') + p('Hoe hoog is de dijk?') + p('Vraag 2') + p('Wat kost dat?') });
/** A sound Word file with two questions. */
export const WORD = inpakken(VRAGEN);
/** The same as a PDF. */
export const PDF = maakPdf([onderElkaar(['Vraag 1', 'Hoe hoog is de dijk?', '', 'Vraag 2', 'Wat kost dat?'])]);

const metDoctype = (doctype: string): Uint8Array => {
  const xml = strFromU8(VRAGEN['word/document.xml'] ?? new Uint8Array());
  return inpakken({ ...VRAGEN, 'word/document.xml': strToU8(xml.replace('<w:document', `${doctype}<w:document`)) });
};

const utf16 = (tekst: string): number[] => [...tekst].flatMap((teken) => [teken.charCodeAt(0), 0]);
/** The begin of an old compound file, with the name of what is in it. */
const ole = (naam: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0), ...utf16(naam)]);

const LACHEN = `<!DOCTYPE lol [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;
const BUITEN = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

/** Bytes without any order; the same ones at every run. */
export function willekeurig(lengte: number, zaad: number): Uint8Array {
  let stand = zaad;
  return Uint8Array.from({ length: lengte }, () => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return stand >>> 24;
  });
}

/**
 * A Word file of about a megabyte, sound but for its size: unpacked, its text takes so many megabytes. That is never in memory: one packed
 * megabyte of spaces ends on a whole byte, so it can stand in the file as often as it takes.
 */
export function bom(megabytes: number): Uint8Array {
  const [begin = '', einde = ''] = strFromU8(VRAGEN['word/document.xml'] ?? new Uint8Array()).split('<w:sectPr/>');
  const wit = new Uint8Array(1_000_000).fill(0x20);
  const heel = { finishFlush: zlib.Z_FULL_FLUSH };
  const pakWit = deflateRawSync(wit, heel);
  const uit: Buffer[] = [];
  const zip = new Zip((error, hap) => {
    if (error !== null) throw error;
    uit.push(Buffer.from(hap));
  });
  for (const [naam, inhoud] of Object.entries(VRAGEN)) {
    if (naam === 'word/document.xml') continue;
    const deel = new ZipPassThrough(naam);
    zip.add(deel);
    deel.push(inhoud, true);
  }
  const tekst: ZipInputFile = { filename: 'word/document.xml', compression: 8, size: 0, crc: 0 };
  zip.add(tekst);
  const voegToe = (los: Uint8Array, ingepakt: Uint8Array, laatste = false): void => {
    tekst.crc = crc32(los, tekst.crc);
    tekst.size = (tekst.size ?? 0) + los.length;
    tekst.ondata?.(null, Uint8Array.from(ingepakt), laatste);
  };
  voegToe(strToU8(begin), deflateRawSync(strToU8(begin), heel));
  for (let i = 0; i < megabytes; i++) voegToe(wit, pakWit);
  voegToe(strToU8(`<w:sectPr/>${einde}`), deflateRawSync(strToU8(`<w:sectPr/>${einde}`)), true);
  zip.end();
  return Buffer.concat(uit);
}

/** A PDF of so many pages, each with three questions of some lines. */
export function lijst(bladzijden: number): Uint8Array {
  return maakPdf(
    Array.from({ length: bladzijden }, (_, blad) =>
      onderElkaar(
        [1, 2, 3].flatMap((volgnummer) => [
          `Vraag ${blad * 3 + volgnummer}`,
          ...Array.from(
            { length: 10 },
            (_, regel) => `Hoe hoog is op dag ${regel + 1} de dijk van polder ${blad + 1}, en wat is daar`,
          ),
          'sinds de laatste meting aan veranderd?',
          '',
        ]),
      ),
    ),
  );
}

/** What is said of bytes without order, by the name they come under. */
const RUIS: Readonly<Record<string, RegExp>> = {
  docx: /geen Word-bestand/,
  pdf: /geen pdf/,
  html: /UTF-8/,
  xml: /UTF-8/,
  json: /UTF-8/,
  txt: /UTF-8/,
  md: /UTF-8/,
};

/** What cannot be read, by the name under which it comes in, and what must be said of it. */
export const FOUTEN: readonly (readonly [wat: string, naam: string, bytes: () => Uint8Array, zin: RegExp])[] = [
  ['a Word file with a password', 'wachtwoord.docx', () => ole('EncryptedPackage'), /wachtwoord/],
  ['an old Word file under a new name', 'oud.docx', () => ole('WordDocument'), /oude vorm|oud Word-bestand/],
  ['a Word file that was cut off', 'half.docx', () => WORD.subarray(0, WORD.length >> 1), /beschadigd|niet helemaal/],
  [
    'a Word file whose end was cut off',
    'bijna.docx',
    () => WORD.subarray(0, WORD.length - 30),
    /beschadigd|niet helemaal/,
  ],
  ['a zip that is no Word file', 'plaatjes.docx', () => zipSync({ 'a.png': willekeurig(500, 1) }), /geen Word/],
  ['a zip', 'plaatjes.zip', () => zipSync({ 'a.png': willekeurig(500, 1) }), /zipbestand/],
  ['a zip bomb', 'bom.docx', () => bom(1100), /te groot/],
  ['entities from outside in Word', 'buiten.docx', () => metDoctype(BUITEN), /niet veilig/],
  ['a million laughs in Word', 'lachen.docx', () => metDoctype(LACHEN), /niet veilig/],
  [
    'entities from outside in XML',
    'buiten.xml',
    () => strToU8(`<?xml version="1.0"?>${BUITEN}<x>&a;</x>`),
    /van elders/,
  ],
  [
    'a million laughs in XML',
    'lachen.xml',
    () => strToU8(`<?xml version="1.0"?>${LACHEN}<x>&j;</x>`),
    /vermenigvuldigt/,
  ],
  ['a PDF that was cut off', 'half.pdf', () => PDF.subarray(0, PDF.length >> 1), /beschadigd/],
  ['a broken PDF', 'kapot.pdf', () => strToU8('%PDF-1.4\n1 0 obj << /Type /Niets\nxref\n%%EOF\n'), /beschadigd/],
  [
    'a PDF with a password',
    'wachtwoord.pdf',
    () => maakPdf([onderElkaar(['Vraag 1'])], { wachtwoord: true }),
    /wachtwoord/,
  ],
  ['a PDF that is a scan', 'scan.pdf', () => maakPdf([[], []]), /scan/],
  ...Object.entries(RUIS).flatMap(([ext, zin]) => [
    [`an empty .${ext}`, `leeg.${ext}`, () => new Uint8Array(), /is leeg|geen genummerde vragen/] as const,
    [`bytes without order in .${ext}`, `ruis.${ext}`, () => willekeurig(20_000, 7), zin] as const,
  ]),
];
