import type { CoreState, Token } from './markdownIt';

/** Markup that only says how words look. Without attributes: nothing in it can be fetched, run or clicked. */
const OPMAAK = new Set(
  'abbr b blockquote br caption cite code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q s small span strong sub summary sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z][a-z0-9]{0,11})(?:[\s/][^<>]{0,2000})?>/iy;

/**
 * The HTML of an answer document as its preview may show it: markup of words without its attributes, and anything else as the text that it is.
 * Remarks are left out.
 */
export function veiligeHtml(html: string): string {
  let uit = '';
  let at = 0;
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', at)) {
    uit += alsTekst(html.slice(at, open));
    TAG.lastIndex = open;
    const [geheel = '<', slash = '', naam = ''] = TAG.exec(html) ?? [];
    const einde = html.startsWith('<!--', open) ? html.indexOf('-->', open + 4) : -1;
    if (einde !== -1) at = einde + '-->'.length;
    else {
      const tag = naam.toLowerCase();
      uit += OPMAAK.has(tag) ? `<${slash}${tag}>` : alsTekst(geheel);
      at = open + geheel.length;
    }
  }
  return uit + alsTekst(html.slice(at));
}

/** Character references stay what they are: they make no markup. */
function alsTekst(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A picture that lies in the folder, or is written out in the document. */
const EIGEN_BEELD = /^(?:data:image\/(?:png|jpeg|gif|webp);|(?![^/?#]{0,1000}:|\/\/|\\|%5c))/i;
/** Where a click may lead: the web, a mail, or a place in the folder. */
const AANKLIKBAAR = /^(?:https?:|mailto:|(?![^/?#]{0,1000}:|\/\/|\\|%5c))/i;

/**
 * Takes out of an answer document what its preview would fetch by itself, or what a click would run. Drafts are confidential: a picture on the
 * internet tells its owner who reads them, and when.
 */
export function maakVeilig(state: CoreState): void {
  for (const token of state.tokens) {
    if (token.type === 'html_block') token.content = veiligeHtml(token.content);
    for (const [index, deel] of (token.children ?? []).entries()) {
      if (deel.type === 'html_inline') deel.content = veiligeHtml(deel.content);
      else if (deel.type === 'image' && !EIGEN_BEELD.test(deel.attrGet('src') ?? ''))
        token.children?.splice(index, 1, zonderBeeld(state, deel));
      else if (deel.type === 'link_open' && !AANKLIKBAAR.test(deel.attrGet('href') ?? ''))
        deel.attrs = (deel.attrs ?? []).filter(([naam]) => naam !== 'href');
    }
  }
}

function zonderBeeld({ Token }: CoreState, beeld: Token): Token {
  const text = new Token('text', '', 0);
  text.content = `[afbeelding van buiten, niet opgehaald${beeld.content === '' ? '' : `: ${beeld.content}`}]`;
  return text;
}
