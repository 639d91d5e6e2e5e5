import type { Zin } from './zin';
import { antwoordzinnen } from './zinnen-antwoord';
import { briefzinnen, documentzinnen, uitstelzinnen } from './zinnen-papieren';
import { verwijszinnen } from './zinnen-verwijzing';

/** The one list of phrases, from which the snippet file and the completions are made. */
export const zinnen: readonly Zin[] = [
  ...documentzinnen,
  ...antwoordzinnen,
  ...verwijszinnen,
  ...briefzinnen,
  ...uitstelzinnen,
];
