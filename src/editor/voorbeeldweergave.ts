import * as vscode from 'vscode';
import { tijdlijnVan } from '../dossier';
import { mightBeKamervragen, readVragenset, type Vragenset } from '../vragenset';
import { kleedAan } from './annex';
import { instellingen } from './instellingen';
import { klokstrook } from './klokstrook';
import type { CoreState, MarkdownIt, Token } from './markdownIt';
import { maakVeilig } from './veiligVoorbeeld';
import { EIGEN_HTML, Noten, nootRegel, nootteken } from './voetnoten';

/** Token that stands for the strip; what it shows is made when it is rendered, as the day of today is no part of the text. */
const STROOK = 'kamervragen_strook';

/** One answer document while it is being rendered. */
interface Weergave {
  readonly set: Vragenset;
  readonly noten: Noten;
}

/**
 * VS Code's own Markdown preview shows an answer document as the ministry's annex, with the clock on top.
 * Every step first asks whether this text is an answer document; for any other text nothing happens at all.
 */
export function extendMarkdownIt(md: MarkdownIt): MarkdownIt {
  const weergaven = new WeakMap<object, Weergave>();
  const stroken = new WeakMap<Token, Vragenset>();
  const weergaveOf = (env: unknown): Weergave | undefined => (isObject(env) ? weergaven.get(env) : undefined);
  const notenOf = (env: unknown): Noten | undefined => weergaveOf(env)?.noten;
  // What is shown is mostly a newer version of what was shown before: only the sections that changed are read again.
  let previous: Vragenset | undefined;

  md.core.ruler.before('block', 'kamervragen_lezen', ({ src, env, inlineMode }) => {
    if (!isObject(env)) return;
    weergaven.delete(env);
    if (inlineMode || !mightBeKamervragen(src)) return;
    const set = readVragenset(src, previous);
    if (set.soort !== 'antwoord') return;
    previous = set;
    weergaven.set(env, { set, noten: new Noten() });
  });

  md.block.ruler.before('reference', 'kamervragen_noot', nootRegel(notenOf), {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  md.inline.ruler.before('link', 'kamervragen_nootteken', nootteken(notenOf));

  md.core.ruler.after('block', 'kamervragen_aankleden', (state) => {
    const weergave = weergaveOf(state.env);
    if (weergave === undefined) return;
    kleedAan(state, weergave.set);
    weergave.noten.append(state);
  });

  md.core.ruler.after('inline', 'kamervragen_noten', (state) => {
    const weergave = weergaveOf(state.env);
    if (weergave === undefined) return;
    maakVeilig(state);
    weergave.noten.arrange(state);
    stroken.set(addStrook(state), weergave.set);
  });

  md.renderer.rules[EIGEN_HTML] = (tokens, index) => tokens[index]?.content ?? '';
  md.renderer.rules[STROOK] = (tokens, index, _options, env) => {
    const token = tokens[index];
    const set = token && stroken.get(token);
    if (set === undefined) return '';
    const { lint, werkdagen } = instellingen(documentOf(env));
    return klokstrook(tijdlijnVan(set, lint.today, werkdagen));
  };
  return md;
}

/** Shows open previews anew when the day or the working days are set differently; VS Code itself does not look at our settings. */
export function registerVoorbeeldweergave(): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('kamervragen.vandaag') || event.affectsConfiguration('kamervragen.werkdagen'))
      void vscode.commands.executeCommand('markdown.preview.refresh');
  });
}

/** On top, also above the table that newer VS Code makes of the front matter. */
function addStrook(state: CoreState): Token {
  const token = new state.Token(STROOK, '', 0);
  token.block = true;
  state.tokens.unshift(token);
  return token;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** VS Code tells the renderer which document it shows; a text without one has the settings of the window. */
function documentOf(env: unknown): vscode.Uri | undefined {
  const document = isObject(env) && 'currentDocument' in env ? env.currentDocument : undefined;
  return document instanceof vscode.Uri ? document : undefined;
}
