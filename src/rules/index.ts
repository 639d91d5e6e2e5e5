import acceptatie from './acceptatie';
import alleenVerwijzing from './alleen-verwijzing';
import antwoordZonderVraag from './antwoord-zonder-vraag';
import bewindspersoon from './bewindspersoon';
import datum from './datum';
import datumZonderJaar from './datum-zonder-jaar';
import deelvraag from './deelvraag';
import dubbelNummer from './dubbel-nummer';
import gevraagdeTermijn from './gevraagde-termijn';
import interneOpmerking from './interne-opmerking';
import invulplek from './invulplek';
import kamerstuk from './kamerstuk';
import leegAntwoord from './leeg-antwoord';
import nietAfzonderlijk from './niet-afzonderlijk';
import nummering from './nummering';
import persoonsgegevens from './persoonsgegevens';
import type { Rule } from './rule';
import termijn from './termijn';
import uitstelbericht from './uitstelbericht';
import verwijzingKringloop from './verwijzing-kringloop';
import verwijzingOnbekend from './verwijzing-onbekend';
import verzoekTegengesproken from './verzoek-tegengesproken';
import voetnoot from './voetnoot';
import vraagZonderAntwoord from './vraag-zonder-antwoord';
import vraagtekstGewijzigd from './vraagtekst-gewijzigd';
import zinslengte from './zinslengte';
import znummer from './znummer';

export type { Kanttekening } from './kanttekeningen';
export { isEigenMaaksel } from './nummers';
export * from './rule';

/** The only list of rules, in the order in which they are shown. */
export const rules: readonly Rule[] = [
  vraagZonderAntwoord,
  leegAntwoord,
  antwoordZonderVraag,
  dubbelNummer,
  nummering,
  nietAfzonderlijk,
  alleenVerwijzing,
  verzoekTegengesproken,
  termijn,
  gevraagdeTermijn,
  uitstelbericht,
  datum,
  verwijzingOnbekend,
  verwijzingKringloop,
  vraagtekstGewijzigd,
  deelvraag,
  invulplek,
  znummer,
  bewindspersoon,
  voetnoot,
  persoonsgegevens,
  interneOpmerking,
  kamerstuk,
  datumZonderJaar,
  zinslengte,
  acceptatie,
];
