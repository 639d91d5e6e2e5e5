import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type AnyNode, parse } from 'acorn';
import { full } from 'acorn-walk';
import { type BuildOptions, build, type Plugin, transformSync } from 'esbuild';
import { type Fout, plant } from './geplant';

export const ROOT = path.resolve(__dirname, '../..');
const { bundles, shared }: { bundles: BuildOptions[]; shared: BuildOptions } = require('../../esbuild.js');

const LUS = new Set(['ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement']);
const FUNCTIE = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const TEL = '__fuzzTeller.stappen++';

/** Counts how often each function and each turn of a loop of ours is entered; see werk.ts. */
function metTelling(bron: string): string {
  const { code } = transformSync(bron, { loader: 'ts', target: 'es2022' });
  const stukken: [number, string][] = [];
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node: AnyNode) => {
    if (!LUS.has(node.type) && !FUNCTIE.has(node.type)) return;
    const { body } = node as unknown as { body: AnyNode };
    if (body.type === 'BlockStatement') stukken.push([body.start + 1, `${TEL};`]);
    else if (FUNCTIE.has(node.type)) {
      const open = code[body.start - 1] === '(' && code[body.end] === ')' ? 1 : 0;
      stukken.push([body.start - open, `(${TEL},`], [body.end + open, ')']);
    } else stukken.push([body.start, `{${TEL};`], [body.end, '}']);
  });
  // From the end; where an inner piece and an outer one come at the same place, the inner one was met first and closes first.
  let uit = code;
  for (const [at, tekst] of stukken
    .map((stuk, index) => [...stuk, index] as const)
    .sort((a, b) => b[0] - a[0] || b[2] - a[2]))
    uit = uit.slice(0, at) + tekst + uit.slice(at);
  return uit;
}

const telStappen: Plugin = {
  name: 'tel-stappen',
  setup(bouw) {
    bouw.onLoad({ filter: /[/\\]src[/\\](?:vragenset|termijn|rules|lint|edits|dossier)[/\\].*\.ts$/ }, (args) => ({
      contents: metTelling(readFileSync(args.path, 'utf8')),
      loader: 'js',
    }));
  },
};

const gedeeld = {
  ...shared,
  absWorkingDir: ROOT,
  sourcemap: false,
  minify: false,
  metafile: false,
  logLevel: 'silent',
} as const;

/** The bundles by their place beside the program. */
const BUNDELS: ReadonlyMap<string, BuildOptions> = new Map([
  [
    'proef.cjs',
    {
      entryPoints: ['test/fuzz/proef.ts'],
      platform: 'node',
      banner: { js: 'globalThis.__fuzzTeller = { stappen: 0 };' },
      define: { ...shared.define, 'import.meta.url': 'undefined' },
      plugins: [telStappen, ...(shared.plugins ?? [])],
    },
  ],
  ...bundles.flatMap((bundel): [string, BuildOptions][] =>
    bundel.outfile?.startsWith('dist/formats/') ? [[bundel.outfile.slice('dist/'.length), bundel]] : [],
  ),
]);

async function bundel(map: string, naam: string, eerst: readonly Plugin[] = []): Promise<void> {
  const opties = BUNDELS.get(naam);
  const plugins = [...eerst, ...(opties?.plugins ?? shared.plugins ?? [])];
  await build({ ...gedeeld, ...opties, outfile: path.join(map, naam), plugins });
}

/** Bundles the fuzzer and, beside it, the heavy readers and writers as they are shipped. @returns the program */
export async function bouw(map: string): Promise<string> {
  await Promise.all([...BUNDELS.keys()].map((naam) => bundel(map, naam)));
  return path.join(map, 'proef.cjs');
}

/** The same with one planted fault: only the bundle that it is in is made anew, the others are those of `basis`. @returns the program */
export async function bouwMet(fout: Fout, basis: string, map: string): Promise<string> {
  mkdirSync(path.join(map, 'formats'), { recursive: true });
  const inBundel = fout.bundel ?? 'proef.cjs';
  for (const naam of BUNDELS.keys()) if (naam !== inBundel) copyFileSync(path.join(basis, naam), path.join(map, naam));
  await bundel(map, inBundel, [plant(fout)]);
  return path.join(map, 'proef.cjs');
}
