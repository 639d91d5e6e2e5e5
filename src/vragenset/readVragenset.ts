import { assemble } from './assemble';
import type { Grens } from './grens';
import { legeKop } from './kop';
import { plek } from './onthoud';
import { type Scan, scan } from './scan';
import { type Context, isUnchanged, readSectie } from './sectie';
import { inEenKeer, type Stapsgewijs } from './stapsgewijs';
import type { Sectie, Vragenset } from './vragenset';

/** What the lines of a document offered, kept with its reading for the next one. */
const scans = plek<Vragenset, Scan>();

/**
 * Reads any text at all as a Vragenset; never throws, and takes time linear in the length of the text.
 * With `previous`, the reading of an earlier version of the same document, sections whose text did not change are the same objects as before.
 */
export function readVragenset(text: string, previous?: Vragenset): Vragenset {
  return inEenKeer(leesVragenset(text, previous));
}

/** As `readVragenset`, in small steps. */
export function* leesVragenset(text: string, previous?: Vragenset): Stapsgewijs<Vragenset> {
  const gescand = yield* scan(text, previous && scans.get(previous));
  const { grenzen } = gescand;
  const { gelijk } = gescand.stukken;
  const textOf = (index: number): string => text.slice(grenzen[index]?.start, grenzen[index + 1]?.start);
  const old = previous?.secties ?? [];
  const moved = text.length - (previous?.tekst.length ?? 0);
  const secties: Sectie[] = new Array(grenzen.length);

  // The front matter and the heading come first: they are the context of all that follows.
  const leading = grenzen.findIndex((grens) => grens.soort === 'kop') + 1;
  for (let i = 0; i < leading; i++) {
    yield;
    const tekst = textOf(i);
    const kept = old.find((sectie) => sectie.soort === grenzen[i]?.soort && sectie.tekst === tekst);
    secties[i] = kept ?? readSectie(los(tekst), grenzen[i] as Grens, { ingezonden: null });
  }
  yield;
  const context = contextOf(secties.slice(0, leading));
  const comparable = previous !== undefined && contextOf(previous.secties).ingezonden === context.ingezonden;

  const reuse = (index: number, oldIndex: number): boolean => {
    const sectie = comparable ? old[oldIndex] : undefined;
    const grens = grenzen[index];
    if (sectie === undefined || grens === undefined || !isUnchanged(sectie, grens)) return false;
    const { start } = grens;
    const end = grenzen[index + 1]?.start ?? text.length;
    const [from, to] = [previous?.begin[oldIndex] ?? 0, previous?.begin[oldIndex + 1] ?? previous?.tekst.length ?? 0];
    const before = start === from && end === to && end <= gelijk.begin;
    const behind = start === from + moved && end === to + moved && start >= text.length - gelijk.eind;
    if (before || behind) secties[index] = sectie;
    return before || behind;
  };
  // An edit touches one stretch of the text: everything before it and everything behind it is as it was.
  let head = leading;
  while (head < grenzen.length && reuse(head, head)) head++;
  let tail = grenzen.length - 1;
  const shift = old.length - grenzen.length;
  while (tail >= head && tail + shift >= head && reuse(tail, tail + shift)) tail--;
  for (let i = head; i <= tail; i++) {
    secties[i] = readSectie(los(textOf(i)), grenzen[i] as Grens, context);
    yield;
  }

  const set = assemble(
    text,
    secties,
    grenzen.map((grens) => grens.start),
  );
  scans.set(set, gescand);
  return set;
}

/**
 * The same text, standing by itself. A piece cut out of a long text can keep all of that text in memory: of a document that is worked on
 * for a day each sectie would keep another version, and a subject in the overview of a folder the whole document.
 */
function los(tekst: string): string {
  return ` ${tekst}`.slice(1);
}

function contextOf(secties: readonly Sectie[]): Context {
  const voorblad = secties.find((sectie) => sectie.soort === 'voorblad');
  const kop = secties.find((sectie) => sectie.soort === 'kop');
  const ingezonden = voorblad?.voorblad.ingezonden?.waarde ?? (kop?.kop ?? legeKop).ingezonden?.waarde;
  return { ingezonden: ingezonden ?? null };
}
