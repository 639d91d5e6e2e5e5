import * as vscode from 'vscode';
import { bestaat } from './mapbestand';

/**
 * Writes a file that is there whole or not at all: what stood there before stays until the new one is complete, also when the disk is full.
 * @throws vscode.FileSystemError when it cannot be written; then nothing has changed
 */
export async function schrijfBestand(doel: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const naam = doel.path.split('/').at(-1) ?? '';
  const tijdelijk = vscode.Uri.joinPath(doel, '..', `${naam}.${Math.random().toString(36).slice(2, 10)}.tmp`);
  const wasEr = await bestaat(doel);
  try {
    await fs.writeFile(tijdelijk, bytes);
    await fs.rename(tijdelijk, doel, { overwrite: true });
  } catch (error) {
    // VS Code takes the old file away just before the new one comes in its place: then the new one is all there is.
    if (wasEr && !(await bestaat(doel))) return fs.rename(tijdelijk, doel);
    await fs.delete(tijdelijk).then(undefined, () => undefined);
    throw error;
  }
}

/** As `schrijfBestand`, for text: UTF-8. */
export function schrijfTekst(doel: vscode.Uri, tekst: string): Promise<void> {
  return schrijfBestand(doel, new TextEncoder().encode(tekst));
}
