import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** A fault that is put into the sources while they are bundled for the fuzzer, and nowhere else. */
export interface Fout {
  readonly naam: string;
  readonly bestand: RegExp;
  /** The bundle it is in, where that is not the fuzzer's own. */
  readonly bundel?: string;
  readonly van: string;
  readonly naar: string;
  /** What must be said when it is found. */
  readonly melding: RegExp;
}

/** Five faults of the kinds that the fuzzer is there for. */
export const GEPLANT: readonly Fout[] = [
  {
    naam: 'a place behind the end, where a text ends with \\r\\n',
    bestand: /src\/vragenset\/vragenset\.ts$/,
    van: 'end: begin + plaats.span.end };',
    naar: "end: begin + plaats.span.end + (set.tekst.startsWith('\\r\\n', begin + plaats.span.end) ? 3 : 0) };",
    melding: /place \d+-\d+ in a text of/,
  },
  {
    naam: 'an exception at quotations in quotations in quotations',
    bestand: /src\/vragenset\/inhoud\.ts$/,
    van: 'export function readableText(text: string): string {',
    naar: "export function readableText(text: string): string { if (/^> > > /m.test(text)) throw new Error('too deep');",
    melding: /too deep/,
  },
  {
    naam: 'an edit that swallows a word',
    bestand: /src\/edits\/antwoorden\.ts$/,
    van: 'return { start: at, end: at, text: `',
    naar: 'return { start: Math.max(0, at - 1 - (/\\w{3,9}$/.exec(set.tekst.slice(Math.max(0, at - 9), at))?.[0].length ?? -1)), end: at, text: `',
    melding: /takes out|is gone|not whole/,
  },
  {
    naam: 'work that grows with the square of the text',
    bestand: /src\/vragenset\/assemble\.ts$/,
    van: 'secties.forEach((inhoud, sectie) => {',
    naar: "secties.forEach((inhoud, sectie) => { secties.slice(0, sectie).map((eerder) => eerder.tekst.includes('\\u0001'));",
    melding: /more than linear/,
  },
  {
    naam: 'a note of a Word file that is lost',
    bestand: /src\/formats\/word\/index\.ts$/,
    bundel: 'formats/word.mjs',
    van: 'const nummer = this.volgorde.size + 1;',
    naar: 'const nummer = this.volgorde.size + 1; if (nummer === 4) return null;',
    melding: /words are lost/,
  },
];

/** Puts one fault in; fails when its place is not there any more. */
export function plant({ naam, bestand, van, naar }: Fout): Plugin {
  return {
    name: 'plant',
    setup(build) {
      build.onLoad({ filter: bestand }, ({ path }) => {
        const bron = readFileSync(path, 'utf8');
        if (bron.split(van).length !== 2) return { errors: [{ text: `no place to plant ${naam} in ${path}` }] };
        return { contents: bron.replace(van, () => naar), loader: 'ts' };
      });
    },
  };
}
