import type { Link, Parents, Root, Text } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Info, type Options, type State, toMarkdown } from 'mdast-util-to-markdown';
import { tidyNadruk } from './nadruk';
import { ontsnap } from './ontsnappen';

/**
 * Writes a tree as Markdown the way a careful writer would: `-` for items, `*` for italic, notes and tables as GitHub has them, and
 * text word for word: only what would be read as other Markdown gets a backslash. Ends with one line end; an empty tree gives "".
 * Depth costs stack: who makes the tree keeps it below a few hundred levels.
 */
export function schrijfMarkdown(tree: Root): string {
  return toMarkdown(tidyNadruk(tree), OPTIES);
}

// Cells are not lined up: one long cell would push the others off the screen. Three dashes under each is what people write.
const OPTIES: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  strong: '*',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  extensions: [gfmTableToMarkdown({ stringLength: () => 3 }), gfmFootnoteToMarkdown()],
  handlers: { text: writeText, link: Object.assign(writeLink, { peek: peekLink }) },
};

function writeText(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  // Between angle brackets nothing can be escaped, and nothing needs to be.
  if (state.stack.includes('autolink')) return node.value;
  const inTabel = state.stack.includes('tableCell');
  const inKop = state.stack.includes('headingAtx');
  return ontsnap(node.value, {
    before: info.before,
    after: info.after,
    eenRegel: inTabel || inKop,
    inTabel,
    inKop,
    inLink: state.stack.includes('label'),
    alleen: parent?.children.length === 1 && (parent.type === 'paragraph' || parent.type === 'heading'),
  });
}

const KAAL_ADRES = /^https?:\/\/[\w./?=&%#:,;@+~-]{1,2000}$/;
/** Marks that a reader would take for the end of the sentence, not for part of the address; or that Markdown reads. */
const TWIJFEL = /[.,:;?]$|~~|__|(?<![a-zA-Z\d])_|_(?![a-zA-Z\d])/;

/** An address that stands there as itself stays as it is, as it is printed: VS Code and the preview make it a link. */
function isKaal(node: Link): boolean {
  const [child, ...meer] = node.children;
  return (
    meer.length === 0 &&
    child?.type === 'text' &&
    child.value === node.url &&
    KAAL_ADRES.test(node.url) &&
    !TWIJFEL.test(node.url) &&
    !/&(?:[a-zA-Z]|#)[a-zA-Z\d]{0,32};/.test(node.url)
  );
}

function writeLink(node: Link, parent: Parents | undefined, state: State, info: Info): string {
  return isKaal(node) ? node.url : defaultHandlers.link(node, parent, state, info);
}

function peekLink(node: Link): string {
  return isKaal(node) ? 'h' : '[';
}
