import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Code, List, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** One example of a rule's page: a document, and exactly the findings that the page promises for it. */
export interface Voorbeeld {
  readonly soort: 'fout' | 'goed';
  readonly tekst: string;
  /** Day that counts as today in the example; null when it says nothing of it. */
  readonly vandaag: string | null;
  /** Lines such as "13:4-13:11 message", a severity before the message where the example names one. */
  readonly bevindingen: readonly string[];
  /** Line of the page, 1-based. */
  readonly regel: number;
}

const PAGINAS = path.resolve(__dirname, '../../../docs/regels');

/** The examples of a rule's page in docs/regels: fenced blocks marked `fout` or `goed`, a list of findings behind each `fout`. */
export function voorbeeldenOf(ruleId: string): Voorbeeld[] {
  const source = readFileSync(path.join(PAGINAS, `${ruleId}.md`), 'utf8');
  const tree = unified().use(remarkParse).parse(source) as Root;
  return tree.children.flatMap((node, index) =>
    node.type === 'code' ? read(node, tree.children[index + 1], source) : [],
  );
}

function read(code: Code, next: RootContent | undefined, source: string): Voorbeeld[] {
  const words = (code.meta ?? '').split(' ');
  const soort = words[0];
  if (soort !== 'fout' && soort !== 'goed') return [];
  const vandaag = words.find((word) => word.startsWith('vandaag='))?.slice('vandaag='.length) ?? null;
  const bevindingen = soort === 'fout' && next?.type === 'list' ? items(next, source) : [];
  return [{ soort, tekst: `${code.value}\n`, vandaag, bevindingen, regel: code.position?.start.line ?? 0 }];
}

function items(list: List, source: string): string[] {
  return list.children.map((item) =>
    source.slice((item.position?.start.offset ?? 0) + 2, item.position?.end.offset).trim(),
  );
}
