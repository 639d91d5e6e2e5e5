/** What a file is, as far as its first bytes and its name tell. */
export type Bestandsoort =
  | 'word'
  | 'oud word'
  | 'opendocument'
  | 'pdf'
  | 'html'
  | 'xml'
  | 'json'
  | 'rtf'
  | 'zip'
  | 'tekst';

/** How files begin; what a file is called says less than what is in it. */
const TEKENS: readonly (readonly [readonly number[], Bestandsoort])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'oud word'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
];
const EXTENSIES: ReadonlyMap<string, Bestandsoort> = new Map([
  ['docx', 'word'],
  ['docm', 'word'],
  ['dotx', 'word'],
  ['dotm', 'word'],
  ['doc', 'oud word'],
  ['odt', 'opendocument'],
  ['pdf', 'pdf'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['xml', 'xml'],
  ['json', 'json'],
  ['rtf', 'rtf'],
]);
/** A PDF may begin with some bytes of another program; a page may have a comment above its first element. */
const BEGIN = 1024;
/** The list of contents of a zip stands within so many bytes from its end. */
const INHOUD = 65_536;

/**
 * What kind of file this is: by its bytes first, by its name only where those leave it open. Looks at a small part of it only, so it can be
 * asked before anything heavy is loaded. What nothing is known of is 'tekst'.
 */
export function bestandsoort(bytes: Uint8Array, naam: string): Bestandsoort {
  const begin = bytes.subarray(0, BEGIN);
  const vast = TEKENS.find(([tekens]) => tekens.every((byte, index) => begin[index] === byte));
  if (vast !== undefined) return vast[1];
  const opNaam = EXTENSIES.get(extensie(naam));
  const tekst = alsTekst(begin);
  if (tekst.startsWith('PK\u0003\u0004')) return zipsoort(tekst, bytes, opNaam);
  if (tekst.includes('%PDF-')) return 'pdf';
  const kop = tekst.trimStart();
  if (/^<(?:!doctype html|html|head|body)(?![\w-])/i.test(kop)) return 'html';
  if (kop.startsWith('<?xml')) return /<(?:!doctype html|html)(?![\w-])/i.test(kop) ? 'html' : 'xml';
  if (/^(?:\{\s*["}]|\[\s*[\]{"])/.test(kop)) return 'json';
  return opNaam === 'html' || opNaam === 'xml' || opNaam === 'json' ? opNaam : 'tekst';
}

/** A zip: the names of its parts stand in the list of contents at its end; where that tells nothing, its own name does. */
function zipsoort(begin: string, bytes: Uint8Array, opNaam: Bestandsoort | undefined): Bestandsoort {
  if (begin.includes('application/vnd.oasis.opendocument.text')) return 'opendocument';
  const inhoud = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - INHOUD)));
  if (inhoud.includes('word/document')) return 'word';
  return opNaam === 'word' || opNaam === 'opendocument' ? opNaam : 'zip';
}

function extensie(naam: string): string {
  const punt = naam.lastIndexOf('.');
  return punt === -1 ? '' : naam.slice(punt + 1).toLowerCase();
}

function alsTekst(begin: Uint8Array): string {
  const [a, b] = begin;
  const codering = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'latin1';
  const tekst = new TextDecoder(codering).decode(begin);
  return tekst.replace(/^(?:\ufeff|ï»¿)/, '');
}
