import path from 'node:path';
import {
  documentId,
  EIGEN_MAP,
  GEEN_PAPIER,
  GEEN_TERMIJN,
  heeftPapieren,
  maakPapier,
  termijnVan,
  uitgegevenPad,
} from '../dossier';
import { laadOpNode } from '../formats';
import { type Papiersoort, Sjabloonfout, sjabloonPad } from '../templates';
import { readVragenset, type Vragenset } from '../vragenset';
import { choice, readArgs } from './args';
import { exists, readBytes, readMarkdown, writeFile, writeNew } from './files';
import { Mislukt } from './mislukt';
import type { Output } from './output';
import { todayFrom } from './vandaag';
import { zichtbaar } from './zichtbaar';

/** What one export is made from. */
interface Opdracht {
  readonly bestand: string;
  readonly set: Vragenset;
  readonly opties: Readonly<Opties>;
}

/** Options that only some of the exports know. */
const OPTIES = ['reden', 'vooruitblik', 'reference', 'brief', 'today'] as const;
type Optie = (typeof OPTIES)[number];
type Opties = Partial<Record<Optie, string>> & { opmerkingen?: boolean };

/** Bytes go into a file only. */
type Gemaakt =
  | string
  | {
      readonly bytes: Uint8Array;
      readonly verloren: readonly string[];
      /** The id of a letter that can come back: its text is kept. */
      readonly id: string | null;
    };

interface Maker {
  readonly opties: readonly Optie[];
  readonly maak: (opdracht: Opdracht) => Promise<Gemaakt>;
}

/** Everything that `--to` can name. */
const MAKERS: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ['ics', { opties: ['today'], maak: agenda }],
  ['docx', { opties: ['reference', 'brief'], maak: wordBrief }],
  ['uitstelbericht', { opties: ['reden', 'vooruitblik'], maak: papier('uitstelbericht') }],
  ['aanbiedingsbrief', { opties: [], maak: papier('aanbiedingsbrief') }],
  ['beslisnota', { opties: [], maak: papier('beslisnota') }],
]);

/** `kamervragen export`: makes a paper from an answer document, on standard output or in a file. */
export async function exporteer(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = readArgs(args, {
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean', default: false },
    reden: { type: 'string' },
    vooruitblik: { type: 'string' },
    reference: { type: 'string' },
    brief: { type: 'string' },
    opmerkingen: { type: 'boolean', default: false },
    today: { type: 'string' },
  });
  const [bestand, ...rest] = positionals;
  const namen = [...MAKERS.keys()];
  if (bestand === undefined || rest.length > 0 || values.to === undefined)
    throw new Mislukt(`Geef één bestand en wat het wordt: kamervragen export BESTAND --to ${namen.join('|')}.`);
  const maker = MAKERS.get(choice('to', values.to, namen)) as Maker;
  const opties: Opties = {};
  if (values.opmerkingen) {
    if (values.to !== 'docx') throw new Mislukt(`--opmerkingen hoort niet bij --to ${values.to}. Laat het weg.`);
    opties.opmerkingen = true;
  }
  for (const optie of OPTIES) {
    const waarde = values[optie]?.trim();
    if (waarde === undefined) continue;
    if (waarde === '') throw new Mislukt(`Bij --${optie} hoort een waarde. Zie 'kamervragen --help'.`);
    if (!maker.opties.includes(optie)) throw new Mislukt(`--${optie} hoort niet bij --to ${values.to}. Laat het weg.`);
    opties[optie] = waarde;
  }
  if (values.output !== undefined && path.resolve(values.output) === path.resolve(bestand))
    throw new Mislukt(`${values.output} is het document zelf. Kies een andere naam voor het papier.`);
  const set = readVragenset(await readMarkdown(bestand));
  if (!heeftPapieren(set)) throw new Mislukt(`${bestand}: ${GEEN_PAPIER}`);
  const gemaakt = await maker.maak({ bestand, set, opties });
  if (typeof gemaakt !== 'string') {
    if (values.output === undefined)
      throw new Mislukt(`--to ${values.to} maakt een bestand. Zeg met --output BESTAND hoe het heet.`);
    await writeFile(values.output, gemaakt.bytes, values.force);
    for (const zin of gemaakt.verloren) output.err(`${zichtbaar(zin)}\n`);
    if (gemaakt.id !== null) output.err(`${zichtbaar(await bewaar(bestand, gemaakt.id, set.tekst))}\n`);
  } else if (values.output === undefined) output.out(gemaakt);
  else await writeFile(values.output, gemaakt, values.force);
  return 0;
}

async function agenda({ bestand, set, opties }: Opdracht): Promise<Gemaakt> {
  const vandaag = todayFrom(opties.today);
  const termijn = termijnVan(set, vandaag);
  if (termijn === null) throw new Mislukt(`${bestand}: ${GEEN_TERMIJN}`);
  return (await laadOpNode('agenda')).maakAgenda(set, termijn, vandaag);
}

/** The Word letter: the annex alone, or with a letter before it when `--brief` names its text. */
async function wordBrief({ set, opties }: Opdracht): Promise<Gemaakt> {
  const { maakBrief } = await laadOpNode('brief');
  const id = documentId(set);
  const gemaakt = await maakBrief(set, {
    documentId: id,
    reference: opties.reference === undefined ? null : await readBytes(opties.reference),
    brief: opties.brief === undefined ? null : await readMarkdown(opties.brief),
    opmerkingen: opties.opmerkingen === true,
  });
  return { ...gemaakt, id };
}

/** Keeps the text of a letter as it went out, so that it can be compared when it comes back. What is kept already is the same. */
async function bewaar(bestand: string, id: string, tekst: string): Promise<string> {
  const doel = path.join(await eigenMap(path.dirname(path.resolve(bestand))), uitgegevenPad(id));
  try {
    if (!(await exists(doel))) await writeNew(doel, tekst);
  } catch (error) {
    if (!(error instanceof Mislukt)) throw error;
    return `De tekst zoals die wegging is niet bewaard; vergelijken kan straks alleen met het document zelf. ${error.message}`;
  }
  return `De tekst zoals die wegging is bewaard in ${path.relative(process.cwd(), doel)}.`;
}

/** The nearest folder upwards that keeps something for us already, not beyond the root of the repository; else that of the document. */
async function eigenMap(map: string, begin = map): Promise<string> {
  if (await exists(path.join(map, EIGEN_MAP))) return map;
  const parent = path.dirname(map);
  return parent === map || (await exists(path.join(map, '.git'))) ? begin : eigenMap(parent, begin);
}

function papier(soort: Papiersoort): Maker['maak'] {
  return async ({ bestand, set, opties }) => {
    const eigen = await findSjabloon(soort, path.dirname(path.resolve(bestand)));
    try {
      return maakPapier(soort, set, eigen && (await readMarkdown(eigen)), opties).tekst;
    } catch (error) {
      if (eigen !== null && error instanceof Sjabloonfout)
        throw new Mislukt(`Het sjabloon ${path.relative(process.cwd(), eigen)} klopt niet. ${error.message}`);
      throw error;
    }
  };
}

/** The template of the nearest folder upwards that has one, not beyond the root of the repository; null when none has. */
async function findSjabloon(soort: Papiersoort, map: string): Promise<string | null> {
  const bestand = path.join(map, sjabloonPad(soort));
  if (exists(bestand)) return bestand;
  const parent = path.dirname(map);
  return parent === map || exists(path.join(map, '.git')) ? null : findSjabloon(soort, parent);
}
