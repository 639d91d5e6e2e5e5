import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

export interface Token {
  readonly regel: number;
  readonly tekst: string;
  readonly scopes: readonly string[];
}

const injection = 'markdown.kamervragen.injection';
export const injectionFile = new URL('../../../syntaxes/kamervragen.injection.tmLanguage.json', import.meta.url);

const files = new Map([
  ['text.html.markdown', new URL('./fixtures/markdown.tmLanguage.json', import.meta.url)],
  [injection, injectionFile],
]);

const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
let engine: Promise<void> | undefined;
const grammars = new Map<boolean, Promise<IGrammar | null>>();

async function loadGrammar(injected: boolean): Promise<IGrammar | null> {
  engine ??= loadWASM(readFileSync(wasm));
  await engine;
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async (scopeName) => {
      const file = files.get(scopeName);
      return file ? parseRawGrammar(readFileSync(file, 'utf8'), file.pathname) : null;
    },
    getInjections: (scopeName) => (injected && scopeName === 'text.html.markdown' ? [injection] : undefined),
  });
  return registry.loadGrammar('text.html.markdown');
}

/** The tokens of a Markdown text, coloured as VS Code does: Markdown's grammar, with ours injected or without. */
export async function tokenize(text: string, injected = true): Promise<Token[]> {
  const loading = grammars.get(injected) ?? loadGrammar(injected);
  grammars.set(injected, loading);
  const grammar = await loading;
  if (!grammar) throw new Error('no grammar for Markdown');
  let stack = INITIAL;
  return text.split('\n').flatMap((line, index) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map((token) => ({
      regel: index + 1,
      tekst: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes,
    }));
  });
}

/** What our grammar colours: text and our scope. */
export async function coloured(text: string): Promise<[tekst: string, scope: string][]> {
  const tokens = await tokenize(text);
  return tokens.flatMap((token) => {
    const own = token.scopes.filter((scope) => scope.endsWith('.kamervragen'));
    return own.map((scope): [string, string] => [token.tekst, scope]);
  });
}
