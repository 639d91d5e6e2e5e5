import * as v from 'valibot';
import { basisVan, labelNummers } from '../edits';
import { type Antwoord, labelPlaats, type Nummer, type Plaats, type Vraag, type Vragenset } from '../vragenset';
import {
  type Dubbel,
  eersteOpen,
  findDubbeleAntwoorden,
  findDubbeleVragen,
  findGaten,
  formatReeks,
  hernummerFixes,
  isEigenMaaksel,
  readsNummer,
} from './nummers';
import { defineDocumentRule, type Problem, type RuleContext } from './rule';

export default defineDocumentRule({
  id: 'dubbel-nummer',
  titel: 'Elk nummer hoort bij één vraag en één antwoord.',
  waarom: 'Bij een dubbel nummer weet niemand welke vraag of welk antwoord een verwijzing bedoelt.',
  soorten: ['vragen', 'antwoord'],
  severity: { concept: 'error', final: 'error' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: readsNummer,
  check: (set, context) => [...doubleQuestions(set, context), ...doubleAnswers(set)],
  fixes: (set, { data }, context) => (data === 'vraag' ? hernummerFixes(set, context) : []),
});

/** One problem for a stretch of questions that follow each other: a numbering that starts anew is one fault. */
function doubleQuestions(set: Vragenset, context: RuleContext): Problem[] {
  const stretches: Dubbel[][] = [];
  for (const double of findDubbeleVragen(set)) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    const follows = last !== undefined && double.index === last.index + 1 && double.vraag.nummer !== last.vraag.nummer;
    if (follows) stretch?.push(double);
    else stretches.push([double]);
  }
  const missing = new Set(findGaten(set).flatMap(({ nummers }) => nummers));
  const advies = isEigenMaaksel(set, context)
    ? 'Geef elke vraag een eigen nummer.'
    : 'Vergelijk de nummers met de vragen zoals de Kamer ze stuurde.';
  return stretches.flatMap((stretch) => {
    const [first] = stretch;
    if (first === undefined) return [];
    const nummers = stretch.map(({ vraag }) => vraag.nummer);
    const next = nummers.map((nummer) => basisVan(nummer) + 1).find((nummer) => missing.has(nummer));
    const gebruikt =
      nummers.length === 1
        ? `Nummer ${nummers[0]} is al van een eerdere vraag`
        : `Nummer ${formatReeks(nummers)} zijn al van eerdere vragen`;
    const ontbreekt = next === undefined ? '' : `, en vraag ${next} ontbreekt`;
    return [
      {
        message: `${gebruikt}${ontbreekt}. ${advies}`,
        plaats: nummerPlaats(set, first.vraag, first.vraag.nummer, -1),
        vragen: nummers,
        related: [
          {
            plaats: nummerPlaats(set, first.eerste, first.eerste.nummer, 0),
            message: `Hier staat vraag ${first.eerste.nummer} voor het eerst.`,
          },
        ],
        data: 'vraag',
      },
    ];
  });
}

/** Where two questions have one number, their answers have it too: that is told with the questions. */
function doubleAnswers(set: Vragenset): Problem[] {
  const vrij = eersteOpen(set);
  return findDubbeleAntwoorden(set).flatMap(({ antwoord, dubbel, eerste }) => {
    const [nummer] = dubbel;
    if (nummer === undefined) return [];
    const list = formatReeks(dubbel);
    const heeft = dubbel.length > 1 ? `Vraag ${list} hebben` : `Vraag ${list} heeft`;
    const advies =
      vrij === undefined
        ? 'Voeg de antwoorden samen of verbeter het nummer.'
        : `Hoort dit bij vraag ${vrij}, die nog geen antwoord heeft? Verbeter dan het nummer.`;
    return [
      {
        message: `${heeft} al een antwoord. ${advies}`,
        plaats: nummerPlaats(set, antwoord, nummer, 0),
        vragen: dubbel,
        related: [{ plaats: nummerPlaats(set, eerste, nummer, 0), message: `Het eerste antwoord op vraag ${nummer}.` }],
      },
    ];
  });
}

/** Where a number stands in a label; `which` is 0 for its first, -1 for its last place there ("Vraag 2 en 2"). */
function nummerPlaats(set: Vragenset, item: Vraag | Antwoord, nummer: Nummer, which: 0 | -1): Plaats {
  const label = labelPlaats(set, item.sectie);
  const places = labelNummers(item.inhoud).filter((place) => place.nummer === nummer);
  return { ...label, span: places.at(which)?.span ?? label.span };
}
