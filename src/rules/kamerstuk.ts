import * as v from 'valibot';
import type { Edit } from '../edits';
import {
  findStukverwijzingen,
  type Plaats,
  perSectie,
  type Sectie,
  type Stuk,
  type Stukverwijzing,
  toText,
  type Vragenset,
} from '../vragenset';
import { eigenTekst, readsEigenTekst, zoekInEigenTekst } from './eigentekst';
import { defineDocumentRule, type Fix, type Problem } from './rule';
import { sameVorm, writeAs } from './stukverwijzingen';

/** A reference with the sectie it stands in. */
interface Gevonden {
  readonly ref: Stukverwijzing;
  readonly plaats: Plaats;
}

/** References of one form, the form of the first of them. */
type Groep = readonly [Gevonden, ...Gevonden[]];

const NAMEN: Record<Stuk, string> = {
  kamerstuk: 'Kamerstukken',
  handelingen: 'de Handelingen',
  aanhangsel: 'het Aanhangsel van de Handelingen',
};

export default defineDocumentRule({
  id: 'kamerstuk',
  titel: 'Naar Kamerstukken, Handelingen en het Aanhangsel wordt steeds op dezelfde manier verwezen.',
  waarom: 'Een stuk met één vorm leest rustig en is te doorzoeken; de drukkerij trekt de vormen niet gelijk.',
  soorten: ['antwoord'],
  severity: { concept: 'hint', final: 'hint' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: (sectie) => readsEigenTekst(inAntwoord)(sectie),
  check(set) {
    const gevonden = inAntwoorden(set);
    return (['kamerstuk', 'handelingen', 'aanhangsel'] as const).flatMap((stuk) => {
      const [meest, ...andere] = groepen(gevonden.filter(({ ref }) => ref.stuk === stuk));
      return meest === undefined || andere[0] === undefined ? [] : [problemOf(stuk, [meest, ...andere], andere[0][0])];
    });
  },
  fixes(set, { data }): Fix[] {
    const stuk = data;
    const alle = inAntwoorden(set).filter(({ ref }) => ref.stuk === stuk);
    for (const [voorbeeld] of groepen(alle)) {
      const edits = editsTo(set, alle, voorbeeld.ref);
      if (edits !== null) return [{ title: `Schrijf ze alle als '${voorbeeld.ref.tekst}'`, edits, safe: false }];
    }
    return [];
  },
});

const verwijzingenIn = perSectie((sectie) => findStukverwijzingen(eigenTekst(sectie)));

const inAntwoord = (sectie: Sectie): readonly Stukverwijzing[] =>
  sectie.soort === 'antwoord' ? verwijzingenIn(sectie) : [];

function inAntwoorden(set: Vragenset): Gevonden[] {
  return zoekInEigenTekst(set, inAntwoord).map(({ sectie, gevonden }) => ({
    ref: gevonden,
    plaats: { sectie, span: gevonden.span },
  }));
}

/** One group for each form, the most used first. */
function groepen(gevonden: readonly Gevonden[]): Groep[] {
  const result: [Gevonden, ...Gevonden[]][] = [];
  for (const found of gevonden) {
    const groep = result.find(([eerste]) => sameVorm(eerste.ref.vorm, found.ref.vorm));
    if (groep === undefined) result.push([found]);
    else groep.push(found);
  }
  return result.sort((a, b) => b.length - a.length);
}

function problemOf(stuk: Stuk, alle: readonly Groep[], eersteAndere: Gevonden): Problem {
  const vormen = alle.map((groep) => `'${groep[0].ref.tekst}' (${groep.length} keer)`);
  return {
    message: `Naar ${NAMEN[stuk]} wordt op ${alle.length} manieren verwezen: ${vormen.join(', ')}. Kies één vorm.`,
    plaats: eersteAndere.plaats,
    vragen: [],
    related: alle
      .map(([eerste]) => eerste)
      .filter((eerste) => eerste !== eersteAndere)
      .map(({ ref, plaats }) => ({ plaats, message: `Hier staat '${ref.tekst}'.` })),
    data: stuk,
  };
}

/** Null when some reference cannot take this form. */
function editsTo(set: Vragenset, alle: readonly Gevonden[], voorbeeld: Stukverwijzing): Edit[] | null {
  const edits: Edit[] = [];
  for (const { ref, plaats } of alle) {
    if (sameVorm(ref.vorm, voorbeeld.vorm)) continue;
    const text = writeAs(ref, voorbeeld.vorm);
    if (text === null) return null;
    edits.push({ ...toText(set, plaats), text });
  }
  return edits;
}
