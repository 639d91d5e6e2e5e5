import assert from 'node:assert/strict';
import path from 'node:path';
import vm from 'node:vm';
import { type BuildOptions, build } from 'esbuild';

const ROOT = path.resolve(__dirname, '../../..');
const { shared, bundles }: { shared: BuildOptions; bundles: BuildOptions[] } = require('../../../esbuild.js');

type Opdracht = (...args: unknown[]) => unknown;

/** A class whose own name may be written, as that of a status bar item. */
const Leeg = Object.defineProperty(class {}, 'name', { writable: true });

/** Stands for all of VS Code: whatever is asked of it gives the same again. Commands that are registered are kept, and what is told. */
function namaak(opdrachten: Map<string, Opdracht>, gemeld: unknown[]): unknown {
  const registerCommand = (id: string, run: Opdracht): object => {
    opdrachten.set(id, run);
    return { dispose() {} };
  };
  const eigen = new Map<string | symbol, unknown>([
    ['registerCommand', registerCommand],
    ['showErrorMessage', (tekst: string) => void gemeld.push(tekst)],
    ['then', undefined],
    [Symbol.toPrimitive, () => ''],
    [Symbol.hasInstance, () => false],
  ]);
  const alles: object = new Proxy(Leeg, {
    get: (target, key) => (eigen.has(key) ? eigen.get(key) : key === 'prototype' ? target.prototype : alles),
    set: () => true,
    apply: () => alles,
    construct: (_, __, made) => (made === alles ? alles : Object.create(made.prototype)),
  });
  return alles;
}

describe('how little the extension starts', function () {
  this.timeout(120_000);

  it('what reads and judges documents comes when something of ours first runs, and not before; when it is gone, that is told', async () => {
    const { outputFiles } = await build({
      ...shared,
      ...bundles.find(({ outfile }) => outfile === 'dist/extension.js'),
      absWorkingDir: ROOT,
      write: false,
      sourcemap: false,
      metafile: false,
    });
    const opdrachten = new Map<string, Opdracht>();
    const gemeld: unknown[] = [];
    const vscode = namaak(opdrachten, gemeld);
    const gevraagd: string[] = [];
    const module: { exports: { activate?: (context: unknown) => Promise<unknown> } } = { exports: {} };
    vm.runInThisContext(`(function (module, exports, require, setInterval) {${outputFiles[0]?.text}\n})`)(
      module,
      module.exports,
      (id: string) => {
        gevraagd.push(id);
        if (id === 'vscode') return vscode;
        throw new Error('Genoeg gezien.');
      },
      // What stands for VS Code never asks us to end: a clock would keep the test going.
      () => 0,
    );
    const subscriptions: { dispose(): void }[] = [];
    const context = { extensionUri: vscode, extension: vscode, globalState: vscode, subscriptions };
    const begonnen = module.exports.activate?.(context);
    assert.deepEqual(gevraagd, ['vscode']);
    assert.ok(opdrachten.size > 20, `${opdrachten.size} commands`);

    await opdrachten.get('kamervragen.nieuw')?.();
    assert.deepEqual(gevraagd, ['vscode', './kern.js']);
    assert.deepEqual(gemeld, [
      'Deze opdracht lukte niet. Een onderdeel van Kamervragen kon niet worden geladen. Open dit venster opnieuw, of installeer de extensie opnieuw.',
    ]);
    await begonnen;
    for (const one of subscriptions) one.dispose();
  });
});
