/** Tests of the release as `npm run package` made it, just before: what is in it, and that it works where there is nothing else. */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { globSync } from 'tinyglobby';
import { onderdelen, TOEGESTAAN } from '../../scripts/bundelinhoud';
import { CLI_STUK, HERNOEMD, NPM, VSIX } from './inhoud';

const root = path.resolve(__dirname, '../..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const vsix = process.env.KAMERVRAGEN_VSIX ?? path.join(root, `kamervragen-${manifest.version}.vsix`);
const tgz = path.join(root, `kamervragen-${manifest.version}.tgz`);

/** What a bill of materials tells of one package. */
interface Component {
  readonly name: string;
  readonly version?: string;
  readonly purl: string;
  readonly 'bom-ref': string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
}

describe('The .vsix', () => {
  const files = unzipSync(readFileSync(vsix));
  const text = (name: string): string => {
    const bytes = files[name];
    assert.ok(bytes, `${name} is not in it`);
    return new TextDecoder().decode(bytes);
  };

  it('holds what is in the list, and nothing else', () => {
    const inside = VSIX.map((file) => `extension/${HERNOEMD[file] ?? file}`);
    assert.deepEqual(Object.keys(files).sort(), ['[Content_Types].xml', 'extension.vsixmanifest', ...inside].sort());
  });

  it('is at most 2.5 MB', () => {
    assert.ok(statSync(vsix).size <= 2_500_000, `${statSync(vsix).size} bytes`);
  });

  it('holds bundles for release: small, without the way back to the sources', () => {
    for (const [name, bytes] of Object.entries(files)) {
      if (!/\.m?js$/.test(name)) continue;
      const code = new TextDecoder().decode(bytes);
      assert.doesNotMatch(code, /^\/\/# sourceMappingURL=/m, name);
      assert.ok(bytes.length / code.split('\n').length > 200, `${name} is not minified`);
    }
  });

  it('shows the Dutch page, with pictures that are there and links that lead somewhere', () => {
    const page = text('extension/readme.md');
    assert.match(page, /^# Kamervragen\n\nSchrijft u antwoorden/);
    for (const file of ['extension/readme.md', 'extension/changelog.md']) {
      const links = [...text(file).matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
      assert.ok(links.length > 0, file);
      for (const link of links) {
        const own =
          /^https:\/\/(?:github\.com\/kamervragen\/kamervragen\/blob|raw\.githubusercontent\.com\/kamervragen\/kamervragen)\/v([\d.]+)\/([^#]+)/.exec(
            link,
          );
        assert.ok(own, `${link} in ${file}`);
        assert.equal(own[1], manifest.version);
        assert.ok(existsSync(path.join(root, own[2] ?? '')), `${link} in ${file}`);
      }
    }
    const pictures = [...page.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    assert.ok(pictures.length > 0);
    for (const picture of pictures) assert.match(picture, /^https:\/\/raw\..*\.png$/);
  });

  it('says who made it, for whom, and how it looks in a list', () => {
    const xml = text('extension.vsixmanifest');
    for (const part of [
      'Publisher="kamervragen"',
      '<Categories>Linters,Snippets,Other</Categories>',
      '<Icon>extension/media/kamervragen.png</Icon>',
      'Id="Microsoft.VisualStudio.Code.Engine" Value="^1.100.0"',
      'Id="Microsoft.VisualStudio.Services.Branding.Color" Value="#17446b"',
      'Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace,web"',
    ])
      assert.ok(xml.includes(part), part);
    const icon = files['extension/media/kamervragen.png'];
    assert.ok(icon);
    const size = new DataView(icon.buffer, icon.byteOffset);
    assert.deepEqual([size.getUint32(16), size.getUint32(20)], [256, 256]);
  });
});

describe('What others made, in the bundles', () => {
  const metafile = JSON.parse(readFileSync(path.join(root, 'dist/metafile.json'), 'utf8'));
  const delen = onderdelen(metafile, root);
  const naam = ({ naam, versie }: (typeof delen)[number]): string => `${naam} ${versie}`;

  it('has a licence that goes together with the EUPL-1.2', () => {
    assert.deepEqual(
      delen.filter(({ licentie }) => !TOEGESTAAN.has(licentie)).map((deel) => `${naam(deel)}: ${deel.licentie}`),
      [],
    );
    // The test sees them: these are in it for sure.
    for (const zeker of ['pdfjs-dist', 'yaml', 'docx', 'temporal-polyfill', 'graceful-fs'])
      assert.ok(
        delen.some(({ naam }) => naam === zeker),
        zeker,
      );
  });

  it('is in the bill of materials, with version and licence, and nothing else is', () => {
    const bom = JSON.parse(readFileSync(path.join(root, 'dist/sbom.cdx.json'), 'utf8'));
    assert.equal(bom.bomFormat, 'CycloneDX');
    assert.equal(bom.metadata.component.purl, `pkg:npm/kamervragen@${manifest.version}`);
    const components: readonly Component[] = bom.components;
    assert.deepEqual(
      components.map(({ name, version }) => `${name} ${version ?? null}`),
      delen.map(naam),
    );
    for (const { name, licenses, purl } of components) {
      assert.ok(licenses[0]?.license.id, name);
      assert.ok(purl.startsWith('pkg:npm/'), name);
    }
    const refs = components.map((component) => component['bom-ref']);
    assert.equal(new Set(refs).size, refs.length);
    assert.deepEqual(bom.dependencies[0].dependsOn, refs);
    // What is installed with it is in the lock as well, in this version.
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
    for (const { name, version } of components) {
      if (version === undefined) continue;
      const locked = Object.entries<{ version?: string }>(packages).some(
        ([at, entry]) => at.endsWith(`node_modules/${name}`) && entry.version === version,
      );
      assert.ok(locked, `${name} ${version}`);
    }
  });

  it('goes along with the text of its licence', () => {
    const tekst = readFileSync(path.join(root, 'dist/licenties.txt'), 'utf8');
    for (const { naam, versie, licentie, in: drager } of delen) {
      const regel = drager === null ? `${naam} ${versie} - ${licentie}` : `${naam} (in ${drager}) - ${licentie}`;
      assert.ok(tekst.includes(regel), regel);
    }
    for (const zin of ['Permission is hereby granted', 'Apache License']) assert.ok(tekst.includes(zin), zin);
    assert.doesNotMatch(tekst, /undefined|null/);
  });

  it('is told of in CONTRIBUTING.md, with its licence', () => {
    const [, deel = ''] = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8').split('\n## Licences\n');
    const rijen = deel.split('\n').filter((line) => line.startsWith('| `'));
    const patterns = rijen.flatMap((rij) => {
      const [pakketten = '', licentie = ''] = rij.split('|').slice(1);
      return [...pakketten.matchAll(/`([^`]+)`/g)].map(([, naam = '']) => ({ naam, licentie: licentie.trim() }));
    });
    const genoemd = (pakket: string, wat: string): boolean =>
      patterns.some(
        ({ naam, licentie }) =>
          licentie === wat && (naam === pakket || (naam.endsWith('*') && pakket.startsWith(naam.slice(0, -1)))),
      );
    assert.deepEqual(
      delen.filter(({ naam, licentie }) => !genoemd(naam, licentie)).map((deel) => `${naam(deel)}: ${deel.licentie}`),
      [],
    );
  });
});

const CLI = 'node_modules/kamervragen/dist/cli.js';

describe('The npm package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kv-pakket-'));
  const eigen = path.join(folder, 'node_modules/kamervragen');
  const node = (...args: readonly string[]): string =>
    execFileSync(process.execPath, [...args], { cwd: folder, encoding: 'utf8' });
  before(() => {
    // As npm does it, and with nothing else beside it.
    mkdirSync(eigen, { recursive: true });
    execFileSync('tar', ['-xzf', tgz, '-C', eigen, '--strip-components=1']);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what is in the list, the types of the library and the pieces of the command line, and nothing else', () => {
    const files = globSync('**/*', { cwd: eigen, dot: true }).sort();
    assert.deepEqual(
      files.filter((file) => !/^dist\/types\/[\w/-]+\.d\.ts$/.test(file) && !CLI_STUK.test(file)),
      NPM,
    );
    assert.ok(files.includes('dist/types/index.d.ts'));
    // A piece of an earlier build is named by none of this one.
    const gezien = new Set<string>();
    const volg = (file: string): void => {
      if (gezien.has(file)) return;
      gezien.add(file);
      const code = readFileSync(path.join(eigen, file), 'utf8');
      for (const stuk of files) if (CLI_STUK.test(stuk) && code.includes(path.basename(stuk))) volg(stuk);
    };
    volg('dist/cli.js');
    assert.deepEqual(
      files.filter((file) => CLI_STUK.test(file) && !gezien.has(file)),
      [],
    );
    assert.ok(gezien.size > 10);
  });

  it('runs nothing when it is installed, and asks for no other package', () => {
    const { dependencies, optionalDependencies, peerDependencies, scripts } = JSON.parse(
      readFileSync(path.join(eigen, 'package.json'), 'utf8'),
    );
    assert.deepEqual([dependencies, optionalDependencies, peerDependencies], [undefined, undefined, undefined]);
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) assert.equal(scripts[name], undefined);
  });

  it('works as a command line, with the modules for Word and PDF', () => {
    assert.equal(node(CLI, '--version').trim(), manifest.version);
    const vragen =
      'Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025)\n\nVraag 1\nIs de dijk veilig?\n';
    writeFileSync(path.join(folder, 'vragen.txt'), vragen);
    node(CLI, 'new', 'vragen.txt', '--output', 'antwoord.md');
    node(CLI, 'export', 'antwoord.md', '--to', 'docx', '--output', 'antwoord.docx');
    const [terug] = JSON.parse(node(CLI, 'inspect', 'antwoord.docx', '--format', 'json'));
    assert.equal(terug.vragen.length, 1);
  });

  it('works as a library, for require and for import', () => {
    const probe = "console.log(MODULE.readVragenset('## Vraag 1\\n\\nWaarom?').vragen.length)";
    assert.equal(node('-e', probe.replace('MODULE', "require('kamervragen')")).trim(), '1');
    const imported = probe.replace('MODULE', "(await import('kamervragen'))");
    assert.equal(node('--input-type=module', '-e', imported).trim(), '1');
    assert.equal(node('-e', "console.log(typeof require('kamervragen/remark'))").trim(), 'function');
  });
});
