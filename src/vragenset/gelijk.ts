/** How many characters two texts have in common at their beginning and, behind the edit that made one of the other, at their end. */
export interface Gelijk {
  readonly begin: number;
  readonly eind: number;
}

/** Compares ever smaller stretches at once: the engine does that many times faster than a loop over characters. */
export function gelijkeEinden(a: string, b: string): Gelijk {
  const most = Math.min(a.length, b.length);
  const begin = longest(most, (from, to) => a.slice(from, to) === b.slice(from, to));
  const eind = longest(
    most - begin,
    (from, to) => a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from),
  );
  return { begin, eind };
}

/** The greatest number of characters up to `most` that are the same; `same` compares those from `from` up to `to`. */
function longest(most: number, same: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (same(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
