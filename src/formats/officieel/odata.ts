import * as v from 'valibot';
import { GROOTSTE_BESTAND, type Ingelezen, ingelezen, Onleesbaar } from '../format';

const tekst = v.nullish(v.string(), '');
const Actor = v.object({
  Relatie: tekst,
  ActorNaam: tekst,
  ActorFractie: tekst,
  Functie: tekst,
});
const Vraag = v.object({
  Nummer: v.nullish(v.union([v.number(), v.string()])),
  Tekst: v.optional(v.string()),
  Vraag: v.optional(v.string()),
  Antwoord: v.nullish(v.string()),
});
/** The fields of a `Zaak` or `Document` that say something about a set; all of them may be missing. */
const Zaak = v.object({
  Nummer: tekst,
  Soort: tekst,
  Titel: tekst,
  Onderwerp: tekst,
  GestartOp: tekst,
  Datum: tekst,
  Indiener: tekst,
  Medeindiener: tekst,
  'Gericht aan': tekst,
  Tekst: tekst,
  Inhoud: tekst,
  Verwijderd: v.nullish(v.boolean(), false),
  ZaakActor: v.optional(v.array(Actor), []),
  DocumentActor: v.optional(v.array(Actor), []),
  Zaken: v.optional(v.array(v.object({ Nummer: tekst })), []),
  Vragen: v.optional(v.array(v.union([v.string(), Vraag])), []),
});
type Zaak = v.InferOutput<typeof Zaak>;

const ONBRUIKBAAR =
  'In dit JSON-bestand staan geen Kamervragen. Haal de vragen zelf op (Word, pdf of de webpagina) en begin daarmee.';
/** More sets than this make no list that anybody reads. */
const MEESTE = 500;

/**
 * JSON of the Kamer's open data (OData: `Zaak`, `Document`) as Markdown. It mostly holds what a set is called, who asks whom and when,
 * and not the questions: then the head is all there is, or a list of the sets when there are more of them.
 * @throws Onleesbaar when it is no JSON, or tells nothing of any set.
 */
export function leesOData(json: string): Ingelezen {
  const zaken = readZaken(json);
  const [zaak] = zaken;
  if (zaak === undefined) throw new Onleesbaar(ONBRUIKBAAR);
  const verloren = zaken.some(({ Vragen, Tekst, Inhoud }) => Vragen.length > 0 || Tekst !== '' || Inhoud !== '')
    ? []
    : ['De tekst van de vragen staat niet in dit bestand: haal het document van de Kamer erbij.'];
  if (zaken.length > 1) {
    return ingelezen(
      `${zaken.map((ieder) => `- ${[ieder.Nummer, kopzin(ieder)].filter(Boolean).join(': ')}`).join('\n')}\n`,
      {
        verloren,
      },
    );
  }
  const parts = [
    znummers(zaak).join(', '),
    `# ${kopzin(zaak)}`,
    ...(gericht(zaak) === '' ? [] : [gericht(zaak)]),
    ...vragen(zaak),
  ];
  const [znummer] = znummers(zaak);
  return ingelezen(`${parts.filter(Boolean).join('\n\n')}\n`, {
    verloren,
    eigenschappen: znummer === undefined ? {} : { znummer },
  });
}

function readZaken(json: string): Zaak[] {
  if (json.length > GROOTSTE_BESTAND) {
    throw new Onleesbaar('Dit JSON-bestand is groter dan 50 MB. Vraag de gegevens van één set op.');
  }
  const data = parse(json.replace(/^\ufeff/, ''));
  const rows = Array.isArray(data) ? data : isObject(data) && Array.isArray(data.value) ? data.value : [data];
  const zaken: Zaak[] = [];
  for (const row of rows) {
    const gelezen = v.safeParse(Zaak, row);
    if (gelezen.success && isSet(gelezen.output)) zaken.push(gelezen.output);
    if (zaken.length >= MEESTE) break;
  }
  return zaken;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Onleesbaar('Dit JSON-bestand is niet heel. Haal het opnieuw op en probeer het nog eens.');
  }
}

const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;

/** A set of questions, its answer or its notice; the Kamer's data holds much else. */
function isSet(zaak: Zaak): boolean {
  if (zaak.Verwijderd) return false;
  const soort = zaak.Soort === '' || /vragen|uitstel antwoord/i.test(zaak.Soort);
  return (
    soort && (znummers(zaak).length > 0 || zaak.Vragen.length > 0) && (onderwerp(zaak) !== '' || zaak.Vragen.length > 0)
  );
}

const ZNUMMER = /^(?:19|20)\d{2}Z\d{5}$/;

function znummers({ Nummer, Zaken }: Zaak): string[] {
  return [...new Set([Nummer, ...Zaken.map((zaak) => zaak.Nummer)].filter((nummer) => ZNUMMER.test(nummer)))];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const onderwerp = ({ Onderwerp, Titel }: Zaak): string => oneLine(Onderwerp || Titel);

/** The official sentence as far as the data carry it; a set that is named by it already keeps its own words. */
function kopzin(zaak: Zaak): string {
  const over = onderwerp(zaak);
  const dag = day(zaak.GestartOp || zaak.Datum);
  if (/^(?:antwoord op )?vragen van /i.test(over)) return over;
  const leden = indieners(zaak);
  const wie = leden.length === 0 ? '' : ` van ${leden.length > 1 ? 'de leden' : 'het lid'} ${enumerate(leden)}`;
  const aan = bewindspersonen(zaak);
  const wiens = aan.length === 0 ? '' : ` aan ${enumerate(aan)}`;
  return `Vragen${wie}${wiens}${over === '' ? '' : ` over ${over}`}${dag === null ? '' : ` (ingezonden ${dag})`}`;
}

function indieners(zaak: Zaak): string[] {
  const actors = [...zaak.ZaakActor, ...zaak.DocumentActor].filter(({ Relatie }) =>
    /indiener|ondertekenaar/i.test(Relatie),
  );
  if (actors.length > 0)
    return unique(
      actors.map(
        ({ ActorNaam, ActorFractie }) => `${zonderInitialen(ActorNaam)}${ActorFractie ? ` (${ActorFractie})` : ''}`,
      ),
    );
  return unique([...names(zaak.Indiener), ...names(zaak.Medeindiener)]);
}

/** Offices ("minister van …"): only those belong in the sentence. Names alone stand below it. */
function bewindspersonen(zaak: Zaak): string[] {
  const functies = zaak.ZaakActor.filter(({ Relatie }) => /gericht aan/i.test(Relatie)).map(({ Functie }) => Functie);
  return unique(
    functies.filter((functie) => /minister|staatssecretaris/i.test(functie)).map((functie) => `de ${functie}`),
  );
}

function gericht(zaak: Zaak): string {
  const namen = bewindspersonen(zaak).length > 0 ? [] : unique(names(zaak['Gericht aan']));
  return namen.length === 0 ? '' : `Gericht aan: ${enumerate(namen)}.`;
}

/** "Noor Bakker (N.A.), Ilse de Wit (I.)": the initials in brackets would read as a party. */
function names(list: string): string[] {
  return list.split(/, ?(?=\p{Alpha})/u).map(zonderInitialen);
}

const zonderInitialen = (naam: string): string => oneLine(naam.replace(/\s?\((?:\p{Alpha}{1,3}\.){1,8}\)/gu, ''));
const unique = (all: readonly string[]): string[] => [...new Set(all.map(oneLine).filter(Boolean))];

function enumerate(all: readonly string[]): string {
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} en ${all.at(-1)}`;
}

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** The calendar day as it stands in the data: the time behind it belongs to the same place. */
function day(moment: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(moment);
  const maand = MAANDEN[Number(match?.[2]) - 1];
  return match === null || maand === undefined ? null : `${Number(match[3])} ${maand} ${match[1]}`;
}

function vragen(zaak: Zaak): string[] {
  if (zaak.Vragen.length === 0) return [zaak.Tekst || zaak.Inhoud].map((text) => text.trim());
  return zaak.Vragen.flatMap((vraag, index) => {
    const gelezen = typeof vraag === 'string' ? { Tekst: vraag } : vraag;
    const nummer = ('Nummer' in gelezen && gelezen.Nummer) || index + 1;
    const antwoord = 'Antwoord' in gelezen ? (gelezen.Antwoord ?? '') : '';
    const vraagtekst = gelezen.Tekst ?? ('Vraag' in gelezen ? gelezen.Vraag : '') ?? '';
    return [
      `## Vraag ${nummer}`,
      vraagtekst.trim(),
      ...(antwoord === '' ? [] : [`### Antwoord ${nummer}`, antwoord.trim()]),
    ];
  });
}
