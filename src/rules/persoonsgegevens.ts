import * as v from 'valibot';
import { perSectie } from '../vragenset';
import { eigenTekst, readsEigenTekst, zoekInEigenTekst } from './eigentekst';
import { findPersoonlijk, type Persoonlijk } from './persoonlijk';
import { defineDocumentRule, type Problem } from './rule';

const persoonlijk = perSectie((sectie) => findPersoonlijk(eigenTekst(sectie)));

export default defineDocumentRule({
  id: 'persoonsgegevens',
  titel: 'Er staan geen gegevens van personen in die niet openbaar mogen worden.',
  waarom:
    'Antwoorden op Kamervragen worden gepubliceerd; een burgerservicenummer mag daar nooit in staan (artikel 46 UAVG).',
  soorten: ['antwoord', 'uitstel'],
  severity: { concept: 'warning', final: 'warning' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: readsEigenTekst(persoonlijk),
  check(set, { eigenschappen }) {
    const inTekst = zoekInEigenTekst(set, persoonlijk).map(
      ({ sectie, vragen, gevonden }): Problem => ({
        message: messageFor(gevonden),
        plaats: { sectie, span: gevonden.span },
        vragen,
      }),
    );
    return [...inEigenschappen(eigenschappen), ...inTekst];
  },
});

function messageFor({ soort, verkort }: Persoonlijk): string {
  const raad = 'Antwoorden worden openbaar: haal het weg als het van een persoon is.';
  switch (soort) {
    case 'bsn':
      return `Dit nummer (${verkort}) kan een burgerservicenummer zijn. ${raad}`;
    case 'iban':
      return `Dit is een rekeningnummer (${verkort}). ${raad}`;
    case 'mailadres':
      return `Dit is een privémailadres (${verkort}). ${raad}`;
    case 'mobiel':
      return `Dit is een mobiel nummer (${verkort}). ${raad}`;
  }
}

/** What Word keeps of the people who wrote it; the names themselves are not repeated here. */
function inEigenschappen(eigenschappen: Readonly<Record<string, string>> | null): Problem[] {
  const wie = [
    ...(eigenschappen?.auteur?.trim() ? ['de auteur'] : []),
    ...(eigenschappen?.laatstGewijzigdDoor?.trim() ? ['wie het laatst heeft gewijzigd'] : []),
  ];
  if (wie.length === 0) return [];
  return [
    {
      message: `In de eigenschappen van dit bestand staat een naam: die van ${wie.join(' en van ')}. Wis die voordat het bestand naar buiten gaat.`,
      plaats: { sectie: 0, span: { start: 0, end: 0 } },
      vragen: [],
    },
  ];
}
