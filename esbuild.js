// Bundles everything with esbuild: the extension (desktop and browser), the command line and the library.
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { inParts, yamlApart, MODULE_URL } = require('./scripts/delen.js');
const { kernApart, kernEntry } = require('./scripts/kernApart.js');
const { vscodeApi } = require('./scripts/vscodeApi.js');
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

/** Nothing of ours does anything by being loaded, but for what a program starts with: what nobody uses of it can be left out. */
const pure = {
  name: 'pure',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}(?:\/|$)/ }, async ({ path: name, resolveDir, kind, pluginData }) => {
      if (pluginData === pure || !resolveDir.startsWith(path.join(__dirname, 'src')) || name === './start')
        return undefined;
      const found = await build.resolve(name, { resolveDir, kind, pluginData: pure });
      return found.errors.length > 0 ? undefined : { ...found, sideEffects: false };
    });
  },
};

const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  // The browser builds of the Markdown packages are half the size and do the same. So is that of yaml, but it is not offered to Node.
  mainFields: ['browser', 'module', 'main'],
  alias: { yaml: path.join(__dirname, 'node_modules/yaml/browser/index.js') },
  minify: production,
  sourcemap: !production,
  metafile: true,
  define: { VERSION: JSON.stringify(version) },
  plugins: [heavyApart, vscodeApi, pure, ...(watch ? [watchLines] : [])],
  logLevel: watch ? 'silent' : 'warning',
};

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
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    external: ['vscode'],
    plugins: [kernApart('./kern.js'), ...shared.plugins],
  },
  {
    entryPoints: ['kern'],
    outfile: 'dist/kern.js',
    platform: 'node',
    plugins: [kernEntry, yamlApart('./yaml.js'), ...shared.plugins],
  },
  { entryPoints: ['src/vragenset/yaml.ts'], outfile: 'dist/yaml.js', platform: 'node' },
  // In a browser the extension is one file: a worker cannot ask for another at once.
  { entryPoints: ['src/extension.ts'], outfile: 'dist/extension.web.js', platform: 'browser', external: ['vscode'] },
  {
    entryPoints: { cli: 'src/cli/bin.ts', 'cli-werker': 'src/cli/werker.ts', 'cli-yaml': 'src/vragenset/yaml.ts' },
    outdir: 'dist',
    chunkNames: 'cli-[name]-[hash]',
    platform: 'node',
    format: 'esm',
    splitting: true,
    write: false,
    sourcemap: production ? false : 'inline',
    plugins: [
      ...shared.plugins,
      yamlApart('./cli-yaml.js'),
      inParts({
        'cli-begin.js': ['src/cli/bin.ts', 'src/cli/main.ts', 'src/cli/lint.ts'],
        'cli-kern.js': ['src/cli/nakijken.ts'],
      }),
    ],
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
