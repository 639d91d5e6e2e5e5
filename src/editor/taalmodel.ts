import * as vscode from 'vscode';
import { bewaakt } from './bewaking';
import type { Documenten } from './documenten';
import type { Omgeving } from './omgeving';
import { standVoorTaalmodel } from './taalmodelstand';

const NAAM = 'kamervragen_stand';
const TOESTAAN = 'taalmodel.toestaan';

/**
 * The language-model tool **kamervragen_stand**, for organisations that allow such a thing: only reading, and only numbers and states. It exists
 * for VS Code as long as the setting is on, which it is not by default. We send nothing ourselves.
 */
export function registerTaalmodel(documenten: Documenten, omgeving: Omgeving): vscode.Disposable {
  let tool: vscode.Disposable | undefined;
  const update = (): void => {
    const aan = vscode.workspace.getConfiguration('kamervragen').get(TOESTAAN, false);
    if (!aan) {
      tool?.dispose();
      tool = undefined;
    } else if (tool === undefined && hasTools()) {
      tool = vscode.lm.registerTool(NAAM, bewaakt('taalmodel', new Stand(documenten, omgeving)));
    }
  };
  update();
  return vscode.Disposable.from(
    new vscode.Disposable(() => tool?.dispose()),
    vscode.workspace.onDidChangeConfiguration(
      (event) => event.affectsConfiguration(`kamervragen.${TOESTAAN}`) && update(),
    ),
  );
}

/** Editors built on VS Code do not all know language models. */
function hasTools(): boolean {
  const lm: Partial<typeof vscode.lm> | undefined = vscode.lm;
  return typeof lm?.registerTool === 'function';
}

class Stand implements vscode.LanguageModelTool<object> {
  readonly #documenten: Documenten;
  readonly #omgeving: Omgeving;

  constructor(documenten: Documenten, omgeving: Omgeving) {
    this.#documenten = documenten;
    this.#omgeving = omgeving;
  }

  prepareInvocation(): vscode.PreparedToolInvocation {
    return {
      invocationMessage: 'Leest hoe de beantwoording ervoor staat',
      confirmationMessages: {
        title: 'Stand van de beantwoording delen met het taalmodel?',
        message:
          'Het taalmodel krijgt van het open antwoorddocument het Z-nummer, welke vragen nog open staan, de termijn, en welke regels op welke regel iets vonden. De tekst van vragen en antwoorden gaat niet mee.',
      },
    };
  }

  invoke(): vscode.LanguageModelToolResult {
    const document = vscode.window.activeTextEditor?.document;
    const set = document && this.#documenten.get(document);
    const tekst =
      document === undefined || set?.soort !== 'antwoord'
        ? 'Er is geen antwoorddocument met Kamervragen actief. Vraag de gebruiker het te openen.'
        : standVoorTaalmodel(set, this.#omgeving.settingsFor(document).lint);
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(tekst)]);
  }
}
