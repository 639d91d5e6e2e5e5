import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/edits';
import { neemOver, type Rij, vergelijk } from '../../../src/terug';
import { readVragenset, type Vragenset } from '../../../src/vragenset';
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

  it('taking over leaves nothing to take over, touches no question, and loses nothing that is only here', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.boolean(), async (zaad, tweezijdig) => {
        const geval = await maakGeval(zaad);
        const { hier } = geval;
        const terugkomst = tweezijdig ? { ...geval.terugkomst, uitgegeven: null } : geval.terugkomst;
        const voor = vergelijk(hier, terugkomst).rijen;
        const nummers = voor.flatMap((rij) => rij.nummers);
        const { edits, overgeslagen } = neemOver(hier, terugkomst, nummers);
        const erna = readVragenset(applyEdits(hier.tekst, edits));
        const na = vergelijk(erna, terugkomst).rijen;
        assert.deepEqual(na.map(standEnNummers), voor.map(verwachtNa));
        assert.deepEqual(
          na.flatMap(({ opmerkingen }) => opmerkingen.filter(({ bekend }) => !bekend)),
          [],
        );
        assert.deepEqual(neemOver(erna, terugkomst, nummers).edits, []);
        assert.deepEqual(
          overgeslagen.map((een) => een.nummers),
          voor.filter(({ stand }) => !['gelijk', 'word', 'anders'].includes(stand)).map((een) => een.nummers),
        );
        assert.deepEqual(vragenVan(erna), vragenVan(hier));
        for (const [commentaar] of hier.tekst.matchAll(/<!--.*?-->/g)) assert.ok(erna.tekst.includes(commentaar));
        assert.ok(erna.tekst.startsWith(hier.tekst.slice(0, hier.tekst.indexOf('## Vraag 1'))));
        // One answer alone touches nothing of another.
        const [rij] = voor.filter(({ stand }) => stand === 'word');
        if (rij === undefined) return;
        const alleen = readVragenset(applyEdits(hier.tekst, neemOver(hier, terugkomst, rij.nummers).edits));
        for (const [index, ander] of vergelijk(alleen, terugkomst).rijen.entries())
          if (ander.nummers.every((nummer) => !rij.nummers.includes(nummer)))
            assert.deepEqual(ander.teksten.hier, voor[index]?.teksten.hier);
      }),
      { numRuns: Math.ceil(AANTAL / 4), ...(ZAAD !== undefined && { seed: Number(ZAAD) }) },
    );
  });
});

const standEnNummers = ({ nummers, stand }: Rij) => ({ nummers, stand });
const verwachtNa = ({ nummers, stand }: Rij) => ({
  nummers,
  stand: stand === 'word' || stand === 'anders' ? 'gelijk' : stand,
});
const vragenVan = (set: Vragenset): string[] => set.vragen.map(({ inhoud }) => inhoud.tekst.trimEnd());
