import type { Grens } from './grens';
import { metKopjes } from './kopjes';
import { isLijst, labelsInDeRegel, metAntwoorden, ongelabeldeLijstvraag } from './lijst';
import { chooseNummers } from './nummerstijl';
import { ongenummerdeVragen, vragenBijAntwoorden } from './ongenummerd';
import { oudeVorm } from './oudeVorm';
import type { Regels } from './regelscan';
import type { Stapsgewijs } from './stapsgewijs';
import { alleRegels, type Stukken, scanStukken } from './stukken';
import { metTwijfel } from './twijfel';
import { voorbladEinde } from './voorblad';

/** The boundaries of a text, and what the next scan can take over. */
export interface Scan {
  readonly grenzen: readonly Grens[];
  readonly stukken: Stukken;
}

/**
 * Goes through the whole text once, line by line, and says where each sectie begins.
 * What a sectie holds is read from the sectie alone; all that needs the rest of the document is decided here.
 * With the scan of an earlier version, lines that did not change are not looked at again.
 */
export function* scan(text: string, vorige?: Scan): Stapsgewijs<Scan> {
  const voorblad = voorbladEinde(text);
  const stukken = yield* scanStukken(text, voorblad, vorige?.stukken);
  yield;
  const regels = alleRegels(stukken);
  yield;
  return { stukken, grenzen: chooseAlle(text, voorblad, regels) };
}

function chooseAlle(text: string, voorblad: number, regels: Regels): Grens[] {
  const { grenzen, twijfels } = regels;
  const begin: Grens[] = voorblad > 0 ? [{ soort: 'voorblad', start: 0, label: null }] : [];
  begin.push({ soort: 'kop', start: voorblad, label: null });
  const gelabeld = metTwijfel(grenzen, twijfels);
  const doorlopend = heeftVraag(grenzen) || twijfels.length === 0 ? [] : labelsInDeRegel(text, voorblad);
  // Text that lost its line ends: only its first label stands at the start of a line.
  const meest = aantalVragen(doorlopend) > aantalVragen(gelabeld) ? doorlopend : gelabeld;
  return [...begin, ...metKopjes(text, chooseGrenzen(text, voorblad, meest, regels), regels.kopjes)];
}

const heeftVraag = (grenzen: readonly Grens[]): boolean => grenzen.some((grens) => grens.soort === 'vraag');
const aantalVragen = (grenzen: readonly Grens[]): number => grenzen.filter((grens) => grens.soort === 'vraag').length;
const heeftAntwoord = (grenzen: readonly Grens[]): boolean => grenzen.some((grens) => grens.soort === 'antwoord');
const opVolgorde = (grenzen: readonly Grens[]): Grens[] => [...grenzen].sort((a, b) => a.start - b.start);

/** The first way of writing in which there are questions: labels, numbers, labels within a line, none at all. */
function chooseGrenzen(text: string, vanaf: number, gelabeld: Grens[], regels: Regels): Grens[] {
  const { kandidaten } = regels;
  const oud = heeftVraag(gelabeld)
    ? null
    : oudeVorm(text, [...gelabeld, ...achterAntwoordzin(regels)], regels, vanaf > 0);
  if (oud !== null) return oud;
  const antwoorden = gelabeld.filter((grens) => grens.soort === 'antwoord').map((grens) => grens.start);
  let vragen: readonly Grens[] = [];
  if (!heeftVraag(gelabeld)) {
    vragen = chooseNummers(text, kandidaten, antwoorden).map((kandidaat) => ({
      ...kandidaat,
      soort: 'vraag' as const,
    }));
    if (vragen.length === 0 && antwoorden.length > 0) vragen = vragenBijAntwoorden(text, vanaf, gelabeld);
    if (vragen.length === 0 && antwoorden.length === 0) vragen = labelsInDeRegel(text, vanaf);
    if (vragen.length === 0 && antwoorden.length === 0) vragen = ongenummerdeVragen(text, vanaf);
  }
  const grenzen = vragen.length === 0 ? gelabeld : opVolgorde([...gelabeld, ...vragen.map(alsGrens)]);
  if (heeftAntwoord(grenzen) || grenzen.some((grens) => grens.soort === 'mededeling')) return grenzen;
  const lijst = isLijst(text, vanaf);
  if (lijst !== 'beantwoord') return grenzen;
  return metAntwoorden(text, heeftVraag(grenzen) ? grenzen : [...grenzen, ...ongelabeldeLijstvraag(text, vanaf)]);
}

const achterAntwoordzin = ({ antwoordzinnen, vroegeToelichtingen }: Regels): Grens[] =>
  vroegeToelichtingen.filter(({ start }) => start > (antwoordzinnen[0] ?? start));

function alsGrens({ soort, start, label }: Grens): Grens {
  return { soort, start, label };
}
