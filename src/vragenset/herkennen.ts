import { isIntrekking, isUitstelTekst } from './uitstelzin';

const LABEL =
  /^[ \t\f\r\u00a0\ufeff]{0,6}[#*_ \t\u00a0]{0,12}(?:vraag|vragen|antwoord|antwoorden|beantwoording|mededeling)(?![\p{Alpha}])/imu;
const NUMMER = /^[ \t\f\r\u00a0\ufeff]{0,6}1[.)]?(?:\s|$)/mu;
const AANLEIDING =
  /kamervragen|ingezonden|ingediend|aanhangsel|(?:vraag|vragen|antwoord|antwoorden|mededeling) van (?:het lid|de leden|de minister|de staatssecretaris|minister|staatssecretaris)|(?:19|20)\d{2}Z\d{5}|lijst van (?:feitelijke )?vragen|(?:vragen|vraag)\d? {1,3}(?:van de )?tweede kamer|gestelde {1,3}(?:vragen|vraag)|(?:antwoord|antwoorden|beantwoording|reactie)\s{1,4}(?:op|van|de|uw|schriftelijke|kamer|vragen)|(?:beantwoord|bied|zend|doe|stuur|deel)\s{1,4}(?:ik|wij)\s/iu;

/** Headings of documents whose questions carry no label at the start of a line, or that hold none. */
const ZONDER_LABEL =
  /(?:vragen|vraag) (?:gesteld |ingediend )?(?:van|door) (?:het|de) (?:kamer)?(?:lid|leden)|(?:mededeling|antwoord(?:en)?|beantwoording) van (?:de )?(?:minister|staatssecretaris)|lijst van (?:feitelijke )?vragen|tweede kamer|vraag {1,3}\.?\d|^[ \t|*_]{0,12}(?:ingediend|indieners?)[ \t*_]{0,6}[|:]/imu;

/** Front matter with one of our own keys makes a document ours, whatever follows. */
const EIGEN_VOORBLAD = /^\ufeff?---[\s\S]{0,2000}?(?:znummer|ingezonden|fase)/u;

/** Text in which the heading is looked for (characters). */
const KOPLENGTE = 20_000;

/** What nobody sees, and reading passes over: places where a word may be broken off, as are copied along from a page or a letter. */
const ONZICHTBAAR = /[\u00ad\u200b\ufeff]/g;

/**
 * A cheap first look: false means that reading the text would find no Kamervragen. Keeps other Markdown documents free of cost.
 */
export function mightBeKamervragen(text: string): boolean {
  return eersteBlik(text) || (text.search(ONZICHTBAAR) !== -1 && eersteBlik(text.replace(ONZICHTBAAR, '')));
}

function eersteBlik(text: string): boolean {
  const kop = text.slice(0, KOPLENGTE);
  return (
    EIGEN_VOORBLAD.test(kop) ||
    (AANLEIDING.test(kop) &&
      (ZONDER_LABEL.test(kop) ||
        LABEL.test(text) ||
        NUMMER.test(text) ||
        /^\ufeff?---/.test(text) ||
        isUitstelTekst(kop) ||
        isIntrekking(kop)))
  );
}
