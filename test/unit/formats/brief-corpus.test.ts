import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tekstToMarkdown } from '../../../src/formats';
import { maakBrief } from '../../../src/formats/brief';
import { readVragenset } from '../../../src/vragenset';
import { Docx } from './docx';

/** Real documents are not part of the project; they lie beside it where the makers work. */
const CORPUS = path.resolve(__dirname, '../../../../shared/corpus');

/** Letters and digits only, without marks of notes and numbers of lists. */
const letters = (tekst: string): string =>
  tekst
    .replace(/\[(?:\^|voetnoot )[^\]]{1,40}\]| \d{1,3}\)(?=\W|$)|^\s*\d{1,9}[.)](?=\s)/gm, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

describe('Word letter: real documents', () => {
  before(function () {
    if (existsSync(CORPUS)) return;
    console.log('    The folder with real documents is not here: these tests are skipped.');
    this.skip();
  });

  it('are sound files that hold every letter of every question and answer', async () => {
    // One in three is enough to meet every way of writing, and takes no minute.
    const namen = readdirSync(CORPUS).filter((file) => file.endsWith('.txt'));
    for (const name of namen.filter((_, index) => index % 3 === 0)) {
      const set = readVragenset(tekstToMarkdown(readFileSync(path.join(CORPUS, name), 'utf8')).markdown);
      const docx = new Docx((await maakBrief(set, { documentId: name, reference: null, brief: null })).bytes);
      docx.keur();
      const tekst = letters(
        docx
          .alineas()
          .map((alinea) => alinea.tekst)
          .join(' '),
      );
      for (const { inhoud } of [...set.vragen, ...set.antwoorden]) {
        // Line by line: what the foot of a printed page put between two lines is not in `schoon`, and is in the letter.
        for (const alinea of inhoud.schoon.split('\n')) {
          const woorden = letters(alinea);
          assert.ok(tekst.includes(woorden), `${name}: ${alinea}`);
        }
      }
    }
  });
});
