// What our sources take from VS Code, taken once: a plugin of esbuild.
const fs = require('node:fs');

const TYPES = require.resolve('@types/vscode/index.d.ts');
/** What the types offer at their outermost level as a value. */
const OFFERED = /^\texport (?:class|enum|namespace|const|let|function) (\w+)/gm;

/**
 * `import * as vscode from 'vscode'` becomes, in every file again, a copy of all two hundred names that VS Code offers: that
 * was more than half of the time it took to load the extension. With this, each name that is used is looked up once.
 */
const vscodeApi = {
  name: 'vscode-api',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'vscode-api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'vscode-api' },
    );
    build.onLoad({ filter: /.*/, namespace: 'vscode-api' }, () => {
      const names = new Set([...fs.readFileSync(TYPES, 'utf8').matchAll(OFFERED)].map(([, name]) => name));
      const lines = [...names].map((name) => `export const ${name} = /* @__PURE__ */ take('${name}');`);
      return { contents: `const api = require('vscode');\nconst take = (name) => api[name];\n${lines.join('\n')}` };
    });
  },
};

module.exports = { vscodeApi };
