// What a VS Code snippet leaves in the document. Only the part of the syntax that our own phrases use:
// $1, ${1}, ${1:default}, ${1|one,two|}, $0 and backslash escapes; no variables, transforms or nested tab stops.

const tabstop =
  /\\([\\$},|])|\$(\d{1,3})|\$\{(\d{1,3})\}|\$\{(\d{1,3}):((?:[^\\}]|\\.){0,400})\}|\$\{(\d{1,3})\|((?:[^\\|]|\\.){0,400})\|\}/g;

const unescaped = (text: string): string => text.replace(/\\([\\$},|])/g, '$1');

const firstChoice = (choices: string): string => /^(?:[^\\,]|\\.)*/.exec(choices)?.[0] ?? '';

/** The default text of each tab stop, by number. */
function defaults(body: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, , , , number, text, choiceNumber, choices] of body.matchAll(tabstop)) {
    if (number !== undefined && text !== undefined) found.set(number, unescaped(text));
    if (choiceNumber !== undefined && choices !== undefined) found.set(choiceNumber, unescaped(firstChoice(choices)));
  }
  return found;
}

/** The text a user sees right after inserting the snippet: default texts, first choices, mirrors filled, `$0` gone. */
export function expand(body: string): string {
  const texts = defaults(body);
  return body.replace(
    tabstop,
    (_, escaped?: string, bare?: string, braced?: string, placeholder?: string, _text?: string, choice?: string) =>
      escaped ?? texts.get(bare ?? braced ?? placeholder ?? choice ?? '') ?? '',
  );
}
