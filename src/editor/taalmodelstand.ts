import { isOpen, standen, termijnVan } from '../dossier';
import { type LintOptions, lint } from '../lint';
import { rules } from '../rules';
import { positions, type Vragenset } from '../vragenset';

/**
 * What a language model may know of a document: numbers, states and which rules found something. No word of a question, an answer or a finding
 * is in it, so that no draft leaves the machine by way of a summary.
 */
export function standVoorTaalmodel(set: Vragenset, options: LintOptions & { readonly today: string }): string {
  const at = positions(set.tekst);
  const termijn = set.eigen ? termijnVan(set, options.today) : null;
  const vragen = standen(set);
  return JSON.stringify({
    znummer: set.znummers[0] ?? null,
    vragen: vragen.length,
    ingevuld: vragen.filter((stand) => !isOpen(stand)).length,
    open: vragen.filter(isOpen).map(({ nummer, stand, sectie }) => ({
      vraag: nummer,
      stand,
      regel: at(set.begin[sectie] ?? 0).regel,
    })),
    termijn: termijn && { uiterlijk: termijn.geldt, dagenOver: termijn.dagenOver, status: termijn.status },
    bevindingen: lint(set, options).map(({ rule, severity, start, vragen: over }) => ({
      regelnaam: rule,
      betekenis: rules.find(({ id }) => id === rule)?.titel ?? '',
      ernst: severity,
      regel: at(start).regel,
      vragen: over,
    })),
  });
}
