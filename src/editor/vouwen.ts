import * as vscode from 'vscode';
import type { Label, Vragenset } from '../vragenset';
import { bewaakt } from './bewaking';
import type { Documenten } from './documenten';

/** A vraag with the answers that stand under it, before the next vraag. All are indexes into `Vragenset.secties`. */
export interface Paar {
  readonly vraag: number;
  readonly antwoorden: readonly number[];
}

/** The questions in the order of the text. Of questions that are answered together the last one has the answer. */
export function paren(set: Vragenset): Paar[] {
  return set.secties.flatMap((sectie, vraag): Paar[] => {
    if (sectie.soort !== 'vraag') return [];
    const antwoorden: number[] = [];
    for (let i = vraag + 1; set.secties[i]?.soort === 'antwoord'; i++) antwoorden.push(i);
    return [{ vraag, antwoorden }];
  });
}

/** Where the text of a sectie ends, without the white space behind it (offset in the whole text). */
export function sectieEinde(set: Vragenset, sectie: number): number {
  return (set.begin[sectie] ?? 0) + (set.secties[sectie]?.tekst.trimEnd().length ?? 0);
}

/**
 * Folding per pair: a vraag with its answer, and the answer by itself. Where the labels are Markdown headings and the answer lies
 * under the question, VS Code's own Markdown folds exactly that already; there we give nothing, so that it is not done twice.
 */
export function registerVouwen(documenten: Documenten): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(
    'markdown',
    bewaakt('vouwen', {
      async provideFoldingRanges(document) {
        const set = await documenten.wanneer(document);
        if (set === undefined) return undefined;
        return stretches(set).flatMap(([from, to]): vscode.FoldingRange[] => {
          const start = document.positionAt(from).line;
          const end = document.positionAt(to).line;
          return end > start ? [new vscode.FoldingRange(start, end)] : [];
        });
      },
    }),
  );
}

function stretches(set: Vragenset): (readonly [from: number, to: number])[] {
  return paren(set).flatMap(({ vraag, antwoorden }) => {
    const niveau = niveauVan(set, vraag);
    const lager = antwoorden.filter((antwoord) => niveauVan(set, antwoord) === 0);
    // A heading of the same rank as the question's would end VS Code's own fold before the answer.
    const isZelf = niveau > 0 && antwoorden.every((antwoord) => isOnder(niveau, niveauVan(set, antwoord)));
    return (isZelf ? lager : [vraag, ...lager]).map((sectie) => {
      const last = sectie === vraag ? (antwoorden.at(-1) ?? vraag) : sectie;
      return [set.begin[sectie] ?? 0, sectieEinde(set, last)] as const;
    });
  });
}

const isOnder = (vraag: number, antwoord: number): boolean => antwoord === 0 || antwoord > vraag;

function niveauVan(set: Vragenset, index: number): number {
  const sectie = set.secties[index];
  const label: Label | null = sectie?.soort === 'vraag' || sectie?.soort === 'antwoord' ? sectie.label : null;
  return label?.niveau ?? 0;
}
