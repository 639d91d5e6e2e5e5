import { opstellen } from '../../src/dossier';
import {
  acceptInVoorblad,
  acceptTerPlaatse,
  addAntwoorden,
  doorlopend,
  type Edit,
  hernummer,
  insertMarkdown,
  insertVragen,
  joinLines,
  maakVragenEnAntwoorden,
  plekVoorVragen,
  readVragenlijst,
  recordUitstel,
  recordVerzonden,
  removeLine,
  splitAntwoord,
} from '../../src/edits';
import { readAcceptaties } from '../../src/lint';
import { readVragenset, type Vragenset, voorbladEinde } from '../../src/vragenset';
import { eis, eisBereik, eisEdits, eisToevoeging, eisVoorblad, letters } from './eisen';
import type { Tel } from './tekstproef';
import type { Toeval } from './toeval';

const REDENEN = [
  'volgt',
  'zie --> brief',
  'a: b, "c" # d',
  "'",
  '- x',
  '| y',
  '{z}',
  '\n---\n',
  'é🙂',
  '>',
  ''.padEnd(300, 'lang '),
];
const PLAKSEL = [
  'Een zin.',
  '## Vraag 8\n\nHoe ver?[^1]\n\n### Antwoord 8\n\n[^1]: Noot.',
  '- punt\n- punt',
  '| a |\n| --- |\n| b |',
  '```\n',
  '[^1] [^2]\n\n[^2]: x',
  '$& $1',
];

/** Each way in which we change a text, tried on this one: no word is lost that the edit does not say it takes. */
export function beproefBewerkingen(set: Vragenset, toeval: Toeval, tel: Tel): string {
  const { tekst } = set;
  const uit: string[] = [];
  const doe = (
    wat: string,
    edits: readonly Edit[],
    proef: (edits: readonly Edit[], wat: string) => string,
  ): string | null => {
    if (edits.length === 0) return null;
    tel(`edit ${wat}`);
    const na = proef(edits, wat);
    if (toeval.kans(0.2)) readVragenset(na, set);
    uit.push(wat, String(na.length));
    return na;
  };
  const toevoeging = (edits: readonly Edit[], wat: string): string => eisToevoeging(tekst, edits, wat);
  const voorblad = (edits: readonly Edit[], wat: string): string =>
    eisVoorblad(tekst, voorbladEinde(tekst), edits, wat);
  const vrij = (edits: readonly Edit[], wat: string): string => eisBereik(tekst, edits, wat);
  const los = (edits: readonly Edit[], wat: string): string => eisEdits(tekst, edits, wat);

  for (const sectie of new Set(set.vragen.map((vraag) => vraag.sectie)))
    if (toeval.kans(0.5)) doe('add answer', addAntwoorden(set, sectie), toevoeging);
  for (const antwoord of set.antwoorden) {
    if (antwoord.nummers.length < 2) continue;
    for (const wijze of ['leeg', 'verwijzing'] as const) {
      const na = doe('split', splitAntwoord(set, antwoord, wijze), los);
      const inhoud = antwoord.inhoud.tekst.slice(antwoord.inhoud.inhoud.start).trimEnd();
      if (na !== null) eis(na.includes(inhoud), 'split: the text of the answer is not whole any more');
    }
  }
  const leesbaar = set.voorblad.fouten.length === 0 && (set.eigen || voorbladEinde(tekst) === 0);
  const gemeld = doe('record delay', recordUitstel(set, '2031-02-20'), voorblad);
  if (gemeld !== null && leesbaar)
    eis(
      readVragenset(gemeld).voorblad.uitstel.some(({ waarde }) => waarde === '2031-02-20'),
      'record delay: it is not read back',
    );
  const verzonden = doe('record sent', recordVerzonden(set, '2031-02-20'), voorblad);
  if (verzonden !== null && leesbaar)
    eis(readVragenset(verzonden).voorblad.verzonden?.waarde === '2031-02-20', 'record sent: it is not read back');
  const accepteren = { regel: 'kamerstuk', vraag: toeval.kans(0.5) ? 1 : null, reden: toeval.kies(REDENEN) };
  const aanvaard = doe('accept in front matter', acceptInVoorblad(set, accepteren), voorblad);
  if (aanvaard !== null && leesbaar) {
    const gelezen = readVragenset(aanvaard);
    eis(
      readAcceptaties(gelezen).length > readAcceptaties(set).length || accepteren.reden.trim() === '',
      'accept in front matter: it is not read back',
    );
  }
  const sectie = toeval.onder(set.secties.length);
  doe('accept on the spot', acceptTerPlaatse(set, sectie, accepteren), toevoeging);
  doe('renumber', hernummer(set, doorlopend(set)), (edits, wat) => {
    for (const { start, end } of edits) eis(end - start < 200, `${wat}: replaces more than numbers`);
    return los(edits, wat);
  });

  const at = toeval.onder(tekst.length + 1);
  const tot = toeval.kans(0.7) ? at : Math.min(tekst.length, at + toeval.onder(30));
  const plaksel = toeval.kies(PLAKSEL);
  const geplakt = doe('paste', [insertMarkdown(tekst, { start: at, end: tot }, plaksel)], vrij) ?? '';
  eis(geplakt.startsWith(tekst.slice(0, at)) && geplakt.endsWith(tekst.slice(tot)), 'paste: changes what is around it');
  const ingevoegd = geplakt.slice(at, geplakt.length - (tekst.length - tot));
  eis(
    letters(ingevoegd).includes(letters(plaksel.replace(/\[\^[^\]]*\]/g, ''))) || /\[\^/.test(plaksel),
    'paste: loses what is pasted',
  );
  const paren = maakVragenEnAntwoorden(set);
  if (paren !== null) doe('insert questions', [insertVragen(tekst, plekVoorVragen(set, at), paren)], toevoeging);
  doe('remove line', [removeLine(tekst, { start: at, end: tot })], vrij);

  const lijst = readVragenlijst(tekst);
  uit.push(lijst?.tekst ?? '', joinLines(tekst));
  uit.push(beproefOpstellen(set, tel));
  return uit.join('\n');
}

const NOOT = /^ {0,3}\[\^[^\]\s]{1,40}\]:.*$/gm;

/** A new answer document holds every question of the Kamer word for word, and every note of a question. */
function beproefOpstellen(set: Vragenset, tel: Tel): string {
  const nieuw = opstellen(set.tekst, 'vragen.docx', true);
  if (nieuw === null) return '';
  tel('new document');
  // What is between comments may stand there with its comments, or in a place of its own.
  const alles = `${letters(nieuw.tekst)} ${letters(nieuw.tekst.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))}`;
  for (const { inhoud } of set.vragen) {
    const eigen = inhoud.tekst.slice(inhoud.inhoud.start, inhoud.inhoud.end);
    for (const [noot] of eigen.matchAll(NOOT)) eis(alles.includes(letters(noot)), 'new document: a note is lost');
    // A note within the question comes at the end of the document, what stands before and behind it stays together.
    for (const deel of inhoud.schoon.split('\n'))
      eis(alles.includes(letters(deel)), 'new document: a question is not whole');
  }
  eis(nieuw.bron?.tekst === set.tekst, 'new document: the bron is not the text');
  return nieuw.tekst;
}
