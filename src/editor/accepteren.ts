import * as vscode from 'vscode';
import { acceptInVoorblad, acceptTerPlaatse } from '../edits';
import type { Nummer } from '../vragenset';
import { registerOpdracht } from './bewaking';
import type { Documenten } from './documenten';
import { applyInEditor } from './wijzigingen';

/** Which finding is accepted; `sectie` is where it stands. */
interface Keuze {
  readonly regel: string;
  readonly vraag: Nummer | null;
  readonly sectie: number;
}

/** **Bevinding accepteren, met reden**: asks for the reason and writes it where the user wants it. */
export function registerAccepteren(documenten: Documenten): vscode.Disposable {
  return registerOpdracht(
    'kamervragen.accepteer',
    async (uri: vscode.Uri, keuze: Keuze, gegeven?: string): Promise<boolean> => {
      const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
      if (document === undefined) return false;
      const reden = gegeven ?? (await askReden(keuze.regel));
      // The document can have changed while the question stood open.
      const set = documenten.get(document);
      if (reden === undefined || set === undefined) return false;
      const terPlaatse = vscode.workspace.getConfiguration('kamervragen', uri).get('acceptatie') === 'ter plaatse';
      const accepteren = { regel: keuze.regel, vraag: keuze.vraag, reden };
      const edits = terPlaatse ? acceptTerPlaatse(set, keuze.sectie, accepteren) : [];
      // What stands in no question or answer has no place of its own for a comment.
      return applyInEditor(document, edits.length > 0 ? edits : acceptInVoorblad(set, accepteren));
    },
  );
}

async function askReden(regel: string): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: `Bevinding accepteren: ${regel}`,
    prompt:
      'Waarom is dit zo goed? De reden blijft in het document staan en kan openbaar worden. In een brief komt hij niet.',
    validateInput: (value) => (/[\p{Alpha}\d]/u.test(value) ? null : 'Zonder reden blijft de bevinding staan.'),
  });
}
