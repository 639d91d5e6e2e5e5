import * as v from 'valibot';
import { type Antwoord, formatNummers, type Nummer, type Verwijzing } from '../vragenset';
import { findDubbeleVragen, findGaten } from './nummers';
import { defineDocumentRule, type Problem } from './rule';
import { knownNummers, readsVerwijzingen, verwijzingPlaats } from './verwijzingen';

export default defineDocumentRule({
  id: 'verwijzing-onbekend',
  titel: 'Elke verwijzing leidt naar het antwoord op een andere vraag van deze set.',
  waarom: 'Wie een verwijzing volgt die nergens of naar zichzelf leidt, krijgt geen antwoord.',
  soorten: ['antwoord'],
  severity: { concept: 'error', final: 'error' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: readsVerwijzingen,
  check(set) {
    const isKnown = knownNummers(set);
    // Where a question is missing, the reference to it is right: the missing question is told by nummering or dubbel-nummer.
    const missing = new Set(findGaten(set).flatMap(({ nummers }) => nummers));
    const aantal = new Set(set.vragen.map((vraag) => vraag.nummer)).size;
    const dubbel = new Set(findDubbeleVragen(set).map(({ vraag }) => vraag.nummer));
    return set.antwoorden.flatMap((antwoord) =>
      antwoord.inhoud.verwijzingen.flatMap((verwijzing) => {
        const unknown = verwijzing.nummers.filter((nummer) => !isKnown(nummer) && !missing.has(nummer));
        if (unknown.length > 0) return [notThere(aantal, antwoord, verwijzing, unknown)];
        // With two questions of one number it cannot be said that the answer means its own.
        const self = verwijzing.nummers.filter((nummer) => antwoord.nummers.includes(nummer) && !dubbel.has(nummer));
        return self.length > 0 ? [toItself(antwoord, verwijzing, self)] : [];
      }),
    );
  },
});

function notThere(aantal: number, antwoord: Antwoord, verwijzing: Verwijzing, unknown: readonly Nummer[]): Problem {
  const list = formatNummers(unknown);
  const gesteld = aantal === 0 ? '' : aantal === 1 ? ' Er is één vraag gesteld.' : ` Er zijn ${aantal} vragen gesteld.`;
  return {
    message: `Antwoord ${formatNummers(antwoord.nummers)} verwijst naar vraag ${list}, maar die ${unknown.length > 1 ? 'zijn' : 'is'} er niet.${gesteld} Verbeter het nummer.`,
    plaats: verwijzingPlaats(antwoord, verwijzing, unknown[0]),
    vragen: antwoord.nummers,
  };
}

function toItself(antwoord: Antwoord, verwijzing: Verwijzing, self: readonly Nummer[]): Problem {
  const eigen = formatNummers(antwoord.nummers);
  const entirely = self.length === verwijzing.nummers.length;
  const found =
    antwoord.nummers.length === 1
      ? `Antwoord ${eigen} verwijst ${entirely ? '' : 'ook '}naar zichzelf.`
      : `Antwoord ${eigen} verwijst ${entirely ? '' : 'ook '}naar vraag ${formatNummers(self)}, die hier zelf wordt beantwoord.`;
  return {
    message: `${found} Verbeter het nummer of schrap de verwijzing.`,
    plaats: verwijzingPlaats(antwoord, verwijzing, self[0]),
    vragen: antwoord.nummers,
    // "Zie antwoord 2 t/m 5" in antwoord 4 leads somewhere; nothing is wrong for sure.
    ...(!entirely && { severity: 'warning' as const }),
  };
}
