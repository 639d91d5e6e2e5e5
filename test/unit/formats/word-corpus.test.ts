import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Inspectie, inspectie } from '../../../src/cli/inspectie';
import { leesWord } from '../../../src/formats/word';
import { readVragenset } from '../../../src/vragenset';

/** Real letters are not part of the project; they lie beside it where the makers work. */
const CORPUS = path.resolve(__dirname, '../../../../shared/corpus');

interface Entry {
  readonly bestand: string;
  readonly soort: string;
  readonly kenmerk: string | null;
  readonly ingezonden: string | null;
  readonly ontvangen: string | null;
  readonly aantalVragen: number | null;
  readonly gecombineerd: number[][] | null;
  readonly verwijzingen: Record<string, number[]> | null;
  readonly onbeantwoord: number[] | null;
  readonly afzonderlijkVerzoek: string | null;
}

const sorted = (numbers: readonly (number | string)[]): number[] => numbers.map(Number).sort((a, b) => a - b);
const letters = (text: string): string => text.toLowerCase().replace(/[^a-zà-ÿ]/g, '');

/** What the index says of a document, field by field; a field that was not judged by hand is left out. */
function expected(entry: Entry): Record<string, unknown> {
  const judged: Record<string, unknown> = {
    soort: 'antwoord',
    'verzoek afzonderlijk': Boolean(entry.afzonderlijkVerzoek),
  };
  if (entry.aantalVragen !== null)
    judged['aantal vragen'] = Array.from({ length: entry.aantalVragen }, (_, i) => i + 1);
  if (entry.gecombineerd !== null) judged['samen beantwoord'] = entry.gecombineerd;
  if (entry.verwijzingen !== null) judged['alleen verwijzing'] = sorted(Object.keys(entry.verwijzingen));
  if (entry.onbeantwoord !== null) judged.onbeantwoord = entry.onbeantwoord;
  if (entry.ingezonden !== null) judged.ingezonden = entry.ingezonden;
  if (entry.ontvangen !== null) judged.ontvangen = entry.ontvangen;
  if (/^\d{4}Z\d{5}$/.test(entry.kenmerk ?? '')) judged.znummer = entry.kenmerk;
  return judged;
}

function read(entry: Entry, result: Inspectie): Record<string, unknown> {
  const { afzonderlijk } = result.verzoeken;
  const verzoek = letters(entry.afzonderlijkVerzoek ?? '');
  const all: Record<string, unknown> = {
    soort: result.soort,
    'verzoek afzonderlijk': afzonderlijk.some(({ tekst }) => letters(tekst).includes(verzoek)),
    'aantal vragen': sorted(result.vragen.map(({ nummer }) => nummer)),
    'samen beantwoord': result.antwoorden
      .map(({ nummers }) => sorted(nummers))
      .filter((nummers) => nummers.length > 1)
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    'alleen verwijzing': sorted(
      result.antwoorden.filter(({ alleenVerwijzing }) => alleenVerwijzing).flatMap(({ nummers }) => nummers),
    ),
    onbeantwoord: result.vragen.filter(({ beantwoordIn }) => beantwoordIn.length === 0).map(({ nummer }) => nummer),
    ingezonden: result.ingezonden,
    ontvangen: result.ontvangen,
    znummer: result.znummer,
  };
  return Object.fromEntries(Object.keys(expected(entry)).map((field) => [field, all[field]]));
}

describe('Word: real letters', () => {
  const isHere = existsSync(path.join(CORPUS, 'docx'));
  before(function () {
    if (isHere) return;
    console.log('    The folder with real letters is not here: these tests are skipped.');
    this.skip();
  });
  it('are there', () => assert.ok(isHere));
  if (!isHere) return;

  const index: Entry[] = JSON.parse(readFileSync(path.join(CORPUS, 'index.json'), 'utf8'));
  for (const name of readdirSync(path.join(CORPUS, 'docx'))) {
    const entry = index.find(({ bestand }) => bestand.startsWith(name.slice(0, 3)));
    const open = () => leesWord(new Uint8Array(readFileSync(path.join(CORPUS, 'docx', name))));

    it(`${name.slice(0, 3)} is read as its index says`, () => {
      assert.ok(entry);
      const set = readVragenset(open().markdown);
      assert.deepEqual(read(entry, inspectie(name, set, '2026-01-15')), expected(entry));
    });

    it(`${name.slice(0, 3)} has every word of its questions and answers, in order`, () => {
      assert.ok(entry);
      const text = readFileSync(path.join(CORPUS, entry.bestand), 'utf8');
      const words = (tekst: string): string[] =>
        tekst
          .replace(/\[\^\d+\]:?|\]\([^)]*\)|\\/g, ' ')
          // The text was taken from the file without the numbers that Word makes.
          .replace(/^\d{1,2}[.)] /gm, '')
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      const begin = (tekst: string): string => tekst.slice(tekst.search(/^Vraag 1\b/m));
      const original = words(begin(text));
      assert.ok(original.length > 300);
      assert.deepEqual(words(begin(open().markdown)), original);
    });
  }
});
