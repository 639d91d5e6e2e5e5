import * as vscode from 'vscode';
import {
  geenInstellingen,
  type Instellingen,
  type LintOptions,
  type RuleSetting,
  readRuleSetting,
  werkdagenOf,
} from '../lint';
import { isDatum, type Werkdagkeuze } from '../termijn';
import { dagInNederland } from '../vandaag';

/** What the user set under `kamervragen.*`, read when it is needed. */
export interface EditorInstellingen {
  readonly lint: LintOptions & { readonly today: string };
  readonly werkdagen: Werkdagkeuze;
  /** How long a new finding waits after the last key (milliseconds). */
  readonly wachttijd: number;
  readonly statusbalk: boolean;
}

/** Settings for a document; `scope` decides which folder's settings count. */
export function instellingen(scope?: vscode.Uri): EditorInstellingen {
  const section = vscode.workspace.getConfiguration('kamervragen', scope ?? null);
  const gelezen: Instellingen = {
    ...geenInstellingen,
    regels: regelsFrom(section.get<Record<string, unknown>>('regels', {})),
    werkdagen: {
      goedeVrijdagVrij: section.get('werkdagen.goedeVrijdagVrij', true),
      bevrijdingsdagVrij: section.get('werkdagen.bevrijdingsdagVrij', true),
    },
  };
  return {
    lint: { today: vandaag(section.get<string>('vandaag', '')), instellingen: gelezen },
    werkdagen: werkdagenOf(gelezen),
    wachttijd: section.get('wachttijd', 1000),
    statusbalk: section.get('statusbalk', true),
  };
}

/** What cannot be followed is left out here: the settings editor itself marks it, by the schema made from the rules. */
function regelsFrom(values: Record<string, unknown>): Record<string, RuleSetting> {
  const regels: Record<string, RuleSetting> = {};
  for (const [id, value] of Object.entries(values)) {
    const read = readRuleSetting(id, value);
    if (typeof read !== 'string') regels[id] = read;
  }
  return regels;
}

/** The calendar day in the Netherlands, wherever the machine thinks it is; or the day that was set to practise with. */
function vandaag(ingesteld: string): string {
  return isDatum(ingesteld) ? ingesteld : dagInNederland(new Date());
}
