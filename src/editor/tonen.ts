/**
 * Text of a document, of a file name or of a person, as it may be shown outside the text itself: never a link, a command, an icon or markup,
 * and nothing that turns the direction of what stands around it.
 */

/** What a line of a list shows at most, and what a tooltip does (characters). */
const REGEL = 200;
const UITLEG = 4000;

/** Control characters, and the marks that turn the direction of the text behind them; an ordinary end of a line may stay. */
const STUUR = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

function zonderStuur(tekst: string): string {
  return tekst.replaceAll('\t', ' ').replace(STUUR, '');
}

/** One line of a list: a label, or what stands behind it. @param lengte at most so many characters */
export function alsRegel(tekst: string, lengte = REGEL): string {
  return knip(
    zonderStuur(tekst.slice(0, 2 * UITLEG))
      .replace(/\s+/g, ' ')
      .trim(),
    lengte,
  );
}

/** A tooltip of plain text, on more lines. */
export function alsUitleg(tekst: string): string {
  return knip(zonderStuur(tekst.slice(0, 2 * UITLEG)), UITLEG);
}

/** A line where VS Code makes a picture of `$(naam)`: a choice in a list, a proposal while typing. */
export function alsKeuze(tekst: string, lengte = REGEL): string {
  return alsRegel(tekst, lengte).replaceAll('$(', '\\$(');
}

/** A notification: there VS Code makes a link of `[tekst](adres)`, and even of a command one that runs it. */
export function alsBericht(tekst: string): string {
  return zonderStuur(tekst).replaceAll('](', '] (');
}

/** Words as Markdown that shows exactly these words: no markup, no HTML, no character reference, no address that becomes a link. */
export function alsMarkdown(tekst: string): string {
  // A reference to the character shows it, and means nothing: also not to what looks for bare addresses.
  const regels = zonderStuur(tekst).replace(/[!-/:-@[-`{-~]/g, (teken) => `&#${teken.charCodeAt(0)};`);
  return regels
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
    .join('\n\n');
}

function knip(tekst: string, lengte: number): string {
  if (tekst.length <= lengte) return tekst;
  const cut = tekst.slice(0, lengte);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), lengte / 2)).trimEnd()} …`;
}
