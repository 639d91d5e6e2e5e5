import * as vscode from 'vscode';
import { termijnVan } from '../dossier';
import { aanwijzingOp, type Nummer, schrijfDatumMetDag, toText, type Vragenset } from '../vragenset';
import { bewaakt } from './bewaking';
import type { Documenten } from './documenten';
import { klokTekst } from './klok';
import type { Omgeving } from './omgeving';
import { alsMarkdown } from './tonen';
import { rangeOf } from './wijzigingen';

/** How much of a question or an answer is shown in a hover (characters). */
const LENGTE = 600;

/** On a number: the question and the first lines of its answer. On *ingezonden*: the clock, spelled out. */
export function registerZweefteksten(documenten: Documenten, omgeving: Omgeving): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    'markdown',
    bewaakt('zweefteksten', {
      async provideHover(document, position) {
        const set = await documenten.wanneer(document);
        if (set === undefined) return undefined;
        const offset = document.offsetAt(position);
        const aanwijzing = aanwijzingOp(set, offset);
        if (aanwijzing !== null) {
          const { span, nummer, soort } = aanwijzing;
          return new vscode.Hover(vraagTekst(set, nummer, soort), rangeOf(document, span.start, span.end));
        }
        const datum = set.ingezonden?.plaats && toText(set, set.ingezonden.plaats);
        if (!datum || offset < datum.start || offset > datum.end) return undefined;
        const { lint, werkdagen } = omgeving.settingsFor(document);
        const termijn = termijnVan(set, lint.today, werkdagen);
        if (termijn === null) return undefined;
        const text = new vscode.MarkdownString();
        for (const line of klokTekst(set, termijn)) text.appendMarkdown(`${alsMarkdown(line)}\n\n`);
        for (const { vraag, verzoek } of set.termijn) {
          const uiterlijk = verzoek.uiterlijk === null ? '' : ` (uiterlijk ${schrijfDatumMetDag(verzoek.uiterlijk)})`;
          const zin = `Vraag ${vraag} vraagt om een eerder moment: ${shorten(verzoek.tekst)}${uiterlijk}`;
          text.appendMarkdown(`${alsMarkdown(zin)}\n\n`);
        }
        return new vscode.Hover(text, rangeOf(document, datum.start, datum.end));
      },
    }),
  );
}

/** Text of the document is shown as text: nothing in it can become a link, an image or a command. */
function vraagTekst(set: Vragenset, nummer: Nummer, soort: string): vscode.MarkdownString {
  const vraag = set.vragen.find((one) => one.nummer === nummer);
  const text = new vscode.MarkdownString();
  if (vraag === undefined) return text.appendMarkdown(`Er is geen vraag ${nummer}.`);
  if (soort !== 'vraag') text.appendMarkdown(`**Vraag ${nummer}**\n\n${alsMarkdown(shorten(vraag.inhoud.schoon))}`);
  if (soort === 'antwoord') return text;
  const antwoorden = vraag.beantwoordIn.flatMap((index) => set.antwoorden[index] ?? []);
  const ingevuld = antwoorden.filter(({ inhoud }) => !inhoud.leeg);
  text.appendMarkdown(`\n\n**Antwoord ${nummer}**\n\n`);
  if (ingevuld.length === 0) return text.appendMarkdown(antwoorden.length === 0 ? 'Ontbreekt nog.' : 'Nog leeg.');
  for (const { inhoud } of ingevuld) text.appendMarkdown(`${alsMarkdown(shorten(inhoud.schoon))}\n\n`);
  return text;
}

function shorten(text: string): string {
  if (text.length <= LENGTE) return text;
  const cut = text.slice(0, LENGTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LENGTE / 2)).trimEnd()} …`;
}
