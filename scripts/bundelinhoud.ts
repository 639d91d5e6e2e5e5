/** Which packages of others are in the bundles, by what the bundler wrote down; and the two papers about them that go along with a release. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** A package of which something is in a bundle. */
export interface Onderdeel {
  readonly naam: string;
  /** Null for what another package holds as a copy of its own: that does not say which. */
  readonly versie: string | null;
  /** The licence, as the package says it itself (an SPDX expression). */
  readonly licentie: string;
  /** The text that the licence wants to go along. */
  readonly tekst: string;
  /** The bundles that hold it, sorted. */
  readonly bundels: readonly string[];
  /** The package whose copy it is; null for one that is installed itself. */
  readonly in: string | null;
}

/** Licences under which a package may be in ours: they ask for no more than that their text goes along, which the EUPL-1.2 allows. */
export const TOEGESTAAN: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  '0BSD',
]);

/** Copies that packages carry in their own files, with whose they are; the bundler cannot see these. */
const KOPIEEN: readonly { readonly in: string; readonly naam: string; readonly van: string }[] = [
  { in: 'docx', naam: 'fflate', van: 'Arjun Barrett' },
  { in: 'docx', naam: 'events', van: 'Joyent, Inc. and other Node contributors.' },
  { in: 'docx', naam: 'stream-browserify', van: 'James Halliday' },
  { in: 'pdfjs-dist', naam: 'core-js', van: '2014-2025 Denis Pushkarev (zloirock.ru)' },
];

const mit = (van: string): string => `MIT License

Copyright (c) ${van}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** The folder of the package to which a bundled file belongs, from the root; null for a file of our own. */
export function packageFolder(file: string): string | null {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;
}

/** The packages in the bundles, by name and version. @param metafile of all bundles together @param root the folder of the project */
export function onderdelen(metafile: Pick<Metafile, 'outputs'>, root: string): Onderdeel[] {
  const bundels = new Map<string, Set<string>>();
  for (const [output, { inputs }] of Object.entries(metafile.outputs)) {
    if (output.endsWith('.map')) continue;
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = bytesInOutput > 0 ? packageFolder(file) : null;
      if (folder !== null) bundels.set(folder, (bundels.get(folder) ?? new Set()).add(output));
    }
  }
  const installed = [...bundels].map(([folder, outputs]) => readPackage(path.join(root, folder), [...outputs].sort()));
  const copies = KOPIEEN.flatMap(({ van, ...kopie }): Onderdeel[] => {
    const drager = installed.find(({ naam }) => naam === kopie.in);
    return drager === undefined
      ? []
      : [{ ...kopie, versie: null, licentie: 'MIT', tekst: mit(van), bundels: drager.bundels }];
  });
  const key = ({ naam, versie }: Onderdeel): string => `${naam} ${versie ?? ''}`;
  return [...installed, ...copies].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function readPackage(folder: string, bundels: readonly string[]): Onderdeel {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return {
    naam: name,
    versie: version,
    licentie: String(license),
    tekst: licenceText(folder, name),
    bundels,
    in: null,
  };
}

/** @throws Error when a package brings no text of its licence: then somebody has to look at it */
function licenceText(folder: string, name: string): string {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(entry));
  if (file !== undefined) return readFileSync(path.join(folder, file), 'utf8').trim();
  // Packages from one repository often leave the text to their readme.
  const readme = readdirSync(folder).find((entry) => /^readme(?:\..*)?$/i.test(entry));
  const section = readme && /^#+ *licen[cs]e\s*$([\s\S]*)/im.exec(readFileSync(path.join(folder, readme), 'utf8'))?.[1];
  if (section && /Copyright|©/i.test(section)) return section.trim();
  const { license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const van = typeof author === 'string' ? author : author?.name;
  if (license === 'MIT' && van) return mit(van);
  throw new Error(`${name} brengt geen tekst van zijn licentie mee`);
}

/** The software bill of materials: CycloneDX 1.5, the same for the same sources. @param manifest our own package.json */
export function sbom(
  manifest: { name: string; version: string; license: string },
  delen: readonly Onderdeel[],
): string {
  const self = purl(manifest.name, manifest.version);
  const ref = ({ naam, versie, in: drager }: Onderdeel): string =>
    drager === null ? purl(naam, versie) : `${purl(naam, null)}#in-${drager}`;
  const component = (deel: Onderdeel): object => ({
    type: 'library',
    'bom-ref': ref(deel),
    name: deel.naam,
    ...(deel.versie === null ? {} : { version: deel.versie }),
    licenses: [{ license: { id: deel.licentie } }],
    purl: purl(deel.naam, deel.versie),
    properties: [
      ...deel.bundels.map((bundel) => ({ name: 'kamervragen:bundel', value: bundel })),
      ...(deel.in === null ? [] : [{ name: 'kamervragen:kopie-in', value: deel.in }]),
    ],
  });
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name: manifest.name,
        version: manifest.version,
        licenses: [{ license: { id: manifest.license } }],
        purl: self,
      },
    },
    components: delen.map(component),
    dependencies: [{ ref: self, dependsOn: delen.map(ref) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** The address of a package, as other programs know it. */
function purl(naam: string, versie: string | null): string {
  const path = naam.replace(/^@/, '%40');
  return versie === null ? `pkg:npm/${path}` : `pkg:npm/${path}@${versie}`;
}

/** The licences of what is in the bundles, each text once. */
export function licenties(delen: readonly Onderdeel[]): string {
  const perTekst = new Map<string, Onderdeel[]>();
  for (const deel of delen) perTekst.set(deel.tekst, [...(perTekst.get(deel.tekst) ?? []), deel]);
  const naam = ({ naam, versie, in: drager }: Onderdeel): string =>
    drager === null ? `${naam} ${versie}` : `${naam} (in ${drager})`;
  const blokken = [...perTekst].map(([tekst, samen]) =>
    [...samen.map((deel) => `${naam(deel)} - ${deel.licentie}`), '', tekst].join('\n'),
  );
  const kop = 'Kamervragen bevat delen van deze pakketten van anderen, elk onder zijn eigen licentie.';
  return `${[kop, ...blokken].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** True when the bundles were made. */
export function isGebouwd(root: string): boolean {
  return existsSync(path.join(root, 'dist/metafile.json'));
}
