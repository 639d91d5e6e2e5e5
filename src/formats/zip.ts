import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { Onleesbaar } from './format';

/** Limits in bytes, of what comes out: what a file says of its own sizes is not believed. */
export interface Grenzen {
  readonly onderdeel: number;
  readonly totaal: number;
  /** Number of entries in the zip. */
  readonly aantal: number;
}

/** A list of questions of 300 pages stays far below these. */
export const GRENZEN: Grenzen = { onderdeel: 25_000_000, totaal: 60_000_000, aantal: 5000 };

export const BESCHADIGD =
  'Dit Word-bestand is beschadigd of niet helemaal binnengekomen. Haal het opnieuw op, of open het in Word en sla het opnieuw op.';
const TE_GROOT =
  'Dit Word-bestand wordt bij het uitpakken veel te groot. Kopieer de vragen in Word naar een nieuw bestand en probeer het daarmee.';
const TE_VEEL =
  'Dit Word-bestand bestaat uit te veel onderdelen. Kopieer de vragen in Word naar een nieuw bestand en probeer het daarmee.';

/** So little is unpacked at a time (bytes) that the limits are checked before a bomb fills the memory: one byte becomes 1032 at most. */
const HAP = 16_384;

/** The names of everything in a zip. @throws Onleesbaar when it has no sound list of contents, or too many entries. */
export function zipNamen(bytes: Uint8Array, { aantal }: Grenzen = GRENZEN): ReadonlySet<string> {
  const namen = new Set<string>();
  let geteld = 0;
  zonderSchade(() =>
    unzipSync(bytes, {
      filter: ({ name }) => {
        geteld += 1;
        if (geteld > aantal) throw new Onleesbaar(TE_VEEL);
        namen.add(name);
        return false;
      },
    }),
  );
  return namen;
}

/**
 * Unpacks the entries that are asked for; what is not there is not in the result.
 * @throws Onleesbaar when the zip is damaged, or more comes out than the limits allow.
 */
export function pakUit(
  bytes: Uint8Array,
  isGevraagd: (naam: string) => boolean,
  grenzen: Grenzen = GRENZEN,
): ReadonlyMap<string, Uint8Array> {
  const klaar = new Map<string, Uint8Array>();
  const begonnen = new Set<string>();
  let totaal = 0;
  const unzip = new Unzip((file) => {
    if (!isGevraagd(file.name) || begonnen.has(file.name)) return;
    begonnen.add(file.name);
    const happen: Uint8Array[] = [];
    let lengte = 0;
    file.ondata = (error, hap, final) => {
      if (error !== null) throw error;
      lengte += hap.length;
      totaal += hap.length;
      if (lengte > grenzen.onderdeel || totaal > grenzen.totaal) throw new Onleesbaar(TE_GROOT);
      happen.push(hap);
      if (final) klaar.set(file.name, samen(happen, lengte));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  zonderSchade(() => {
    for (let at = 0; at < bytes.length; at += HAP) unzip.push(bytes.subarray(at, at + HAP), at + HAP >= bytes.length);
  });
  if (klaar.size < begonnen.size) throw new Onleesbaar(BESCHADIGD);
  return klaar;
}

function samen(happen: readonly Uint8Array[], lengte: number): Uint8Array {
  const result = new Uint8Array(lengte);
  let at = 0;
  for (const hap of happen) {
    result.set(hap, at);
    at += hap.length;
  }
  return result;
}

function zonderSchade(doe: () => void): void {
  try {
    doe();
  } catch (error) {
    throw error instanceof Onleesbaar ? error : new Onleesbaar(BESCHADIGD);
  }
}
