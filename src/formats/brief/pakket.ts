import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { zonderMoment } from './opmerkingen';
import { gebruikteStijlen, snoei } from './stijlblad';
import { inXml, leesXml, schrijfXml } from './xml';

/** The files of a Word document, by path. */
export type Delen = Map<string, Uint8Array>;

/** A zip file dates what is in it; this is its first day, so that the same input gives the same bytes. */
const EERSTE_DAG = '1980-01-01T00:00:00';

const WILLEKEURIG = /rId(?!\d{1,6}")[\w-]{10,40}(?=")/g;

/** The parts of a file that `docx` wrote, without what it adds of itself: a name of an author, a moment, names drawn by chance. */
export function delenVan(bytes: Uint8Array, titel: string): Delen {
  const delen = maakVast(new Map(Object.entries(unzipSync(bytes))));
  delen.set('docProps/core.xml', strToU8(kern(titel)));
  if (delen.has(OPMERKINGEN)) delen.set(OPMERKINGEN, strToU8(zonderMoment(deel(delen, OPMERKINGEN))));
  const gebruikt = [...delen].flatMap(([pad, inhoud]) =>
    pad.endsWith('.xml') ? gebruikteStijlen(strFromU8(inhoud)) : [],
  );
  return delen.set(STIJLBLAD, strToU8(schrijfXml(snoei(leesXml(deel(delen, STIJLBLAD)), new Set(gebruikt)))));
}

const OPMERKINGEN = 'word/comments.xml';
export const STIJLBLAD = 'word/styles.xml';

/** The text of a part; empty when it is not there. */
export function deel(delen: Delen, pad: string): string {
  const inhoud = delen.get(pad);
  return inhoud === undefined ? '' : strFromU8(inhoud);
}

/** Title and language; who wrote it and when is nobody's business. */
function kern(titel: string): string {
  const xmlns =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${xmlns}><dc:title>${inXml(titel)}</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>`;
}

function maakVast(delen: Delen): Delen {
  const namen = new Map<string, string>();
  return new Map(
    [...delen].map(([pad, inhoud]) => {
      if (!/\.(?:xml|rels)$/.test(pad)) return [pad, inhoud];
      const text = strFromU8(inhoud);
      const vast = text.replace(WILLEKEURIG, (naam) => {
        const nieuw = namen.get(naam) ?? `rIdK${namen.size + 1}`;
        namen.set(naam, nieuw);
        return nieuw;
      });
      return [pad, strToU8(vast)];
    }),
  );
}

/** The content types come first, as Word writes them. */
export function pakIn(delen: Delen): Uint8Array {
  const bestanden: Zippable = {};
  const eerst = (pad: string): number => (pad === '[Content_Types].xml' ? 0 : pad === '_rels/.rels' ? 1 : 2);
  for (const [pad, inhoud] of [...delen].sort(([a], [b]) => eerst(a) - eerst(b) || (a < b ? -1 : 1)))
    bestanden[pad] = [inhoud, { mtime: EERSTE_DAG }];
  return zipSync(bestanden, { level: 6 });
}
