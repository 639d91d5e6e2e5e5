import assert from 'node:assert/strict';
import fc from 'fast-check';
import { vergelijk } from '../../../src/terug';
import { maakGeval, type Verwacht } from './plan';

/** How many letters are made; more of them by hand: `TERUG_AANTAL=1000 TERUG_ZAAD=1 npx mocha -g 'random letters'`. */
const AANTAL = Number(process.env.TERUG_AANTAL ?? 60);
const ZAAD = process.env.TERUG_ZAAD;

describe('back from Word: random letters', function () {
  this.timeout(Math.max(120_000, AANTAL * 2000));

  it('every change is told at its own question, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (zaad) => {
        const { hier, terugkomst, verwacht } = await maakGeval(zaad);
        const { rijen, los, opmerkingenElders, wijzigingenElders } = vergelijk(hier, terugkomst);
        const gemeld = rijen.map(
          (rij): Verwacht => ({
            nummers: rij.nummers.map(Number),
            stand: rij.stand,
            inWord: rij.inWord,
            hier: rij.hier,
            opmaak: rij.opmaak,
            auteurs: [...new Set(rij.wie.map(({ auteur }) => auteur ?? '?'))].sort(),
            opmerkingen: rij.opmerkingen
              .map(
                ({ opmerking: { tekst, klaar, reacties } }) =>
                  `${klaar ? 'x' : ' '} ${[tekst, ...reacties.map((een) => een.tekst)].join(' | ')}`,
              )
              .sort(),
            vraag: rij.vraagtekst !== null,
            herkend: rij.herkend !== null,
          }),
        );
        assert.deepEqual(gemeld, verwacht);
        assert.deepEqual([los, opmerkingenElders, wijzigingenElders], [[], [], []]);
      }),
      { numRuns: AANTAL, ...(ZAAD !== undefined && { seed: Number(ZAAD) }) },
    );
  });
});
