import path from 'node:path';
import { GEEN_VRAGEN, opstellen } from '../dossier';
import { meldingen } from '../formats';
import { Sjabloonfout } from '../templates';
import { readArgs } from './args';
import { readBestand, readMarkdown, writeFile } from './files';
import { Mislukt } from './mislukt';
import type { Output } from './output';
import { zichtbaar } from './zichtbaar';

/** `kamervragen new`: makes an answer document from questions, on standard output or in a file with its bron beside it. */
export async function makeNew(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = readArgs(args, {
    output: { type: 'string', short: 'o' },
    template: { type: 'string' },
    force: { type: 'boolean', default: false },
  });
  const [source, ...rest] = positionals;
  if (source === undefined || rest.length > 0)
    throw new Mislukt('Geef één bestand met vragen: kamervragen new VRAGEN --output BESTAND.');
  const gelezen = await readBestand(source);
  const { markdown } = gelezen;
  const naam = source === '-' ? null : path.basename(source);
  const sjabloon = values.template === undefined ? null : await readMarkdown(values.template);
  const opgesteld = metSjabloon(values.template, () =>
    opstellen(markdown, naam, values.output !== undefined, sjabloon),
  );
  if (opgesteld === null) throw new Mislukt(`${source}: ${GEEN_VRAGEN}`);
  for (const melding of meldingen(gelezen)) output.err(`${zichtbaar(melding)}\n`);
  if (values.output === undefined) {
    output.out(opgesteld.tekst);
    return 0;
  }
  const { bron } = opgesteld;
  const bronPad = bron && path.join(path.dirname(values.output), bron.naam);
  if (bronPad === values.output)
    throw new Mislukt(`${values.output} is de naam voor de bron. Kies een andere naam voor het antwoorddocument.`);
  await writeFile(values.output, opgesteld.tekst, values.force);
  if (bron !== null && bronPad !== null) await writeFile(bronPad, bron.tekst, values.force);
  output.err(`${opgesteld.aantalVragen} ${opgesteld.aantalVragen === 1 ? 'vraag' : 'vragen'} in ${values.output}\n`);
  return 0;
}

function metSjabloon<T>(bestand: string | undefined, maak: () => T): T {
  try {
    return maak();
  } catch (error) {
    if (error instanceof Sjabloonfout) throw new Mislukt(`${bestand}: ${error.message}`);
    throw error;
  }
}
