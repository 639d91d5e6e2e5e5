import * as b from './brief';
import { nieuwWoord } from './maakSet';
import type { Toeval } from './toeval';

/** What must be told of one answer. */
export interface Telling {
  erbij: number;
  eraf: number;
  gesplitst: number;
  samengevoegd: number;
  opmaak: boolean;
  auteurs: Set<string>;
  opmerkingen: string[];
  /** Words of another answer came here: from then on none may go, or some of both could be taken for the same. */
  ontvangen: boolean;
}

export const niets = (): Telling => ({
  erbij: 0,
  eraf: 0,
  gesplitst: 0,
  samengevoegd: 0,
  opmaak: false,
  auteurs: new Set(),
  opmerkingen: [],
  ontvangen: false,
});

/** A letter in the hands of others. Each paragraph is touched once, so that what must be told can be counted. */
export class Werk {
  private readonly gehad = new Set<b.Blok>();
  /** Parts from which a paragraph went. */
  private readonly geschrapt = new Set<string>();
  private woorden = 0;

  constructor(
    readonly brief: b.Brief,
    readonly toeval: Toeval,
    private readonly tellingen: Map<string, Telling>,
  ) {}

  telling(deel: string): Telling {
    const eerder = this.tellingen.get(deel) ?? niets();
    this.tellingen.set(deel, eerder);
    return eerder;
  }

  /** Some paragraphs of this part that nobody touched yet. */
  private vrij(deel: string, ...soorten: readonly b.Blok['soort'][]): b.Blok[] {
    return this.toeval.schud(
      this.brief.van(deel).filter((blok) => !this.gehad.has(blok) && soorten.includes(blok.soort)),
    );
  }

  private neem(...blokken: readonly b.Blok[]): void {
    for (const blok of blokken) this.gehad.add(blok);
  }

  woord(): string {
    return nieuwWoord(++this.woorden);
  }

  private enkele(): string[] {
    return Array.from({ length: this.toeval.tussen(1, 3) }, () => this.woord());
  }

  /** @param niet somebody else than this one */
  private stempel(telling: Telling | null, niet?: string): b.Stempel {
    const wie = ['M. de Boer', 'J. Six', 'Directie Water', 'de minister'];
    const auteur = this.toeval.een(wie.filter((een) => een !== niet));
    telling?.auteurs.add(auteur);
    return { auteur, datum: `2025-04-0${this.toeval.tussen(1, 9)}T1${this.toeval.tussen(0, 9)}:00:00Z` };
  }

  /** Words come, go, or are replaced; with or without a trace. Also nested: one puts in, another takes part of it out again. */
  woordenAnders(deel: string): boolean {
    const [blok] = this.vrij(deel, 'alinea', 'punt', 'tabel');
    if (blok === undefined) return false;
    const plekken = b.plekken(blok.xml);
    if (plekken.length === 0) return false;
    const plek = this.toeval.een(plekken);
    const telling = this.telling(deel);
    this.neem(blok);
    const oud = b.run(plek.rPr, `${plek.woord} `);
    const woorden = this.enkele();
    const nieuw = b.run(plek.rPr, `${woorden.join(' ')} `);
    const spoor = this.toeval.kans(0.6);
    const hoe = this.toeval.een(
      telling.ontvangen ? (['erbij', 'genest'] as const) : (['erbij', 'eraf', 'anders', 'genest'] as const),
    );
    if (hoe !== 'eraf') telling.erbij += woorden.length;
    if (hoe !== 'erbij' && hoe !== 'genest') telling.eraf += 1;
    const eraf = spoor && hoe !== 'erbij' && hoe !== 'genest' ? b.del(this.stempel(telling), oud) : '';
    let erbij = '';
    if (hoe === 'genest') {
      const weg = b.run(plek.rPr, `${this.woord()} `);
      // Who takes out words of his own leaves no trace of them: a word processor just drops them.
      const stempel = this.stempel(telling);
      erbij = b.ins(stempel, nieuw + b.del(this.stempel(telling, stempel.auteur), weg));
    } else if (hoe !== 'eraf') erbij = spoor ? b.ins(this.stempel(telling), nieuw) : nieuw;
    const blijft = hoe === 'erbij' || hoe === 'genest' ? oud : '';
    blok.xml = b.opPlek(blok.xml, plek, eraf + erbij + blijft);
    return true;
  }

  /** A paragraph becomes two; the word before the break may go with it, or others may come there. */
  splitst(deel: string): boolean {
    const [blok] = this.vrij(deel, 'alinea', 'punt').filter(({ xml }) => b.tekstVan(xml).startsWith('Het '));
    if (blok === undefined) return false;
    const { pPr, inhoud } = b.alinea(blok.xml);
    const mogelijk = b
      .plekken(inhoud)
      .filter(({ start, voor }) => voor.includes(' ') && (start > 0 || voor !== 'Het ' || this.magNaHet(blok)));
    if (mogelijk.length === 0) return false;
    const plek = this.toeval.een(mogelijk);
    if (plek.start === 0 && plek.voor === 'Het ') this.neem(...this.ervoor(blok));
    const telling = this.telling(deel);
    telling.gesplitst += 1;
    let [voor, na] = [plek.voor.trimEnd(), `${plek.woord} ${plek.na}`];
    const hoe = this.toeval.een(telling.ontvangen ? ['heel', 'erbij'] : ['heel', 'heel', 'eraf', 'erbij', 'anders']);
    if (hoe === 'eraf' || hoe === 'anders') {
      na = plek.na;
      telling.eraf += 1;
    }
    if (hoe === 'erbij' || hoe === 'anders') {
      voor += ` ${this.woord()}`;
      telling.erbij += 1;
    }
    const eerste = `<w:p>${pPr}${inhoud.slice(0, plek.start)}${b.run(plek.rPr, voor)}</w:p>`;
    const tweede = `<w:p>${pPr}${b.run(plek.rPr, na)}${inhoud.slice(plek.end)}</w:p>`;
    blok.xml = this.toeval.kans(0.5) ? b.metEinde(eerste, b.merk('ins', this.stempel(telling))) : eerste;
    const nieuw: b.Blok = { ...blok, xml: tweede };
    this.brief.zetAchter(blok, nieuw);
    this.neem(blok, nieuw);
    return true;
  }

  /**
   * Every sentence begins with "Het". Where one paragraph goes, and the next is split behind that word, the outcome is the same as when the
   * first keeps its "Het" and the second loses it: no reader can tell which of them somebody did. So a paragraph before such a split stays.
   */
  private magNaHet(blok: b.Blok): boolean {
    return !this.geschrapt.has(blok.deel);
  }

  private ervoor(blok: b.Blok): b.Blok[] {
    const alle = this.brief.van(blok.deel);
    return alle.slice(0, alle.indexOf(blok)).slice(-1);
  }

  voegtSamen(deel: string): boolean {
    const alle = this.brief.van(deel);
    const paar = this.toeval
      .schud(alle.map((blok, index) => [blok, alle[index + 1]] as const))
      .find(([a, c]) => c !== undefined && [a, c].every((blok) => blok.soort === 'alinea' && !this.gehad.has(blok)));
    if (paar?.[1] === undefined) return false;
    const [eerste, tweede] = paar;
    if (this.brief.blokken.indexOf(tweede) !== this.brief.blokken.indexOf(eerste) + 1) return false;
    const telling = this.telling(deel);
    telling.samengevoegd += 1;
    this.neem(eerste, tweede);
    const { pPr, inhoud } = b.alinea(eerste.xml);
    if (this.toeval.kans(0.5)) {
      const stempel = this.stempel(telling);
      eerste.xml = b.metEinde(`<w:p>${pPr}${inhoud}${b.ins(stempel, b.run('', ' '))}</w:p>`, b.merk('del', stempel));
      return true;
    }
    eerste.xml = `<w:p>${pPr}${inhoud}${b.run('', ' ')}${b.alinea(tweede.xml).inhoud}</w:p>`;
    this.brief.verwijder(tweede);
    return true;
  }

  nieuweAlinea(deel: string): boolean {
    const [blok] = this.vrij(deel, 'alinea');
    if (blok === undefined) return false;
    const telling = this.telling(deel);
    const woorden = this.enkele();
    telling.erbij += woorden.length;
    const pPr = '<w:pPr><w:pStyle w:val="Normal"/></w:pPr>';
    const tekst = b.run('', `${woorden.join(' ')}.`);
    const spoor = this.toeval.kans(0.5) ? this.stempel(telling) : null;
    const xml =
      spoor === null
        ? `<w:p>${pPr}${tekst}</w:p>`
        : b.metEinde(`<w:p>${pPr}${b.ins(spoor, tekst)}</w:p>`, b.merk('ins', spoor));
    const nieuw: b.Blok = { deel, soort: 'alinea', xml };
    this.brief.zetAchter(blok, nieuw);
    this.neem(nieuw);
    return true;
  }

  alineaWeg(deel: string): boolean {
    const blok = this.heel(deel);
    if (blok === undefined) return false;
    const telling = this.telling(deel);
    telling.eraf += aantalWoorden(blok.xml);
    this.geschrapt.add(deel);
    this.neem(blok);
    if (this.toeval.kans(0.4)) {
      this.brief.verwijder(blok);
      return true;
    }
    const { pPr, inhoud } = b.alinea(blok.xml);
    const stempel = this.stempel(telling);
    blok.xml = b.metEinde(`<w:p>${pPr}${b.del(stempel, inhoud)}</w:p>`, b.merk('del', stempel));
    return true;
  }

  verplaatst(deel: string, naar: string): boolean {
    const blok = this.heel(deel);
    const doel = this.vrij(naar, 'alinea').find((kandidaat) => kandidaat !== blok);
    if (blok === undefined || doel === undefined || deel === naar || this.telling(naar).eraf > 0) return false;
    const aantal = aantalWoorden(blok.xml);
    const [van, op] = [this.telling(deel), this.telling(naar)];
    van.eraf += aantal;
    this.geschrapt.add(deel);
    op.erbij += aantal;
    op.ontvangen = true;
    this.neem(blok);
    const { pPr, inhoud } = b.alinea(blok.xml);
    const nieuw: b.Blok = { deel: naar, soort: 'alinea', xml: blok.xml };
    if (this.toeval.kans(0.5)) {
      const stempel = this.stempel(van);
      op.auteurs.add(stempel.auteur);
      nieuw.xml = b.metEinde(`<w:p>${pPr}${b.merk('moveTo', stempel, inhoud)}</w:p>`, b.merk('moveTo', stempel));
      blok.xml = b.metEinde(`<w:p>${pPr}${b.merk('moveFrom', stempel, inhoud)}</w:p>`, b.merk('moveFrom', stempel));
    } else this.brief.verwijder(blok);
    this.brief.zetAchter(doel, nieuw);
    this.neem(nieuw);
    return true;
  }

  /** A paragraph of plain text that is not the only one of its answer. */
  private heel(deel: string): b.Blok | undefined {
    if (this.telling(deel).ontvangen) return undefined;
    const over = this.brief.van(deel).filter((blok) => !/<w:del |<w:moveFrom /.test(blok.xml));
    if (over.length < 2) return undefined;
    return this.vrij(deel, 'alinea').find(({ xml }) => !/footnoteReference|FootnoteReference/.test(xml));
  }

  nieuweNoot(deel: string): boolean {
    const [blok] = this.vrij(deel, 'alinea');
    if (blok === undefined) return false;
    const telling = this.telling(deel);
    const woorden = this.enkele();
    telling.erbij += woorden.length;
    this.neem(blok);
    const mark = this.brief.noot(b.run('', ` ${woorden.join(' ')}`));
    const spoor = this.toeval.kans(0.5);
    blok.xml = blok.xml.replace(/<\/w:p>$/, `${spoor ? b.ins(this.stempel(null), mark) : mark}</w:p>`);
    return true;
  }

  /** A word in a note that an answer has. */
  nootAnders(deel: string): boolean {
    const blok = this.vrij(deel, 'alinea').find(({ xml }) => xml.includes('<w:footnoteReference'));
    const id = /<w:footnoteReference w:id="(\d+)"/.exec(blok?.xml ?? '')?.[1];
    const oud = new RegExp(`<w:footnote w:id="${id}">.*?</w:footnote>`, 's').exec(this.brief.noten)?.[0];
    const plek = oud === undefined ? undefined : b.plekken(oud)[0];
    if (blok === undefined || oud === undefined || plek === undefined || this.telling(deel).ontvangen) return false;
    const telling = this.telling(deel);
    telling.erbij += 1;
    telling.eraf += 1;
    this.neem(blok);
    const weg = b.run(plek.rPr, `${plek.woord} `);
    const nieuw = b.run(plek.rPr, `${this.woord()} `);
    const spoor = this.toeval.kans(0.5) ? this.stempel(telling) : null;
    const anders = spoor === null ? nieuw : b.del(spoor, weg) + b.ins(spoor, nieuw);
    this.brief.noten = this.brief.noten.replace(oud, () => b.opPlek(oud, plek, anders));
    return true;
  }

  opmaak(deel: string): boolean {
    const blok = this.vrij(deel, 'alinea', 'punt').find(({ xml }) => b.plekken(xml).some(({ rPr }) => rPr === ''));
    const plek = blok === undefined ? undefined : b.plekken(blok.xml).find(({ rPr }) => rPr === '');
    if (blok === undefined || plek === undefined) return false;
    const telling = this.telling(deel);
    telling.opmaak = true;
    this.neem(blok);
    const spoor = this.toeval.kans(0.5) ? b.merk('rPrChange', this.stempel(telling), '<w:rPr/>') : '';
    const looks = this.toeval.een(['<w:b/><w:bCs/>', '<w:i/><w:iCs/>']);
    blok.xml = b.opPlek(blok.xml, plek, `${b.run(`<w:rPr>${looks}${spoor}</w:rPr>`, plek.woord)}${b.run('', ' ')}`);
    return true;
  }

  opmerking(deel: string): boolean {
    const [blok] = this.vrij(deel, 'alinea', 'punt', 'tabel');
    const plek = blok === undefined ? undefined : b.plekken(blok.xml)[0];
    if (blok === undefined || plek === undefined) return false;
    const telling = this.telling(deel);
    const tekst = `Klopt ${this.woord()}?`;
    const reacties = Array.from({ length: this.toeval.tussen(0, 2) }, () => `Ja, ${this.woord()}.`);
    const klaar = this.toeval.kans(0.3);
    telling.opmerkingen.push(`${klaar ? 'x' : ' '} ${[tekst, ...reacties].join(' | ')}`);
    this.neem(blok);
    const ids = this.brief.opmerking(this.stempel(null), tekst, klaar, reacties);
    const rond = [
      ...ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`),
      b.run(plek.rPr, plek.woord),
      ...ids.map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`),
      b.run(plek.rPr, ' '),
    ];
    blok.xml = b.opPlek(blok.xml, plek, rond.join(''));
    return true;
  }

  /** Somebody writes in the question of the Kamer. */
  vraagAnders(deel: string): boolean {
    const [blok] = this.vrij(deel, 'alinea');
    const plek = blok === undefined ? undefined : b.plekken(blok.xml)[0];
    if (blok === undefined || plek === undefined) return false;
    this.neem(blok);
    blok.xml = b.opPlek(blok.xml, plek, b.run(plek.rPr, `${this.woord()} `));
    return true;
  }
}

/** Words of a paragraph as we write it. */
export function aantalWoorden(xml: string): number {
  return b
    .tekstVan(xml)
    .split(/\s+/)
    .filter((woord) => woord !== '').length;
}
