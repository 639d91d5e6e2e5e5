const UITSTEL =
  /(?:niet|geen)\s[^.]{0,120}?(?:binnen\s[^.]{0,60}?termijn|binnen\s(?:de\s)?drie\sweken|(?:tijdig|op\stijd)\s[^.]{0,40}?(?:beantwoord|worden))|(?:om|verzoek\s(?:ik\su\s)?om|reden\svan\s(?:het\s)?)\suitstel|uitstel\s(?:van\s(?:de\s)?|voor\s(?:de\s)?)?beantwoording|uitstelbericht|(?:beantwoording|antwoorden|vragen)\s[^.]{0,200}?(?:meer\stijd\s(?:vergt|vraagt|kost|nodig|behoeft|in\sbeslag)|uitgesteld)|termijn\s[^.]{0,80}?niet\s[^.]{0,40}?(?:haalbaar|gehaald|halen)/iu;
const INGETROKKEN =
  /(?:vragen|vraag)\s[^\n.]{0,300}?\s(?:zijn|is|worden|wordt|werden|heeft|hebben)\s[^.\n]{0,80}?ingetrokken|trek(?:t|ken)?\s[^.\n]{0,120}?(?:vragen|vraag)\s(?:[^.\n]{0,120}?\s)?in(?![\p{Alpha}])|intrekking\s(?:van\s)?(?:de\s)?(?:schriftelijke\s)?(?:kamer)?vragen/iu;

/** A delay of answers is announced in this text. */
export function isUitstelTekst(text: string): boolean {
  return UITSTEL.test(text.slice(0, 20_000));
}

/** The questions are withdrawn according to this text. */
export function isIntrekking(text: string): boolean {
  return INGETROKKEN.test(text.slice(0, 20_000));
}
