/**
 * The one place where faults end up. Commands, providers and listeners are registered by way of here, so that whatever goes wrong is shown
 * once, in Dutch, with a button that opens the log; and so that a fault in one feature leaves the others alone.
 */
import * as vscode from 'vscode';
import { foutmelding } from './berichten';
import { laadKern } from './laadKern';
import { logregel } from './logregel';
import { Onvolledig } from './onvolledig';

const GEEN_TOEGANG = 'U hebt geen toegang tot dit bestand of deze map. Kies een andere map.';
const LOG_OPENEN = 'Log openen';
const FOUT_VAN_ONS = 'Er zit een fout in Kamervragen. Waar het misging staat in het log, zonder tekst uit uw document.';

let log: vscode.LogOutputChannel | undefined;
/** Faults outside commands that were told already: a provider is asked again at every key. */
const verteld = new Set<string>();

/** Ends with the extension. The channel itself is made at the first fault: without faults there is nothing to see in the list of logs. */
export function registerBewaking(): vscode.Disposable {
  return new vscode.Disposable(() => {
    log?.dispose();
    log = undefined;
    verteld.clear();
  });
}

/** A command of ours. What goes wrong in it is told, and then it gives undefined. @param id as in package.json */
export function registerOpdracht<A extends unknown[]>(id: string, run: (...args: A) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: A): Promise<unknown> => {
    try {
      metKern();
      return await run(...args);
    } catch (error) {
      meldFout('Deze opdracht lukte niet.', error, id);
      return undefined;
    }
  });
}

/** A provider that gives nothing where it would fail. @param naam of the feature, for the log */
export function bewaakt<T extends object>(naam: string, provider: T): T {
  return new Proxy(provider, {
    get(target, key) {
      // On the provider itself: its private fields are out of reach of a proxy.
      const value: unknown = Reflect.get(target, key, target);
      // An event is VS Code's, and it asks for it when we register.
      if (String(key).startsWith('onDid')) return value;
      return typeof value === 'function' ? bewaak(`${naam}.${String(key)}`, value.bind(target)) : value;
    },
  });
}

/** A function that VS Code or a timer calls, which tells its faults instead of throwing them. @param naam of the feature, for the log */
export function bewaak<A extends unknown[], R>(naam: string, run: (...args: A) => R): (...args: A) => R | undefined {
  return (...args) => {
    try {
      metKern();
      const result = run(...args);
      if (!isThenable(result)) return result;
      return result.then(undefined, (error: unknown) => stilleFout(naam, error)) as R;
    } catch (error) {
      return stilleFout(naam, error);
    }
  };
}

/**
 * Tells what went wrong with something that the user asked for, unless the user called it off.
 * @param wat what did not succeed: "Beantwoording opstellen lukte niet."
 * @param bij what was being done, for the log
 */
export function meldFout(wat: string, error: unknown, bij: string): void {
  if (isAfgebroken(error)) return;
  // What is the matter with a file of the user's own, and what to do, is said in full: the log could add nothing.
  if (isUitgelegd(error)) {
    void foutmelding(`${wat} ${error.message}`);
    return;
  }
  schrijf(logregel(bij, error));
  void toon(`${wat} ${error instanceof vscode.FileSystemError ? bestandsfout(error) : FOUT_VAN_ONS}`);
}

/** By their names: the files that hold these classes need not be there yet. */
function isUitgelegd(error: unknown): error is Error {
  return error instanceof Error && ['Onleesbaar', 'Sjabloonfout', 'Onvolledig'].includes(error.name);
}

/** Before anything of ours runs. */
function metKern(): void {
  try {
    laadKern();
  } catch (cause) {
    throw new Onvolledig(cause);
  }
}

function bestandsfout({ code, message }: vscode.FileSystemError): string {
  // Of these VS Code only passes on what the system said.
  if (/\b(?:ENOSPC|EDQUOT)\b/.test(message)) return 'De schijf is vol. Maak ruimte en probeer het opnieuw.';
  if (/\bEBUSY\b/.test(message)) return 'Het bestand is in gebruik. Sluit het in Word en probeer het opnieuw.';
  if (/\bEROFS\b/.test(message)) return GEEN_TOEGANG;
  switch (code) {
    case 'FileNotFound':
      return 'Het bestand is er niet meer.';
    case 'NoPermissions':
      return GEEN_TOEGANG;
    default:
      return 'Het bestand kon niet worden gelezen of geschreven.';
  }
}

/** A fault in what nobody asked for by name: each is written in the log once, and only the first is told. */
function stilleFout(naam: string, error: unknown): undefined {
  if (isAfgebroken(error)) return undefined;
  // A refusal with a reason, which VS Code shows itself.
  if (isWeigering(error)) throw error;
  const regel = logregel(naam, error);
  if (verteld.has(regel)) return undefined;
  verteld.add(regel);
  schrijf(regel);
  if (verteld.size === 1) void toon(`Een deel van wat Kamervragen laat zien kan ontbreken. ${FOUT_VAN_ONS}`);
  return undefined;
}

function isAfgebroken(error: unknown): boolean {
  return error instanceof vscode.CancellationError || (error instanceof Error && error.name === 'Canceled');
}

function isWeigering(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'value' in error && !(error instanceof Error);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function schrijf(regel: string): void {
  log ??= vscode.window.createOutputChannel('Kamervragen', { log: true });
  log.error(regel);
}

async function toon(tekst: string): Promise<void> {
  if ((await foutmelding(tekst, LOG_OPENEN)) === LOG_OPENEN) log?.show();
}
