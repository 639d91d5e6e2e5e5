import * as v from 'valibot';
import { inSectie, perSectie, type VraagSectie } from '../vragenset';
import { type Deel, findDelen } from './deelvragen';
import { readKaal } from './kort-antwoord';
import { defineDocumentRule } from './rule';

export default defineDocumentRule({
  id: 'deelvraag',
  titel: 'Een vraag die meer vraagt dan ja of nee, krijgt meer dan dat.',
  waarom: "Een deelvraag als 'Zo nee, waarom niet?' wordt bij een kort antwoord makkelijk vergeten.",
  soorten: ['antwoord'],
  severity: { concept: 'hint', final: 'hint' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads(sectie) {
    if (sectie.soort === 'vraag') return sectie.tekst;
    const kaal = readKaal(sectie.schoon);
    return kaal && [kaal, inSectie(sectie, { start: 0, end: kaal.end })];
  },
  check: (set) =>
    set.vragen.flatMap(({ nummer, inhoud, sectie, beantwoordIn }) => {
      // Questions under one label have one text: what it asks is told with the last of them.
      if (inhoud.label.nummers.length > 1 && inhoud.label.nummers.at(-1) !== nummer) return [];
      const antwoord = beantwoordIn.length === 1 ? set.antwoorden[beantwoordIn[0] ?? 0] : undefined;
      const kaal = antwoord === undefined ? null : readKaal(antwoord.inhoud.schoon);
      if (antwoord === undefined || kaal === null) return [];
      const open = delenOf(inhoud).filter(({ na }) => na === 'altijd' || na === kaal.zegt);
      const [first] = open;
      if (first === undefined) return [];
      const aantal = open.length - 1;
      const meer = aantal === 0 ? '' : ` (en nog ${aantal} ${aantal === 1 ? 'deel' : 'delen'})`;
      const citaat = quote(inhoud, first);
      const punt = citaat.endsWith('?') && aantal === 0 ? '' : '.';
      const zegt = kaal.zegt === 'ja' ? 'Ja' : 'Nee';
      return [
        {
          message: `Vraag ${nummer} vraagt ook: '${citaat}'${meer}${punt} Het antwoord is alleen '${zegt}'. Is dat deel daarmee beantwoord?`,
          plaats: { sectie: antwoord.sectie, span: inSectie(antwoord.inhoud, { start: 0, end: kaal.end }) },
          vragen: [nummer],
          related: open.map(({ span }) => ({
            plaats: { sectie, span: inSectie(inhoud, span) },
            message: `Dit deel van vraag ${nummer} vraagt om een eigen antwoord.`,
          })),
        },
      ];
    }),
});

/** A question's parts are read once, as long as it does not change; and only when its answer is short. */
const delenOf = perSectie(({ schoon }: VraagSectie): readonly Deel[] => findDelen(schoon));

const LANGSTE_CITAAT = 80;

function quote({ schoon }: VraagSectie, { span }: Deel): string {
  const words = schoon
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/[;,.]$/, '');
  return words.length <= LANGSTE_CITAAT ? words : `${words.slice(0, LANGSTE_CITAAT).replace(/\s\S*$/, '')} …`;
}
