/** The smallest input that still fails: pieces are left out as long as it does, first large ones, then small ones. */
export async function verklein<T extends string | Uint8Array>(
  invoer: T,
  faalt: (kandidaat: T) => Promise<boolean>,
  pogingen = 3000,
): Promise<T> {
  let beste = invoer;
  let over = pogingen;
  for (let stap = Math.ceil(invoer.length / 2); stap >= 1 && over > 0; ) {
    let kleiner = false;
    for (let at = 0; at < beste.length && over > 0; ) {
      const kandidaat = zonder(beste, at, at + stap);
      over--;
      if (await faalt(kandidaat)) {
        beste = kandidaat;
        kleiner = true;
      } else at += stap;
    }
    if (stap === 1 && !kleiner) break;
    stap = stap === 1 ? 1 : Math.ceil(stap / 2);
  }
  return beste;
}

function zonder<T extends string | Uint8Array>(invoer: T, van: number, tot: number): T {
  if (typeof invoer === 'string') return (invoer.slice(0, van) + invoer.slice(tot)) as T;
  return Uint8Array.from([...invoer.subarray(0, van), ...invoer.subarray(tot)]) as T;
}
