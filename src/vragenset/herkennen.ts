const LABEL = /^[ \t]{0,3}[#*_ \t]{0,12}(?:vraag|vragen|antwoord|antwoorden)(?![\p{L}])/imu;
const NUMMER = /^ {0,3}1[.)]?(?:\s|$)/mu;
const AANLEIDING =
  /kamervragen|ingezonden|aanhangsel|(?:vraag|vragen|antwoord|antwoorden|mededeling) van (?:het lid|de leden|de minister|de staatssecretaris|minister|staatssecretaris)|(?:19|20)\d{2}Z\d{5}/iu;

/** Text in which the heading is looked for (characters). */
const KOPLENGTE = 20_000;

/**
 * A cheap first look: false means that reading the text would find no Kamervragen. Keeps other Markdown documents free of cost.
 */
export function mightBeKamervragen(text: string): boolean {
  return (
    AANLEIDING.test(text.slice(0, KOPLENGTE)) && (LABEL.test(text) || NUMMER.test(text) || /^\ufeff?---/.test(text))
  );
}
