import { type Ingelezen, Onleesbaar } from '../format';
import { tekstToMarkdown } from '../tekst';
import { zonderBriefhoofd } from './briefhoofd';
import { Kanttekeningen } from './kanttekeningen';
import { Nummering } from './nummering';
import type { Omgeving } from './omgeving';
import { regelsVan, volgendeZone, type Zone } from './opmaak';
import { Opmerkingen } from './opmerkingen';
import { openPakket, type Pakket, type Verhaal } from './pakket';
import { Schrijver } from './schrijven';
import { Stijlen } from './stijlen';
import { type Alinea, alineasIn, type Blok, heeftInhoud, type Verloren } from './stukken';
import { Verhaallezer } from './verhaal';
import { opmaakZinnen, verlorenZinnen } from './verloren';
import { type Knoop, kind } from './xml';

const LEEG = 'In dit Word-bestand staat geen tekst. Kies het bestand waar de vragen in staan.';

/**
 * Reads a Word file (.docx) as its reader sees it: with the numbers that Word makes, pending insertions in, pending deletions out,
 * without what stands around a letter. Changes and remarks are listed as kanttekeningen.
 * @throws Onleesbaar when the file is no Word file, is damaged, protected or far too large, or holds no text.
 */
export function leesWord(bytes: Uint8Array): Ingelezen {
  const pakket = openPakket(bytes);
  const lezer = new Lezer(pakket);
  return lezer.lees();
}

type Reeks = 'voetnoten' | 'eindnoten';
const ENKEL: Readonly<Record<Reeks, string>> = { voetnoten: 'voetnoot', eindnoten: 'eindnoot' };

/** Reads one file. */
class Lezer {
  private readonly kanttekeningen = new Kanttekeningen();
  private readonly stijlen: Stijlen;
  private readonly nummering: Nummering;
  private readonly opmerkingen: Opmerkingen;
  private readonly noten: Readonly<Record<Reeks, ReadonlyMap<string, Knoop>>>;
  /** The notes in the order of their marks; a note's number in the Markdown is its place in this list. */
  private readonly volgorde = new Map<
    string,
    { readonly reeks: Reeks; readonly knoop: Knoop; readonly nummer: number }
  >();

  constructor(private readonly pakket: Pakket) {
    this.stijlen = new Stijlen(pakket.stijlen);
    this.nummering = new Nummering(pakket.nummering, this.stijlen);
    this.opmerkingen = new Opmerkingen(pakket.opmerkingen, pakket.opmerkingenExtra, this.kanttekeningen);
    this.noten = { voetnoten: notenIn(pakket.voetnoten), eindnoten: notenIn(pakket.eindnoten) };
  }

  lees(): Ingelezen {
    const body = kind(this.pakket.document, 'w:body');
    const gelezen =
      body === undefined
        ? []
        : new Verhaallezer(body, this.omgeving('document'), this.nummering, (n) => `alinea ${n}`).lees();
    const { blokken, hoofd } = zonderBriefhoofd(gelezen);
    const schrijver = new Schrijver(this.kanttekeningen, (reeks, id) => this.nootnummer(reeks, id));
    this.schrijf(schrijver, blokken, hoofd);
    const verloren = [...verliesIn(blokken, hoofd), ...this.schrijfNoten(schrijver)];
    const overige = this.opmerkingen.overige();
    schrijver.sluit();
    // Those that hang on nothing have no place, but a reader of the list finds them at the top.
    const opmerkingen = this.opmerkingen.lijst();
    for (const nummer of overige) this.kanttekeningen.plaats(nummer, 1);
    if (schrijver.markdown === '') throw new Onleesbaar(LEEG);
    return {
      // Raised figures that somebody typed are marks of notes when the notes stand there too; Word's own notes have their numbers already.
      markdown: this.volgorde.size === 0 ? tekstToMarkdown(schrijver.markdown).markdown : schrijver.markdown,
      verloren: verlorenZinnen(verloren),
      vindplaatsen: schrijver.vindplaatsen,
      kanttekeningen: this.kanttekeningen.lijst(),
      eigenschappen: this.pakket.eigenschappen,
      kantlijn: {
        wijzigingen: this.kanttekeningen.wijzigingen(),
        opmerkingen,
        opmaakVerloren: opmaakZinnen(verloren),
      },
    };
  }

  private omgeving(verhaal: Verhaal): Omgeving {
    return {
      stijlen: this.stijlen,
      kanttekeningen: this.kanttekeningen,
      opmerking: (id) => this.opmerkingen.noem(id),
      opmerkingEinde: (id) => this.opmerkingen.nummerVan(id),
      adressen: this.pakket.adressen(verhaal),
    };
  }

  private schrijf(schrijver: Schrijver, blokken: readonly Blok[], hoofd: number): void {
    let zone: Zone = 'hoofd';
    for (const [index, blok] of blokken.entries()) {
      if (index === hoofd) zone = 'vraag';
      if (blok.soort === 'tabel') {
        schrijver.tabel(blok);
        continue;
      }
      zone = volgendeZone(zone, blok);
      const alinea = isLegeNummering(blok, volgende(blokken, index)) ? { ...blok, nummer: null } : blok;
      for (const regel of regelsVan(alinea, zone)) schrijver.regel(regel);
    }
  }

  private nootnummer(reeks: Reeks, id: string): number | null {
    const sleutel = `${reeks} ${id}`;
    const eerder = this.volgorde.get(sleutel);
    if (eerder !== undefined) return eerder.nummer;
    const knoop = this.noten[reeks].get(id);
    if (knoop === undefined) return null;
    const nummer = this.volgorde.size + 1;
    this.volgorde.set(sleutel, { reeks, knoop, nummer });
    return nummer;
  }

  private schrijfNoten(schrijver: Schrijver): Verloren[] {
    const geteld: Record<Reeks, number> = { voetnoten: 0, eindnoten: 0 };
    const verloren: Verloren[] = [];
    const omgeving = { voetnoten: this.omgeving('voetnoten'), eindnoten: this.omgeving('eindnoten') };
    for (const { reeks, knoop, nummer } of this.volgorde.values()) {
      geteld[reeks] += 1;
      const plaats = `${ENKEL[reeks]} ${geteld[reeks]}`;
      const alineas = alineasIn(new Verhaallezer(knoop, omgeving[reeks], this.nummering, () => plaats).lees());
      verloren.push(...verliesIn(alineas, 0));
      const regels = alineas.flatMap((alinea) => regelsVan(alinea, 'antwoord'));
      schrijver.noottekst(nummer, plaats, regels);
    }
    return verloren;
  }
}

function notenIn(deel: Knoop | undefined): ReadonlyMap<string, Knoop> {
  const noten = new Map<string, Knoop>();
  for (const knoop of deel?.kinderen ?? []) {
    const soort = knoop.kenmerken['w:type'] ?? 'normal';
    if (soort === 'normal') noten.set(knoop.kenmerken['w:id'] ?? '', knoop);
  }
  return noten;
}

/** The next paragraph with text; null when a table or nothing comes first. */
function volgende(blokken: readonly Blok[], index: number): Alinea | null {
  for (let at = index + 1; at < Math.min(blokken.length, index + 6); at++) {
    const blok = blokken[at];
    if (blok?.soort === 'tabel') return null;
    if (blok !== undefined && heeftInhoud(blok.stukken)) return blok;
  }
  return null;
}

/**
 * A number without text: somebody pressed Enter once more. Where text without a number follows, the number may stand
 * on a line of its own above its question.
 */
function isLegeNummering(alinea: Alinea, volgend: Alinea | null): boolean {
  const { nummer } = alinea;
  if (nummer === null || heeftInhoud(alinea.stukken)) return false;
  if (nummer.isTeken) return true;
  return !/\p{Alpha}{2}/u.test(nummer.tekst) && (volgend === null || volgend.nummer !== null);
}

/** What was lost. Pictures in the head of a letter are its emblem and signature. */
function verliesIn(blokken: readonly Blok[], hoofd: number): Verloren[] {
  return blokken.flatMap((blok, index): Verloren[] => {
    const wat = alineasIn([blok])
      .flatMap(({ stukken }) => stukken)
      .flatMap((stuk) => (stuk.soort === 'verlies' && !(stuk.wat === 'afbeelding' && index < hoofd) ? [stuk.wat] : []));
    const samen =
      blok.soort === 'tabel' && blok.rijen.some((rij) => rij.some(({ breedte, vervolg }) => breedte > 1 || vervolg));
    return samen ? [...wat, 'cellen'] : wat;
  });
}
