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

// Tests that ask for time pass: else a mutant would be called dead because the machine was busy.
const STILL_CLOCK =
  'const performance = { now: () => 0 }; const Date = class extends globalThis.Date { static now() { return 0; } };';

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
  banner: { js: STILL_CLOCK },
  plugins: [fewerDraws],
  logLevel: 'warning',
});
