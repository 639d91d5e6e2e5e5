import * as vscode from 'vscode';
import type { Lader, Modules } from '../formats';

/**
 * Loads the heavy modules of the extension, each once. In the browser's worker host no module can be reached by its address:
 * there the file is read, and evaluated from memory.
 */
export function maakLader(extensionUri: vscode.Uri): Lader {
  const geladen = new Map<string, Promise<unknown>>();
  return <Naam extends keyof Modules>(naam: Naam) => {
    const uri = vscode.Uri.joinPath(extensionUri, 'dist', 'formats', `${naam}.mjs`);
    let module = geladen.get(naam);
    if (module === undefined) {
      module = load(uri);
      geladen.set(naam, module);
      // What failed once may succeed later.
      module.catch(() => geladen.delete(naam));
    }
    return module as Promise<Modules[Naam]>;
  };
}

async function load(uri: vscode.Uri): Promise<unknown> {
  if (globalThis.process?.versions?.node !== undefined) return import(uri.toString());
  const bytes = await vscode.workspace.fs.readFile(uri);
  const url = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
  try {
    return await import(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}
