// The command line in parts, of which each run loads only what it needs: a plugin of esbuild.
const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');

/** A package that is only written as an ES module asks for its own address, which CommonJS does not have. */
const MODULE_URL = "const MODULE_URL = require('node:url').pathToFileURL(__filename).href;";

/** Another part, as esbuild writes it. */
const PART = /\bimport\("(\.\/cli-[\w-]+\.js)"\)/g;

/**
 * yaml is asked for at once (src/vragenset/laadYaml.ts), which esbuild does not divide: it is pointed to its own part.
 * @param file that part, as seen from the bundle
 */
const yamlApart = (file) => ({
  name: 'yaml-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/yaml$/ }, ({ kind }) =>
      kind === 'require-call' ? { path: file, external: true } : undefined,
    );
  },
});

/**
 * esbuild divides ES modules only, and into many small files. Here they become CommonJS, which Node starts faster, and what is always loaded
 * together becomes one file: what every run begins with, and what a check needs.
 * @param groups per file the sources that it serves, the first group being loaded before the second
 */
function inParts(groups) {
  return {
    name: 'in-parts',
    setup(build) {
      const { absWorkingDir = process.cwd(), minify, sourcemap, target } = build.initialOptions;
      build.onEnd(async ({ outputFiles = [], metafile, errors }) => {
        if (errors.length > 0 || outputFiles.length === 0) return;
        const folder = path.dirname(path.resolve(absWorkingDir, outputFiles[0].path));
        const texts = new Map(outputFiles.map(({ path: file, text }) => [`./${path.basename(file)}`, text]));
        const places = divide(metafile, groups);
        const asCommonJS = {
          format: 'cjs',
          platform: 'node',
          target,
          minify,
          sourcemap: sourcemap && 'inline',
          define: { 'import.meta.url': 'MODULE_URL' },
          logLevel: 'warning',
        };
        const written = new Map();
        for (const file of Object.keys(groups)) {
          const mine = [...places].filter(([, place]) => place.file === file).map(([name]) => name);
          const { outputFiles: made } = await esbuild.build({
            ...asCommonJS,
            stdin: { contents: mine.map((name) => `export * as ${places.get(name).as} from '${name}';`).join('\n') },
            bundle: true,
            write: false,
            plugins: [fromMemory(texts, new Set(mine))],
          });
          written.set(file, made[0].text);
        }
        for (const [name, text] of texts) {
          if (places.has(name)) continue;
          const isProgram = name === './cli.js';
          const { code } = await esbuild.transform(text, {
            ...asCommonJS,
            banner: `${isProgram ? '#!/usr/bin/env node\n' : ''}${text.includes('import.meta.url') ? MODULE_URL : ''}`,
          });
          written.set(name.slice(2), code);
        }
        await fs.promises.mkdir(folder, { recursive: true });
        // Names change with what is in them: what an earlier build left is not kept.
        const old = (await fs.promises.readdir(folder)).filter((name) => /^cli-[\w-]+\.js$/.test(name));
        await Promise.all(old.map((name) => fs.promises.rm(path.join(folder, name))));
        await Promise.all(
          [...written].map(([name, text]) => fs.promises.writeFile(path.join(folder, name), joined(text, places))),
        );
      });
    },
  };
}

/** Which outputs come together in which file, and under which name each stands there. */
function divide({ outputs }, groups) {
  const places = new Map();
  const nameOf = (output) => `./${path.basename(output)}`;
  for (const [file, sources] of Object.entries(groups)) {
    const add = (output) => {
      const name = nameOf(output);
      // The program itself stays the file it is.
      if (places.has(name) || name === './cli.js') return;
      places.set(name, { file, as: `deel${places.size}` });
      for (const one of outputs[output].imports)
        if (one.kind === 'import-statement' && outputs[one.path]) add(one.path);
    };
    for (const source of sources)
      for (const [output, { entryPoint, imports }] of Object.entries(outputs)) {
        if (entryPoint !== source) continue;
        if (nameOf(output) !== './cli.js') add(output);
        else for (const one of imports) if (one.kind === 'import-statement' && outputs[one.path]) add(one.path);
      }
  }
  return places;
}

/** Outputs that were not written to disk; those of other files stay outside. */
function fromMemory(texts, mine) {
  return {
    name: 'from-memory',
    setup(build) {
      build.onResolve({ filter: /^\.\// }, ({ path: name }) =>
        mine.has(name) ? { path: name, namespace: 'memory' } : { path: name, external: true },
      );
      build.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path: name }) => ({
        contents: texts.get(name),
        resolveDir: '/',
      }));
    },
  };
}

/**
 * Parts ask each other by the files in which they now stand. They are CommonJS all: no need to go by the loader of ES modules. And every
 * letter is ASCII, so that Node keeps one byte for each; patterns, where esbuild leaves others, mean the same with an escape.
 */
function joined(text, places) {
  return text
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(PART, 'Promise.resolve().then(() => require("$1"))')
    .replace(/\brequire\("(\.\/cli-[\w-]+\.js)"\)/g, (all, name) => {
      const place = places.get(name);
      return place === undefined ? all : `require("./${place.file}").${place.as}`;
    });
}

module.exports = { inParts, yamlApart, MODULE_URL };
