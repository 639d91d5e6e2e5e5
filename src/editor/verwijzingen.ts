import * as vscode from 'vscode';
import {
  type Aanwijzing,
  aanwijzingen,
  aanwijzingOp,
  labelPlaats,
  type Nummer,
  toText,
  type Vragenset,
} from '../vragenset';
import { bewaakt } from './bewaking';
import type { Documenten } from './documenten';
import { rangeOf } from './wijzigingen';

/** In "zie het antwoord op vraag 2" the number is a link: go to definition, peek, find all references, highlights. */
export function registerVerwijzingen(documenten: Documenten): vscode.Disposable {
  const at = (document: vscode.TextDocument, position: vscode.Position): [Vragenset, Aanwijzing] | null => {
    const set = documenten.get(document);
    const gevonden = set && aanwijzingOp(set, document.offsetAt(position));
    return set && gevonden ? [set, gevonden] : null;
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(
      'markdown',
      bewaakt('verwijzingen', {
        provideDefinition(document, position) {
          const found = at(document, position);
          if (found === null) return [];
          const [set, aanwijzing] = found;
          const place = counterpart(set, aanwijzing);
          if (place === null) return [];
          return [
            {
              originSelectionRange: rangeOf(document, aanwijzing.span.start, aanwijzing.span.end),
              targetUri: document.uri,
              targetRange: rangeOf(document, place.start, place.end),
              targetSelectionRange: rangeOf(document, place.labelStart, place.labelEnd),
            },
          ] satisfies vscode.LocationLink[];
        },
      }),
    ),
    vscode.languages.registerReferenceProvider(
      'markdown',
      bewaakt('verwijzingen', {
        provideReferences(document, position, { includeDeclaration }) {
          const found = at(document, position);
          if (found === null) return [];
          const [set, { nummer }] = found;
          return aanwijzingen(set)
            .filter((one) => one.nummer === nummer && (includeDeclaration || one.soort === 'verwijzing'))
            .map(({ span }) => new vscode.Location(document.uri, rangeOf(document, span.start, span.end)));
        },
      }),
    ),
    vscode.languages.registerDocumentHighlightProvider(
      'markdown',
      bewaakt('verwijzingen', {
        provideDocumentHighlights(document, position) {
          const found = at(document, position);
          if (found === null) return undefined;
          const [set, { nummer }] = found;
          return aanwijzingen(set)
            .filter((one) => one.nummer === nummer)
            .map(({ span, soort }) => {
              const kind =
                soort === 'verwijzing' ? vscode.DocumentHighlightKind.Read : vscode.DocumentHighlightKind.Write;
              return new vscode.DocumentHighlight(rangeOf(document, span.start, span.end), kind);
            });
        },
      }),
    ),
  );
}

interface Doel {
  readonly start: number;
  readonly end: number;
  readonly labelStart: number;
  readonly labelEnd: number;
}

/** Where a number leads: a reference to the answer, a question to its answer, an answer to its question. */
function counterpart(set: Vragenset, { soort, nummer }: Aanwijzing): Doel | null {
  const naarVraag = soort === 'antwoord';
  const sectie = (naarVraag ? null : antwoordSectie(set, nummer)) ?? vraagSectie(set, nummer);
  if (sectie === null) return null;
  const begin = set.begin[sectie] ?? 0;
  const label = toText(set, labelPlaats(set, sectie));
  const text = set.secties[sectie]?.tekst.trimEnd() ?? '';
  return { start: begin, end: begin + text.length, labelStart: label.start, labelEnd: label.end };
}

export function vraagSectie(set: Vragenset, nummer: Nummer): number | null {
  return set.vragen.find((vraag) => vraag.nummer === nummer)?.sectie ?? null;
}

export function antwoordSectie(set: Vragenset, nummer: Nummer): number | null {
  return set.antwoorden.find(({ nummers }) => nummers.includes(nummer))?.sectie ?? null;
}
