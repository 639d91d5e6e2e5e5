import * as v from 'valibot';
import {
  formatNummers,
  type InVraag,
  inSectie,
  labelPlaats,
  type VerzoekAfzonderlijk,
  type Vragenset,
} from '../vragenset';
import { defineDocumentRule, type Problem, type Related } from './rule';
import {
  asked,
  findRechtvaardigingen,
  findSamengevoegd,
  findToezegging,
  type Rechtvaardiging,
  readsSamenvoegen,
} from './samenvoegen';

type Verzoek = InVraag<VerzoekAfzonderlijk>;

export default defineDocumentRule({
  id: 'verzoek-tegengesproken',
  titel: 'Wat over afzonderlijk beantwoorden wordt gezegd, klopt met de antwoorden.',
  waarom:
    "Een 'Ja.' op het verzoek naast samengevoegde antwoorden is een toezegging die in dezelfde brief wordt gebroken.",
  soorten: ['antwoord'],
  severity: { concept: 'error', final: 'error' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: readsSamenvoegen,
  check: (set) =>
    // Where the labels themselves join what was to stay apart, niet-afzonderlijk tells all of this as related information.
    set.afzonderlijk.flatMap((verzoek) =>
      findSamengevoegd(set, verzoek).length > 0 ? [] : [...halfJoined(set, verzoek), ...explained(set, verzoek)],
    ),
});

function verzoekOf({ plaats, vraag, verzoek }: Verzoek): Related {
  return { plaats, message: `Het verzoek in vraag ${vraag}: "${verzoek.tekst}"` };
}

/** "Ja." to a request about some questions, of which one was answered together with another question. Whether that breaks it is not sure. */
function halfJoined(set: Vragenset, verzoek: Verzoek): Problem[] {
  const { betreft } = verzoek.verzoek;
  if (betreft === 'alle') return [];
  const samen = set.antwoorden.filter(({ nummers }) => nummers.length > 1 && asked(nummers, betreft).length > 0);
  const toezegging = samen.length === 0 ? null : findToezegging(set, verzoek);
  if (toezegging === null) return [];
  return samen.map(({ nummers, sectie }) => ({
    message: `Vraag ${formatNummers(nummers)} zijn samen beantwoord, terwijl antwoord ${verzoek.vraag} toezegt vraag ${formatNummers(betreft)} afzonderlijk te beantwoorden. Splits het antwoord uit of pas antwoord ${verzoek.vraag} aan.`,
    plaats: labelPlaats(set, sectie),
    vragen: nummers,
    severity: 'warning',
    related: [toezegging, verzoekOf(verzoek)],
  }));
}

/** A sentence says that questions were answered together, under labels that do not show it. */
function explained(set: Vragenset, verzoek: Verzoek): Problem[] {
  const toezegging = findToezegging(set, verzoek);
  return findRechtvaardigingen(set).flatMap((zin): Problem[] => {
    const antwoord = set.antwoorden[zin.antwoord];
    if (antwoord === undefined || !joins(set, verzoek, zin)) return [];
    return [
      {
        message: `Hier staat dat vragen samen zijn beantwoord, terwijl vraag ${verzoek.vraag} om afzonderlijke beantwoording vraagt. Geef elke vraag een eigen antwoord of pas deze zin aan.`,
        plaats: { sectie: antwoord.sectie, span: inSectie(antwoord.inhoud, zin.span) },
        vragen: antwoord.nummers,
        related: [verzoekOf(verzoek), ...(toezegging === null ? [] : [toezegging])],
      },
    ];
  });
}

/** True when the sentence names two questions that were to stay apart, or when another answer only points to this one. */
function joins(set: Vragenset, { verzoek }: Verzoek, { nummers, antwoord }: Rechtvaardiging): boolean {
  const bekend = nummers.filter((nummer) => set.vragen.some((vraag) => vraag.nummer === nummer));
  if (nummers.length > 0) return new Set(asked(bekend, verzoek.betreft)).size > 1;
  const eigen = set.antwoorden[antwoord]?.nummers ?? [];
  if (asked(eigen, verzoek.betreft).length === 0) return false;
  return set.antwoorden.some(
    ({ inhoud, nummers: andere }) =>
      inhoud.alleenVerwijzing &&
      asked(andere, verzoek.betreft).length > 0 &&
      inhoud.verwijzingen.some((verwijzing) => verwijzing.nummers.some((nummer) => eigen.includes(nummer))),
  );
}
