import * as v from 'valibot';
import { termijnFor } from '../termijn';
import {
  dagenTot,
  formatNummers,
  type InVraag,
  inSectie,
  schrijfDatumMetDag,
  type VerzoekTermijn,
  type Vragenset,
} from '../vragenset';
import { defineDocumentRule, type RuleContext } from './rule';

/** From this many days left on, the moment is near. */
const WAARSCHUWING = 3;

export default defineDocumentRule({
  id: 'gevraagde-termijn',
  titel: 'Vragen de Kamerleden om antwoord vóór een eerder moment, dan is dat in beeld.',
  waarom: 'Een antwoord na het debat waarvoor het was gevraagd, komt te laat om nog te dienen.',
  soorten: ['antwoord', 'vragen'],
  severity: { concept: 'info', final: 'info' },
  options: v.strictObject({}),
  fixable: false,
  wisselend: true,
  looksAt: 'document',
  reads: (sectie) =>
    sectie.soort === 'vraag' ? sectie.termijn.map((verzoek) => [verzoek, inSectie(sectie, verzoek.span)]) : null,
  check(set, context) {
    const { today } = context;
    // As the rule `termijn`: no clock for what is not ours, was sent, or is only waiting for its signature.
    if (context.eindcontrole || !set.eigen || today === null || set.verzonden !== null || set.ontvangen !== null)
      return [];
    const termijn = geldendeTermijn(set, context, today);
    return [...perDag(set.termijn)]
      .filter(([uiterlijk]) => termijn === null || uiterlijk < termijn)
      .map(([uiterlijk, [eerste, ...rest]]) => {
        const over = dagenTot(today, uiterlijk);
        const vragen = [eerste, ...rest].map(({ vraag }) => vraag);
        return {
          message: messageFor(formatNummers(vragen), vragen.length > 1, uiterlijk, eerste.verzoek.aanleiding, over),
          plaats: eerste.plaats,
          vragen,
          severity: over <= WAARSCHUWING ? ('warning' as const) : ('info' as const),
          related: rest.map(({ vraag, plaats }) => ({ plaats, message: `Hetzelfde verzoek in vraag ${vraag}.` })),
        };
      });
  },
});

/** The date of the ordinary clock; a request for that day or later asks for nothing earlier. */
function geldendeTermijn(set: Vragenset, { werkdagen }: RuleContext, today: string): string | null {
  if (set.ingezonden === null) return null;
  const uitstel = set.uitstel.flatMap(({ datum }) => (datum === null ? [] : [datum]));
  return termijnFor({ ingezonden: set.ingezonden.waarde, uitstel, verzonden: null }, today, werkdagen).geldt;
}

type Verzoek = InVraag<VerzoekTermijn>;

/** Requests for the same day are one matter, however many questions repeat them. */
function perDag(verzoeken: readonly Verzoek[]): Map<string, [Verzoek, ...Verzoek[]]> {
  const dagen = new Map<string, [Verzoek, ...Verzoek[]]>();
  for (const verzoek of verzoeken) {
    const { uiterlijk } = verzoek.verzoek;
    if (uiterlijk === null) continue;
    const same = dagen.get(uiterlijk);
    if (same === undefined) dagen.set(uiterlijk, [verzoek]);
    else same.push(verzoek);
  }
  return dagen;
}

function messageFor(lijst: string, meer: boolean, uiterlijk: string, aanleiding: string | null, over: number): string {
  const wie = `Vraag ${lijst} ${meer ? 'vragen' : 'vraagt'}`;
  const reden = aanleiding === null ? '' : ` in verband met "${aanleiding}"`;
  const datum = schrijfDatumMetDag(uiterlijk);
  if (over < 0) {
    const geleden = `${-over} ${over === -1 ? 'dag' : 'dagen'} geleden`;
    return `${wie} om antwoord uiterlijk ${datum}${reden}. Dat is ${geleden}. Zeg in het antwoord op vraag ${lijst} dat dit niet is gelukt.`;
  }
  const nog = over === 0 ? 'vandaag' : `nog ${over} ${over === 1 ? 'dag' : 'dagen'}`;
  return `${wie} om antwoord uiterlijk ${datum}${reden} (${nog}). Lukt dat niet? Zeg dat dan in het antwoord op vraag ${lijst}.`;
}
