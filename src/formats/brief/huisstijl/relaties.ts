import { type Delen, deel } from '../pakket';
import { elementen, inXml, leesXml } from '../xml';

/** A relationship of a part: what it leads to, inside the package (a path) or outside it (an address). */
export interface Relatie {
  readonly type: string;
  readonly doel: string;
  readonly buiten: boolean;
}

/** The file in which the relationships of a part stand; those of the whole package for ''. */
export function relatiepad(pad: string): string {
  const streep = pad.lastIndexOf('/') + 1;
  return `${pad.slice(0, streep)}_rels/${pad.slice(streep)}.rels`;
}

/** The relationships of a part, by id; none when it has none. */
export function leesRelaties(delen: Delen, pad: string): ReadonlyMap<string, Relatie> {
  const text = deel(delen, relatiepad(pad));
  if (text === '') return new Map();
  const map = pad.slice(0, pad.lastIndexOf('/') + 1);
  return new Map(
    elementen(leesXml(text)).map(({ attributen }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributen;
      const buiten = TargetMode === 'External';
      return [Id, { type: Type, doel: buiten ? Target : padVan(map, Target), buiten }];
    }),
  );
}

/** The last word of a type, by which the kinds of relationships are known. */
export function soortVan(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** A path from the root of the package. */
function padVan(map: string, doel: string): string {
  const delen: string[] = [];
  for (const stap of (doel.startsWith('/') ? doel : `${map}${doel}`).split('/')) {
    if (stap === '..') delen.pop();
    else if (stap !== '' && stap !== '.') delen.push(stap);
  }
  return delen.join('/');
}

/** A file of relationships. Targets are written from the root, so that it does not matter where the part stands. */
export function schrijfRelaties(relaties: ReadonlyMap<string, Relatie>): string {
  const regels = [...relaties].map(
    ([id, { type, doel, buiten }]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${buiten ? doel : `/${inXml(doel)}`}"${buiten ? ' TargetMode="External"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${regels.join('')}</Relationships>`;
}
