import { inspectie } from '../../src/cli/inspectie';
import {
  aanvullingOp,
  bronNamen,
  dossiers,
  heeftPapieren,
  kaartVan,
  maakPapier,
  meldingVan,
  overzichtCsv,
  standen,
  termijnVan,
  tijdlijnVan,
} from '../../src/dossier';
import {
  check,
  eindcontrole,
  type Finding,
  fixAll,
  fixesOf,
  type Instellingen,
  type LintOptions,
  safeEdits,
  settle,
} from '../../src/lint';
import { rules } from '../../src/rules';
import {
  aanwijzingen,
  koppelingen,
  mightBeKamervragen,
  positions,
  readVragenset,
  type Vragenset,
} from '../../src/vragenset';
import { beproefBewerkingen } from './bewerkingen';
import { eis, eisBereik, eisEdits, eisPlaats, eisPlaatsenIn, eisToevoeging } from './eisen';
import { muteer } from './mutaties';
import type { Toeval } from './toeval';

/** Which rules spoke, which edits were made: what the documents reached. */
export type Tel = (wat: string) => void;

const REGELNAMEN = rules.map(({ id, titel }) => ({ id, titel }));
const FASEN = ['concept', 'lijn', 'eindversie'] as const;
const DAGEN = ['2031-02-10', '2031-03-30', '2025-02-20', '1990-01-01'] as const;
/** Everything is on: what is off by default too. */
const INSTELLINGEN: Instellingen = {
  regels: { 'datum-zonder-jaar': { severity: 'info' }, zinslengte: { severity: 'info' } },
  werkdagen: {},
  recessen: [],
};
/** Of so many findings the fixes are tried in one document. */
const MEESTE_HERSTELLEN = 12;

/** A reading whose sections are the text, and whose places lie in their sections. */
function beproefLezing(tekst: string): Vragenset {
  const set = readVragenset(tekst);
  eis(set.secties.map((sectie) => sectie.tekst).join('') === tekst, 'reading: the sections are not the text');
  let verwacht = 0;
  for (const [index, sectie] of set.secties.entries()) {
    eis(set.begin[index] === verwacht, 'reading: a section begins elsewhere');
    verwacht += sectie.tekst.length;
    eisPlaatsenIn(sectie, sectie.tekst.length, `reading: ${sectie.soort}`);
  }
  // The first look does not see through markup within a word ("ingezonde*n"), which nobody writes.
  const isHeel = !/\p{L}[*_#\\]+\p{L}/u.test(tekst);
  eis(set.soort === null || !isHeel || mightBeKamervragen(tekst), 'reading: the first look passes it by');
  return set;
}

const somOp = (findings: readonly Finding[]): string =>
  findings.map(({ rule, severity, start, end, message }) => `${rule}${severity}${start}-${end}${message}`).join('\n');

function beproefBevindingen(set: Vragenset, options: LintOptions, tel: Tel): readonly Finding[] {
  const { findings, accepted } = check(set, options);
  const plaatsOf = positions(set.tekst);
  for (const finding of [...findings, ...accepted.map((one) => one.finding)]) {
    tel(`rule ${finding.rule}`);
    eisPlaats(set.tekst, finding, `finding of ${finding.rule}`);
    for (const related of finding.related) eisPlaats(set.tekst, related, `related to ${finding.rule}`);
    const [begin, einde] = [plaatsOf(finding.start), plaatsOf(finding.end)];
    eis(begin.regel < einde.regel || begin.kolom <= einde.kolom, `finding of ${finding.rule}: ends before it begins`);
    eis(
      finding.message.trim() !== '' && !/undefined|\[object|NaN/.test(finding.message.replace(set.tekst, '')),
      `finding of ${finding.rule}: message «${finding.message}»`,
    );
  }
  return findings;
}

/** All that is offered for these findings does what it declares; what goes unasked only adds, and is done the first time. */
function beproefHerstel(
  set: Vragenset,
  findings: readonly Finding[],
  options: LintOptions,
  toeval: Toeval,
  tel: Tel,
): string {
  const uit: string[] = [];
  const vanaf = toeval.onder(Math.max(1, findings.length - MEESTE_HERSTELLEN));
  for (const finding of findings.slice(vanaf, vanaf + MEESTE_HERSTELLEN)) {
    for (const fix of fixesOf(set, finding, options)) {
      const wat = `fix of ${finding.rule}`;
      tel(wat);
      eis(fix.edits.length > 0, `${wat}: «${fix.title}» does nothing`);
      // An acceptance goes out whole; what somebody marked as deleted may be wanted back beside another word.
      const eisen =
        finding.rule === 'interne-opmerking'
          ? eisBereik
          : fix.safe && finding.rule !== 'acceptatie'
            ? eisToevoeging
            : eisEdits;
      const na = eisen(set.tekst, fix.edits, wat);
      eis(na !== set.tekst, `${wat}: «${fix.title}» changes nothing`);
      uit.push(fix.title, String(na.length));
    }
  }
  const veilig = safeEdits(set, options);
  if (veilig.length > 0) {
    tel('safe edits');
    eisEdits(set.tekst, veilig, 'safe edits');
    const eens = fixAll(set.tekst, options);
    eis(safeEdits(readVragenset(eens), options).length === 0, 'safe edits: something is left to do');
    eis(fixAll(eens, options) === eens, 'safe edits: a second time does something else');
    uit.push(eens);
  }
  return uit.join('\n');
}

/** What the desk shows of it: overview, clock, completions, papers. */
function beproefBureau(set: Vragenset, vandaag: string, toeval: Toeval, tel: Tel): string {
  const { tekst } = set;
  const uit = [JSON.stringify(inspectie('a.md', set, vandaag)), JSON.stringify(tijdlijnVan(set, vandaag))];
  for (const { span } of [...aanwijzingen(set), ...koppelingen(set)]) eisPlaats(tekst, span, 'link');
  uit.push(JSON.stringify(standen(set)), JSON.stringify(termijnVan(set, vandaag)), bronNamen(set, 'a.md').join());
  eis(
    bronNamen(set, 'a.md').every((naam) => !/[/\\]/.test(naam)),
    'bron: leads to another folder',
  );
  const kaart = kaartVan('a.md', set);
  const lijst = dossiers(kaart === null ? [] : [kaart], vandaag);
  uit.push(overzichtCsv(lijst), meldingVan(lijst, vandaag, undefined) ?? '');
  const offset = toeval.onder(tekst.length + 1);
  const aanvulling = aanvullingOp(set, offset, { vandaag, regels: REGELNAMEN });
  if (aanvulling !== null) {
    tel('completions');
    eisPlaats(tekst, aanvulling, 'completion');
    eis(!tekst.slice(aanvulling.start, aanvulling.end).includes('\n'), 'completion: over several lines');
    uit.push(aanvulling.voorstellen.map(({ label }) => label).join());
  }
  if (heeftPapieren(set)) {
    for (const soort of ['uitstelbericht', 'aanbiedingsbrief', 'beslisnota'] as const) {
      tel(`paper ${soort}`);
      uit.push(maakPapier(soort, set, null, { document: 'a.md' }).tekst);
    }
  }
  return uit.join('\n');
}

/** Reading on after a change gives what reading from scratch gives, findings included. */
function beproefVerder(set: Vragenset, options: LintOptions, toeval: Toeval): void {
  const tekst = muteer(set.tekst, toeval, set.tekst);
  const [verder, nieuw] = [readVragenset(tekst, set), readVragenset(tekst)];
  eis(
    JSON.stringify(verder) === JSON.stringify(nieuw),
    `reading on: differs from scratch after a change to ${JSON.stringify(tekst.slice(0, 200))}`,
  );
  const [een, twee] = [check(verder, options), check(nieuw, options)];
  eis(somOp(een.findings) === somOp(twee.findings), 'reading on: other findings than from scratch');
  const { shown, waiting } = settle(check(set, options).findings, een.findings);
  eis(
    shown.length + waiting.length >= 0 &&
      shown.every((finding) => finding.end <= Math.max(tekst.length, set.tekst.length)),
    'settle: shows a place that is not there',
  );
}

/** Everything that the product does with a text that is open at the desk. @returns what came out, for the hash */
export function beproefTekst(tekst: string, bron: string, toeval: Toeval, tel: Tel): string {
  const set = beproefLezing(tekst);
  tel(`kind ${set.soort ?? 'none'}`);
  const gekozen: LintOptions = {
    today: toeval.kies(DAGEN),
    fase: toeval.kies(FASEN),
    bron: toeval.kans(0.5) ? readVragenset(toeval.kans(0.5) ? tekst.replace(/e/g, 'é') : bron) : null,
    instellingen: INSTELLINGEN,
    eigenschappen: toeval.kans(0.2) ? { auteur: 'A. Six', laatstGewijzigdDoor: tekst.slice(0, 40) } : null,
  };
  const uit: string[] = [];
  for (const fase of toeval.kans(0.1) ? FASEN : [gekozen.fase ?? 'concept']) {
    const options = { ...gekozen, fase };
    const findings = beproefBevindingen(set, options, tel);
    uit.push(somOp(findings), beproefHerstel(set, findings, options, toeval, tel));
  }
  uit.push(eindcontrole(set, gekozen), beproefBureau(set, gekozen.today ?? '', toeval, tel));
  beproefVerder(set, gekozen, toeval);
  uit.push(beproefBewerkingen(set, toeval, tel));
  return uit.join('\n');
}
