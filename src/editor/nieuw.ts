import * as vscode from 'vscode';
import { opstellen } from '../dossier';
import { tekstToMarkdown } from '../formats';
import { zinnen } from '../templates';
import { readVragenset } from '../vragenset';
import { registerOpdracht } from './bewaking';
import { alsKeuze } from './tonen';

type Begin = 'klembord' | 'leeg';

/** **File > New File…**: a new answer document that was not saved yet, with the questions that were copied or to be filled in by hand. */
export function registerNieuw(): vscode.Disposable {
  return registerOpdracht('kamervragen.nieuw', async (gegeven?: Begin): Promise<vscode.Uri | undefined> => {
    const klembord = await vanKlembord();
    const begin = gegeven ?? (klembord === null ? 'leeg' : await vraagBegin(klembord));
    if (begin === undefined) return undefined;
    return begin === 'klembord' && klembord !== null ? open(klembord) : openSjabloon();
  });
}

/** The answer document that the copied text gives; null when there are no questions in it. */
async function vanKlembord(): Promise<string | null> {
  try {
    const text = await vscode.env.clipboard.readText();
    return opstellen(tekstToMarkdown(text).markdown, null, false)?.tekst ?? null;
  } catch {
    // A browser may refuse to hand over what was copied; then one begins empty.
    return null;
  }
}

async function vraagBegin(tekst: string): Promise<Begin | undefined> {
  const { vragen, kop, znummers } = readVragenset(tekst);
  const wat = [
    `${vragen.length} ${vragen.length === 1 ? 'vraag' : 'vragen'}`,
    ...znummers.slice(0, 1),
    kop.onderwerp ?? '',
  ];
  const keuzes = [
    {
      label: 'Met de vragen van het klembord',
      description: alsKeuze(wat.filter(Boolean).join(' · ')),
      begin: 'klembord' as const,
    },
    { label: 'Leeg', description: 'om zelf in te vullen', begin: 'leeg' as const },
  ];
  const keuze = await vscode.window.showQuickPick(keuzes, { title: 'Nieuwe beantwoording Kamervragen' });
  return keuze?.begin;
}

async function open(content: string): Promise<vscode.Uri> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const set = readVragenset(content);
  const leeg = set.antwoorden.find(({ inhoud }) => inhoud.leeg);
  const regel = document.positionAt((leeg && set.begin[leeg.sectie]) ?? 0).line + (leeg === undefined ? 0 : 1);
  const plek = new vscode.Position(Math.min(regel, document.lineCount - 1), 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(plek, plek) });
  return document.uri;
}

/** The phrase `kvdocument`: Tab goes along everything that is to be filled in. */
async function openSjabloon(): Promise<vscode.Uri> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  const editor = await vscode.window.showTextDocument(document);
  const sjabloon = zinnen.find(({ id }) => id === 'document');
  await editor.insertSnippet(new vscode.SnippetString(sjabloon?.body ?? ''));
  return document.uri;
}
