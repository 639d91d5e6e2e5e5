import { Mislukt, messageOf } from './mislukt';
import type { Output } from './output';
import { zichtbareRegels } from './zichtbaar';

const HULP = `kamervragen — antwoorden op schriftelijke Kamervragen opstellen en controleren

  kamervragen lint BESTANDEN       controleert documenten, mappen of patronen ('-' leest van de invoer)
      --format FORMAAT             pretty, json, sarif, github, junit of codequality
      --fix                        herstelt wat zonder vragen hersteld mag worden
      --fase concept|lijn|eindversie   controleer alsof het document zo ver is
      --today JJJJ-MM-DD           reken alsof het vandaag die dag is
      --max-warnings AANTAL        meer waarschuwingen dan dit geldt als fout
      --jobs AANTAL                zoveel tegelijk; vanzelf zoveel als er processors zijn, als er genoeg te doen is
      --ignore PATROON             sla deze bestanden over (mag vaker)
      --config BESTAND             instellingen, in plaats van .kamervragen.yaml in de map of erboven
      --print-config               toont wat er geldt, en waar het vandaan komt
  kamervragen inspect BESTANDEN    toont wat er is gelezen (--format pretty|json, --today)
  kamervragen new VRAGEN           maakt een antwoorddocument (--output BESTAND, --force)
  kamervragen export BESTAND       maakt een papier van een antwoorddocument (--output BESTAND, --force)
      --to SOORT                   docx, ics, uitstelbericht, aanbiedingsbrief of beslisnota
      --reference BESTAND          Word-bestand met de huisstijl (docx)
      --brief BESTAND              tekst van de brief die voor de antwoorden komt (docx)
      --opmerkingen                neemt de opmerkingen mee in de kantlijn (docx)
      --today JJJJ-MM-DD           reken alsof het vandaag die dag is (ics)
      --reden ZIN                  waarom er uitstel nodig is (uitstelbericht)
      --vooruitblik ZIN            wanneer de antwoorden komen (uitstelbericht)
  kamervragen diff ANTWOORDEN BRIEF    vergelijkt per vraag met een brief die terugkwam uit Word (--format pretty|json)
  kamervragen rules                toont de regels (--format pretty|json)

  --version, --help, --debug
Afsluitwaarde: 0 in orde, 1 bevindingen op het niveau fout (bij diff: verschillen), 2 iets kon niet worden gedaan.
`;

type Command = (args: readonly string[], output: Output) => Promise<number>;

/** Each command is loaded only when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import('./lint')).lint,
  inspect: async () => (await import('./inspect')).inspect,
  new: async () => (await import('./new')).makeNew,
  export: async () => (await import('./export')).exporteer,
  diff: async () => (await import('./diff')).diff,
  rules: async () => (await import('./rules')).rules,
};

/** Runs one command line; gives the exit status. Unexpected errors become one line, or a stack trace with `--debug`. */
export async function main(argv: readonly string[], output: Output): Promise<number> {
  const [name, ...args] = argv.filter((arg) => arg !== '--debug');
  const eigen: Output = Object.create(output, { debug: { value: argv.includes('--debug') } });
  try {
    if (name === '--version') {
      output.out(`${output.version}\n`);
      return 0;
    }
    if (name === undefined || name === '--help' || args.includes('--help')) {
      output.out(HULP);
      return name === undefined ? 2 : 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new Mislukt(`De opdracht ${name} bestaat niet. Zie 'kamervragen --help'.`);
    // What checks is loaded by lint itself, once its threads have started.
    if (name !== 'lint') eigen.laadKern?.();
    return await (await command())(args, eigen);
  } catch (error) {
    output.err(`${zichtbareRegels(messageOf(error, eigen))}\n`);
    return 2;
  }
}
