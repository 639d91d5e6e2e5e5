import * as v from 'valibot';
import { type Edit, removeLine, vinkAf } from '../edits';
import type { Opmerking as Noot } from '../opmerkingen';
import { type Nummer, perSectie, type Sectie, type Span, type Vragenset } from '../vragenset';
import { eigenWoorden, readsEigenTekst, zoekInEigenTekst } from './eigentekst';
import { findKanttekeningen } from './kanttekeningen';
import { findOpmerkingen, isOpmerking, type Opmerking } from './opmerkingen';
import { defineDocumentRule, type Fix, type Problem } from './rule';

/** What is meant for colleagues cannot be the Kamer's: comments and revision marks are looked for in every sectie. */
const overal = perSectie((sectie: Sectie) => (sectie.soort === 'voorblad' ? [] : findOpmerkingen(sectie.tekst)));

const NAAM = /(?<![\p{Alpha}\d._%+/@-])@\p{Alpha}[\p{Alpha}\d_-]{1,40}(?![@.]\p{Alpha}|\p{Alpha})/gu;
/** With one of these before it, it is the name of an account that is spoken about. */
const ACCOUNT =
  /(?:account|handle|gebruiker|profiel|kanaal|twitter|instagram|tiktok|bluesky|mastodon|facebook|youtube|via|X)[\s:,("]{0,3}$/iu;

const namen = perSectie((sectie: Sectie): { span: Span }[] => {
  const tekst = eigenWoorden(sectie);
  if (!tekst.includes('@')) return [];
  return [...tekst.matchAll(NAAM)].flatMap(({ index, 0: naam }) =>
    ACCOUNT.test(tekst.slice(Math.max(0, index - 30), index))
      ? []
      : [{ span: { start: index, end: index + naam.length } }],
  );
});

export default defineDocumentRule({
  id: 'interne-opmerking',
  titel: 'Er staan geen opmerkingen voor collega’s in.',
  waarom: 'Wat onder collega’s is bedoeld, hoort niet in een brief aan de Kamer.',
  soorten: ['antwoord', 'uitstel'],
  severity: { concept: 'hint', final: 'error' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: (sectie) => [overal(sectie), readsEigenTekst(namen)(sectie)],
  check(set, { fase, kanttekeningen }) {
    const nummers = nummersPerSectie(set);
    const opmerkingen = set.secties.flatMap((inhoud, sectie) =>
      overal(inhoud).map((opmerking): Problem => {
        const message = messageFor(opmerking);
        return {
          message,
          plaats: { sectie, span: opmerking.span },
          vragen: nummers.get(sectie) ?? [],
          data: opmerking,
        };
      }),
    );
    const genoemd = zoekInEigenTekst(set, namen).map(({ sectie, vragen, gevonden: { span } }): Problem => {
      const naam = set.secties[sectie]?.tekst.slice(span.start, span.end) ?? '';
      // The name of an account in public is written like this too.
      const severity = fase === 'concept' ? 'hint' : 'warning';
      const message = `'${naam}' lijkt bedoeld voor een collega. Haal weg wat niet in de brief hoort.`;
      return { message, plaats: { sectie, span }, vragen, severity };
    });
    return [...findKanttekeningen(set, kanttekeningen), ...opmerkingen, ...genoemd];
  },
  fixes(set, { plaats, data }) {
    if (!isOpmerking(data)) return [];
    const begin = set.begin[plaats.sectie] ?? 0;
    const span = { start: begin + data.span.start, end: begin + data.span.end };
    return [...afvinken(data, begin), ...fixesFor(data, span, removeLine(set.tekst, span))];
  },
});

function messageFor({ soort, noot }: Opmerking): string {
  switch (soort) {
    case 'opmerking':
      if (noot !== null) return vanWie(noot.opmerking);
      return 'Hier staat een opmerking voor collega’s. Verwijder die voordat de brief weggaat.';
    case 'toevoeging':
      return 'Hier staat een voorgestelde toevoeging. Neem haar over of verwijder haar.';
    case 'weglating':
      return 'Hier staat een voorstel om tekst te schrappen. Schrap de tekst of laat haar staan.';
    case 'vervanging':
      return 'Hier staat een voorgestelde wijziging. Neem haar over of verwerp haar.';
  }
}

/** What is quoted of a note (characters); the rest stands at its place. */
const LANGSTE_CITAAT = 80;

function vanWie({ auteur, tekst, reacties }: Noot): string {
  const woorden = tekst.replace(/\s+/g, ' ').trim();
  const citaat = woorden.length > LANGSTE_CITAAT ? `${woorden.slice(0, LANGSTE_CITAAT).trimEnd()}…` : woorden;
  const aantal = reacties.length === 0 ? '' : ` (${reacties.length} ${reacties.length === 1 ? 'reactie' : 'reacties'})`;
  return `Open opmerking${auteur === null ? '' : ` van ${auteur}`}${aantal}: «${citaat}» Vink haar af of verwijder haar voordat de brief weggaat.`;
}

/** A note that is settled can stay where it is: no paper has it in it. */
function afvinken({ noot }: Opmerking, begin: number): Fix[] {
  if (noot === null) return [];
  const edits = vinkAf(noot).map((edit) => ({ ...edit, start: begin + edit.start, end: begin + edit.end }));
  return [{ title: 'Opmerking afvinken', edits, safe: false }];
}

/** The words of the writer survive each fix, but the ones that the fix is named after. */
function fixesFor({ soort, oud, nieuw }: Opmerking, span: Span, weg: Edit): Fix[] {
  const fix = (title: string, text: string): Fix => ({
    title,
    edits: [text === '' ? weg : { ...span, text }],
    safe: false,
  });
  switch (soort) {
    case 'opmerking':
      return [fix('Verwijder deze opmerking', '')];
    case 'toevoeging':
      return [fix('Neem de toevoeging over', nieuw), fix('Verwijder de toevoeging', '')];
    case 'weglating':
      return [fix('Schrap deze tekst', ''), fix('Laat deze tekst staan', oud)];
    case 'vervanging':
      return [fix('Neem de wijziging over', nieuw), fix('Verwerp de wijziging', oud)];
  }
}

function nummersPerSectie(set: Vragenset): Map<number, readonly Nummer[]> {
  const found = new Map<number, readonly Nummer[]>();
  for (const { sectie, inhoud } of set.vragen) found.set(sectie, inhoud.label.nummers);
  for (const { sectie, nummers } of set.antwoorden) found.set(sectie, nummers);
  return found;
}
