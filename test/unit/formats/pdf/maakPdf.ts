/** Text at a place on the page: points from the left and from the top. */
export interface Tekst {
  readonly x: number;
  readonly y: number;
  readonly tekst: string;
  /** Height of the letters (points). */
  readonly grootte?: number;
  /** Degrees, against the clock. */
  readonly hoek?: number;
}

export interface Opties {
  readonly auteur?: string;
  /** Remarks on the first page. */
  readonly opmerkingen?: readonly { auteur: string; tekst: string; datum?: string }[];
  /** Asks for a password that nobody has. */
  readonly wachtwoord?: boolean;
  /** Quarter turns of every page, in degrees. */
  readonly draai?: 0 | 90 | 180 | 270;
}

export const BREEDTE = 595;
export const HOOGTE = 842;

/** Signs that WinAnsi has elsewhere than Latin-1. */
const WINANSI = new Map([
  ['€', 0x80],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
]);

/** A string of a PDF, in WinAnsi. */
function literal(tekst: string): string {
  const codes = [...tekst].map((char) => WINANSI.get(char) ?? char.charCodeAt(0));
  return `<${codes.map((code) => code.toString(16).padStart(2, '0')).join('')}>`;
}

function inhoud(teksten: readonly Tekst[]): string {
  const delen = teksten.map(({ x, y, tekst, grootte = 9, hoek = 0 }) => {
    const a = Math.cos((hoek * Math.PI) / 180).toFixed(4);
    const b = Math.sin((hoek * Math.PI) / 180).toFixed(4);
    return `/F1 ${grootte} Tf ${a} ${b} ${-Number(b)} ${a} ${x} ${HOOGTE - y} Tm ${literal(tekst)} Tj`;
  });
  return `BT ${delen.join('\n')} ET`;
}

/** A smallest possible PDF: one font (Helvetica, WinAnsi), nothing compressed. */
export function maakPdf(bladzijden: readonly (readonly Tekst[])[], opties: Opties = {}): Uint8Array {
  const objecten: string[] = [];
  const voegToe = (object: string): number => objecten.push(object);
  const catalogus = voegToe('<< /Type /Catalog /Pages 2 0 R >>');
  voegToe('');
  const font = voegToe('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = bladzijden.map((teksten, index) => {
    const stream = inhoud(teksten);
    const content = voegToe(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const annots =
      index > 0
        ? []
        : (opties.opmerkingen ?? []).map(({ auteur, tekst, datum }) =>
            voegToe(
              `<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents ${literal(tekst)} /T ${literal(auteur)}${datum ? ` /M (${datum})` : ''} >>`,
            ),
          );
    return voegToe(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${BREEDTE} ${HOOGTE}] /Rotate ${opties.draai ?? 0} /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> /Annots [${annots.map((n) => `${n} 0 R`).join(' ')}] >>`,
    );
  });
  objecten[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((n) => `${n} 0 R`).join(' ')}] >>`;
  const info = opties.auteur ? ` /Info ${voegToe(`<< /Author ${literal(opties.auteur)} >>`)} 0 R` : '';
  const geheim = 'ab'.repeat(32);
  const slot = opties.wachtwoord
    ? ` /Encrypt ${voegToe(`<< /Filter /Standard /V 1 /R 2 /O <${geheim}> /U <${geheim}> /P -4 >>`)} 0 R /ID [<${geheim}> <${geheim}>]`
    : '';
  let uit = '%PDF-1.4\n';
  const plaatsen = objecten.map((object, index) => {
    const plaats = uit.length;
    uit += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return plaats;
  });
  const xref = uit.length;
  uit += `xref\n0 ${objecten.length + 1}\n0000000000 65535 f \n`;
  uit += plaatsen.map((plaats) => `${String(plaats).padStart(10, '0')} 00000 n \n`).join('');
  uit += `trailer\n<< /Size ${objecten.length + 1} /Root ${catalogus} 0 R${info}${slot} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(uit, (char) => char.charCodeAt(0));
}

/** Lines under each other; an empty one leaves white. Returns where the next one would stand. */
export function onderElkaar(
  regels: readonly string[],
  { x = 80, y = 100, grootte = 9, afstand = 11 }: { x?: number; y?: number; grootte?: number; afstand?: number } = {},
): Tekst[] {
  return regels.flatMap((tekst, index) => (tekst === '' ? [] : [{ x, y: y + index * afstand, tekst, grootte }]));
}
