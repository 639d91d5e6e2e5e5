import type { Element } from 'hast';
import { attribute, holds, isElement } from './element';

/** Rows of cells; null is an empty place that a cell of another row or column covers. */
type Tabel = readonly (readonly (Element | null)[])[];

/** A wider table cannot be read as Markdown any more. */
const BREEDSTE = 40;

/**
 * The cells of a table of facts; null for a table that only serves the layout: one column, or tables within it.
 * Markdown wants a heading; the first row is taken for it.
 */
export function readTabel(table: Element): Tabel | null {
  const rows = rowsOf(table);
  const nested = holds(table, ({ tagName }) => tagName === 'table');
  if (nested || attribute(table, 'role') === 'presentation') return null;
  const spread = spreadSpans(rows.map(({ children }) => children.filter(isElement)));
  const breedte = Math.max(0, ...spread.slice(0, 5000).map((row) => row.length));
  if (breedte < 2 || breedte > BREEDSTE || spread.length > 5000) return null;
  return spread;
}

function rowsOf(element: Element): Element[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : child.tagName === 'table' ? [] : rowsOf(child)));
}

/** Puts empty places where a cell reaches over more rows or columns. */
function spreadSpans(rows: readonly (readonly Element[])[]): (Element | null)[][] {
  const covered: number[] = [];
  return rows.map((cells) => {
    const row: (Element | null)[] = [];
    const fill = (): void => {
      while ((covered[row.length] ?? 0) > 0) {
        covered[row.length] = (covered[row.length] ?? 0) - 1;
        row.push(null);
      }
    };
    for (const cell of cells) {
      fill();
      const wide = span(cell, 'colSpan');
      const high = span(cell, 'rowSpan');
      for (let column = 0; column < wide && row.length <= BREEDSTE; column++) {
        covered[row.length] = high - 1;
        row.push(column === 0 ? cell : null);
      }
    }
    fill();
    return row;
  });
}

function span(cell: Element, name: string): number {
  const value = Number(attribute(cell, name));
  return Number.isInteger(value) && value > 1 ? Math.min(value, 5000) : 1;
}
