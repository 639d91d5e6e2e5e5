import * as vscode from 'vscode';
import { GEEN_NUMMER, HOSTS, haalOpVanInternet, leesPublicatie, NietOpgehaald, type Opgehaald } from '../fetch';
import { isOnleesbaar } from '../formats';
import { foutmelding, metVoortgang, vraagInVenster } from './berichten';
import { registerOpdracht } from './bewaking';
import { inWorker } from './host';

/** What is done with what was fetched: gives the uri of the document that it opened. */
export type Opname = (bytes: Uint8Array, naam: string) => Promise<vscode.Uri | undefined>;

const TOESTAAN = 'ophalen.toestaan';

/**
 * **Kamervragen ophalen op Z-nummer**: the only command that uses the network. It is off until the user allows it, and says whom it
 * will ask. Gives the uri of what was opened.
 */
export function registerOphalen(opname: Opname): vscode.Disposable {
  return registerOpdracht('kamervragen.ophalen', async (gegeven?: unknown): Promise<vscode.Uri | undefined> => {
    if (!(await isToegestaan())) return undefined;
    const nummer = typeof gegeven === 'string' ? gegeven : await vraagNummer();
    if (!nummer) return undefined;
    try {
      const opgehaald = await haalOp(nummer);
      return opgehaald && (await opname(opgehaald.bytes, opgehaald.naam));
    } catch (error) {
      if (!(error instanceof NietOpgehaald || isOnleesbaar(error))) throw error;
      void foutmelding(error.message);
      return undefined;
    }
  });
}

/** True when the user allowed it before, or does so now. */
async function isToegestaan(): Promise<boolean> {
  const instellingen = vscode.workspace.getConfiguration('kamervragen');
  if (instellingen.get(TOESTAAN) === true) return true;
  const toestaan = 'Toestaan';
  const keuze = await vraagInVenster(
    'Mag Kamervragen documenten ophalen van internet?',
    `Alleen van ${HOSTS.join(' en ')}, en alleen als u daarom vraagt. Er wordt niets gestuurd dan het nummer dat u opgeeft. U kunt dit later uitzetten in de instellingen (kamervragen.${TOESTAAN}).`,
    toestaan,
  );
  if (keuze !== toestaan) return false;
  await instellingen.update(TOESTAAN, true, vscode.ConfigurationTarget.Global);
  return true;
}

async function vraagNummer(): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: 'Kamervragen ophalen',
    prompt: 'Het Z-nummer van de vragen, of het nummer van een antwoord in het Aanhangsel.',
    placeHolder: '2025Z04271 of ah-tk-20252026-61',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' || leesPublicatie(value) !== null ? null : GEEN_NUMMER),
  });
}

/** Undefined when the user stopped it. */
async function haalOp(nummer: string): Promise<Opgehaald | undefined> {
  return metVoortgang(`Kamervragen: ${leesPublicatie(nummer)?.id ?? nummer} ophalen…`, async (token) => {
    const knop = new AbortController();
    const luisteraar = token.onCancellationRequested(() => knop.abort());
    try {
      return await haalOpVanInternet(nummer, knop.signal, inWorker());
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      luisteraar.dispose();
    }
  });
}
