import type { Opmaak } from './opmaak';

/** Tags in running text that have a counterpart in Word. */
const OPMAAK: Readonly<Record<string, keyof Opmaak>> = {
  b: 'vet',
  strong: 'vet',
  i: 'cursief',
  em: 'cursief',
  u: 'onderstreept',
  s: 'doorgehaald',
  del: 'doorgehaald',
  sup: 'hoog',
  sub: 'laag',
};
/** Other elements of HTML; any other word between brackets, such as <naam>, is text. */
const ELEMENT =
  /^(?:a|abbr|address|article|aside|blockquote|body|button|caption|center|cite|code|col|colgroup|dd|details|div|dl|dt|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|ol|option|p|picture|pre|q|script|section|select|small|source|span|style|summary|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul|video)$/;
const TAG = /^<(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>])[^>]{0,2000}>$/i;

export type Tag =
  | { readonly soort: 'opmaak'; readonly naam: keyof Opmaak; readonly open: boolean }
  | { readonly soort: 'regeleinde' }
  | { readonly soort: 'element'; readonly naam: string }
  | { readonly soort: 'tekst' };

/** What one tag in running text stands for. */
export function leesTag(html: string): Tag {
  const match = TAG.exec(html.trim());
  const naam = match?.[2]?.toLowerCase() ?? '';
  if (naam === 'br') return { soort: 'regeleinde' };
  const opmaak = OPMAAK[naam];
  if (opmaak !== undefined) return { soort: 'opmaak', naam: opmaak, open: match?.[1] === '' };
  return ELEMENT.test(naam) ? { soort: 'element', naam } : { soort: 'tekst' };
}

const TAGS = /<(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>])[^<>]{0,2000}>/gi;
const BLOK = /^(?:p|div|tr|li|h[1-6]|table|ul|ol|blockquote|section)$/;

/** The words of a block of HTML, with an empty line where one of its own blocks ends; null when there are none. */
export function tekstUitHtml(html: string): string | null {
  const tekst = zonderProgramma(html).replace(TAGS, (tag, slot: string, naam: string) => {
    const element = naam.toLowerCase();
    if (element === 'br') return '\n';
    if (OPMAAK[element] !== undefined || ELEMENT.test(element)) return slot && BLOK.test(element) ? '\n\n' : ' ';
    return tag;
  });
  return tekst.trim() === '' ? null : tekst.trim();
}

/** Without what a browser does not show: scripts and style sheets. */
function zonderProgramma(html: string): string {
  const laag = html.toLowerCase();
  let over = '';
  let vanaf = 0;
  for (const match of laag.matchAll(/<(script|style)(?=[\s>])/g)) {
    if (match.index < vanaf) continue;
    over += html.slice(vanaf, match.index);
    const slot = laag.indexOf(`</${match[1]}>`, match.index);
    if (slot === -1) return over;
    vanaf = slot + `</${match[1]}>`.length;
  }
  return over + html.slice(vanaf);
}
