/**
 * `npm run package`: bundles for release, writes the licences and the bill of materials (CycloneDX) of what is in the bundles, and packs
 * `kamervragen-VERSION.vsix`, for the Marketplace and for Open VSX, and `kamervragen-VERSION.tgz`, for npm.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { unzipSync } from 'fflate';
import { licenties, onderdelen, sbom } from './bundelinhoud';

const root = path.resolve(__dirname, '..');
const PAGINA = 'dist/leesmij.md';

function run(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** What goes along about the work of others. */
function writePapers(manifest: { name: string; version: string; license: string }): void {
  const metafile = JSON.parse(readFileSync(path.join(root, 'dist/metafile.json'), 'utf8'));
  const delen = onderdelen(metafile, root);
  writeFileSync(path.join(root, 'dist/licenties.txt'), licenties(delen));
  writeFileSync(path.join(root, 'dist/sbom.cdx.json'), sbom(manifest, delen));
}

const REPOSITORY = 'https://github.com/kamervragen/kamervragen';
const PICTURES = 'https://raw.githubusercontent.com/kamervragen/kamervragen';

/** The Dutch page as it is shown where extensions are found: pictures and links lead to the sources of this very release. */
export function pagina(markdown: string, version: string): string {
  return markdown.replace(
    /(!?)\[([^\]]*)\]\((?!\w+:|#)([^)]+)\)/g,
    (_, picture: string, tekst: string, link: string) => {
      const base = picture === '' ? `${REPOSITORY}/blob/v${version}/` : `${PICTURES}/v${version}/`;
      return `${picture}[${tekst}](${new URL(`docs/${link}`, base)})`;
    },
  );
}

/** The largest files in the package, with their size as packed and unpacked. */
function report(file: string): void {
  const sizes: [name: string, packed: number, unpacked: number][] = [];
  unzipSync(readFileSync(file), {
    filter: ({ name, size, originalSize }) => {
      sizes.push([name, size, originalSize]);
      return false;
    },
  });
  const kb = (bytes: number): string => `${Math.round(bytes / 1000)} kB`.padStart(8);
  console.log(`\n${path.basename(file)}: ${kb(statSync(file).size).trim()}, ${sizes.length} files. The largest:`);
  for (const [name, packed, unpacked] of sizes.sort(([, a], [, b]) => b - a).slice(0, 5)) {
    console.log(`${kb(packed)} (${kb(unpacked).trim()} unpacked)  ${name}`);
  }
}

async function main(): Promise<void> {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { version } = manifest;
  run('esbuild.js', '--production');
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json');
  writePapers(manifest);
  writeFileSync(path.join(root, PAGINA), pagina(readFileSync(path.join(root, 'docs/README.md'), 'utf8'), version));
  const packagePath = path.join(root, `kamervragen-${version}.vsix`);
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    readmePath: PAGINA,
    // For the list of changes, which lies in the root.
    baseContentUrl: `${REPOSITORY}/blob/v${version}`,
    baseImagesUrl: `${PICTURES}/v${version}`,
  });
  report(packagePath);
  const { status } = spawnSync('npm', ['pack', '--ignore-scripts', '--loglevel=error'], {
    cwd: root,
    shell: true,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

if (require.main === module) void main();
