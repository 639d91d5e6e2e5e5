/** A place for people: both 1-based; `kolom` counts UTF-16 code units. */
export interface Positie {
  readonly regel: number;
  readonly kolom: number;
}

/** Turns offsets into lines and columns, going through the text once. */
export function positions(text: string): (offset: number) => Positie {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { regel: low + 1, kolom: offset - (starts[low] ?? 0) + 1 };
  };
}
