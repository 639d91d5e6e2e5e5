import * as vscode from 'vscode';
import { hernummer } from '../edits';
import { isEigenMaaksel } from '../rules';
import {
  type Aanwijzing,
  aanwijzingOp,
  type Nummer,
  readNummers,
  sectieOp,
  type Vraag,
  type Vragenset,
} from '../vragenset';
import { waarschuwing } from './berichten';
import { bewaakt } from './bewaking';
import type { Documenten } from './documenten';
import type { Omgeving } from './omgeving';
import { rangeOf, toWorkspaceEdit } from './wijzigingen';

/**
 * F2 on the number of a question. Where the numbers are the Kamer's it says why they stay; in a set of one's own making the question gets
 * another number, and everything that names it follows: labels, references, accepted findings.
 */
export function registerHernoemen(documenten: Documenten, omgeving: Omgeving): vscode.Disposable {
  return vscode.languages.registerRenameProvider(
    'markdown',
    bewaakt('hernoemen', {
      prepareRename(document, position) {
        const found = at(documenten, document, position);
        if (found === null) return undefined;
        const [set, aanwijzing] = found;
        const reden = waaromNiet(set, aanwijzing, omgeving.settingsFor(document).lint.bron ?? null);
        if (reden !== null) return refuse(reden);
        const { span, nummer } = aanwijzing;
        return { range: rangeOf(document, span.start, span.end), placeholder: String(nummer) };
      },
      provideRenameEdits(document, position, newName) {
        const found = at(documenten, document, position);
        if (found === null) return undefined;
        const [set, aanwijzing] = found;
        const bron = omgeving.settingsFor(document).lint.bron ?? null;
        const edits =
          waaromNiet(set, aanwijzing, bron) ?? renumber(set, aanwijzing, document.offsetAt(position), newName);
        if (typeof edits !== 'string') return toWorkspaceEdit(document, edits);
        void waarschuwing(edits);
        // Nothing changes. A refusal would make VS Code try the next provider: its own Markdown would write `newName` over the heading.
        return new vscode.WorkspaceEdit();
      },
    }),
  );
}

function at(
  documenten: Documenten,
  document: vscode.TextDocument,
  position: vscode.Position,
): [Vragenset, Aanwijzing] | null {
  const set = documenten.get(document);
  const gevonden = set && aanwijzingOp(set, document.offsetAt(position));
  return set && gevonden ? [set, gevonden] : null;
}

/**
 * Shows the reason beside the cursor. Thrown as text or Error it would be put aside for the next provider, and VS Code's own Markdown
 * would offer to rename the heading instead; Markdown text is shown at once and ends it.
 */
function refuse(reden: string): Promise<never> {
  return Promise.reject({ value: reden });
}

/** Why this number cannot get another one; null when it can. */
function waaromNiet(set: Vragenset, { nummer }: Aanwijzing, bron: Vragenset | null): string | null {
  const wel = 'Alleen in een set van eigen hand, zonder Z-nummer, kun je ze wijzigen.';
  if (!isEigenMaaksel(set, { bron }) || set.voorblad.bron !== null) {
    const znummer = set.znummers[0];
    const reden =
      znummer !== undefined
        ? `dit is set ${znummer}`
        : set.ontvangen !== null
          ? 'deze antwoorden zijn al bij de Kamer'
          : 'de vragen staan in de bron zoals ze binnenkwamen';
    return `De vraagnummers zijn van de Kamer: ${reden}. ${wel}`;
  }
  return set.vragen.some((vraag) => vraag.nummer === nummer) ? null : `Er is geen vraag ${nummer}.`;
}

/** The edits that give the question its new number, or why that cannot be done. Taken numbers change places. */
function renumber(set: Vragenset, aanwijzing: Aanwijzing, offset: number, newName: string) {
  const nieuw = readNummer(newName);
  if (nieuw === null) return `'${newName.trim()}' is geen vraagnummer. Geef een getal, zoals 7.`;
  const vraag = meant(set, aanwijzing, offset);
  if (vraag === undefined || vraag.nummer === nieuw) return [];
  const bezet = set.vragen.find((one) => one.nummer === nieuw);
  const nummers = new Map<Vraag, Nummer>(
    set.vragen.map((one) => [one, one === vraag ? nieuw : one === bezet ? vraag.nummer : one.nummer]),
  );
  const edits = hernummer(set, nummers);
  return edits.length > 0
    ? edits
    : 'Een antwoord noemt een vraag die er niet is. Herstel dat eerst; daarna kan deze vraag een ander nummer krijgen.';
}

/** The question itself on its own label, also when another has the same number; else the first with that number. */
function meant(set: Vragenset, { soort, nummer }: Aanwijzing, offset: number): Vraag | undefined {
  const sectie = soort === 'vraag' ? sectieOp(set, offset) : -1;
  const zelfde = set.vragen.filter((vraag) => vraag.nummer === nummer);
  return zelfde.find((vraag) => vraag.sectie === sectie) ?? zelfde[0];
}

/** '7', '3a'; not 'zeven', '7 en 8' or '0'. */
function readNummer(text: string): Nummer | null {
  const trimmed = text.trim();
  if (!/^\d{1,3}[a-j]?$/.test(trimmed)) return null;
  const [nummer] = readNummers(trimmed, 0)?.nummers ?? [];
  return nummer ?? null;
}
