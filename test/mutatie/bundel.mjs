// Bundles the tests, with the mutated sources they stand on, into one file that loads in a wink, and writes down which tests are
// a source's own: see CONTRIBUTING.md. Packages stay outside the bundle: nobody mutates them, so they need not be loaded again.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
/** Tests that go through all rules: of these, a rule's own have its id in their titles. */
const PER_REGEL = ['voorbeelden', 'aangeboden', 'lijst'].map((name) => `test/unit/rules/${name}.test.ts`);

// Not among them: the properties of all fixes together, which take longer than all other tests and say little of one mutant.
const patterns = [
  'test/unit/{rules,termijn,lint}/**/*.test.ts',
  'test/unit/edits/accepteren.test.ts',
  '!test/unit/lint/fixes.test.ts',
];
const all = globSync(patterns, { cwd: root }).sort();
// A mutant is dead at the first test that fails: the quick ones go first, those that draw many examples last.
const draws = (spec) => readFileSync(path.join(root, spec), 'utf8').includes("'fast-check'");
const specs = [...all.filter((spec) => !draws(spec)), ...all.filter(draws)];

const replaced = {
  name: 'replaced',
  setup({ onResolve }) {
    const ours = { 'fast-check': path.join(here, 'trekkingen.mjs'), unified: path.join(here, 'gelezen.mjs') };
    onResolve({ filter: /^(?:fast-check|unified)$/ }, ({ path: name, importer }) =>
      importer === ours[name] ? null : { path: ours[name] },
    );
  },
};

const { metafile } = await build({
  stdin: {
    // Each test has the name of its file before its title; the runner says which files it wants.
    contents: specs
      .map((spec) => `if (globalThis.wilSpec?.('${spec}') ?? true) describe('${spec}', () => require('./${spec}'));`)
      .join('\n'),
    resolveDir: root,
  },
  // As deep as the tests themselves, which find the pages from where they stand.
  outfile: path.join(here, 'bundel/tests.js'),
  absWorkingDir: root,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  metafile: true,
  plugins: [replaced],
  logLevel: 'warning',
});

const sources = Object.keys(metafile.inputs);
const importsOf = (file) => (metafile.inputs[file]?.imports ?? []).map((found) => found.path);
const nameOf = (file) => path.basename(file, '.ts');
const isRule = (file) => file.startsWith('src/rules/') && existsSync(path.join(root, `docs/regels/${nameOf(file)}.md`));

/** All that a source stands on, itself included; the lists of all rules are no part of it. */
function under(file, seen = new Set()) {
  if (seen.has(file) || file === 'src/rules/index.ts') return seen;
  seen.add(file);
  for (const next of importsOf(file)) under(next, seen);
  return seen;
}

/** The tests that must notice a fault in a source: those of the rules that stand on it, or those of its folder. */
function ownTests(source) {
  const regels = source.startsWith('src/rules/')
    ? sources.filter((file) => isRule(file) && under(file).has(source)).map(nameOf)
    : source.startsWith('src/lint/')
      ? ['acceptatie', 'leeg-antwoord', 'vraag-zonder-antwoord']
      : ['termijn'];
  const names = new Set([nameOf(source), ...regels, ...importsOf(source).map(nameOf)]);
  const folder = source.startsWith('src/lint/') ? /^test\/unit\/(?:lint|edits)\// : /^test\/unit\/termijn\//;
  const own = specs.filter((spec) =>
    source.startsWith('src/rules/')
      ? names.has(path.basename(spec, '.test.ts')) || importsOf(spec).includes(source)
      : folder.test(spec),
  );
  const perRegel = `(?:${PER_REGEL.join('|')}) .* (?:${regels.join('|')}) `;
  return {
    specs: [...own, ...PER_REGEL],
    titles: `^(?:${[...own.map((spec) => `${spec} `), perRegel].join('|')})`,
  };
}

const mutated = sources.filter((file) => /^src\/(?:rules|lint|termijn)\//.test(file));
writeFileSync(
  path.join(here, 'bundel/eigen.json'),
  JSON.stringify(Object.fromEntries(mutated.map((file) => [file, ownTests(file)])), null, 1),
);
