import { parentPort, workerData } from 'node:worker_threads';
import { metCodecache } from './codecache';
import type { Opdracht } from './controle';
import type { Bericht, Stuk } from './ploeg';
import './start';

/** One of several threads that check: gets parcels of files, and says of each what came of it. */
async function werk(): Promise<void> {
  metCodecache();
  const [{ Controle }, { vooruit }] = await Promise.all([import('./controle'), import('./vooruit')]);
  const controle = await Controle.open(workerData as Opdracht);
  const rij: Stuk[] = [];
  let bezig = false;
  const doe = async (): Promise<void> => {
    if (bezig) return;
    bezig = true;
    for await (const { wat, inhoud } of vooruit(() => rij.shift())) {
      const bericht: Bericht = { index: wat.index, uitkomst: await controle.bekijk(wat.bestand, inhoud) };
      parentPort?.postMessage(bericht);
    }
    bezig = false;
  };
  parentPort?.on('message', (pakket: readonly Stuk[]) => {
    rij.push(...pakket);
    void doe();
  });
}

void werk();
