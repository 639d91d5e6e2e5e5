import type { Kanttekening, Randopmerking } from '../formats';
import type { Vragenset } from '../vragenset';
import type { Koppeling } from './koppelen';
import type { GelezenBrief } from './vergelijking';

/** What stands in the margin beside one part. */
export interface Rand {
  readonly wijzigingen: readonly Kanttekening[];
  readonly opmerkingen: readonly Randopmerking[];
}

export interface Randdelen {
  /** By index of the part. */
  readonly perDeel: ReadonlyMap<number, Rand>;
  readonly elders: Rand;
}

/** Line (1-based) of an offset. */
export function plaatsIn({ tekst }: Vragenset, offset: number): number {
  let regel = 1;
  for (let at = tekst.indexOf('\n'); at !== -1 && at < offset; at = tekst.indexOf('\n', at + 1)) regel++;
  return regel;
}

/** Says of everything in the margin at which question or answer it stands. */
export function verdeelRand(brief: GelezenBrief, koppeling: Koppeling): Randdelen {
  const deelOp = deelPerRegel(brief.set, koppeling);
  const perDeel = new Map<number, { wijzigingen: Kanttekening[]; opmerkingen: Randopmerking[] }>();
  const elders = { wijzigingen: [] as Kanttekening[], opmerkingen: [] as Randopmerking[] };
  const bij = (regel: number | null): { wijzigingen: Kanttekening[]; opmerkingen: Randopmerking[] } => {
    const deel = regel === null ? undefined : deelOp(regel);
    if (deel === undefined) return elders;
    const eerder = perDeel.get(deel) ?? { wijzigingen: [], opmerkingen: [] };
    perDeel.set(deel, eerder);
    return eerder;
  };
  for (const wijziging of brief.wijzigingen) bij(wijziging.regel).wijzigingen.push(wijziging);
  for (const opmerking of brief.opmerkingen) bij(opmerking.plek?.regel ?? null).opmerkingen.push(opmerking);
  return { perDeel, elders };
}

/**
 * The part that a line of the letter belongs to: that of the block on it or before it. The line of a label belongs to what stands under
 * it, and the line of a note to the answer that it is marked in.
 */
function deelPerRegel(set: Vragenset, koppeling: Koppeling): (regel: number) => number | undefined {
  const perRegel = new Map<number, number | undefined>();
  const regelVan = regelzoeker(set.tekst);
  set.secties.forEach((_, sectie) => {
    const delen = [...koppeling.gevonden].filter(([, { secties }]) => secties.includes(sectie));
    const van = set.begin[sectie] ?? 0;
    const tot = set.begin[sectie + 1] ?? set.tekst.length;
    const beginnen = delen
      .flatMap(([deel, { blokken }]) =>
        blokken.filter(({ start }) => start >= van && start < tot).map(({ start }) => ({ deel, start })),
      )
      .sort((a, b) => a.start - b.start);
    const eerste = beginnen[0]?.deel ?? delen[0]?.[0];
    perRegel.set(regelVan(van), eerste);
    for (const { deel, start } of beginnen.slice(1)) perRegel.set(regelVan(start), deel);
  });
  for (const { stuk, blokken } of koppeling.los) {
    if (stuk.soort !== 'los') continue;
    for (const { start } of blokken) perRegel.set(regelVan(start), undefined);
  }
  for (const [regel, deel] of nootregels(set, koppeling, regelVan)) perRegel.set(regel, deel);
  const regels = [...perRegel.keys()].sort((a, b) => a - b);
  return (regel) => {
    const laatste = regels.findLast((dit) => dit <= regel);
    return laatste === undefined ? undefined : perRegel.get(laatste);
  };
}

/** The lines where the notes stand, each with the part that has its mark. */
function nootregels(
  { tekst }: Vragenset,
  koppeling: Koppeling,
  regelVan: (offset: number) => number,
): Map<number, number> {
  const tekenIn = new Map<string, number>();
  for (const [deel, { blokken }] of koppeling.gevonden)
    for (const { noot } of blokken.flatMap(({ woorden }) => woorden)) if (noot !== null) tekenIn.set(noot, deel);
  const regels = new Map<number, number>();
  for (const match of tekst.matchAll(/^ {0,3}\[\^([^\]\s]{1,40})\]:/gm)) {
    const deel = tekenIn.get((match[1] ?? '').toLowerCase());
    if (deel !== undefined) regels.set(regelVan(match.index), deel);
  }
  return regels;
}

function regelzoeker(tekst: string): (offset: number) => number {
  const begin = [0];
  for (let at = tekst.indexOf('\n'); at !== -1; at = tekst.indexOf('\n', at + 1)) begin.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = begin.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((begin[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
