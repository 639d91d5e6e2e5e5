/**
 * The pictures of README and user guide. Each scene brings a window into a state, as a user would, and says which texts
 * its picture shows; the picture is only taken when all of them can be seen.
 */
import type { Stage } from './stage';

export interface Scene {
  /** Name of the picture in `docs/beelden/`. */
  readonly name: string;
  /** The part of the window that the walkthrough shows (pixels), in `media/uitleg/`; none when it does not show this scene. */
  readonly uitsnede?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Texts that the picture is meant to show. */
  readonly shows: readonly string[];
  play(stage: Stage): Promise<void>;
}

const PONT = '2026Z90002.md';

export const SCENES: readonly Scene[] = [
  {
    name: 'schrijven',
    uitsnede: { x: 238, y: 180, width: 800, height: 515 },
    shows: [
      'Antwoord 2 en 3',
      'Vraag 3: samen, 38 woorden',
      'Vraag 2 en 3 zijn samen beantwoord, terwijl vraag 6 om afzonderlijke beantwoording vraagt.',
      'Antwoord 4 is nog niet ingevuld.',
      '4 van 6 ingevuld · uiterlijk wo 25 november',
    ],
    async play(stage) {
      await stage.openFile(PONT);
      await stage.openProblems();
      await stage.dragEdge('.part.sidebar', 'right', -110);
      await stage.dragEdge('.part.panel', 'top', 60);
      await stage.see(stage.problem('Antwoord 6 is nog niet ingevuld'), 'de bevindingen');
      await stage.problem('Vraag 2 en 3 zijn samen beantwoord').first().click();
      // Back in the text, as a writer would be; nothing is selected any more.
      await stage.press('Control+Digit1', 'End');
      await stage.mouseAway();
    },
  },
  {
    name: 'opstellen',
    uitsnede: { x: 664, y: 0, width: 616, height: 470 },
    shows: ['Muskusratten', 'znummer: 2026Z90001', '### Antwoord 1', '0 van 9 ingevuld · uiterlijk ma 30 november'],
    async play(stage) {
      await stage.openFile('2026Z90001.txt');
      await stage.runCommand('Kamervragen: Beantwoording opstellen');
      await stage.see(stage.line('### Antwoord 1'), 'het gemaakte document');
      await stage.hideSideBar();
      // Up to the front matter; the caret stays where it is.
      await stage.press(...Array<string>(6).fill('Control+ArrowUp'));
    },
  },
  {
    name: 'zinnen',
    uitsnede: { x: 48, y: 200, width: 880, height: 460 },
    shows: ['kvkabinet', 'kvklopt', 'Mening: Standpunt van het kabinet', 'Het kabinet hecht eraan dat'],
    async play(stage) {
      await stage.chooseInExplorer('2026Z90001.txt', 'Beantwoording opstellen');
      await stage.see(stage.line('### Antwoord 1'), 'het gemaakte document');
      await stage.hideSideBar();
      await stage.press('Enter');
      await stage.type('kvk');
      await stage.press('Control+Space');
      await stage.see(stage.suggestion('kvkabinet'), 'de zinnen');
      // Once more: VS Code shows the whole phrase beside the list.
      await stage.press('Control+Space');
    },
  },
  {
    name: 'voorbeeldweergave',
    shows: ['## Vraag 1', 'Preview 2026Z90002.md'],
    async play(stage) {
      await stage.openFile(PONT);
      await stage.settled();
      await stage.hideSideBar();
      // Beside the text, as one writes.
      await stage.press('Control+KeyK', 'KeyV');
      await stage.seeInPreview('drie weken');
      await stage.seeInPreview('Kent u het besluit');
    },
  },
  {
    name: 'lopend',
    uitsnede: { x: 0, y: 0, width: 600, height: 470 },
    shows: [
      'Deze week',
      'Later',
      '4 van 6 · uiterlijk wo 25 november',
      'Vraag 4: nog leeg',
      'Afzonderlijk beantwoorden (vraag 6)',
    ],
    async play(stage) {
      await stage.chooseInExplorer('2026Z90001.txt', 'Beantwoording opstellen');
      await stage.see(stage.line('### Antwoord 1'), 'het gemaakte document');
      await stage.press('Control+KeyW');
      await stage.openFile(PONT);
      await stage.openView('Kamervragen');
      await stage.dragEdge('.part.sidebar', 'right', 200);
      await stage.mouseAway();
    },
  },
  {
    name: 'acties',
    shows: ['Volgende open vraag', '2 vragen staan nog open', 'Uitstel verzonden op…', 'Lopende Kamervragen'],
    async play(stage) {
      await stage.openFile(PONT);
      await stage.hideSideBar();
      await stage.see(stage.status(), 'de stand');
      await stage.status().click();
    },
  },
  {
    name: 'eindcontrole',
    uitsnede: { x: 664, y: 0, width: 616, height: 560 },
    shows: [
      '# Eindcontrole van 2026Z90002',
      '## Verzoeken van de Kamerleden',
      'Niet gevolgd: samen beantwoord zijn vraag 2 en 3.',
    ],
    async play(stage) {
      await stage.openFile(PONT);
      await stage.hideSideBar();
      await stage.runCommand('Kamervragen: Eindcontrole');
    },
  },
];
