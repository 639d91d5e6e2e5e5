import * as v from 'valibot';
import { findNoten, type Noot } from '../edits';
import { labelPlaats, type Nummer, perSectie, type Vraag, type Vragenset } from '../vragenset';
import { defineDocumentRule, type Problem } from './rule';

export default defineDocumentRule({
  id: 'voetnoot',
  titel: 'Bij elk nootteken hoort een noot, en bij elke noot een teken.',
  waarom: 'Een noot die wegvalt, neemt een vindplaats mee die de Kamer of de lezer nodig heeft.',
  soorten: ['antwoord', 'vragen'],
  severity: { concept: 'warning', final: 'warning' },
  options: v.strictObject({}),
  fixable: false,
  wisselend: true,
  looksAt: 'document',
  reads: findNoten,
  check(set, { bron }) {
    const noten = notenVan(set);
    const losse = losseEinden(set, noten);
    const zonderTeken = losse.filter(({ noot }) => noot.soort === 'noot').length;
    return [...losse.map(({ problem }) => problem), ...(bron === null ? [] : verloren(set, bron, zonderTeken))];
  },
});

interface InDocument {
  readonly noot: Noot;
  /** How it is told from the others: notation and name. */
  readonly key: string;
  readonly sectie: number;
}

const metSleutel = perSectie((sectie) =>
  findNoten(sectie).map((noot) => ({ noot, key: `${noot.notatie} ${noot.naam}` })),
);

/** All notes and marks that can be judged: a notation other than `[^1]` only where both marks and notes are written in it. */
function notenVan(set: Vragenset): InDocument[] {
  const all = set.secties.flatMap((inhoud, sectie) =>
    metSleutel(inhoud).map(({ noot, key }) => ({ noot, key, sectie })),
  );
  const has = new Set(all.map(({ noot }) => `${noot.notatie} ${noot.soort}`));
  return all.filter(
    ({ noot: { notatie } }) => notatie === 'markdown' || (has.has(`${notatie} teken`) && has.has(`${notatie} noot`)),
  );
}

interface LosEinde {
  readonly noot: Noot;
  readonly problem: Problem;
}

/** Marks without a note, notes without a mark, and a second note of one name, which nobody would see. */
function losseEinden(set: Vragenset, noten: readonly InDocument[]): LosEinde[] {
  const tekens = new Set(noten.flatMap(({ noot, key }) => (noot.soort === 'teken' ? [key] : [])));
  const teksten = new Set(noten.flatMap(({ noot, key }) => (noot.soort === 'noot' ? [key] : [])));
  const gezien = { teken: new Set<string>(), noot: new Set<string>() };
  return noten.flatMap(({ noot, key, sectie }) => {
    const eerder = gezien[noot.soort].has(key);
    gezien[noot.soort].add(key);
    const message = messageFor(noot, tekens.has(key), teksten.has(key), eerder);
    if (message === null) return [];
    return [{ noot, problem: { message, plaats: { sectie, span: noot.span }, vragen: nummersOf(set, sectie) } }];
  });
}

function messageFor(noot: Noot, heeftTeken: boolean, heeftTekst: boolean, eerder: boolean): string | null {
  const { naam, notatie } = noot;
  const teken = geschreven(noot);
  if (noot.soort === 'teken') {
    if (heeftTekst || eerder) return null;
    return `Bij het teken ${teken} is geen noot ${naam} te vinden. Voeg de noot toe, of haal het teken weg.`;
  }
  if (!heeftTeken)
    return `Noot ${naam} hoort nergens bij: het teken ${teken} staat niet in de tekst. Zet het teken op zijn plaats, of haal de noot weg.`;
  return eerder && notatie === 'markdown'
    ? `Noot ${naam} staat er twee keer; alleen de eerste is te zien. Geef deze noot een eigen nummer.`
    : null;
}

function geschreven({ notatie, naam }: Noot): string {
  switch (notatie) {
    case 'markdown':
      return `[^${naam}]`;
    case 'vierkant':
      return `[${naam}]`;
    case 'haakje':
      return `${naam})`;
    case 'hoog':
      return `${naam} (verhoogd)`;
  }
}

/** Questions that have fewer notes than they arrived with. A mark that is missed already because its note stands alone is not told again. */
function verloren(set: Vragenset, bron: Vragenset, alGemeld: number): Problem[] {
  const hier = tekensPerVraag(set.vragen, (vraag) => tekensIn(vraag));
  const telt = new Set(notenVan(bron).map(({ noot }) => noot.notatie));
  const daar = tekensPerVraag(bron.vragen, (vraag) => tekensIn(vraag).filter(({ notatie }) => telt.has(notatie)));
  let over = alGemeld;
  return set.vragen.flatMap(({ nummer, sectie, inhoud }) => {
    // The notes of a question that is joined with another cannot be told apart.
    if (inhoud.label.nummers.length > 1) return [];
    const [was, is] = [daar.get(nummer) ?? 0, hier.get(nummer) ?? 0];
    if (was <= is) return [];
    const gemeld = Math.min(over, was - is);
    over -= gemeld;
    if (gemeld === was - is) return [];
    return [
      {
        message: `Bij vraag ${nummer} ${was - is === 1 ? 'ontbreekt een noot' : `ontbreken ${was - is} noten`}: in wat de Kamer stuurde ${was === 1 ? 'staat er één' : `staan er ${was}`}, hier ${is === 0 ? 'geen' : is}. Zet het teken en de noot terug.`,
        plaats: labelPlaats(set, sectie),
        vragen: [nummer],
      },
    ];
  });
}

function tekensIn({ inhoud }: Vraag): readonly Noot[] {
  return findNoten(inhoud).filter(({ soort }) => soort === 'teken');
}

function tekensPerVraag(vragen: readonly Vraag[], tekens: (vraag: Vraag) => readonly Noot[]): Map<Nummer, number> {
  return new Map(
    vragen.map((vraag) => [vraag.nummer, vraag.inhoud.label.nummers.length > 1 ? 0 : tekens(vraag).length]),
  );
}

function nummersOf(set: Vragenset, sectie: number): Nummer[] {
  const inhoud = set.secties[sectie];
  return inhoud?.soort === 'vraag' || inhoud?.soort === 'antwoord' ? [...inhoud.label.nummers] : [];
}
