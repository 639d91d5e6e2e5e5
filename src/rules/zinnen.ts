import { isBladvulling, type Span } from '../vragenset';

/** Abbreviations after which a sentence goes on, though a capital or a digit may follow. Without their last dot, lower case. */
const AFKORTINGEN: ReadonlySet<string> = new Set(
  'a.d art artt b.v bijv blz bv ca cf d.d dhr d.w.z dr drs ds e.g e.v evt hr i.c i.e i.h.a i.p.v i.s.m i.v.m incl ing ir jhr jl lid m.a.w m.b.t m.b.v m.i.v m.n m.u.v max mevr mgr min mln mld mr mw n.a.v nl no nr nrs o.a o.b.v o.g o.l.v o.m p pag par par prof resp sr st stb stcrt t.a.v t.b.v t.g.v t.n.v t.o.v vgl vol vs z.g zgn'.split(
    ' ',
  ),
);

const LIJST = /^[ \t]*(?:[-+*•–]|\d{1,3}[.)]|[a-z][.)])[ \t]+/;
const GEEN_PROZA = /^[ \t]*(?:\||#{1,6}[ \t]|\[\^)/;
/** A space behind the dot may be lost at a line end of a PDF. */
const EINDE = /[.!?…]["”’»)\]]{0,3}(?=\s|$)|(?<=\p{Lower}{2})[.!?](?=\p{Upper}\p{Lower})/gu;

/** The sentences of a text: paragraphs, items of a list and lines of a table are apart. Offsets in the text. */
export function readZinnen(tekst: string): Span[] {
  return alineasOf(tekst).flatMap((alinea) => zinnenOf(tekst, alinea));
}

/** Stretches of running text: an empty line, an item of a list, a heading, a note or a line of a table ends one. */
function alineasOf(tekst: string): Span[] {
  const found: { start: number; end: number }[] = [];
  let open = false;
  for (let start = 0; start < tekst.length; ) {
    const newline = tekst.indexOf('\n', start);
    const end = newline === -1 ? tekst.length : newline;
    const line = tekst.slice(start, end);
    const mark = LIJST.exec(line)?.[0].length;
    if (line.trim() === '' || GEEN_PROZA.test(line) || isBladvulling(line)) open = false;
    else if (open && mark === undefined) {
      const last = found.at(-1);
      if (last !== undefined) last.end = end;
    } else {
      found.push({ start: start + (mark ?? 0), end });
      open = true;
    }
    start = end + 1;
  }
  return found;
}

function zinnenOf(tekst: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  const alinea = tekst.slice(start, end);
  let from = 0;
  for (const match of alinea.matchAll(EINDE)) {
    const to = match.index + match[0].length;
    if (!isZinseinde(alinea, match.index, to)) continue;
    found.push(trimmed(tekst, start + from, start + to));
    from = to;
  }
  found.push(trimmed(tekst, start + from, end));
  return found.filter((zin) => zin.end > zin.start);
}

/** A dot ends no sentence behind an abbreviation or an initial, nor when the text goes on with a small letter. */
function isZinseinde(alinea: string, at: number, to: number): boolean {
  const next = /[\p{Alpha}\p{Nd}]/u.exec(alinea.slice(to, to + 20))?.[0];
  if (next !== undefined && /\p{Lower}/u.test(next)) return false;
  if (alinea.charAt(at) !== '.') return true;
  const word = /[\p{Alpha}\d.]{1,20}$/u.exec(alinea.slice(Math.max(0, at - 20), at))?.[0].toLowerCase() ?? '';
  if (next !== undefined && AFKORTINGEN.has(word)) return false;
  return !(next !== undefined && /^(?:\p{Alpha}|\p{Alpha}\.\p{Alpha})$/u.test(word));
}

function trimmed(tekst: string, start: number, end: number): Span {
  const voor = /^\s*/.exec(tekst.slice(start, end))?.[0].length ?? 0;
  return { start: start + voor, end: start + tekst.slice(start, end).trimEnd().length };
}
