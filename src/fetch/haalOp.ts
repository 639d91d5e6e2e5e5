import { leesPublicatie } from './nummer';
import { Gemist, haal, NietOpgehaald, type Ophaalwijze, type Vorm } from './verzoek';

const BEKENDMAKINGEN = 'zoek.officielebekendmakingen.nl';
const GEGEVENSMAGAZIJN = 'gegevensmagazijn.tweedekamer.nl';

/** The hosts that can be asked, and no other. */
export const HOSTS: readonly string[] = [BEKENDMAKINGEN, GEGEVENSMAGAZIJN];

export interface Opgehaald {
  /** File name: "kv-tk-2025Z04271.xml". */
  readonly naam: string;
  readonly bytes: Uint8Array;
  readonly url: string;
}

/** Said of a number that is none. */
export const GEEN_NUMMER = 'Dit is geen nummer van Kamervragen. Schrijf het als 2025Z04271 of ah-tk-20252026-61.';

const XML: Vorm = { extensie: 'xml', type: /^(?:application|text)\/(?:[\w.-]{1,40}\+)?xml$/i, einde: '>' };
const HTML: Vorm = { extensie: 'html', type: /^(?:text\/html|application\/xhtml\+xml)$/i, einde: '>' };
const JSON_VORM: Vorm = { extensie: 'json', type: /^application\/json$/i, einde: '}' };
const WORD_OF_PDF: readonly Vorm[] = [
  {
    extensie: 'docx',
    type: /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/i,
    einde: null,
  },
  { extensie: 'pdf', type: /^application\/pdf$/i, einde: null },
];

/**
 * Fetches a publication: from officielebekendmakingen.nl as XML or HTML, and questions that are not there yet from the open data
 * of the Tweede Kamer, as Word or PDF. Nothing is sent but the number.
 * @param nummer a Z-number or the number of an item of the Aanhangsel, see `leesPublicatie`
 * @throws NietOpgehaald when that fails; the reason of `wijze.signal` when that ended it
 */
export async function haalOp(nummer: string, wijze: Ophaalwijze): Promise<Opgehaald> {
  const publicatie = leesPublicatie(nummer);
  if (publicatie === null) throw new NietOpgehaald(GEEN_NUMMER);
  const { id, znummer } = publicatie;
  const bronnen: (() => Promise<Opgehaald>)[] = [XML, HTML].map(
    (vorm) => () => haalAls(id, `https://${BEKENDMAKINGEN}/${id}.${vorm.extensie}`, [vorm], wijze),
  );
  if (znummer !== null) bronnen.push(() => uitGegevensmagazijn(id, znummer, wijze));
  let anders: Gemist | null = null;
  for (const bron of bronnen) {
    try {
      return await bron();
    } catch (error) {
      if (!(error instanceof Gemist)) throw error;
      if (error.anders) anders ??= error;
    }
  }
  // That something else came says more than that nothing did.
  throw (
    anders ??
    new NietOpgehaald(
      `${id} staat niet op ${bronnen.length > 2 ? HOSTS.join(' of ') : BEKENDMAKINGEN}. Controleer het nummer.`,
    )
  );
}

async function haalAls(id: string, url: string, vormen: readonly Vorm[], wijze: Ophaalwijze): Promise<Opgehaald> {
  const gekregen = await haal(url, vormen, wijze);
  return { naam: `${id}.${gekregen.vorm.extensie}`, bytes: gekregen.bytes, url: gekregen.url };
}

/** The letter of the Kamer itself: first which document it is, then that document. */
async function uitGegevensmagazijn(id: string, znummer: string, wijze: Ophaalwijze): Promise<Opgehaald> {
  const basis = `https://${GEGEVENSMAGAZIJN}/OData/v4/2.0`;
  const filter = encodeURIComponent(`Verwijderd eq false and Nummer eq '${znummer}'`);
  const { bytes } = await haal(`${basis}/Zaak?$filter=${filter}&$expand=Document`, [JSON_VORM], wijze);
  const document = documentIn(bytes);
  if (document === null) throw new Gemist(GEGEVENSMAGAZIJN, false);
  return haalAls(id, `${basis}/Document(${document})/resource`, WORD_OF_PDF, wijze);
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The id of the document with the questions in the answer of the open data; null when there is none. */
function documentIn(bytes: Uint8Array): string | null {
  let antwoord: unknown;
  try {
    antwoord = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Gemist(GEGEVENSMAGAZIJN, true);
  }
  for (const zaak of lijst(veld(antwoord, 'value'))) {
    for (const document of lijst(veld(zaak, 'Document'))) {
      const id = veld(document, 'Id');
      const vragen = veld(document, 'Soort') === 'Schriftelijke vragen' && veld(document, 'Verwijderd') !== true;
      if (vragen && typeof id === 'string' && GUID.test(id)) return id;
    }
  }
  return null;
}

function veld(object: unknown, naam: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, naam) : undefined;
}

function lijst(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
