import assert from 'node:assert/strict';
import path from 'node:path';
import { tokenizer } from 'acorn';
import { type BuildOptions, build } from 'esbuild';
import { MODULES, NETWERK } from './netwerk';

const root = path.resolve(__dirname, '../../..');
const gebouwd: { shared: BuildOptions; bundles: BuildOptions[] } = require('../../../esbuild.js');
const { shared } = gebouwd;
/** The command line is shipped in parts; here it is looked at as one. */
const bundles = gebouwd.bundles.map(
  (options): BuildOptions =>
    options.splitting ? { entryPoints: ['src/cli/bin.ts'], outfile: 'dist/cli.js', platform: 'node' } : options,
);

/**
 * Where such a name stands in what is shipped. `src/fetch` is ours, and asks first. pdf.js can fetch a PDF by its address; we hand it bytes and no
 * address, and `test/unit/formats/pdf/bundel.test.ts` reads PDFs in a world in which none of these exist.
 */
const VERWACHT: Readonly<Record<string, RegExp>> = {
  'dist/kern.js': /^src\/fetch\//,
  'dist/extension.web.js': /^src\/fetch\//,
  'dist/formats/pdf.mjs': /^node_modules\/pdfjs-dist\/legacy\/build\/pdf(?:\.worker)?\.mjs$/,
};

/** The files in a bundle in which such a name stands, as a name or as a text of its own; and what the bundle asks of its host. */
async function reikwijdte(options: BuildOptions): Promise<{ bestanden: string[]; modules: string[] }> {
  const { metafile, outputFiles } = await build({
    ...shared,
    ...options,
    absWorkingDir: root,
    write: false,
    sourcemap: false,
    minify: false,
    metafile: true,
  });
  const tekst = outputFiles[0]?.text ?? '';
  // Each file is preceded by a comment with its path.
  const begin = [...tekst.matchAll(/^\s*\/\/ ((?:src|node_modules)\/\S+)$/gm)].map((match) => ({
    at: match.index,
    bestand: match[1] ?? '',
  }));
  const bestanden = new Set<string>();
  let index = -1;
  for (const { type, start, end } of tokenizer(tekst, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    allowHashBang: true,
  })) {
    while ((begin[index + 1]?.at ?? Number.POSITIVE_INFINITY) < start) index++;
    const naam = type.label === 'name' ? tekst.slice(start, end) : null;
    const letterlijk = type.label === 'string' ? tekst.slice(start + 1, end - 1) : null;
    // A module is named in a text; `ws` as the name of a variable says nothing.
    const reikt = NETWERK.has(naam ?? letterlijk ?? '') || (letterlijk !== null && MODULES.test(letterlijk));
    if (reikt) bestanden.add(begin[index]?.bestand ?? 'the begin of the bundle');
  }
  const modules = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map((one) => one.path));
  return { bestanden: [...bestanden].sort(), modules: modules.filter((naam) => MODULES.test(naam)) };
}

describe('what is shipped', function () {
  this.timeout(240_000);
  for (const options of bundles) {
    const outfile = options.outfile ?? '';
    const verwacht = VERWACHT[outfile];
    it(`${outfile}: ${verwacht === undefined ? 'nothing in it can reach the network' : 'only what is explained can'}`, async () => {
      const { bestanden, modules } = await reikwijdte(options);
      assert.deepEqual(modules, []);
      assert.deepEqual(
        bestanden.filter((bestand) => !verwacht?.test(bestand)),
        [],
      );
      // An explanation of what is not there any more goes.
      if (verwacht !== undefined) assert.ok(bestanden.some((bestand) => verwacht.test(bestand)));
    });
  }
});
