import { Unzip, UnzipInflate } from 'fflate';
import type { Delen } from '../pakket';

/** More than any letter unpacks to (bytes); what a file says of its own sizes is not believed. */
const MEESTE = 100_000_000;
/** More parts than any letter has. */
const VEELSTE = 5000;
/** So little is unpacked at a time (bytes) that the limit is checked before the memory is full. */
const HAP = 16_384;

/**
 * Unpacks the parts that are asked for.
 * @throws Error when the file is damaged, or more comes out of it than any letter holds
 */
export function pakUit(bytes: Uint8Array, isNodig: (pad: string) => boolean): Delen {
  const delen: Delen = new Map();
  let open = 0;
  let gezien = 0;
  let totaal = 0;
  const unzip = new Unzip((file) => {
    gezien += 1;
    if (gezien > VEELSTE) throw new Error('too many parts');
    if (!isNodig(file.name) || delen.has(file.name)) return;
    const happen: Uint8Array[] = [];
    open += 1;
    file.ondata = (error, hap, isLaatste) => {
      if (error !== null) throw error;
      totaal += hap.length;
      if (totaal > MEESTE) throw new Error('too large');
      happen.push(hap);
      if (!isLaatste) return;
      open -= 1;
      delen.set(file.name, samen(happen));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += HAP) unzip.push(bytes.subarray(at, at + HAP), at + HAP >= bytes.length);
  if (open > 0) throw new Error('cut off');
  return delen;
}

function samen(happen: readonly Uint8Array[]): Uint8Array {
  const geheel = new Uint8Array(happen.reduce((lengte, hap) => lengte + hap.length, 0));
  let at = 0;
  for (const hap of happen) {
    geheel.set(hap, at);
    at += hap.length;
  }
  return geheel;
}
