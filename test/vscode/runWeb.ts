/**
 * Runs the tests of `test/vscode/suite` in the worker in which a browser runs extensions, where there is no Node; and those of
 * `test/vscode/web`, with as a control the same extension without its heavy modules (`dist/formats`), where what needs them must fail.
 *
 * Which tests: all, or the files of which the name holds one of the words given.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { bundleTests } from './bundel';
import type { Run, Verslag } from './suite/index';
import { conclude, readReport } from './verslag';
import { HarnessError, ROOT } from './workbench/install';
import { runInWorkbench } from './workbench/launch';

const EXTENSION = resolve(process.env.KAMERVRAGEN_EXTENSION ?? ROOT);

const WEB = ['web/**/*.test.ts'];
/**
 * All but two files: one reads the pages of the rules from disk, and one looks at the preview, which here is drawn by VS Code's own Markdown in
 * the other extension host, out of reach of an extension in the worker. On vscode.dev both are in the worker.
 */
const SUITE = ['suite/**/*.test.ts', '!suite/regelfixes.test.ts', '!suite/voorbeeldweergave.test.ts'];

/** What the extension consists of besides its bundles. */
const PARTS = ['media', 'snippets', 'syntaxes'];

/** Nothing of Node reaches the worker: mocha in its build for browsers, and assertions of our own. */
const withoutNode: Plugin = {
  name: 'without-node',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^mocha$/ }, () => ({ path: join(ROOT, 'test/vscode/web/mocha.ts') }));
    onResolve({ filter: /^node:assert(?:\/strict)?$/ }, () => ({ path: join(ROOT, 'test/vscode/web/assert.ts') }));
    // Else this build of mocha takes the `module` of the whole bundle for its own.
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `const module = undefined;\n${await readFile(path, 'utf8')}`,
    }));
  },
};

const FOR_WORKER: BuildOptions = {
  platform: 'browser',
  target: 'es2022',
  external: ['vscode'],
  plugins: [withoutNode],
  define: { __filename: '"tests.js"', PROEF: JSON.stringify({ beperkt: false, virtueel: false, pakket: false }) },
};

/** A copy that VS Code can only run in the browser; the tests must lie within it. */
async function webExtension(folder: string, heavy: boolean): Promise<void> {
  const { main: _, ...manifest } = JSON.parse(await readFile(join(EXTENSION, 'package.json'), 'utf8'));
  await mkdir(join(folder, 'dist'), { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const parts = [...PARTS, manifest.browser, ...(heavy ? ['dist/formats'] : [])];
  for (const part of parts) {
    await cp(join(EXTENSION, part), join(folder, part), { recursive: true, filter: (file) => !file.endsWith('.map') });
  }
}

/** One run in a fresh copy of the work folder. */
async function runOnce(run: Run, patterns: readonly string[], words: readonly string[]): Promise<Verslag> {
  const base = await mkdtemp(join(tmpdir(), 'kv-web-'));
  try {
    const folder = join(base, 'werkmap');
    const extension = join(base, 'extensie');
    const tests = join(extension, 'tests.js');
    await cp(join(ROOT, 'test/vscode/werkmap'), folder, { recursive: true });
    await webExtension(extension, run === 'met');
    await bundleTests({ run, patterns, words, outfile: tests }, FOR_WORKER);
    const code = await runInWorkbench({ extension, tests, folder });
    return await readReport(join(base, `uitslag-${run}.json`), code === 0 ? undefined : `code ${code}`);
  } finally {
    await rm(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function main(words: readonly string[]): Promise<number> {
  const full = await runOnce('met', [...WEB, ...SUITE], words);
  if (words.length > 0 && !words.some((word) => 'web/web.test.ts'.includes(word))) {
    return conclude('Tests in de browser', full);
  }
  console.log('\nControle: dezelfde tests zonder de zware modules');
  const control = await runOnce('controle', WEB, words);
  return conclude('Tests in de browser', full, { report: control, lacks: 'de zware modules', part: true });
}

// The 'exit' listener of the server ends its process group.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof HarnessError ? error.message : error);
    process.exit(1);
  },
);
