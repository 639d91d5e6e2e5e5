/** What "de lijn" does with a letter in Word: tracked changes, accepted ones, remarks. Done in the XML, as Word writes it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const TEKST = 'word/document.xml';
const OPMERKINGEN = 'word/comments.xml';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const BOER = { naam: 'M. de Boer', datum: '2025-04-03T10:12:00Z' } as const;
export const SIX = { naam: 'J. Six', datum: '2025-04-04T09:00:00Z' } as const;
type Auteur = typeof BOER | typeof SIX;

/** One thing that somebody does in the file; `in` is text of one paragraph, by which it is found. */
export type Bewerking =
  | {
      readonly doe: 'invoegen';
      readonly in: string;
      readonly achter: string;
      readonly tekst: string;
      readonly wie: Auteur;
    }
  | { readonly doe: 'schrappen'; readonly in: string; readonly tekst: string; readonly wie: Auteur }
  | { readonly doe: 'vervangen'; readonly in: string; readonly tekst: string; readonly door: string }
  | {
      readonly doe: 'opmerken';
      readonly in: string;
      readonly bij: string;
      readonly tekst: string;
      readonly wie: Auteur;
    };

/** The letter with all of this done to it, one after the other. */
export function inDeLijnBewerkt(brief: Uint8Array, bewerkingen: readonly Bewerking[]): Uint8Array {
  const delen = unzipSync(brief);
  let xml = strFromU8(delen[TEKST] as Uint8Array);
  const opmerkingen: string[] = [];
  bewerkingen.forEach((bewerking, index) => {
    xml = metAlinea(xml, bewerking.in, (alinea) => bewerk(alinea, bewerking, 900 + index));
    if (bewerking.doe === 'opmerken') opmerkingen.push(opmerking(900 + index, bewerking));
  });
  delen[TEKST] = strToU8(xml);
  if (opmerkingen.length > 0) voegOpmerkingenToe(delen, opmerkingen);
  return zipSync(delen);
}

/** The first paragraph in which this text stands, changed; it must be there. */
function metAlinea(xml: string, tekst: string, over: (alinea: string) => string): string {
  const alineas = xml.split(/(?=<w:p>|<w:p )/);
  const at = alineas.findIndex((alinea) => alinea.replace(/<[^>]*>/g, '').includes(ontsnapt(tekst)));
  if (at === -1) throw new Error(`«${tekst}» staat niet in de brief`);
  alineas[at] = over(alineas[at] as string);
  return alineas.join('');
}

function bewerk(alinea: string, bewerking: Bewerking, id: number): string {
  switch (bewerking.doe) {
    case 'invoegen':
      return splits(
        alinea,
        bewerking.achter,
        (run) => run(bewerking.achter) + gewijzigd('ins', id, bewerking.wie, run(bewerking.tekst)),
      );
    case 'schrappen':
      return splits(alinea, bewerking.tekst, (run) =>
        gewijzigd(
          'del',
          id,
          bewerking.wie,
          run(bewerking.tekst).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText '),
        ),
      );
    case 'vervangen':
      return splits(alinea, bewerking.tekst, (run) => run(bewerking.door));
    case 'opmerken':
      return splits(
        alinea,
        bewerking.bij,
        (run) =>
          `<w:commentRangeStart w:id="${id}"/>${run(bewerking.bij)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
      );
  }
}

/** Cuts the run in which these words stand in three, and puts something else in the place of the middle one. */
function splits(alinea: string, woorden: string, midden: (run: (tekst: string) => string) => string): string {
  const zoek = ontsnapt(woorden);
  for (const [heel, begin = '', tekst = '', einde = ''] of alinea.matchAll(
    /(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>)([^<]*)(<\/w:t><\/w:r>)/g,
  )) {
    const at = tekst.indexOf(zoek);
    if (at === -1) continue;
    const run = (inhoud: string): string => (inhoud === '' ? '' : `${begin}${inhoud}${einde}`);
    const voor = run(tekst.slice(0, at));
    const na = run(tekst.slice(at + zoek.length));
    return alinea.replace(heel, () => `${voor}${midden((inhoud) => run(ontsnapt(inhoud)))}${na}`);
  }
  throw new Error(`«${woorden}» staat niet in één stuk tekst van de alinea`);
}

const gewijzigd = (soort: 'ins' | 'del', id: number, { naam, datum }: Auteur, inhoud: string): string =>
  `<w:${soort} w:id="${id}" w:author="${naam}" w:date="${datum}">${inhoud}</w:${soort}>`;

const opmerking = (id: number, { tekst, wie }: Extract<Bewerking, { doe: 'opmerken' }>): string =>
  `<w:comment w:id="${id}" w:author="${wie.naam}" w:date="${wie.datum}"><w:p><w:r><w:t xml:space="preserve">${ontsnapt(tekst)}</w:t></w:r></w:p></w:comment>`;

function voegOpmerkingenToe(delen: Record<string, Uint8Array>, opmerkingen: readonly string[]): void {
  const bekend = delen[OPMERKINGEN];
  if (bekend !== undefined) {
    delen[OPMERKINGEN] = strToU8(strFromU8(bekend).replace('</w:comments>', `${opmerkingen.join('')}</w:comments>`));
    return;
  }
  delen[OPMERKINGEN] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments ${W}>${opmerkingen.join('')}</w:comments>`,
  );
  aanvullen(
    delen,
    'word/_rels/document.xml.rels',
    '</Relationships>',
    '<Relationship Id="rIdLijn" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
  );
  aanvullen(
    delen,
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
  );
}

function aanvullen(delen: Record<string, Uint8Array>, pad: string, slot: string, inhoud: string): void {
  delen[pad] = strToU8(strFromU8(delen[pad] as Uint8Array).replace(slot, `${inhoud}${slot}`));
}

function ontsnapt(tekst: string): string {
  return tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
