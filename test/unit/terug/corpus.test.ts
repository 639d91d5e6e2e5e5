import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { leesWord } from '../../../src/formats/word';
import { leesBrief, vergelijk } from '../../../src/terug';
import { readVragenset, type Vragenset } from '../../../src/vragenset';
import { del, ins, run } from './brief';
import { Toeval } from './toeval';

/** Real letters are not part of the project; they lie beside it where the makers work. */
const MAP = path.resolve(__dirname, '../../../../shared/corpus/docx');
const STEMPEL = { auteur: 'M. de Boer', datum: '2025-04-03T10:00:00Z' };
const KEER = 5;

interface Telling {
  erbij: number;
  eraf: number;
  /** Somebody did it with a trace. */
  spoor: boolean;
}

/** Puts words in, takes them out or changes them in answers of a letter, with a trace and without, at places of which it is certain in which answer they stand. */
function verander(
  bytes: Uint8Array,
  set: Vragenset,
  toeval: Toeval,
): { bytes: Uint8Array; verwacht: Map<string, Telling> } {
  const bestanden = unzipSync(bytes);
  const xml = strFromU8(bestanden['word/document.xml'] ?? new Uint8Array());
  const verwacht = new Map<string, Telling>();
  let nummer = 0;
  const nieuw = xml.replace(
    /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<&]{40,})<\/w:t><\/w:r>/g,
    (alles, rPr: string = '', tekst: string) => {
      const plekken = [...tekst.matchAll(/(?<= )([a-z]{4,30}) (?=[a-z])/g)];
      const in_ = set.antwoorden.filter(({ inhoud }) => inhoud.schoon.includes(tekst.trim()));
      const overal = set.tekst.split(tekst.trim()).length - 1;
      const [antwoord] = in_;
      if (plekken.length === 0 || antwoord === undefined || overal !== 1 || !toeval.kans(0.15)) return alles;
      const plek = toeval.een(plekken);
      const woord = `nieuw${++nummer}woord `;
      const [voor, na] = [tekst.slice(0, plek.index), tekst.slice(plek.index + plek[0].length)];
      const sleutel = antwoord.nummers.join();
      const telling = verwacht.get(sleutel) ?? { erbij: 0, eraf: 0, spoor: false };
      verwacht.set(sleutel, telling);
      const hoe = toeval.een(['erbij', 'eraf', 'anders'] as const);
      const spoor = toeval.kans(0.5);
      if (spoor) telling.spoor = true;
      let wissel = hoe === 'erbij' ? run(rPr, plek[0]) : spoor ? del(STEMPEL, run(rPr, plek[0])) : '';
      if (hoe !== 'erbij') telling.eraf += 1;
      if (hoe !== 'eraf') {
        telling.erbij += 1;
        wissel += spoor ? ins(STEMPEL, run(rPr, woord)) : run(rPr, woord);
      }
      return run(rPr, voor) + wissel + run(rPr, na);
    },
  );
  return { bytes: zipSync({ ...bestanden, 'word/document.xml': strToU8(nieuw) }), verwacht };
}

describe('back from Word: real letters', function () {
  this.timeout(120_000);
  const aanwezig = existsSync(MAP);
  before(function () {
    if (aanwezig) return;
    console.log('    The folder with real documents is not here: these tests are skipped.');
    this.skip();
  });

  for (const naam of aanwezig ? readdirSync(MAP).filter((een) => een.endsWith('.docx')) : [])
    it(`${naam}: tells what a program changed in it, and nothing else`, () => {
      const bytes = new Uint8Array(readFileSync(path.join(MAP, naam)));
      const uitgegeven = readVragenset(leesWord(bytes).markdown);
      assert.equal(vergelijk(uitgegeven, { brief: leesBrief(leesWord(bytes)), uitgegeven }).gelijk, true);
      let veranderd = 0;
      for (let keer = 0; keer < KEER; keer++) {
        const anders = verander(bytes, uitgegeven, new Toeval(keer));
        const { rijen, los } = vergelijk(uitgegeven, { brief: leesBrief(leesWord(anders.bytes)), uitgegeven });
        const gemeld = rijen.flatMap(({ nummers, stand, inWord, vraagtekst, herkend, wie }) =>
          stand === 'gelijk' && vraagtekst === null && herkend === null
            ? []
            : [[nummers.join(), inWord, stand, wie, vraagtekst, herkend]],
        );
        assert.deepEqual(
          gemeld.sort(),
          [...anders.verwacht]
            .map(([nummers, { spoor, ...telling }]) => [
              nummers,
              { ...telling, gesplitst: 0, samengevoegd: 0 },
              'word',
              spoor ? [STEMPEL] : [],
              null,
              null,
            ])
            .sort(),
        );
        assert.deepEqual(los, []);
        veranderd += anders.verwacht.size;
      }
      assert.ok(veranderd > 0, 'the program changed nothing');
    });
});
