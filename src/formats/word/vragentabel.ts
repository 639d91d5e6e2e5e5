import { type Alinea, alineasIn, type Blok, type Cel, heeftInhoud, leesbaar, type Stuk, type Tabel } from './stukken';

/** One row: the number of the question where it has one, the question, and the answer. */
interface Rij {
  readonly nummer: number | null;
  readonly vraag: readonly Blok[];
  readonly antwoord: readonly Blok[];
}

const NUMMER = /^\(?(?:vraag )?([1-9]\d{0,2})[.):]?$/i;
const NUMMER_ERVOOR = /^\(?([1-9]\d{0,2})[.)] {1,3}(?=\S)/;
const KOPJES = [/^(?:nr\.?|nummer|#)?$/i, /^vra(?:ag|gen)$/i, /^antwoord(?:en)?$/i] as const;

const tekstIn = (blokken: readonly Blok[]): string =>
  alineasIn(blokken)
    .map(({ stukken }) => leesbaar(stukken))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The questions and answers of a table that has them side by side (number, question, answer), one under another with their labels.
 * Null for any other table: the columns must be headed so, or be numbered 1, 2, 3 … with questions in the second column.
 */
export function openVragentabel({ rijen }: Tabel): Blok[] | null {
  const [eerste] = rijen;
  if (eerste === undefined || eerste.length < 2 || eerste.length > 3) return null;
  const kolommen = eerste.length;
  if (rijen.some((rij) => rij.length !== kolommen || rij.some(({ breedte, vervolg }) => breedte > 1 || vervolg)))
    return null;
  const metKop = isKoprij(eerste);
  const inhoud = (metKop ? rijen.slice(1) : rijen).map(leesRij);
  if (inhoud.length === 0 || (!metKop && !isZonderKopHerkenbaar(inhoud, kolommen))) return null;
  const genummerd = inhoud.every(({ nummer }, index) => nummer === index + (inhoud[0]?.nummer ?? Number.NaN));
  if (!genummerd && inhoud.some(({ nummer }) => nummer !== null)) return null;
  return inhoud.flatMap(({ nummer, vraag, antwoord }) => [
    label('Vraag', nummer, vraag),
    ...vraag,
    label('Antwoord', nummer, vraag),
    ...antwoord,
  ]);
}

const isKoprij = (rij: readonly Cel[]): boolean =>
  rij.every(({ blokken }, index) => KOPJES[index + KOPJES.length - rij.length]?.test(tekstIn(blokken)));

/** Without words above the columns there must be a column of numbers, and most of the next one must ask something. */
function isZonderKopHerkenbaar(rijen: readonly Rij[], kolommen: number): boolean {
  const vragen = rijen.filter(({ vraag }) => tekstIn(vraag).includes('?')).length;
  const woorden = rijen.filter(({ antwoord }) => /\p{Alpha}{2}/u.test(tekstIn(antwoord))).length;
  return kolommen === 3 && rijen.length > 1 && vragen > rijen.length / 2 && woorden > rijen.length / 2;
}

function leesRij(rij: readonly Cel[]): Rij {
  const [vraag, antwoord] = rij.slice(-2).map(({ blokken }) => blokken);
  if (rij.length === 3) {
    const [cel] = alineasIn(rij[0]?.blokken ?? []);
    const tekst = cel === undefined ? '' : tekstIn([cel]) || (cel.nummer?.tekst ?? '');
    return { nummer: Number(NUMMER.exec(tekst)?.[1] ?? Number.NaN), vraag: vraag ?? [], antwoord: antwoord ?? [] };
  }
  const [eerste, ...rest] = vraag ?? [];
  if (eerste?.soort !== 'alinea') return { nummer: null, vraag: vraag ?? [], antwoord: antwoord ?? [] };
  const los = zonderNummer(eerste);
  return { nummer: los.nummer, vraag: [los.alinea, ...rest], antwoord: antwoord ?? [] };
}

/** The number before a question, typed or by Word, and the question without it: the label says it. */
function zonderNummer(alinea: Alinea): { nummer: number | null; alinea: Alinea } {
  const vanWord = NUMMER.exec(alinea.nummer?.tekst ?? '')?.[1];
  if (vanWord !== undefined) return { nummer: Number(vanWord), alinea: { ...alinea, nummer: null } };
  const [eerste, ...rest] = alinea.stukken;
  const getypt = eerste?.soort === 'tekst' ? NUMMER_ERVOOR.exec(eerste.tekst) : null;
  if (eerste?.soort !== 'tekst' || getypt === null) return { nummer: null, alinea };
  const stukken = [{ ...eerste, tekst: eerste.tekst.slice(getypt[0].length) }, ...rest];
  return { nummer: Number(getypt[1]), alinea: { ...alinea, stukken } };
}

/** A label that the table says by its column. Its place is that of the question. */
function label(woord: 'Vraag' | 'Antwoord', nummer: number | null, vraag: readonly Blok[]): Alinea {
  const plek = alineasIn(vraag).find(({ stukken }) => heeftInhoud(stukken)) ?? alineasIn(vraag)[0];
  const tekst: Stuk = {
    soort: 'tekst',
    tekst: nummer === null ? woord : `${woord} ${nummer}`,
    vet: true,
    schuin: false,
    adres: null,
  };
  return {
    soort: 'alinea',
    stukken: [tekst],
    plaats: plek?.plaats ?? 'alinea 1',
    stijl: '',
    kop: 0,
    nummer: null,
    terzijde: false,
  };
}
