import { type GelezenOpmerking, leesOpmerkingen } from '../opmerkingen';
import { isDatum } from '../termijn';
import { type Nummer, schrijfDatum, sectieOp, type Vragenset } from '../vragenset';

/** A note of the document, and the first question that it belongs to; null for one that stands in no question and no answer. */
export interface OpmerkingBijVraag extends GelezenOpmerking {
  readonly vraag: Nummer | null;
}

/** All notes of a document in the order of the text, with offsets in its text. */
export function opmerkingenVan(set: Vragenset): OpmerkingBijVraag[] {
  if (!set.tekst.includes('<!--')) return [];
  const perSectie = new Map<number, Nummer>();
  for (const { sectie, nummers } of set.antwoorden) if (nummers[0] !== undefined) perSectie.set(sectie, nummers[0]);
  for (const { sectie, nummer } of [...set.vragen].reverse()) perSectie.set(sectie, nummer);
  return leesOpmerkingen(set.tekst).map((gelezen) => ({
    ...gelezen,
    vraag: perSectie.get(sectieOp(set, gelezen.start)) ?? null,
  }));
}

/** A note in one line, as a list shows it: "M. de Boer: Klopt dit getal?", and how it stands. */
export function opmerkingInRegel({ opmerking }: GelezenOpmerking): { readonly label: string; readonly stand: string } {
  const tekst = opmerking.tekst.replace(/\s+/g, ' ').trim();
  const aantal = opmerking.reacties.length;
  const reacties = aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? 'reactie' : 'reacties'}`];
  const datum = opmerking.datum?.slice(0, 10) ?? '';
  const dag = isDatum(datum) ? [schrijfDatum(datum)] : [];
  return {
    label: opmerking.auteur === null ? tekst || 'Opmerking' : `${opmerking.auteur}: ${tekst}`,
    stand: [opmerking.klaar ? 'afgevinkt' : 'open', ...dag, ...reacties].join(' · '),
  };
}
