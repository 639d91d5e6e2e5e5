import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type AnyNode, parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { globSync } from 'tinyglobby';
import { gebouwdePatronen } from '../../src/vragenset/patroon';

/** Where patterns are made of pieces; see there. */
const PATROON = 'src/vragenset/patroon.ts';
const root = path.resolve(__dirname, '../..');

export interface Gevonden {
  readonly source: string;
  readonly flags: string;
  /** The file it is written in; for a pattern made of pieces the place where these are made. */
  readonly file: string;
}

export interface Bronnen {
  readonly patronen: readonly Gevonden[];
  /** Places where a pattern is made in a way that this test cannot see. */
  readonly onzichtbaar: readonly { readonly file: string; readonly reden: string }[];
}

/** Types gone, everything else as written; acorn reads what stays. */
function parseTypeScript(file: string): AnyNode {
  const { code } = transformSync(readFileSync(path.join(root, file), 'utf8'), { loader: 'ts', target: 'esnext' });
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
}

const isFunction = (node: AnyNode): boolean =>
  ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type);

function nameOfCallee(node: AnyNode): string | null {
  const called = node.type === 'CallExpression' || node.type === 'NewExpression' ? node.callee : null;
  return called?.type === 'Identifier' ? called.name : null;
}

function readBestand(file: string): Bronnen & { readonly isBouwer: boolean } {
  const patronen: Gevonden[] = [];
  const onzichtbaar: { file: string; reden: string }[] = [];
  let isBouwer = false;
  const call = (node: AnyNode, ancestors: readonly AnyNode[]): void => {
    const name = nameOfCallee(node);
    isBouwer ||= name === 'patroon';
    if (name === 'RegExp' && file !== PATROON) onzichtbaar.push({ file, reden: 'new RegExp; use patroon()' });
    if (name === 'patroon' && ancestors.some(isFunction))
      onzichtbaar.push({ file, reden: 'patroon() inside a function' });
  };
  ancestor(parseTypeScript(file), {
    Literal: (node) => {
      if (node.regex) patronen.push({ source: node.regex.pattern, flags: node.regex.flags, file });
    },
    CallExpression: (node, _, ancestors) => call(node, ancestors),
    NewExpression: (node, _, ancestors) => call(node, ancestors),
  });
  return { patronen, onzichtbaar, isBouwer };
}

/** Every pattern of the sources, written out or made of pieces. */
export async function gatherPatronen(): Promise<Bronnen> {
  const files = globSync('src/**/*.ts', { cwd: root }).sort();
  const read = files.map(readBestand);
  // A pattern is made when its module is loaded.
  for (const [index, { isBouwer }] of read.entries()) if (isBouwer) await import(path.join(root, files[index] ?? ''));
  const gebouwd = gebouwdePatronen().map(({ source, flags }) => ({ source, flags, file: PATROON }));
  return {
    patronen: [...read.flatMap(({ patronen }) => patronen), ...gebouwd],
    onzichtbaar: read.flatMap(({ onzichtbaar }) => onzichtbaar),
  };
}
