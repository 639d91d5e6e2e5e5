import path from 'node:path';
import { isDocumentId, isUitgegeven, uitgegevenPad } from '../dossier';
import type { Kanttekening } from '../formats';
import { laadOpNode } from '../formats';
import type { Opmerking } from '../opmerkingen';
import { isDatum } from '../termijn';
import type { Rij, Terugkomst, Vergelijking } from '../terug';
import { formatNummers, readVragenset, schrijfDatum, type Vragenset } from '../vragenset';
import { choice, readArgs } from './args';
import { exists, readBestand, readMarkdown } from './files';
import { Mislukt } from './mislukt';
import type { Output } from './output';
import { zichtbareRegels } from './zichtbaar';

/**
 * `kamervragen diff`: compares a letter that came back with the answer document, question by question.
 * Exit status 0 when they are the same, 1 when they are not.
 */
export async function diff(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = readArgs(args, { format: { type: 'string', default: 'pretty' } });
  const format = choice('format', values.format, ['pretty', 'json'] as const);
  const [document, brief, ...rest] = positionals;
  if (document === undefined || brief === undefined || rest.length > 0)
    throw new Mislukt('Geef het antwoorddocument en de brief: kamervragen diff ANTWOORDEN.md BRIEF.docx.');
  const hier = readVragenset(await readMarkdown(document));
  if (hier.vragen.length === 0)
    throw new Mislukt(`${document}: hierin staan geen genummerde vragen. Geef het antwoorddocument.`);
  const { leesBrief, rijZinnen, vergelijk, vergelijkingZinnen } = await laadOpNode('terug');
  const gelezen = await readBestand(brief);
  controleer(hier, gelezen.eigenschappen.znummer ?? null, document, brief);
  const uitgegeven = await findUitgegeven(document, gelezen.eigenschappen.documentId ?? null);
  const terugkomst: Terugkomst = { brief: leesBrief(gelezen), uitgegeven };
  const vergelijking = vergelijk(hier, terugkomst);
  if (vergelijking.rijen.every(({ stand }) => stand === 'ontbreekt'))
    throw new Mislukt(
      `${brief}: hierin staat geen van de antwoorden van ${document}. Geef de brief die bij dit document hoort.`,
    );
  const { rijen, ...overig } = vergelijking;
  if (format === 'json') {
    const vragen = rijen.map(({ nummers, ...rij }) => ({
      vragen: nummers,
      ...rij,
      zinnen: rijZinnen({ nummers, ...rij }),
    }));
    output.out(
      `${JSON.stringify({ bestand: document, brief, ...overig, zinnen: vergelijkingZinnen(vergelijking), rijen: vragen }, null, 2)}\n`,
    );
  } else
    output.out(zichtbareRegels(pretty(document, brief, vergelijking, vergelijkingZinnen(vergelijking), rijZinnen)));
  return vergelijking.gelijk ? 0 : 1;
}

/** A letter that says it belongs to another set is no letter of this document. */
function controleer({ znummers }: Vragenset, znummer: string | null, document: string, brief: string): void {
  if (znummer === null || znummers.length === 0) return;
  if (znummers.some((eigen) => znummer.includes(eigen))) return;
  throw new Mislukt(
    `${brief} hoort bij ${znummer}, en ${document} bij ${znummers.join(', ')}. Geef de brief en het document van dezelfde vragen.`,
  );
}

/** The text that went out under this id: beside the document or in a folder above it, not beyond the root of the repository. */
async function findUitgegeven(document: string, id: string | null): Promise<Vragenset | null> {
  if (id === null || !isDocumentId(id)) return null;
  for (let map = path.dirname(path.resolve(document)); ; map = path.dirname(map)) {
    const bestand = path.join(map, uitgegevenPad(id));
    if (await exists(bestand)) {
      const tekst = await readMarkdown(bestand);
      // What somebody changed since is not what went out.
      if (isUitgegeven(id, tekst)) return readVragenset(tekst);
    }
    if (path.dirname(map) === map || (await exists(path.join(map, '.git')))) return null;
  }
}

function pretty(
  document: string,
  brief: string,
  vergelijking: Vergelijking,
  zinnen: readonly string[],
  rijZinnen: (rij: Rij) => string[],
): string {
  const { rijen, los, opmerkingenElders, wijzigingenElders } = vergelijking;
  const blokken = [
    [`${document} ↔ ${brief}`, ...zinnen.map((zin) => `  ${zin}`)],
    ...rijen.map((rij) => rijBlok(rij, rijZinnen(rij))),
    ...los.map(({ tekst, regel }) => [
      `Regel ${regel} van de brief hoort bij geen vraag die hier staat:`,
      ...tekst.split('\n').map((lijn) => `  ${lijn}`.trimEnd()),
    ]),
    ...(opmerkingenElders.length + wijzigingenElders.length === 0
      ? []
      : [
          [
            'Elders in de brief',
            ...opmerkingenElders.flatMap((een) => opmerkingRegels(een)),
            ...wijzigingenElders.map(wijzigingRegel),
          ],
        ]),
  ];
  return `${blokken.map((regels) => regels.join('\n')).join('\n\n')}\n`;
}

function verschilRegels(verschillen: Rij['verschillen'], waar = ''): string[] {
  return verschillen.flatMap(({ was, nu }) => [
    ...(was === '' ? [] : [`  ${waar}- ${was}`]),
    ...(nu === '' ? [] : [`  ${waar}+ ${nu}`]),
  ]);
}

function rijBlok(rij: Rij, [stand = '', ...zinnen]: readonly string[]): string[] {
  const naam = `Vra${rij.nummers.length === 1 ? 'ag' : 'gen'} ${formatNummers(rij.nummers)}`;
  return [
    `${naam}: ${stand}`,
    ...zinnen.map((zin) => `  ${zin}`),
    ...verschilRegels(rij.verschillen),
    ...verschilRegels(rij.verschillenHier, 'hier '),
    ...rij.wijzigingen.map(wijzigingRegel),
    ...rij.opmerkingen.flatMap(({ opmerking, bekend }) => opmerkingRegels(opmerking, bekend)),
    ...(rij.vraagtekst === null
      ? []
      : [`  de vraag was:   ${rij.vraagtekst.was}`, `  de vraag is nu: ${rij.vraagtekst.terug}`]),
  ];
}

const wanneer = (datum: string | null): string => {
  // Word, or who wrote the file, may have put anything there.
  const dag = datum?.slice(0, 10) ?? '';
  return isDatum(dag) ? ` (${schrijfDatum(dag)})` : '';
};

function wijzigingRegel({ soort, auteur, datum, tekst }: Kanttekening): string {
  return `  ${soort} door ${auteur ?? 'iemand'}${wanneer(datum)}: ${tekst}`;
}

function opmerkingRegels({ auteur, datum, tekst, klaar, reacties }: Opmerking, bekend = false): string[] {
  const staart = [klaar ? 'afgehandeld' : '', bekend ? 'staat hier al' : ''].filter((deel) => deel !== '').join(', ');
  return [
    `  opmerking van ${auteur ?? 'iemand'}${wanneer(datum)}${staart === '' ? '' : `, ${staart}`}: ${tekst}`,
    ...reacties.map((een) => `    reactie van ${een.auteur ?? 'iemand'}${wanneer(een.datum)}: ${een.tekst}`),
  ];
}
