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
  readonly onzichtbaar: readonly string[];
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

function readBestand(file: string): Bronnen {
  const patronen: Gevonden[] = [];
  const onzichtbaar: string[] = [];
  const call = (node: AnyNode, ancestors: readonly AnyNode[]): void => {
    const name = nameOfCallee(node);
    if (name === 'RegExp' && file !== PATROON) onzichtbaar.push(`${file}: new RegExp; use patroon()`);
    if (name === 'patroon' && ancestors.some(isFunction)) onzichtbaar.push(`${file}: patroon() inside a function`);
  };
  ancestor(parseTypeScript(file), {
    Literal: (node) => {
      if (node.regex) patronen.push({ source: node.regex.pattern, flags: node.regex.flags, file });
    },
    CallExpression: (node, _, ancestors) => call(node, ancestors),
    NewExpression: (node, _, ancestors) => call(node, ancestors),
  });
  return { patronen, onzichtbaar };
}

/** Every pattern of the sources: written out, and made of pieces in the modules that the caller imported. */
export function gatherPatronen(): Bronnen {
  const read = globSync('src/**/*.ts', { cwd: root }).sort().map(readBestand);
  const gebouwd = gebouwdePatronen().map(({ source, flags }) => ({ source, flags, file: PATROON }));
  return {
    patronen: [...read.flatMap(({ patronen }) => patronen), ...gebouwd],
    onzichtbaar: read.flatMap(({ onzichtbaar }) => onzichtbaar),
  };
}
