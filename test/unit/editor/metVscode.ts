import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Loads a source of the editor outside VS Code.
 * @param bron its path from the root
 * @param vscode a module with as much of VS Code as it asks for; `proef` in it is what is given as `proef`
 */
export async function laadMetVscode(bron: string, vscode: string, proef: object): Promise<unknown> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, bron)],
    bundle: true,
    write: false,
    logLevel: 'silent',
    format: 'cjs',
    platform: 'node',
    plugins: [
      {
        name: 'vscode',
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'proef' }));
          onLoad({ filter: /.*/, namespace: 'proef' }, () => ({ contents: vscode }));
        },
      },
    ],
  });
  const module = { exports: {} };
  const run = new Function('module', 'require', 'proef', outputFiles[0]?.text ?? '');
  run(module, createRequire(import.meta.url), proef);
  return module.exports;
}
