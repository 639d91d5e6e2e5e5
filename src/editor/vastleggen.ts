import * as vscode from 'vscode';
import { type Edit, recordUitstel, recordVerzonden } from '../edits';
import { isDatum } from '../termijn';
import { readDatum, type Vragenset } from '../vragenset';
import { actiefAntwoorddocument } from './antwoorddocument';
import { registerOpdracht } from './bewaking';
import type { Documenten } from './documenten';
import { instellingen } from './instellingen';

/** **Uitstel verzonden op…** and **Als verzonden markeren**: what was sent is recorded in the front matter, and only then does the clock move. */
export function registerVastleggen(documenten: Documenten): vscode.Disposable {
  return vscode.Disposable.from(
    registerOpdracht('kamervragen.uitstelVerzonden', (datum?: string) =>
      run(documenten, 'Wanneer is het uitstelbericht verzonden?', recordUitstel, datum),
    ),
    registerOpdracht('kamervragen.verzonden', (datum?: string) =>
      run(documenten, 'Wanneer zijn de antwoorden verzonden?', recordVerzonden, datum),
    ),
  );
}

async function run(
  documenten: Documenten,
  title: string,
  edits: (set: Vragenset, datum: string) => Edit[],
  gegeven: string | undefined,
): Promise<boolean> {
  const actief = await actiefAntwoorddocument(documenten);
  if (actief === undefined) return false;
  const { editor, document } = actief;
  const datum = typeof gegeven === 'string' && isDatum(gegeven) ? gegeven : await askDatum(document.uri, title);
  // The document can have changed while the question stood open.
  const current = documenten.get(document);
  if (datum === undefined || current === undefined) return false;
  const changes = edits(current, datum);
  if (changes.length === 0) return true;
  return editor.edit((builder) => {
    for (const { start, end, text } of changes) {
      builder.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
    }
  });
}

async function askDatum(scope: vscode.Uri, title: string): Promise<string | undefined> {
  const vandaag = instellingen(scope).lint.today;
  const answer = await vscode.window.showInputBox({
    title,
    value: vandaag,
    prompt: 'Een datum als 2025-03-28 of 28 maart 2025.',
    validateInput: (value) =>
      parse(value) === undefined ? 'Dit is geen bestaande datum. Schrijf bijvoorbeeld 2025-03-28.' : null,
  });
  return answer === undefined ? undefined : parse(answer);
}

function parse(value: string): string | undefined {
  const text = value.trim();
  const datum = readDatum(text, 0);
  return datum?.span.end === text.length ? (datum.iso ?? undefined) : undefined;
}
