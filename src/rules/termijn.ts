import * as v from 'valibot';
import { type Termijn, termijnFor } from '../termijn';
import { type Plaats, schrijfDatumMetDag } from '../vragenset';
import { defineDocumentRule, type Severity } from './rule';

const options = v.strictObject({
  /** Day (day 0 = ingezonden) from which the term is mentioned at all. */
  vanafDag: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.description('Vanaf welke dag na inzending de termijn wordt genoemd.'),
    ),
    10,
  ),
});

export default defineDocumentRule({
  id: 'termijn',
  titel: 'De antwoorden zijn op tijd bij de Kamer.',
  waarom: 'Binnen drie weken na inzending, of zes weken als er een uitstelbericht is verstuurd (Reglement van Orde).',
  soorten: ['antwoord'],
  severity: { concept: 'info', final: 'info' },
  options,
  fixable: false,
  wisselend: true,
  looksAt: 'document',
  // Front matter and heading only.
  reads: () => null,
  check(set, context, { vanafDag }) {
    // Someone else's document, or a published one, has no clock of ours; and the last check is about the letter, not the calendar.
    if (
      context.eindcontrole ||
      !set.eigen ||
      set.ingezonden === null ||
      set.ontvangen !== null ||
      context.today === null
    )
      return [];
    const uitstel = set.uitstel.flatMap(({ datum }) => (datum === null ? [] : [datum]));
    const klok = { ingezonden: set.ingezonden.waarde, uitstel, verzonden: set.verzonden?.waarde ?? null };
    const termijn = termijnFor(klok, context.today, context.werkdagen);
    if (termijn.status === 'verzonden' || termijn.dag < vanafDag) return [];
    const plaats: Plaats = set.ingezonden.plaats ?? { sectie: 0, span: { start: 0, end: 0 } };
    return [
      { message: messageFor(termijn, uitstel.length > 0), plaats, vragen: [], severity: severityOf(termijn.status) },
    ];
  },
});

function severityOf(status: Termijn['status']): Severity {
  if (status === 'verstreken') return 'error';
  return status === 'loopt af' ? 'warning' : 'info';
}

function messageFor(termijn: Termijn, uitgesteld: boolean): string {
  const datum = schrijfDatumMetDag(termijn.geldt);
  if (termijn.status === 'verstreken') {
    const dagen = -termijn.dagenOver;
    const telaat = `De antwoorden hadden uiterlijk ${datum} bij de Kamer moeten zijn (${dagen} ${dagen === 1 ? 'dag' : 'dagen'} geleden).`;
    return uitgesteld
      ? `${telaat} Stem af wanneer ze komen, en leg onder 'verzonden' vast wanneer ze zijn verstuurd.`
      : `${telaat} Stuur een uitstelbericht als dat nog niet is gebeurd, en leg onder 'uitstel' vast wanneer.`;
  }
  const over =
    termijn.dagenOver === 0 ? 'vandaag' : `nog ${termijn.dagenOver} ${termijn.dagenOver === 1 ? 'dag' : 'dagen'}`;
  const werkdag =
    termijn.geenWerkdag === null
      ? ''
      : ` Dat is geen werkdag (${termijn.geenWerkdag}): de laatste werkdag is ${schrijfDatumMetDag(termijn.laatsteWerkdag)}.`;
  const raad = uitgesteld
    ? ' Dit is de termijn na uitstel; een tweede uitstelbericht geeft geen nieuwe datum.'
    : ' Lukt dat niet? Stuur dan vóór die datum een uitstelbericht.';
  return `Uiterlijk ${datum} moeten de antwoorden bij de Kamer zijn (${over}).${werkdag}${raad}`;
}
