import type { PhrasingContent, RootContent } from 'mdast';

/** All words of a line, without its markup. */
export function plainText(children: readonly PhrasingContent[]): string {
  return children
    .map((child) => ('value' in child ? child.value : 'children' in child ? plainText(child.children) : ''))
    .join('');
}

/** The text of blocks on one line, for a heading or a cell. */
export function inlineOf(blocks: readonly RootContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const block of blocks) {
    const inline = inlineIn(block);
    if (inline.length === 0) continue;
    if (result.length > 0) result.push({ type: 'text', value: ' ' });
    for (const node of inline) result.push(node.type === 'break' ? { type: 'text', value: ' ' } : node);
  }
  return singleSpaces(result);
}

function inlineIn(block: RootContent): PhrasingContent[] {
  if (block.type === 'paragraph' || block.type === 'heading') return block.children;
  if (block.type === 'list')
    return block.children.flatMap((item) => [{ type: 'text' as const, value: ' - ' }, ...inlineOf(item.children)]);
  return 'children' in block ? inlineOf(block.children as RootContent[]) : [];
}

/** White space of the page counts once, also where it is spread over several elements. */
export function singleSpaces(children: readonly PhrasingContent[]): PhrasingContent[] {
  let spaced = true;
  const walk = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === 'text') {
        const value = spaced ? node.value.replace(/^ +/, '') : node.value;
        if (value !== '') spaced = / $/.test(value);
        return value === '' ? [] : [{ ...node, value }];
      }
      if (node.type === 'break') spaced = true;
      else if (!('children' in node)) spaced = false;
      return 'children' in node ? [{ ...node, children: walk(node.children) } as PhrasingContent] : [node];
    });
  return walk(children);
}

/** Breaks with nothing between them are an empty line: there a new paragraph begins. */
export function splitAtEmptyLines(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const result: PhrasingContent[][] = [];
  let current: PhrasingContent[] = [];
  let breaks = 0;
  for (const child of children) {
    if (child.type === 'break') breaks++;
    else if (child.type === 'text' && child.value.trim() === '' && breaks > 0) continue;
    else {
      if (breaks > 1) {
        result.push(current);
        current = [];
      } else if (breaks === 1 && current.length > 0) current.push({ type: 'break' });
      breaks = 0;
      current.push(child);
    }
  }
  result.push(current);
  return result.filter((paragraph) => plainText(paragraph).trim() !== '' || paragraph.some(isMark));
}

const isMark = ({ type }: PhrasingContent): boolean => type === 'footnoteReference';
