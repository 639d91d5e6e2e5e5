import { type Delen, deel } from '../pakket';
import { elementen, inXml, leesXml } from '../xml';

const INHOUD = '[Content_Types].xml';

/** What kind of thing each part of a package is; null for one that the package does not tell. */
export function leesTypen(delen: Delen): (pad: string) => string | null {
  const regels = elementen(leesXml(deel(delen, INHOUD)));
  const perPad = new Map<string, string>();
  const perEinde = new Map<string, string>();
  for (const { naam, attributen } of regels) {
    const { PartName, Extension, ContentType = '' } = attributen;
    if (naam === 'Override' && PartName !== undefined) perPad.set(PartName.toLowerCase(), ContentType);
    else if (naam === 'Default' && Extension !== undefined) perEinde.set(Extension.toLowerCase(), ContentType);
  }
  return (pad) => perPad.get(`/${pad}`.toLowerCase()) ?? perEinde.get(einde(pad)) ?? null;
}

function einde(pad: string): string {
  return pad.slice(pad.lastIndexOf('.') + 1).toLowerCase();
}

/** The list of what is in the package, a line for each part. */
export function schrijfTypen(typen: ReadonlyMap<string, string>): string {
  const regels = [...typen].map(([pad, type]) => `<Override PartName="/${inXml(pad)}" ContentType="${inXml(type)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${regels.join('')}</Types>`;
}
