// Bundles everything with esbuild: the extension (desktop and browser), the command line and the library.
const { writeFileSync } = require('node:fs');
const esbuild = require('esbuild');
const { version } = require('./package.json');

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** Prints lines that the problem matcher of the watch task reads. */
const watchLines = {
  name: 'watch-lines',
  setup(build) {
    build.onStart(() => console.log('[watch] build started'));
    build.onEnd((result) => {
      for (const { text, location } of result.errors) {
        console.error(`✘ [ERROR] ${text}`);
        if (location) console.error(`    ${location.file}:${location.line}:${location.column}:`);
      }
      console.log('[watch] build finished');
    });
  },
};

// Readers and writers that are heavy: each stands by itself, and is loaded when it is first needed.
const HEAVY = ['word', 'pdf', 'html', 'officieel', 'brief', 'agenda', 'terug'];

/** On Node a heavy module is imported from beside the bundle; the extension finds it by itself (src/editor/lader.ts). */
const heavyApart = {
  name: 'heavy-apart',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^\\./(?:${HEAVY.join('|')})$`) }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./formats/${path.slice(2)}.mjs`, external: true } : undefined,
    );
  },
};

const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  // The browser builds of the Markdown packages are half the size and do the same.
  mainFields: ['browser', 'module', 'main'],
  minify: production,
  sourcemap: !production,
  metafile: true,
  define: { VERSION: JSON.stringify(version) },
  plugins: [heavyApart, ...(watch ? [watchLines] : [])],
  logLevel: watch ? 'silent' : 'warning',
};

// A package that is only written as an ES module asks for its own address, which CommonJS does not have.
const MODULE_URL = "const MODULE_URL = require('node:url').pathToFileURL(__filename).href;";

const heavyBundles = HEAVY.map((name) => ({
  entryPoints: [`src/formats/${name}/index.ts`],
  outfile: `dist/formats/${name}.mjs`,
  platform: 'browser',
  format: 'esm',
  // A worker has no document.
  conditions: ['worker'],
  // The same on every host: pdf.js must not take the extension host for Node, nor a worker's port for messages for its own.
  define: { ...shared.define, process: 'undefined', self: 'undefined', 'import.meta.url': 'undefined' },
}));

const bundles = [
  ...heavyBundles,
  { entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'node', external: ['vscode'] },
  { entryPoints: ['src/extension.ts'], outfile: 'dist/extension.web.js', platform: 'browser', external: ['vscode'] },
  {
    entryPoints: ['src/cli/bin.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    define: { ...shared.define, 'import.meta.url': 'MODULE_URL' },
    banner: { js: `#!/usr/bin/env node\n${MODULE_URL}` },
  },
  { entryPoints: ['src/index.ts'], outfile: 'dist/index.js', platform: 'node' },
  {
    entryPoints: ['src/remark.ts'],
    outfile: 'dist/remark.js',
    platform: 'node',
    define: { ...shared.define, 'import.meta.url': 'MODULE_URL' },
    banner: { js: MODULE_URL },
    // An ES module that imports CommonJS gets all of module.exports as the default: remark expects the plugin itself there.
    footer: { js: 'module.exports = Object.assign(module.exports.default, module.exports);' },
  },
];

async function main() {
  const contexts = await Promise.all(bundles.map((bundle) => esbuild.context({ ...shared, ...bundle })));
  if (watch) {
    await Promise.all(contexts.map((context) => context.watch()));
    return;
  }
  const results = await Promise.all(contexts.map((context) => context.rebuild()));
  // What is in the bundles: the package's licences and bill of materials are made from it.
  const outputs = Object.assign({}, ...results.map(({ metafile }) => metafile.outputs));
  writeFileSync('dist/metafile.json', JSON.stringify({ outputs }));
  await Promise.all(contexts.map((context) => context.dispose()));
}

// Tests build one bundle with the same settings.
module.exports = { shared, bundles };
if (require.main === module) main().catch(() => process.exit(1));
