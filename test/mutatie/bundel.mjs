// Bundles the tests, with the mutated sources they stand on, into one file that loads in a wink: see CONTRIBUTING.md.
// Packages stay outside it: they are not mutated, so they need not be loaded again for every mutant.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');

// Not among them: the properties of all fixes together, which take longer than all other tests and say little of one mutant.
const patterns = [
  'test/unit/{rules,termijn,lint}/**/*.test.ts',
  'test/unit/edits/accepteren.test.ts',
  '!test/unit/lint/fixes.test.ts',
];
const specs = globSync(patterns, { cwd: root }).sort();
// A mutant is dead at the first test that fails: the quick ones go first, those that draw many examples last.
const draws = (spec) => readFileSync(path.join(root, spec), 'utf8').includes("'fast-check'");
const inOrder = [...specs.filter((spec) => !draws(spec)), ...specs.filter(draws)];

const fewerDraws = {
  name: 'fewer-draws',
  setup({ onResolve }) {
    const ours = path.join(here, 'trekkingen.mjs');
    onResolve({ filter: /^fast-check$/ }, ({ importer }) => (importer === ours ? null : { path: ours }));
  },
};

await build({
  stdin: { contents: inOrder.map((spec) => `import './${spec}';`).join('\n'), resolveDir: root },
  // As deep as the tests themselves, which find the pages from where they stand.
  outfile: path.join(here, 'bundel/tests.js'),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  plugins: [fewerDraws],
  logLevel: 'warning',
});
