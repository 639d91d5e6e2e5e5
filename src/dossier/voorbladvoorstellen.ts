import { schrijfDatumMetDag, type Vragenset, voorbladEinde } from '../vragenset';
import type { Aanvulling, Rondom, Voorstel } from './aanvullingen';

/** A rule as it can be named under `negeer`. */
export interface Regelnaam {
  readonly id: string;
  readonly titel: string;
}

interface Sleutel {
  readonly naam: string;
  readonly detail: string;
  readonly uitleg: string;
  /** Snippet behind the key; a value that can be chosen when it is not there. */
  readonly tekst?: string;
}

const LIJST = ':\n  - ';

/** The keys of the front matter (design: the answer document), in the order in which one writes them. */
const SLEUTELS: readonly Sleutel[] = [
  {
    naam: 'znummer',
    detail: 'Z-nummer van de set',
    uitleg: 'Het vraagnummer van de Kamer, zoals 2025Z04271. Meer nummers: [2025Z04271, 2025Z04272].',
  },
  {
    naam: 'ingezonden',
    detail: 'dag waarop de vragen zijn gesteld',
    uitleg: 'Vanaf deze dag loopt de termijn van drie weken.',
  },
  {
    naam: 'fase',
    detail: 'hoe ver het stuk is',
    uitleg: 'concept, lijn of eindversie. Bepaalt hoe streng er wordt meegelezen.',
  },
  {
    naam: 'bron',
    detail: 'bestand met de vragen zoals ze binnenkwamen',
    uitleg: 'Daarmee wordt gecontroleerd of de tekst van de vragen nog die van de Kamer is.',
    tekst: ': $0',
  },
  {
    naam: 'origineel',
    detail: 'bestand waarin de vragen binnenkwamen',
    uitleg: 'Bijvoorbeeld het Word- of pdf-bestand van de Kamer.',
    tekst: ': $0',
  },
  {
    naam: 'uitstel',
    detail: 'dag waarop een uitstelbericht is verzonden',
    uitleg: 'Daarna geldt een termijn van zes weken na inzending. Vul dit pas in als het bericht de deur uit is.',
  },
  {
    naam: 'verzonden',
    detail: 'dag waarop de antwoorden zijn verzonden',
    uitleg: 'Vanaf dan staat de klok stil.',
  },
  {
    naam: 'medeNamens',
    detail: 'namens wie mede wordt geantwoord',
    uitleg: 'Een lijst van bewindspersonen.',
    tekst: `${LIJST}$0`,
  },
  { naam: 'bewindspersoon', detail: 'wie ondertekent', uitleg: 'Bijvoorbeeld: minister van Defensie.' },
  {
    naam: 'negeer',
    detail: 'geaccepteerde bevindingen, met reden',
    uitleg: 'Per bevinding: de regel, eventueel het nummer van de vraag, en de reden.',
    tekst: `${LIJST}regel: $1\n    reden: $0`,
  },
];

const FASEN: readonly (readonly [string, string])[] = [
  ['concept', 'er wordt nog aan geschreven'],
  ['lijn', 'ligt voor akkoord in de lijn'],
  ['eindversie', 'klaar om te versturen'],
];

/** A key at the beginning of a line, a value behind a key, an item of a list. */
const SLEUTEL = /^[A-Za-z]{0,20}$/;
const WAARDE =
  /(?:^|[{,-][ \t]{0,8}|^[ \t]{1,12})(?<sleutel>[A-Za-z]{1,20}):[ \t]{1,8}(?<lijst>\[[^\]:{}\n]{0,200}[ ,[])?(?<begonnen>[^\s[\],]{0,40})$/u;
const ITEM = /^[ \t]{0,8}-[ \t]{1,8}(?<begonnen>[^\s:]{0,40})$/u;

/** What can be written at `offset` of the front matter: a key that is not there yet, or a value. Null outside the front matter. */
export function voorbladVoorstellen(set: Vragenset, offset: number, rondom: Rondom): Aanvulling | null {
  const { tekst } = set;
  const einde = voorbladEinde(tekst);
  const lineStart = tekst.lastIndexOf('\n', offset - 1) + 1;
  if (offset >= einde || lineStart === 0) return null;
  const line = tekst.slice(lineStart, offset);
  const above = tekst.slice(0, lineStart).split(/\r?\n/);
  const niets: Aanvulling = { start: offset, end: offset, voorstellen: [] };
  if (SLEUTEL.test(line)) {
    const end =
      lineStart +
      line.length +
      (/^[A-Za-z]{0,20}(?=[ \t]{0,8}(?:\r?\n|$))/.exec(tekst.slice(offset, offset + 40))?.[0].length ?? 0);
    return { start: lineStart, end, voorstellen: sleutels(tekst.slice(0, lineStart) + tekst.slice(end, einde)) };
  }
  const waarde = WAARDE.exec(line)?.groups;
  const item = ITEM.exec(line)?.groups;
  const sleutel = waarde?.sleutel ?? (item === undefined ? undefined : keyAbove(above));
  if (sleutel === undefined) return niets;
  const begonnen = waarde?.begonnen ?? item?.begonnen ?? '';
  return { start: offset - begonnen.length, end: offset, voorstellen: waarden(set, sleutel, rondom) };
}

function sleutels(elders: string): Voorstel[] {
  const present = new Set([...elders.matchAll(/^([A-Za-z]{1,20}):/gm)].map((match) => match[1]));
  return SLEUTELS.filter(({ naam }) => !present.has(naam)).map(({ naam, detail, uitleg, tekst }) => ({
    label: naam,
    detail,
    uitleg,
    tekst: `${naam}${tekst ?? ': '}`,
    ...(tekst === undefined ? { verder: true } : { snippet: true }),
  }));
}

/** The key whose list an item belongs to. */
function keyAbove(lines: readonly string[]): string | undefined {
  const line = lines.findLast((one) => /^[A-Za-z]/.test(one));
  return /^([A-Za-z]{1,20}):/.exec(line ?? '')?.[1];
}

function waarden(set: Vragenset, sleutel: string, { vandaag, regels }: Rondom): Voorstel[] {
  const { kop } = set;
  const ambten = kop.gerichtAan.map((ambt) => voorstel(ambt, 'de vragen zijn aan deze bewindspersoon gericht'));
  switch (sleutel) {
    case 'fase':
      return FASEN.map(([fase, detail]) => voorstel(fase, detail));
    case 'ingezonden':
      return datums([
        [kop.ingezonden?.waarde, 'staat in de kop'],
        [vandaag, 'vandaag'],
      ]);
    case 'uitstel':
    case 'verzonden':
      return datums([[vandaag, 'vandaag']]);
    case 'znummer':
      return [...new Set(kop.znummers.map(({ waarde }) => waarde))].map((nummer) =>
        voorstel(nummer, 'staat in de kop'),
      );
    case 'bewindspersoon':
      return ambten;
    case 'medeNamens': {
      const al = set.voorblad.medeNamens.map(({ waarde }) => waarde.toLowerCase());
      return ambten.filter(({ label }) => !al.includes(label.toLowerCase()));
    }
    case 'regel':
      return regels.map(({ id, titel }) => voorstel(id, titel));
    case 'vraag':
      return set.vragen.map(({ nummer }) => voorstel(String(nummer), ''));
    case 'negeer':
      return [{ ...voorstel('regel', 'de regel die u accepteert'), tekst: 'regel: ', verder: true }];
    default:
      return [];
  }
}

function datums(lijst: readonly (readonly [string | null | undefined, string])[]): Voorstel[] {
  return lijst.flatMap(([iso, waarom], index) =>
    !iso || lijst.findIndex(([ander]) => ander === iso) !== index
      ? []
      : [voorstel(iso, `${waarom}, ${schrijfDatumMetDag(iso)}`)],
  );
}

function voorstel(label: string, detail: string): Voorstel {
  // In YAML a comma or colon can end a value: "Minister van Volksgezondheid, Welzijn en Sport" in a list.
  return { label, detail, uitleg: '', tekst: /[,:#[\]{}"]/.test(label) ? JSON.stringify(label) : label };
}
