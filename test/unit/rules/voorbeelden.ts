import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Code, List, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { LintOptions } from '../../../src/lint';
import { geenInstellingen } from '../../../src/lint';
import type { Rule } from '../../../src/rules';
import { isFase, readVragenset } from '../../../src/vragenset';

/** One example of a rule's page: a document, and exactly the findings that the page promises for it. */
export interface Voorbeeld {
  readonly soort: 'fout' | 'goed';
  readonly tekst: string;
  readonly options: LintOptions;
  /** Lines such as "13:4-13:11 message", a severity before the message where the example names one. */
  readonly bevindingen: readonly string[];
  /** Line of the page, 1-based. */
  readonly regel: number;
}

const PAGINAS = path.resolve(__dirname, '../../../docs/regels');

/**
 * The examples of a rule's page in docs/regels: fenced blocks marked `fout` or `goed`, a list of findings behind each `fout`.
 * Words behind the mark: `vandaag=2025-02-13`, `fase=eindversie`, `opties={"woorden":10}`, `auteur=Naam` (property of the Word file),
 * `kanttekeningen=ingevoegd:9,opmerking:12` (what the Word file keeps beside those lines).
 * A block marked `bron` gives the questions as they arrived to the example that follows it.
 */
export function voorbeeldenOf(rule: Rule, paginas = PAGINAS): Voorbeeld[] {
  const source = readFileSync(path.join(paginas, `${rule.id}.md`), 'utf8');
  const tree = unified().use(remarkParse).parse(source) as Root;
  let bron: string | null = null;
  return tree.children.flatMap((node, index) => {
    if (node.type !== 'code') return [];
    if (node.meta === 'bron') {
      bron = `${node.value}\n`;
      return [];
    }
    const found = read(rule, node, tree.children[index + 1], source, bron);
    bron = null;
    return found;
  });
}

function read(rule: Rule, code: Code, next: RootContent | undefined, source: string, bron: string | null): Voorbeeld[] {
  const words = (code.meta ?? '').split(' ');
  const soort = words[0];
  if (soort !== 'fout' && soort !== 'goed') return [];
  const word = (name: string): string | undefined =>
    words.find((candidate) => candidate.startsWith(`${name}=`))?.slice(name.length + 1);
  const fase = word('fase');
  const opties = word('opties');
  const auteur = word('auteur');
  // A rule that is off by default is switched on for its own examples.
  const off = rule.severity.concept === 'uit';
  const setting = { severity: off ? ('info' as const) : null, ...(opties && { options: JSON.parse(opties) }) };
  return [
    {
      soort,
      tekst: `${code.value}\n`,
      options: {
        today: word('vandaag') ?? null,
        ...(fase !== undefined && isFase(fase) && { fase }),
        instellingen: { ...geenInstellingen, regels: { [rule.id]: setting } },
        bron: bron === null ? null : readVragenset(bron),
        eigenschappen: auteur === undefined ? null : { auteur },
        kanttekeningen: (word('kanttekeningen')?.split(',') ?? []).map((item) => {
          const [soort = '', regel] = item.split(':');
          return { soort, regel: Number(regel) };
        }),
      },
      bevindingen: soort === 'fout' && next?.type === 'list' ? items(next, source) : [],
      regel: code.position?.start.line ?? 0,
    },
  ];
}

function items(list: List, source: string): string[] {
  return list.children.map((item) =>
    source.slice((item.position?.start.offset ?? 0) + 2, item.position?.end.offset).trim(),
  );
}
