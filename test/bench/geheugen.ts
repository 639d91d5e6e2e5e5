// Measures what the overview of a workspace keeps of each document: prints how much memory 5,000 of them take, in MB. To be run with --expose-gc.
import { kaartVan } from '../../src/dossier';
import { readVragenset } from '../../src/vragenset';
import { archiefdocument } from './archief';

const SETS = 5000;

function inGebruik(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const lees = (nummer: number) => kaartVan(`map/stuk-${nummer}.md`, readVragenset(archiefdocument(nummer)));
// What is made once, however many documents there are, does not count.
lees(0);
const vooraf = inGebruik();
const kaarten = Array.from({ length: SETS }, (_, nummer) => lees(nummer));
const erbij = inGebruik() - vooraf;
if (kaarten.some((kaart) => kaart === null)) throw new Error('Not every document was taken for Kamervragen.');
console.log((erbij / 1e6).toFixed(1));
