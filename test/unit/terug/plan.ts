import { maakBrief } from '../../../src/formats/brief';
import { leesWord } from '../../../src/formats/word';
import { leesBrief, type Terugkomst } from '../../../src/terug';
import { readVragenset, type Vragenset } from '../../../src/vragenset';
import { niets, type Telling, Werk } from './bewerkingen';
import { Brief } from './brief';
import { maakSet } from './maakSet';
import { ruis } from './ruis';
import { beschadig } from './schade';
import { Toeval } from './toeval';

/** What must be reported of one answer. */
export interface Verwacht {
  readonly nummers: readonly number[];
  readonly stand: string;
  readonly inWord: Pick<Telling, 'erbij' | 'eraf' | 'gesplitst' | 'samengevoegd'>;
  readonly hier: Pick<Telling, 'erbij' | 'eraf' | 'gesplitst' | 'samengevoegd'>;
  readonly opmaak: boolean;
  readonly auteurs: readonly string[];
  readonly opmerkingen: readonly string[];
  readonly vraag: boolean;
  readonly herkend: boolean;
}

export interface Geval {
  /** The letter as it came back. */
  readonly bytes: Uint8Array;
  readonly uitgegeven: Vragenset;
  readonly hier: Vragenset;
  readonly terugkomst: Terugkomst;
  readonly verwacht: readonly Verwacht[];
}

/** A letter that went out, was changed in known ways on both sides, and came back. The same number gives the same. */
export async function maakGeval(zaad: number): Promise<Geval> {
  const toeval = new Toeval(zaad);
  const tekst = maakSet(toeval);
  const uitgegeven = readVragenset(tekst);
  const { bytes } = await maakBrief(uitgegeven, { documentId: 'x', reference: null, brief: null, opmerkingen: false });
  const brief = new Brief(bytes);
  const tellingen = new Map<string, Telling>();
  const werk = new Werk(brief, toeval, tellingen);
  const antwoorden = brief.delen().filter((deel) => deel.startsWith('Antwoord'));
  const vragenGeraakt = new Set<string>();
  for (const deel of antwoorden) {
    const keer = toeval.een([0, 0, 1, 1, 2, 3]);
    for (let i = 0; i < keer; i++) verander(werk, deel, antwoorden, toeval);
  }
  for (const deel of brief.delen().filter((een) => een.startsWith('Vraag')))
    if (toeval.kans(0.08) && werk.vraagAnders(deel)) vragenGeraakt.add(deel);
  const herkend = vragenGeraakt.size === 0 && toeval.kans(0.3) ? beschadig(brief, toeval) : [];
  const hier = veranderHier(uitgegeven, antwoorden, toeval, werk);
  const terug = brief.bytes(toeval.kans(0.7) ? (xml) => ruis(xml, toeval) : undefined);
  const gelezen = leesWord(terug);
  return {
    bytes: terug,
    uitgegeven,
    hier: readVragenset(hier.tekst),
    terugkomst: { brief: leesBrief(gelezen), uitgegeven },
    verwacht: antwoorden.map((deel) => {
      const telling = tellingen.get(deel) ?? niets();
      const geteld = ({ erbij, eraf, gesplitst, samengevoegd }: Telling) => ({ erbij, eraf, gesplitst, samengevoegd });
      const inWord = geteld(telling);
      const anders = Object.values(inWord).some((aantal) => aantal > 0);
      const hierAnders = hier.veranderd.has(deel);
      const nummers = [...deel.matchAll(/\d+/g)].map(([nummer]) => Number(nummer));
      return {
        nummers,
        stand: anders ? (hierAnders ? 'beide' : 'word') : hierAnders ? 'hier' : 'gelijk',
        inWord,
        hier: { ...geteld(niets()), ...(hierAnders && { erbij: 1, eraf: 1 }) },
        opmaak: telling.opmaak,
        auteurs: [...telling.auteurs].sort(),
        opmerkingen: [...telling.opmerkingen].sort(),
        vraag: nummers.some((nummer) => vragenGeraakt.has(`Vraag ${nummer}`)),
        herkend: herkend.includes(deel),
      };
    }),
  };
}

function verander(werk: Werk, deel: string, antwoorden: readonly string[], toeval: Toeval): void {
  const keuzes = [
    () => werk.woordenAnders(deel),
    () => werk.woordenAnders(deel),
    () => werk.splitst(deel),
    () => werk.voegtSamen(deel),
    () => werk.nieuweAlinea(deel),
    () => werk.alineaWeg(deel),
    () => werk.verplaatst(deel, toeval.een(antwoorden)),
    () => werk.nieuweNoot(deel),
    () => werk.nootAnders(deel),
    () => werk.opmaak(deel),
    () => werk.opmerking(deel),
  ];
  toeval.een(keuzes)();
}

/** One word is another here, in some of the answers. */
function veranderHier(
  { tekst, antwoorden }: Vragenset,
  delen: readonly string[],
  toeval: Toeval,
  werk: Werk,
): { tekst: string; veranderd: Set<string> } {
  const veranderd = new Set<string>();
  let nieuw = tekst;
  delen.forEach((deel, index) => {
    const { schoon = '' } = antwoorden[index]?.inhoud ?? {};
    const woord = /(?<=^Het )[a-z]{6,40}(?= )/m.exec(schoon)?.[0];
    if (woord === undefined || !toeval.kans(0.25)) return;
    const zin = `Het ${woord}`;
    if (nieuw.split(zin).length !== 2) return;
    nieuw = nieuw.replace(zin, `Het ${werk.woord()}`);
    veranderd.add(deel);
  });
  return { tekst: nieuw, veranderd };
}
