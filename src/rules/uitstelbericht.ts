import * as v from 'valibot';
import { wit } from '../edits';
import { termijnFor } from '../termijn';
import { type Plaats, perSectie, type Sectie, schrijfDatum, type Vragenset } from '../vragenset';
import { defineDocumentRule, type Problem } from './rule';

export default defineDocumentRule({
  id: 'uitstelbericht',
  titel: 'Een uitstelbericht geeft een reden, zegt over welke vragen het gaat en komt binnen drie weken.',
  waarom:
    'Een minister die niet binnen drie weken kan antwoorden, meldt dat "onder opgave van redenen" (Reglement van Orde).',
  soorten: ['uitstel'],
  severity: { concept: 'info', final: 'info' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  check: (set) => [...withoutReden(set), ...withoutFields(set), ...tooLate(set)],
});

/** What opens a reason, wherever it stands. Generous on purpose: a notice that gives one must never be told that it does not. */
const OPENT_REDEN =
  /(?<!\p{Alpha})(?:om(?:dat|reden)|aangezien|in verband met|i\.v\.m\.|vanwege|wegens|doordat|door (?:de|het|een)|gezien|gelet op|reden(?:en)?|want|nu (?:de|het|er|nog)|daar (?:de|het|er|nog)|ten behoeve van|teneinde)(?!\p{Alpha})/iu;
/** What reasons are about; in the subject of the questions these words mean nothing. */
const BIJ_REDEN =
  /(?<!\p{Alpha})(?:afstemming|afgestemd|overleg|informatie|gegevens|onderzoek|zorgvuldig(?:e|heid)?|complex(?:e|iteit)?|wachten|wacht|afwachting|afhankelijk|omvang)(?!\p{Alpha})/iu;
const VOORUITZICHT =
  /(?<!\p{Alpha})(?:(?:zo )?(?:spoedig|snel) mogelijk|spoedig|uiterlijk|streef|streven|streeft|verwacht|binnen (?:zes|drie|twee|\d)|omstreeks|rond|voor (?:het einde|\d)|vóór|medio|begin|eind|zodra|nadat|doen toekomen|toezenden|toesturen|ontvangt|ontvangen|volgen|volgt)(?!\p{Alpha})/iu;
const INDIENERS = /(?<!\p{Alpha})(?:[Kk]amer)?(?:lid|leden)\s\p{Upper}/u;
const ONDERWERP = /(?<!\p{Alpha})(?:over|inzake|betreffende|omtrent|naar aanleiding van|onderwerp)(?!\p{Alpha})/iu;
const NUMMER_OF_DATUM =
  /(?<![\p{Alpha}\d])(?:(?:19|20)\d{2}Z\d{5}|\d{1,2}\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|\d{1,2}-\d{1,2}-\d{4})(?!\d)/iu;

function withoutReden(set: Vragenset): Problem[] {
  if (bericht(set).some(geeftReden)) return [];
  return [
    {
      message:
        'Het uitstelbericht geeft geen reden. Het Reglement van Orde vraagt daarom: schrijf waarom de vragen niet binnen drie weken beantwoord kunnen worden.',
      plaats: plaatsOf(set),
      vragen: [],
      severity: 'error',
    },
  ];
}

function geeftReden(text: string): boolean {
  return OPENT_REDEN.test(text) || BIJ_REDEN.test(withoutOnderwerp(text));
}

/** "de vragen van het lid X over … kunnen niet": without what stands on the dots. */
function withoutOnderwerp(text: string): string {
  const wie = text.search(INDIENERS);
  if (wie === -1) return text;
  const start = wie + text.slice(wie).search(/\s(?:over|inzake|betreffende)\s/iu);
  const length = text.slice(start).search(/\s(?:kunnen|kan|niet)\s/iu);
  return start < wie || length === -1 ? text : text.slice(0, start) + text.slice(start + length);
}

function withoutFields(set: Vragenset): Problem[] {
  const { kop } = set;
  const texts = [...bericht(set), ...set.secties.filter(({ soort }) => soort === 'kop').map(({ tekst }) => tekst)];
  const has = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  const missing = [
    kop.indieners.length > 0 || has(INDIENERS) ? null : 'de vragenstellers',
    kop.onderwerp !== null || has(ONDERWERP) ? null : 'het onderwerp',
    set.znummers.length > 0 || set.ingezonden !== null || has(NUMMER_OF_DATUM)
      ? null
      : 'het Z-nummer of de datum van de vragen',
    bericht(set).some((text) => VOORUITZICHT.test(text)) ? null : 'wanneer de antwoorden komen',
  ].filter((field) => field !== null);
  if (missing.length === 0) return [];
  const message = `In het uitstelbericht ontbreekt: ${missing.join(', ')}. Zet het erbij, dan weet de Kamer om welke vragen het gaat en wat zij kan verwachten.`;
  return [{ message, plaats: plaatsOf(set), vragen: [] }];
}

/** A notice that came in or was sent when the three weeks were over. */
function tooLate(set: Vragenset): Problem[] {
  const gestuurd = set.verzonden ?? set.ontvangen;
  if (gestuurd === null || set.ingezonden === null) return [];
  const { eerste } = termijnFor(
    { ingezonden: set.ingezonden.waarde, uitstel: [], verzonden: null },
    set.ingezonden.waarde,
  );
  if (gestuurd.waarde <= eerste) return [];
  const woord = set.verzonden === null ? 'binnengekomen' : 'verzonden';
  return [
    {
      message: `Het uitstelbericht is ${woord} op ${schrijfDatum(gestuurd.waarde)}, na de termijn van drie weken. Die liep tot en met ${schrijfDatum(eerste)}. Licht de late melding toe.`,
      plaats: gestuurd.plaats ?? plaatsOf(set),
      vragen: [],
      severity: 'warning',
      related:
        set.ingezonden.plaats === null
          ? []
          : [{ plaats: set.ingezonden.plaats, message: `Ingezonden op ${schrijfDatum(set.ingezonden.waarde)}.` }],
    },
  ];
}

/** The words of the notice. Its heading counts only where there is no "Mededeling", and the Kamer's own sentence never. */
function bericht(set: Vragenset): readonly string[] {
  const eigen = set.secties.filter(({ soort }) => soort === 'mededeling' || soort === 'overig');
  const kop = set.secties.filter(({ soort }) => soort === 'kop');
  // Without a label of its own the notice stands behind the last question.
  const laatste = set.secties.filter(({ soort }) => soort === 'vraag').slice(-1);
  return (eigen.length > 0 ? eigen : [...kop, ...laatste]).map(berichttekst);
}

const berichttekst = perSectie((sectie: Sectie): string => {
  if (sectie.soort !== 'kop') return sectie.tekst;
  const { zin, ingezonden, ontvangen } = sectie.kop;
  // Only the official sentence ends in "(ingezonden …)"; in a letter the same words run on into the notice itself.
  const officieel =
    zin !== null && ingezonden !== null && ingezonden.span.start > zin.start && ingezonden.span.end <= zin.end;
  return wit(
    sectie.tekst,
    [officieel ? zin : null, ontvangen?.span ?? null].filter((span) => span !== null),
  );
});

/** The first line of the notice. */
function plaatsOf(set: Vragenset): Plaats {
  const index = set.secties.findIndex(({ soort }) => soort === 'mededeling');
  const sectie = index === -1 ? set.secties.findIndex(({ soort }) => soort === 'kop') : index;
  const tekst = set.secties[sectie]?.tekst ?? '';
  const start = tekst.search(/\S/);
  const newline = tekst.indexOf('\n', start);
  return { sectie, span: { start: Math.max(0, start), end: newline === -1 ? tekst.trimEnd().length : newline } };
}
