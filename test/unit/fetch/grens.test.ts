import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tokenizer } from 'acorn';
import { transformSync } from 'esbuild';
import { globSync } from 'tinyglobby';
import { MODULES, NETWERK } from './netwerk';

const root = path.resolve(__dirname, '../../..');

/** The names and modules in a source that reach out, and our own door to the network; comments are no part of it. */
function reikt(source: string): { netwerk: string[]; deuren: string[] } {
  // As written: an import that is not used reaches out as well.
  const { code } = transformSync(source, {
    loader: 'ts',
    target: 'esnext',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const words = [...tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' })].flatMap(
    ({ type, start, end }) => {
      if (type.label === 'name') return [code.slice(start, end)];
      return type.label === 'string' ? [code.slice(start + 1, end - 1)] : [];
    },
  );
  return {
    netwerk: words.filter((word) => NETWERK.has(word) || MODULES.test(word)),
    deuren: words.filter((word) => /^\.{1,2}\/(?:.*\/)?fetch(?:\/|$)/.test(word)),
  };
}

describe('the border of the network', () => {
  const files = globSync('src/**/*.ts', { cwd: root }).sort();

  it('is crossed in src/fetch and nowhere else', () => {
    const over = files.flatMap((file) => {
      const { netwerk } = reikt(readFileSync(path.join(root, file), 'utf8'));
      return netwerk.length > 0 ? [file] : [];
    });
    assert.deepEqual(
      over.filter((file) => !file.startsWith('src/fetch/')),
      [],
    );
    assert.ok(over.includes('src/fetch/verzoek.ts') && over.includes('src/fetch/index.ts'));
  });

  it('has one door, which only the editor feature that asks the user opens', () => {
    const binnen = files.filter((file) => reikt(readFileSync(path.join(root, file), 'utf8')).deuren.length > 0);
    assert.deepEqual(binnen, ['src/editor/ophalen.ts']);
  });

  it('is seen by this test, however it is crossed', () => {
    for (const source of [
      'fetch("x")',
      'globalThis.fetch("x")',
      'globalThis["fetch"]("x")',
      'const { fetch: f } = globalThis',
      'new WebSocket("x")',
      'navigator.sendBeacon("x")',
      'import http from "node:http"',
      'import { get } from "https"',
      'const http = require("node:net")',
      'const http = await import("undici")',
    ])
      assert.ok(reikt(source).netwerk.length > 0, source);
    assert.deepEqual(reikt('// fetch\nconst ophalen = "fetch het maar";').netwerk, []);
  });
});
