// What reads and judges documents (the kern) in a file of its own, beside the extension that uses it: a plugin of esbuild.
const fs = require('node:fs');
const path = require('node:path');

const SRC = path.join(__dirname, '..', 'src');
const EDITOR = path.join(SRC, 'editor');
/** What `src/editor` takes from another folder, by that folder's own door. A name that is written otherwise is missed, and the build says so. */
const TAKEN = /^import (?!type)\{([^}]*)\} from '\.\.\/([a-z]+)';$/gm;

/** Per folder the names that the editor takes from it and that are there when it runs: types are not. */
function takenNames() {
  const taken = new Map();
  for (const file of fs.readdirSync(EDITOR))
    for (const [, names, folder] of fs.readFileSync(path.join(EDITOR, file), 'utf8').matchAll(TAKEN)) {
      const values = names.split(',').map((name) => name.trim());
      const all = taken.get(folder) ?? new Set();
      for (const name of values) if (name !== '' && !name.startsWith('type ')) all.add(name.split(' as ')[0]);
      taken.set(folder, all);
    }
  return new Map([...taken].filter(([, names]) => names.size > 0));
}

/** Two folders may offer something of the same name. */
const inKern = (folder, name) => `${folder}_${name}`;
const allNames = () => [...takenNames()].flatMap(([folder, names]) => [...names].map((name) => inKern(folder, name)));

/** The entry point `kern`: what the editor takes, and nothing else. */
const kernEntry = {
  name: 'kern-entry',
  setup(build) {
    build.onResolve({ filter: /^kern$/ }, ({ kind }) =>
      kind === 'entry-point' ? { path: 'kern', namespace: 'kern-entry' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'kern-entry' }, () => {
      const lines = [...takenNames()].map(([folder, names]) => {
        const renamed = [...names].map((name) => `${name} as ${inKern(folder, name)}`);
        return `export { ${renamed.join(', ')} } from './${folder}';`;
      });
      return { contents: lines.join('\n'), resolveDir: SRC, watchDirs: [EDITOR] };
    });
  },
};

/**
 * The editor's imports from other folders become variables that get their values when `laadKern` is called (src/editor/laadKern.ts), which
 * reads that file: VS Code has a quarter of our code to read before it can go on. Whatever uses one of them before that fails, and says so.
 * @param file the file with the kern, as seen from the bundle
 */
const kernApart = (file) => ({
  name: 'kern-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/[a-z]+$/ }, ({ path: door, importer, kind }) =>
      kind === 'import-statement' && path.dirname(importer) === EDITOR
        ? { path: door.slice(3), namespace: 'kern-door', sideEffects: false }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'kern-door' }, ({ path: folder }) => {
      const names = [...(takenNames().get(folder) ?? [])].map((name) => `${inKern(folder, name)} as ${name}`);
      return { contents: `export { ${names.join(', ')} } from 'kern';`, watchDirs: [EDITOR] };
    });
    build.onResolve({ filter: /^(?:kern|\.\/laadKern)$/ }, () => ({ path: 'kern', namespace: 'kern' }));
    build.onResolve({ filter: /.*/, namespace: 'kern' }, () => ({ path: file, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'kern' }, () => {
      const names = allNames();
      return {
        contents: `const early = () => { throw new Error('The kern was not read yet.'); };
          const unread = new Proxy(early, new Proxy({}, { get: early }));
          export let ${names.map((name) => `${name} = unread`).join(', ')};
          let read = false;
          export function laadKern() {
            if (read) return;
            ({ ${names.join(', ')} } = require(${JSON.stringify(file)}));
            read = true;
          }`,
        watchDirs: [EDITOR],
      };
    });
  },
});

module.exports = { kernApart, kernEntry };
