import type { Toeval } from './toeval';

/** What Word does to a letter by itself, and what changes no text: other quotation marks, spaces, dashes, ligatures, styles, bookkeeping. */
export function ruis(xml: string, toeval: Toeval): string {
  const anders = xml.replace(/(<w:(?:t|delText) xml:space="preserve">)([^<]*)/g, (_, open: string, tekst: string) => {
    let nieuw = tekst;
    if (toeval.kans(0.5)) nieuw = nieuw.replace(/'/g, toeval.een(['’', '‘', "'"]));
    if (toeval.kans(0.5)) nieuw = nieuw.replace(/(?<=^|[ (])(?:"|&quot;)/g, '“').replace(/"|&quot;/g, '”');
    if (toeval.kans(0.5)) nieuw = nieuw.replace(/ - /g, toeval.een([' – ', ' — ', '\u00a0– ']));
    if (toeval.kans(0.3)) nieuw = nieuw.replace(/(?<=\d)-(?=\d)/g, '–');
    if (toeval.kans(0.3)) nieuw = nieuw.replace(/fi/g, 'ﬁ');
    if (toeval.kans(0.3))
      nieuw = nieuw.replace(/(?<=\p{L}{3}) (?=\p{L}{3})/gu, () => toeval.een([' ', '\u00a0', '  ', '\u2009']));
    if (toeval.kans(0.2)) nieuw = nieuw.replace(/(?<=\p{L}{5})(?=\p{L}{5})/u, '\u00ad');
    return open + nieuw;
  });
  const gesplitst = anders.replace(
    /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t xml:space="preserve">([^<&]{12,})<\/w:t><\/w:r>/g,
    (alles, rPr: string, tekst: string) => {
      if (!toeval.kans(0.3)) return alles;
      const at = toeval.tussen(1, tekst.length - 1);
      const deel = (stuk: string): string =>
        `<w:r w:rsidR="00A1${toeval.tussen(1000, 9999)}">${rPr}<w:t xml:space="preserve">${stuk}</w:t></w:r>`;
      return `${deel(tekst.slice(0, at))}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="7" w:name="_GoBack"/><w:bookmarkEnd w:id="7"/>${deel(tekst.slice(at))}`;
    },
  );
  return gesplitst
    .replace(/<w:pStyle w:val="Normal"\/>/g, (stijl) => (toeval.kans(0.2) ? '<w:pStyle w:val="BodyText"/>' : stijl))
    .replace(/<w:p>/g, () => (toeval.kans(0.3) ? '<w:p w:rsidR="00B20001" w:rsidRDefault="00B20002">' : '<w:p>'))
    .replace(/<w:r>(?=<w:t )/g, () => (toeval.kans(0.2) ? '<w:r><w:rPr><w:lang w:val="nl-NL"/></w:rPr>' : '<w:r>'));
}
