import type { Problem, Severity } from '../rules';
import type { Nummer } from '../vragenset';

/** One finding, ready to show: offsets in the whole text. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly vragen: readonly Nummer[];
  readonly url: string;
  readonly fixable: boolean;
  readonly related: readonly { readonly start: number; readonly end: number; readonly message: string }[];
  /** What the rule found, for its fixes. */
  readonly problem: Problem;
}

const PAGINAS = 'https://github.com/kamervragen/kamervragen/blob/main/docs/regels';

/** The page that explains a rule. */
export function urlOf(ruleId: string): string {
  return `${PAGINAS}/${ruleId}.md`;
}
