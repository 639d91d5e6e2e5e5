import * as vscode from 'vscode';
import { alsBericht } from './tonen';

/**
 * The one door to notifications: what they quote of a document or a file name stays text. Each gives the button that was clicked, undefined
 * when there was none.
 */
export function bericht(tekst: string, ...knoppen: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(alsBericht(tekst), ...knoppen);
}

/** As `bericht`, for what asks for attention. */
export function waarschuwing(tekst: string, ...knoppen: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showWarningMessage(alsBericht(tekst), ...knoppen);
}

/** As `bericht`, for what did not succeed. */
export function foutmelding(tekst: string, ...knoppen: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showErrorMessage(alsBericht(tekst), ...knoppen);
}

/** A question in the middle of the window, which waits for an answer. @param detail in smaller letters below it */
export function vraagInVenster(
  tekst: string,
  detail: string,
  ...knoppen: readonly string[]
): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(
    alsBericht(tekst),
    { modal: true, detail: alsBericht(detail) },
    ...knoppen,
  );
}

/** As `vraagInVenster`, for what cannot be done lightly. */
export function waarschuwingInVenster(
  tekst: string,
  detail: string,
  ...knoppen: readonly string[]
): Thenable<string | undefined> {
  return vscode.window.showWarningMessage(alsBericht(tekst), { modal: true, detail: alsBericht(detail) }, ...knoppen);
}

/** Shows that something is going on, in a notification with a button to stop it. */
export function metVoortgang<T>(titel: string, werk: (token: vscode.CancellationToken) => Thenable<T>): Thenable<T> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: alsBericht(titel), cancellable: true },
    (_progress, token) => werk(token),
  );
}
