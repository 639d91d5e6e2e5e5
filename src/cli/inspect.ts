import { readVragenset, schrijfDatum } from '../vragenset';
import { choice, readArgs } from './args';
import { readBestand } from './files';
import { type Inspectie, inspectie } from './inspectie';
import { Mislukt, messageOf } from './mislukt';
import type { Output } from './output';
import { todayFrom } from './vandaag';
import { zichtbaar } from './zichtbaar';
import { findFiles } from './zoek';

/** `kamervragen inspect`: prints what was read. Exit status 0, or 2 when a file could not be read. */
export async function inspect(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = readArgs(args, {
    format: { type: 'string', default: 'pretty' },
    today: { type: 'string' },
  });
  const format = choice('format', values.format, ['pretty', 'json'] as const);
  const vandaag = todayFrom(values.today);
  if (positionals.length === 0) throw new Mislukt('Geef minstens één bestand: kamervragen inspect BESTAND.');
  const results: (Inspectie | { bestand: string; fout: string })[] = [];
  for (const bestand of await findFiles(positionals, [])) {
    try {
      const { markdown, ...bijzonderheden } = await readBestand(bestand);
      results.push(inspectie(bestand, readVragenset(markdown), vandaag, bijzonderheden));
    } catch (error) {
      results.push({ bestand, fout: messageOf(error, output) });
    }
  }
  if (format === 'json') output.out(`${JSON.stringify(results, null, 2)}\n`);
  for (const result of results) {
    if ('fout' in result) output.err(`${zichtbaar(`${result.bestand}: ${result.fout}`)}\n`);
    else if (format === 'pretty') output.out(`${pretty(result)}\n`);
  }
  return results.some((result) => 'fout' in result) ? 2 : 0;
}

function pretty(result: Inspectie): string {
  const datum = (iso: string | null): string | null => iso && schrijfDatum(iso);
  const rows: [string, string | null][] = [
    ['soort', result.soort ?? 'geen Kamervragen'],
    ['Z-nummer', result.znummers.join(', ') || null],
    [
      'indieners',
      result.indieners.map(({ naam, fractie }) => (fractie ? `${naam} (${fractie})` : naam)).join(', ') || null,
    ],
    ['gericht aan', result.gerichtAan.join('; ') || null],
    ['onderwerp', result.onderwerp],
    ['ingezonden', datum(result.ingezonden)],
    ['ontvangen', datum(result.ontvangen)],
    ['verzonden', datum(result.verzonden)],
    ['vragen', String(result.vragen.length)],
    ['antwoorden', String(result.antwoorden.length)],
    ...result.verzoeken.afzonderlijk.map(({ vraag, tekst }): [string, string] => [`verzoek in ${vraag}`, tekst]),
    ...result.verzoeken.termijn.map(({ vraag, tekst, uiterlijk }): [string, string] => [
      `verzoek in ${vraag}`,
      uiterlijk ? `${tekst} (${schrijfDatum(uiterlijk)})` : tekst,
    ]),
    ['termijn', result.termijn && `${schrijfDatum(result.termijn.geldt)} (${result.termijn.status})`],
  ];
  const lines = rows.flatMap(([name, value]) => (value === null ? [] : [`  ${name.padEnd(14)} ${value}`]));
  return [result.bestand, ...lines].map(zichtbaar).join('\n');
}
