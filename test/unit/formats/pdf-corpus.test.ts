import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Inspectie, inspectie } from '../../../src/cli/inspectie';
import type { Ingelezen } from '../../../src/formats/format';
import { leesPdf } from '../../../src/formats/pdf';
import { readVragenset } from '../../../src/vragenset';

/** Real documents are not part of the project; they lie beside it where the makers work. */
const CORPUS = path.resolve(__dirname, '../../../../shared/corpus');

interface Verwacht {
  readonly bestand: string;
  readonly soort: string;
  readonly aantalVragen: number | null;
  readonly gecombineerd: number[][] | null;
  readonly verwijzingen: Record<string, number[]> | null;
  readonly onbeantwoord: number[] | null;
  readonly afzonderlijkVerzoek: string | null;
  readonly ingezonden: string | null;
  readonly ontvangen: string | null;
}

const SOORT: Record<string, string> = { ah: 'antwoord', kv: 'vragen' };
const oplopend = (nummers: readonly (number | string)[]): number[] => nummers.map(Number).sort((a, b) => a - b);
const letters = (text: string): string => text.toLowerCase().replace(/[^a-zà-ÿ]/g, '');

/** What the index says of a document, and what was read of it; what the index leaves null was not judged. */
function vergelijk(e: Verwacht, r: Inspectie): [unknown, unknown] {
  const antwoord = (nummer: string) => r.antwoorden.find(({ nummers }) => nummers.includes(Number(nummer)));
  const paren: [string, unknown, unknown][] = [
    ['soort', SOORT[e.soort] ?? e.soort, r.soort],
    [
      'vragen',
      e.aantalVragen && Array.from({ length: e.aantalVragen }, (_, i) => i + 1),
      oplopend(r.vragen.map(({ nummer }) => nummer)),
    ],
    ['samen', e.gecombineerd, r.antwoorden.map(({ nummers }) => nummers).filter((nummers) => nummers.length > 1)],
    [
      'alleen verwijzing',
      e.verwijzingen && oplopend(Object.keys(e.verwijzingen)),
      oplopend(r.antwoorden.filter((a) => a.alleenVerwijzing).flatMap((a) => a.nummers)),
    ],
    [
      'verwijst naar',
      e.verwijzingen,
      Object.fromEntries(
        Object.keys(e.verwijzingen ?? {}).map((nummer) => [nummer, oplopend(antwoord(nummer)?.verwijstNaar ?? [])]),
      ),
    ],
    ['onbeantwoord', e.onbeantwoord, r.vragen.filter((v) => v.beantwoordIn.length === 0).map(({ nummer }) => nummer)],
    [
      'afzonderlijk',
      e.afzonderlijkVerzoek && letters(e.afzonderlijkVerzoek),
      letters(r.verzoeken.afzonderlijk[0]?.tekst ?? ''),
    ],
    ['aantal afzonderlijk', e.afzonderlijkVerzoek ? 1 : 0, r.verzoeken.afzonderlijk.length],
    ['ingezonden', e.ingezonden, r.ingezonden],
    ['ontvangen', e.ontvangen, r.ontvangen],
  ];
  const beoordeeld = paren.filter(([, verwacht]) => verwacht !== null);
  return [
    Object.fromEntries(beoordeeld.map(([naam, verwacht]) => [naam, verwacht])),
    Object.fromEntries(beoordeeld.map(([naam, , gelezen]) => [naam, gelezen])),
  ];
}

/** Only the words: without white space, hyphens, and digits, of which the other text has those of the notes amid the words. */
const kaal = (text: string): string => text.replace(/\[\^[\d-]+\]/g, '').replace(/[\s\d-]+/g, '');

describe('real PDF documents', () => {
  const map = path.join(CORPUS, 'pdf');
  const namen = existsSync(map) ? readdirSync(map).filter((naam) => naam.endsWith('.pdf')) : [];
  const index: Verwacht[] = namen.length > 0 ? JSON.parse(readFileSync(path.join(CORPUS, 'index.json'), 'utf8')) : [];
  const gelezen = new Map<string, Promise<Ingelezen>>();
  const lees = (naam: string): Promise<Ingelezen> => {
    const bekend = gelezen.get(naam) ?? leesPdf(new Uint8Array(readFileSync(path.join(map, naam))));
    gelezen.set(naam, bekend);
    return bekend;
  };

  if (namen.length === 0) {
    it('are not here', function () {
      console.log('    The folder with real documents is not here: these tests are skipped.');
      this.skip();
    });
  }

  for (const naam of namen) {
    const verwacht = index.find(({ bestand }) => bestand.startsWith(naam.slice(0, 4)));

    it(`${naam} is read as its index says`, async () => {
      assert.ok(verwacht);
      const { markdown, verloren } = await lees(naam);
      const [goed, eigen] = vergelijk(verwacht, inspectie(naam, readVragenset(markdown), '2026-01-15'));
      assert.deepEqual(eigen, goed);
      assert.deepEqual(verloren, []);
    });

    it(`${naam} has every word that another reader found in a question, and no furniture`, async () => {
      assert.ok(verwacht);
      const { markdown } = await lees(naam);
      const ander = readFileSync(path.join(CORPUS, verwacht.bestand), 'utf8');
      const zelf = kaal(markdown);
      for (const vraag of readVragenset(ander).vragen) {
        for (const zin of vraag.inhoud.schoon.split(/(?<=[.?!])\s/)) {
          assert.ok(zelf.includes(kaal(zin)), zin);
        }
      }
      assert.doesNotMatch(markdown, /ISSN|^ah-tk-|Gravenhage 20|vergaderjaar \d{4}–\d{4}, Aanhangsel$/mu);
      assert.doesNotMatch(markdown, /[\ufdd0-\ufdd2\u00ad]/u);
    });

    it(`${naam} has a definition for each note, and a note for each definition`, async () => {
      const { markdown } = await lees(naam);
      const definities = [...markdown.matchAll(/^\[\^([\d-]+)\]: \S/gmu)].map(([, nummer]) => nummer);
      const verwijzers = [...markdown.matchAll(/\[\^([\d-]+)\](?!:)/gu)].map(([, nummer]) => nummer);
      assert.deepEqual([...new Set(verwijzers)].sort(), [...definities].sort());
    });
  }
});
