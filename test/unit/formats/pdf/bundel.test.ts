import assert from 'node:assert/strict';
import vm from 'node:vm';
import { type BuildOptions, build } from 'esbuild';
import { maakPdf, onderElkaar } from './maakPdf';

/** The same settings as the build. */
const { shared }: { shared: BuildOptions } = require('../../../../esbuild.js');

/** What the reader must find: a host that is neither Node nor a page, such as the worker in which a browser runs extensions. */
const MEE = [
  'setTimeout',
  'clearTimeout',
  'structuredClone',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'Headers',
  'Response',
  'WritableStream',
  'TransformStream',
  'AbortController',
  'AbortSignal',
  'ReadableStream',
  'MessageChannel',
  'queueMicrotask',
  'performance',
  'atob',
  'btoa',
  'Blob',
  'DOMException',
  'Event',
  'EventTarget',
] as const;

describe('the bundle of the PDF reader', () => {
  it('reads in a worker without Node, network, a second file or eval, and leaves no traces', async () => {
    const { outputFiles } = await build({
      ...shared,
      entryPoints: ['src/formats/pdf/index.ts'],
      write: false,
      outfile: 'pdf.js',
      platform: 'browser',
      sourcemap: false,
      plugins: [],
      define: { ...shared.define, process: 'undefined', self: 'undefined', 'import.meta.url': 'undefined' },
    });
    const gedaan: string[] = [];
    const meld = (naam: string) => () => void gedaan.push(naam);
    const wereld: Record<string, unknown> = {
      module: { exports: {} },
      console: {
        log: meld('log'),
        warn: meld('warn'),
        error: meld('error'),
        info: meld('info'),
        debug: meld('debug'),
        trace: meld('trace'),
      },
      fetch: meld('fetch'),
      XMLHttpRequest: class {
        open = meld('XMLHttpRequest');
      },
      importScripts: meld('importScripts'),
      postMessage: meld('postMessage'),
      addEventListener: meld('addEventListener'),
      onmessage: null,
      Worker: class {
        terminate = meld('Worker');
      },
      bytes: maakPdf([onderElkaar(['Vraag 1', 'Waarom?'])]),
    };
    for (const naam of MEE) wereld[naam] = globalThis[naam];
    wereld.self = wereld;
    const context = vm.createContext(wereld, { codeGeneration: { strings: false, wasm: false } });
    const voor = Object.keys(wereld);
    vm.runInContext(`(function (module) { var exports = module.exports; ${outputFiles?.[0]?.text} })(module)`, context);
    const gelezen = await vm.runInContext('module.exports.leesPdf(Uint8Array.from(bytes))', context);
    assert.equal(gelezen.markdown, 'Vraag 1\n\nWaarom?\n');
    assert.deepEqual(gedaan, []);
    // Only what the language itself has in newer versions.
    const nieuw = Object.keys(wereld).filter((naam) => !voor.includes(naam) && naam !== '__core-js_shared__');
    assert.deepEqual(nieuw, []);
  });
});
