import * as vscode from 'vscode';
import type { LintOptions, RuleSetting } from '../lint';
import { isDatum } from '../termijn';

/** What the user set under `kamervragen.*`, read when it is needed. */
export interface Instellingen {
  readonly lint: LintOptions & { readonly today: string };
  /** How long a new finding waits after the last key (milliseconds). */
  readonly wachttijd: number;
  readonly statusbalk: boolean;
}

/** Settings for a document; `scope` decides which folder's settings count. */
export function instellingen(scope?: vscode.Uri): Instellingen {
  const section = vscode.workspace.getConfiguration('kamervragen', scope ?? null);
  return {
    lint: {
      today: vandaag(section.get<string>('vandaag', '')),
      regels: section.get<Record<string, RuleSetting>>('regels', {}),
      werkdagen: {
        goedeVrijdagVrij: section.get('werkdagen.goedeVrijdagVrij', true),
        bevrijdingsdagVrij: section.get('werkdagen.bevrijdingsdagVrij', true),
      },
    },
    wachttijd: section.get('wachttijd', 1000),
    statusbalk: section.get('statusbalk', true),
  };
}

/** The calendar day in the Netherlands, wherever the machine thinks it is; or the day that was set to practise with. */
function vandaag(ingesteld: string): string {
  if (isDatum(ingesteld)) return ingesteld;
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
