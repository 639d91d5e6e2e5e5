import { haalOp, type Opgehaald } from './haalOp';

export { GEEN_NUMMER, HOSTS, haalOp, type Opgehaald } from './haalOp';
export { leesPublicatie, type Publicatie } from './nummer';
export { NietOpgehaald, type Ophaalwijze } from './verzoek';

/**
 * `haalOp` over the network. Whoever calls this has asked the user whether that is allowed.
 * @param browser true in a browser, which only fetches from sites that allow it
 */
export function haalOpVanInternet(nummer: string, signal: AbortSignal, browser: boolean): Promise<Opgehaald> {
  return haalOp(nummer, { fetch: (input, init) => globalThis.fetch(input, init), signal, browser });
}
