import * as vscode from 'vscode';
import { type Lader, type Modules, Onleesbaar } from '../formats';
import { inWorker } from './host';
import { ONVOLLEDIG } from './onvolledig';

/**
 * Loads the heavy modules of the extension, each once. In the browser's worker host no module can be reached by its address:
 * there the file is read, and evaluated from memory. What is loaded throws Onleesbaar when it cannot be had: then the extension is not
 * whole, or on the web the connection is gone.
 */
export function maakLader(extensionUri: vscode.Uri): Lader {
  const geladen = new Map<string, Promise<unknown>>();
  return <Naam extends keyof Modules>(naam: Naam) => {
    const uri = vscode.Uri.joinPath(extensionUri, 'dist', 'formats', `${naam}.mjs`);
    let module = geladen.get(naam);
    if (module === undefined) {
      module = load(uri).catch(nietGeladen);
      geladen.set(naam, module);
      // What failed once may succeed later.
      module.catch(() => geladen.delete(naam));
    }
    return module as Promise<Modules[Naam]>;
  };
}

function nietGeladen(cause: unknown): never {
  throw new Onleesbaar(ONVOLLEDIG, { cause });
}

async function load(uri: vscode.Uri): Promise<unknown> {
  if (!inWorker()) return import(uri.toString());
  const bytes = await vscode.workspace.fs.readFile(uri);
  const url = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
  try {
    return await import(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}
