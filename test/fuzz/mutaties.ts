import type { Toeval } from './toeval';
import { STUKKEN } from './zaden';

/** What often goes wrong somewhere: numbers at a limit, markup that hides or breaks, letters that change length when their case does. */
const GEMEEN: readonly string[] = [
  '0',
  '-1',
  '99999999999999999999',
  '31 februari 2031',
  '29 februari 2000000',
  '1a',
  '2031Z00000',
  '[[[[[[[[',
  '](javascript:x)',
  '<script>',
  '&#x0;',
  '\\',
  '$1 $& $`',
  '__proto__',
  '*'.repeat(40),
  '> > > > > ',
  '- - - - - ',
  ' '.repeat(200),
  'vraag 1 en vraag 2, 3 tot en met ',
  'ﬁ',
  'e\u0301',
  '\u202e',
];

type Mutatie = (tekst: string, toeval: Toeval, ander: string) => string;

const stuk = (tekst: string, toeval: Toeval, langste = 200): [number, number] => {
  const start = toeval.onder(tekst.length + 1);
  return [start, Math.min(tekst.length, start + toeval.onder(langste))];
};
const regels = (tekst: string): string[] => tekst.split('\n');

const MUTATIES: readonly Mutatie[] = [
  (tekst, toeval) => {
    const [start, end] = stuk(tekst, toeval);
    return tekst.slice(0, start) + tekst.slice(end);
  },
  (tekst, toeval) => {
    const [start, end] = stuk(tekst, toeval);
    const at = toeval.onder(tekst.length + 1);
    return tekst.slice(0, at) + tekst.slice(start, end) + tekst.slice(at);
  },
  (tekst, toeval) => {
    const at = toeval.onder(tekst.length + 1);
    return tekst.slice(0, at) + toeval.kies(STUKKEN) + tekst.slice(at);
  },
  (tekst, toeval) => {
    const at = toeval.onder(tekst.length + 1);
    return tekst.slice(0, at) + toeval.kies(GEMEEN) + tekst.slice(at);
  },
  (tekst, toeval) => tekst.slice(0, toeval.onder(tekst.length + 1)),
  (tekst) => tekst.replace(/\r?\n/g, '\r\n'),
  (tekst) => tekst.replaceAll('\n', '\r'),
  (tekst) => tekst.replaceAll('\n', ' '),
  (tekst) => tekst.toUpperCase(),
  (tekst, toeval, ander) => {
    const [start, end] = stuk(ander, toeval, 1500);
    const at = toeval.onder(tekst.length + 1);
    return tekst.slice(0, at) + ander.slice(start, end) + tekst.slice(at);
  },
  // Two lines change places.
  (tekst, toeval) => {
    const lijst = regels(tekst);
    const [a, b] = [toeval.onder(lijst.length), toeval.onder(lijst.length)];
    [lijst[a], lijst[b]] = [lijst[b] ?? '', lijst[a] ?? ''];
    return lijst.join('\n');
  },
  // A line many times.
  (tekst, toeval) => {
    const lijst = regels(tekst);
    const at = toeval.onder(lijst.length);
    return lijst.toSpliced(at, 0, ...new Array(toeval.onder(30)).fill(lijst[at] ?? '')).join('\n');
  },
  // Some lines deeper: in a quotation, a list, a code block.
  (tekst, toeval) => {
    const lijst = regels(tekst);
    const van = toeval.onder(lijst.length);
    const tot = van + toeval.onder(12);
    const voor = toeval.kies(['> ', '> > ', '- ', '    ', '\t', '* [ ] ', '1. ']);
    return lijst.map((regel, index) => (index >= van && index < tot ? voor + regel : regel)).join('\n');
  },
  // Another number.
  (tekst, toeval) => {
    const getallen = [...tekst.matchAll(/\d{1,6}/g)];
    if (getallen.length === 0) return tekst;
    const { index, 0: getal } = toeval.kies(getallen);
    const nieuw = toeval.kies(['0', '1', '2', '3', '12', '1000', `${Number(getal) + 1}`, '']);
    return tekst.slice(0, index) + nieuw + tekst.slice(index + getal.length);
  },
];

/** A few changes in a row; never more than some thousands of characters. */
export function muteer(tekst: string, toeval: Toeval, ander: string): string {
  let uit = tekst;
  for (let n = 1 + toeval.onder(5); n > 0; n--) uit = toeval.kies(MUTATIES)(uit, toeval, ander);
  return uit.slice(0, 12_000);
}

/** Bytes that were damaged on their way: changed, lost, doubled, cut off. */
export function muteerBytes(bytes: Uint8Array, toeval: Toeval): Uint8Array {
  let uit = Uint8Array.from(bytes);
  for (let n = 1 + toeval.onder(4); n > 0; n--) {
    const at = toeval.onder(uit.length + 1);
    const lengte = toeval.onder(64);
    switch (toeval.onder(5)) {
      case 0:
        for (let k = 0; k < 1 + toeval.onder(8); k++) uit[toeval.onder(uit.length)] = toeval.onder(256);
        break;
      case 1:
        uit = samen(uit.subarray(0, at), uit.subarray(Math.min(uit.length, at + lengte)));
        break;
      case 2:
        uit = samen(uit.subarray(0, at), uit.subarray(Math.max(0, at - lengte)));
        break;
      case 3:
        if (toeval.kans(0.3)) uit = uit.slice(0, at);
        break;
      default:
        if (uit.length > 4)
          new DataView(uit.buffer).setUint32(
            toeval.onder(uit.length - 4),
            toeval.kies([0, 1, 0xffff, 0x7fffffff, 0xffffffff]),
            true,
          );
    }
  }
  return uit;
}

function samen(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const uit = new Uint8Array(a.length + b.length);
  uit.set(a);
  uit.set(b, a.length);
  return uit;
}
