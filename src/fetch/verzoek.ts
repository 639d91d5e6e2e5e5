/** It could not be fetched; the message is Dutch and says what to do. */
export class NietOpgehaald extends Error {
  override readonly name = 'NietOpgehaald';
}

/** The server has no such thing, or something else in its place. */
export class Gemist extends NietOpgehaald {
  readonly anders: boolean;

  constructor(host: string, anders: boolean) {
    super(anders ? `${host} stuurde iets anders dan Kamervragen. ${ZELF}` : `Dit staat niet op ${host}.`);
    this.anders = anders;
  }
}

/** How things are fetched. */
export interface Ophaalwijze {
  readonly fetch: typeof globalThis.fetch;
  /** Ends it early; then the reason of the signal is thrown. */
  readonly signal?: AbortSignal;
  /** How long one request may take, up to its last byte (milliseconds). */
  readonly tijd?: number;
  /** How much is read at most (bytes). */
  readonly grootte?: number;
  /** In a browser, which only fetches from sites that allow it. */
  readonly browser?: boolean;
}

/** A form in which something is given. */
export interface Vorm {
  readonly extensie: string;
  /** The content type under which a server gives it. */
  readonly type: RegExp;
  /** The last character that such a file can have; null when it tells nothing. */
  readonly einde: string | null;
}

export interface Gekregen {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly vorm: Vorm;
}

/** What one can always do. */
export const ZELF = 'Of download het document met uw browser, en open dat bestand.';

const TIJD = 20_000;
const GROOTTE = 20_000_000;
const MEESTE_OMLEIDINGEN = 3;

/**
 * Asks one address, over https, and reads what comes as long as it is one of the forms. Nothing is followed to another host.
 * @throws Gemist when it is not there, NietOpgehaald when it cannot be had, the reason of the signal when that ended it
 */
export async function haal(adres: string, vormen: readonly Vorm[], wijze: Ophaalwijze): Promise<Gekregen> {
  const { signal, tijd = TIJD, grootte = GROOTTE } = wijze;
  const { hostname } = new URL(adres);
  signal?.throwIfAborted();
  const einde = new AbortController();
  const stop = (): void => einde.abort();
  const wekker = setTimeout(stop, tijd);
  signal?.addEventListener('abort', stop);
  try {
    const { antwoord, url } = await vraag(adres, wijze, einde.signal);
    keurStatus(antwoord, hostname);
    const type = (antwoord.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
    const vorm = vormen.find((een) => een.type.test(type));
    if (vorm === undefined) throw new Gemist(hostname, true);
    return { bytes: await lees(antwoord, hostname, grootte, vorm), url, vorm };
  } catch (error) {
    signal?.throwIfAborted();
    if (!einde.signal.aborted) throw error;
    const seconden = Math.ceil(tijd / 1000);
    throw new NietOpgehaald(
      `${hostname} had na ${seconden} seconden nog niet alles gestuurd. Probeer het later opnieuw. ${ZELF}`,
    );
  } finally {
    clearTimeout(wekker);
    signal?.removeEventListener('abort', stop);
    // Whatever was not read is not wanted any more.
    einde.abort();
  }
}

/** One request, and what it is sent on to on the same host. */
async function vraag(
  eerste: string,
  wijze: Ophaalwijze,
  signal: AbortSignal,
): Promise<{ antwoord: Response; url: string }> {
  const { hostname } = new URL(eerste);
  let url = eerste;
  for (let keer = 0; keer <= MEESTE_OMLEIDINGEN; keer++) {
    const antwoord = await verbind(url, hostname, wijze, signal);
    // A browser does not tell where it would be sent to.
    if (antwoord.type === 'opaqueredirect') throw elders(hostname, 'een ander adres');
    const omleiding = antwoord.status >= 300 && antwoord.status < 400 ? antwoord.headers.get('location') : null;
    if (omleiding === null) return { antwoord, url };
    const doel = URL.canParse(omleiding, url) ? new URL(omleiding, url) : null;
    if (doel === null || doel.protocol !== 'https:' || doel.host !== hostname)
      throw elders(hostname, doel?.host || 'een ander adres');
    url = doel.href;
  }
  throw elders(hostname, 'steeds een ander adres');
}

function elders(hostname: string, waar: string): NietOpgehaald {
  return new NietOpgehaald(`${hostname} verwees door naar ${waar}. Dat is niet gevolgd. ${ZELF}`);
}

async function verbind(
  url: string,
  hostname: string,
  { fetch, browser }: Ophaalwijze,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await fetch(url, { signal, redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new NietOpgehaald(
      browser === true
        ? `VS Code in de browser krijgt geen verbinding met ${hostname}. In VS Code op uw computer kan dat wel. ${ZELF}`
        : `Er is geen verbinding met ${hostname}. Controleer of u internet hebt, en of uw netwerk deze site toelaat. ${ZELF}`,
    );
  }
}

function keurStatus({ status }: Response, hostname: string): void {
  if (status === 200) return;
  if (status === 404 || status === 410) throw new Gemist(hostname, false);
  if (status === 401 || status === 403 || status === 407 || status === 451)
    throw new NietOpgehaald(
      `De toegang tot ${hostname} is geweigerd (${status}). Misschien laat uw netwerk deze site niet toe. ${ZELF}`,
    );
  if (status === 429 || status === 503)
    throw new NietOpgehaald(`${hostname} heeft het te druk (${status}). Probeer het over enkele minuten opnieuw.`);
  throw new NietOpgehaald(`${hostname} gaf een fout (${status}). Probeer het later opnieuw. ${ZELF}`);
}

async function lees({ headers, body }: Response, host: string, grootte: number, vorm: Vorm): Promise<Uint8Array> {
  const teGroot = (): NietOpgehaald =>
    new NietOpgehaald(`Het document is groter dan ${Math.floor(grootte / 1_000_000)} MB en is niet opgehaald. ${ZELF}`);
  const afgebroken = (): NietOpgehaald =>
    new NietOpgehaald(`De verbinding met ${host} brak af voordat het document er helemaal was. Probeer het opnieuw.`);
  if (Number(headers.get('content-length')) > grootte) throw teGroot();
  const delen: Uint8Array[] = [];
  let lengte = 0;
  const lezer = body?.getReader();
  while (lezer !== undefined) {
    const { done, value } = await lezer.read().catch((): never => {
      throw afgebroken();
    });
    if (done) break;
    lengte += value.length;
    if (lengte > grootte) throw teGroot();
    delen.push(value);
  }
  const bytes = new Uint8Array(lengte);
  let at = 0;
  for (const deel of delen) {
    bytes.set(deel, at);
    at += deel.length;
  }
  if (!isHeel(bytes, vorm)) throw afgebroken();
  return bytes;
}

/** A server that tells no length and stops halfway is noticed by the last character alone. */
function isHeel(bytes: Uint8Array, { einde }: Vorm): boolean {
  let at = bytes.length - 1;
  while (at >= 0 && (bytes[at] ?? 0) <= 0x20) at--;
  return at >= 0 && (einde === null || bytes[at] === einde.charCodeAt(0));
}
