/** What can be fetched: the questions with a Z-number, or an item of the Aanhangsel (answers, or a notice). */
export interface Publicatie {
  /** As officielebekendmakingen.nl names it: "kv-tk-2025Z04271", "ah-tk-20252026-61". */
  readonly id: string;
  /** Null for an item of the Aanhangsel. */
  readonly znummer: string | null;
}

const VRAGEN = /^(?:kv-tk-)?((?:19|20)\d{2})z(\d{5})$/i;
const AANHANGSEL = /^ah-tk-((?:19|20)\d{2})((?:19|20)\d{2})-(\d{1,5})$/i;
/** The address of a publication, as it stands in the browser. */
const ADRES = /^https:\/\/zoek\.officielebekendmakingen\.nl\/([\w-]{1,40})(?:\.(?:html|xml|pdf))?$/i;

/** Reads what a person types or pastes: 2025Z04271, kv-tk-2025Z04271, ah-tk-20252026-61, or the address of these. Null for anything else. */
export function leesPublicatie(tekst: string): Publicatie | null {
  const kaal = tekst.trim();
  const naam = ADRES.exec(kaal)?.[1] ?? kaal;
  const vragen = VRAGEN.exec(naam);
  if (vragen !== null) {
    const znummer = `${vragen[1]}Z${vragen[2]}`;
    return { id: `kv-tk-${znummer}`, znummer };
  }
  const [, van = '', tot = '', nummer] = AANHANGSEL.exec(naam) ?? [];
  if (nummer === undefined || Number(tot) !== Number(van) + 1) return null;
  return { id: `ah-tk-${van}${tot}-${Number(nummer)}`, znummer: null };
}
