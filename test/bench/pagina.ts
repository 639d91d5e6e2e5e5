import os from 'node:os';
import type { Run } from './meten';

/** One line of the table of whole processes. */
export interface Rij {
  readonly wat: string;
  readonly naam: string;
  readonly run: Run | null;
  /** How many times as long it took as we did, by the figure that counts here. */
  readonly keer: number | null;
}

/** @param telt the figure that is compared: processor time for one document, the clock where threads help */
export function rij(
  wat: string,
  runs: ReadonlyMap<string, Run | null>,
  ons: string,
  telt: 'klok' | 'rekentijd',
): Rij[] {
  const eigen = runs.get(ons);
  return [...runs].map(([naam, run], index) => ({
    wat: index === 0 ? wat : '',
    naam,
    run,
    keer: run && eigen ? run[telt] / eigen[telt] : null,
  }));
}

const getal = (waarde: number, cijfers: number): string =>
  waarde.toLocaleString('nl-NL', { minimumFractionDigits: cijfers, maximumFractionDigits: cijfers });

function tabel(rijen: readonly Rij[]): string {
  const regels = rijen.map(({ wat, naam, run, keer }) =>
    run === null
      ? `| ${wat} | ${naam} | lukte niet | | | |`
      : `| ${wat} | ${naam} | ${getal(run.rekentijd, 2)} s | ${getal(run.klok, 2)} s | ${getal(run.geheugen, 0)} MB | ${keer === null ? '' : `${getal(keer, 2)} ×`} |`,
  );
  return [
    '| wat | wie | rekentijd | klok | geheugen | vergeleken met ons |',
    '|---|---|--:|--:|--:|--:|',
    ...regels,
  ].join('\n');
}

/** Heads of the table of keystrokes, as test/bench/bench.ts prints them. */
const KOPPEN: Readonly<Record<string, string>> = {
  questions: 'vragen',
  size: 'grootte',
  'remark-parse of the whole': 'remark-parse van het geheel',
  'first reading and checking': 'eerste keer lezen en nakijken',
  'longest hold on opening': 'langste stilstand bij openen',
  'keystroke (median)': 'toetsaanslag (mediaan)',
  'keystroke (p95)': 'toetsaanslag (95 van de 100)',
  'with everything of the desk on': 'met alles van het bureau aan',
};

function inHetNederlands(table: string): string {
  const [kop = '', ...rest] = table.split('\n');
  const koppen = kop.split('|').map((cel) => {
    const vertaald = KOPPEN[cel.trim()];
    return vertaald === undefined ? cel : ` ${vertaald} `;
  });
  return [koppen.join('|'), ...rest].join('\n');
}

function machine(): string {
  const [processor] = os.cpus();
  const dag = new Date().toISOString().slice(0, 10);
  return `${os.availableParallelism()} processors (${processor?.model.trim() ?? 'onbekend'}), ${getal(os.totalmem() / 2 ** 30, 0)} GB, ${os.type()} ${os.arch()}, Node ${process.versions.node}, ${dag}`;
}

interface Gegevens {
  readonly rijen: readonly Rij[];
  /** The table of keystrokes; '' for none. */
  readonly toetsen: string;
  /** Code that a check on the command line loads. */
  readonly bytes: number;
  /** What VS Code waits for when it starts the extension, and all of it that is loaded before the first findings (bytes). */
  readonly begin: number;
  readonly geladen: number;
  /** What the overview of 5,000 sets keeps (MB). */
  readonly geheugen: number;
  /** Bytes of the package that users install. */
  readonly vsix: number;
}

/** The page docs/snelheid.md. */
export function pagina({ rijen, toetsen, bytes, begin, geladen, geheugen, vsix }: Gegevens): string {
  return `# Snelheid

Deze pagina wordt gemaakt door \`npm run bench:snelheid\`: niets erin is met de hand geschreven. De tijden gelden voor één machine; kijk naar de verhoudingen.

Gemeten op: ${machine()}.

## Op de opdrachtregel

Elke meting is een heel proces, van starten tot stoppen. De programma's kregen dezelfde bestanden, om de beurt; dit zijn medianen. De laatste kolom zegt hoeveel maal zo lang het duurde als \`kamervragen lint\`: bij één document in rekentijd, bij meer op de klok. De andere drie kijken naar Markdown in het algemeen en doen dus ander werk; zij staan hier als maatstaf voor wat gewoon is.

${tabel(rijen)}

Een controle laadt ${getal(bytes / 1000, 0)} kB code. Van de extensie wacht VS Code bij het starten op ${getal(begin / 1000, 0)} kB; tot de eerste bevindingen er staan wordt ${getal(geladen / 1000, 0)} kB geladen. Het pakket dat u installeert (.vsix) is ${getal(vsix / 1e6, 2)} MB. Een overzicht van 5.000 sets houdt ${getal(geheugen, 0)} MB vast.
${toetsen === '' ? '' : `\n## Tijdens het typen\n\nIn één proces: een letter erbij, opnieuw lezen, alle bevindingen. Ernaast wat het kost om het document één keer met remark-parse te lezen, wat andere controles bij elke toets doen.\n\n${inHetNederlands(toetsen)}\n`}
## Wat u zelf kunt doen

Zonder \`--jobs\` gebruikt \`kamervragen lint\` vanaf honderd bestanden zoveel processors als er zijn (ten hoogste acht), en daaronder één. Met \`--jobs 1\` blijven de andere vrij; met \`--jobs 16\` mag het er meer gebruiken. Het verslag is altijd hetzelfde, in dezelfde volgorde. Gaat het mis bij één bestand, dan staat dat bij dat bestand en gaan de andere door.

De vormen \`pretty\` en \`json\` worden geschreven terwijl het werk doorgaat: het geheugen groeit niet met het aantal bestanden. De andere vormen bewaren alle bevindingen tot het eind.

Is het archief zo groot dat meer machines eraan werken, verdeel dan de lijst van bestanden en voeg de delen samen: elk document staat op zichzelf. Hoe dat gaat met \`xargs\` en met genummerde taken staat in [Pijplijnen](pijplijn/README.md#veel-documenten).

Om sneller te starten bewaart het programma zijn eigen code in de vorm waarin Node haar uitvoert, in uw eigen cachemap (\`~/.cache/kamervragen\`, op Windows \`%LOCALAPPDATA%\\kamervragen\`, op macOS \`~/Library/Caches/kamervragen\`). Daarin staat niets van uw documenten. U kunt die map altijd weggooien; met \`NODE_DISABLE_COMPILE_CACHE=1\` wordt er niets bewaard.
`;
}
