/** The pictures of the user guide: each scene brings the workbench into a state and takes one or more pictures. */
import type { Stage } from './stage';

export interface Scene {
  name: string;
  play(stage: Stage): Promise<void>;
}

export const SCENES: readonly Scene[] = [
  {
    name: 'verkenner',
    async play(stage) {
      await stage.openFile('2026Z90002.md');
      await stage.shot('verkenner', ['2026Z90001.txt', 'Antwoord 1', 'ingevuld']);
    },
  },
];
