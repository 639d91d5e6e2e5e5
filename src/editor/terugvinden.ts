import * as vscode from 'vscode';
import { type Briefherkomst, kaartVan, vindAntwoorddocumenten } from '../dossier';
import type { Ingelezen } from '../formats';
import { opsomming, readVragenset, type Vragenset } from '../vragenset';
import type { Documenten } from './documenten';
import { isLezing } from './lezingen';
import { alsKeuze } from './tonen';
import type { Werkmap } from './werkmap';

/** What a Word file says of the set that it belongs to. */
function herkomstVan({ eigenschappen, markdown }: Pick<Ingelezen, 'eigenschappen' | 'markdown'>): Briefherkomst {
  const inEigenschap = eigenschappen.znummer?.split(', ') ?? [];
  return {
    documentId: eigenschappen.documentId,
    znummers: [...new Set([...inEigenschap, ...readVragenset(markdown).znummers])],
  };
}

/** True when the letter says that it is about this set: by the id that we gave it, or by a Z-number. */
export function hoortBij(set: Vragenset, gelezen: Pick<Ingelezen, 'eigenschappen' | 'markdown'>): boolean {
  const kaart = kaartVan('hier', set);
  return kaart !== null && vindAntwoorddocumenten([kaart], herkomstVan(gelezen)).length > 0;
}

/** The answer document that a letter belongs to: found by its id or Z-number, else asked for; undefined when the user gives up. */
export async function zoekAntwoorddocument(
  gelezen: Ingelezen,
  documenten: Documenten,
  werkmap: Werkmap,
): Promise<vscode.Uri | undefined> {
  const kaarten = [...(await werkmap.kaarten())];
  // What is open counts too when it lies in no folder, or was never saved.
  for (const document of documenten.all()) {
    const set = isLezing(document.uri) ? undefined : documenten.get(document);
    const kaart = set === undefined ? null : kaartVan(document.uri.toString(), set);
    if (kaart !== null && !kaarten.some(({ plek }) => plek === kaart.plek)) kaarten.push(kaart);
  }
  const herkomst = herkomstVan(gelezen);
  const { znummers } = herkomst;
  const gevonden = vindAntwoorddocumenten(kaarten, herkomst);
  const actief = vscode.window.activeTextEditor?.document.uri.toString();
  const [eerste, ...meer] = gevonden;
  const zeker = meer.length === 0 ? eerste : gevonden.find(({ plek }) => plek === actief);
  if (zeker !== undefined) return vscode.Uri.parse(zeker.plek, true);
  const keuzes =
    gevonden.length > 0 ? gevonden : kaarten.filter(({ soort, isBron }) => soort === 'antwoord' && !isBron);
  return kies(
    keuzes.map(({ plek }) => vscode.Uri.parse(plek, true)),
    gevonden.length > 0
      ? 'Er zijn meer antwoorddocumenten met dit Z-nummer. Bij welk hoort de brief?'
      : znummers.length > 0
        ? `Bij ${opsomming(znummers)} is hier geen antwoorddocument. Bij welk document hoort de brief?`
        : 'De brief zegt niet bij welke set hij hoort. Kies het antwoorddocument.',
  );
}

type Keuze = vscode.QuickPickItem & { readonly uri?: vscode.Uri };

async function kies(uris: readonly vscode.Uri[], placeHolder: string): Promise<vscode.Uri | undefined> {
  const items = uris.map(
    (uri): Keuze => ({
      label: alsKeuze(uri.path.split('/').at(-1) ?? ''),
      description: alsKeuze(vscode.workspace.asRelativePath(vscode.Uri.joinPath(uri, '..'))),
      uri,
    }),
  );
  const ander: Keuze = { label: '$(folder-opened) Ander bestand…' };
  const keuze = await vscode.window.showQuickPick([...items, ander], { title: 'Terug uit Word', placeHolder });
  if (keuze !== ander) return keuze?.uri;
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: 'Kies het antwoorddocument',
      filters: { Markdown: ['md', 'markdown'] },
    })) ?? [];
  return uri;
}
