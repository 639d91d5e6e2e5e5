/** The part of markdown-it that the preview uses. VS Code brings the library itself and hands it over; we carry no copy. */

export interface Token {
  type: string;
  tag: string;
  nesting: -1 | 0 | 1;
  /** First line and the line behind the last, counted from 0; null for what is not in the text. */
  map: [number, number] | null;
  content: string;
  children: Token[] | null;
  hidden: boolean;
  block: boolean;
  level: number;
  attrs: [string, string][] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
  attrJoin(name: string, value: string): void;
}

type TokenClass = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

export interface CoreState {
  readonly src: string;
  readonly env: unknown;
  readonly inlineMode: boolean;
  readonly Token: TokenClass;
  tokens: Token[];
}

export interface BlockState {
  readonly src: string;
  readonly env: unknown;
  readonly md: MarkdownIt;
  /** Of each line: where it begins, where it ends, its leading white space in characters and in columns. */
  readonly bMarks: readonly number[];
  readonly eMarks: readonly number[];
  readonly tShift: readonly number[];
  readonly sCount: readonly number[];
  readonly blkIndent: number;
  line: number;
  isEmpty(line: number): boolean;
}

export interface InlineState {
  readonly src: string;
  readonly env: unknown;
  pos: number;
  push(type: string, tag: string, nesting: -1 | 0 | 1): Token;
}

export type CoreRule = (state: CoreState) => void;
export type BlockRule = (state: BlockState, start: number, end: number, silent: boolean) => boolean;
export type InlineRule = (state: InlineState, silent: boolean) => boolean;

interface Ruler<Rule> {
  before(other: string, name: string, rule: Rule, options?: { alt: string[] }): void;
  after(other: string, name: string, rule: Rule): void;
}

export interface MarkdownIt {
  readonly core: { readonly ruler: Ruler<CoreRule> };
  readonly block: {
    readonly ruler: Ruler<BlockRule>;
    parse(src: string, md: MarkdownIt, env: unknown, tokens: Token[]): void;
  };
  readonly inline: { readonly ruler: Ruler<InlineRule> };
  readonly renderer: {
    readonly rules: Record<
      string,
      ((tokens: Token[], index: number, options: unknown, env: unknown) => string) | undefined
    >;
  };
}
