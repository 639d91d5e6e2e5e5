import * as v from 'valibot';
import type { Plaats, Vragenset } from '../vragenset';
import { isVertegenwoordigd, noemtPortefeuille, portefeuilles, portefeuillesIn } from './ministeries';
import { defineDocumentRule, type RuleContext } from './rule';

export default defineDocumentRule({
  id: 'bewindspersoon',
  titel: 'Elke bewindspersoon aan wie de vragen zijn gericht, antwoordt of staat bij "mede namens".',
  waarom: 'Wie is aangesproken en zwijgt, krijgt de vraag terug; vaak is het afgestemd, overgedragen of een opvolger.',
  soorten: ['antwoord'],
  severity: { concept: 'info', final: 'info' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  // Front matter and heading only.
  reads: () => null,
  check(set, context) {
    const antwoorders = antwoordersOf(set);
    if (antwoorders === null) return [];
    const aanwezig = portefeuillesIn(antwoorders);
    const datum = datumOf(set, context);
    const missing = set.kop.gerichtAan.flatMap((ambt) => {
      const codes = [...portefeuillesIn(ambt)];
      if (codes.length === 0)
        return noemtPortefeuille(ambt, antwoorders) ? [] : [{ ambt, naam: withSmallLetter(ambt) }];
      return codes
        .filter((code) => !isVertegenwoordigd(code, aanwezig, datum))
        .map((code) => ({ ambt, naam: codes.length === 1 ? withSmallLetter(ambt) : bewindspersoonVan(code) }));
    });
    const ook = missing.length < set.kop.gerichtAan.length ? 'ook ' : '';
    return missing.map(({ ambt, naam }) => ({
      message: `De vragen zijn ${ook}gericht aan de ${naam}. Die ondertekent niet en staat niet bij 'mede namens'. Afgestemd, overgedragen of een opvolger? Accepteer dan deze bevinding met die reden.`,
      plaats: plaatsOf(set, ambt),
      vragen: [],
    }));
  },
});

/** Everybody who answers, in one text; null when the document does not say who does. */
function antwoordersOf({ kop, voorblad, medeNamens }: Vragenset): string | null {
  if (kop.beantwoordDoor.length === 0 && voorblad.bewindspersoon === null) return null;
  const wie = kop.beantwoordDoor.map(({ ambt, naam, portefeuille }) => `${ambt} ${naam} (${portefeuille ?? ''})`);
  return [...wie, voorblad.bewindspersoon?.waarde ?? '', ...medeNamens, ...kop.medeNamens].join('; ');
}

/** The day of the answer: from then on a successor may sign. */
function datumOf(set: Vragenset, { today }: RuleContext): string | null {
  return set.verzonden?.waarde ?? set.ontvangen?.waarde ?? today;
}

const withSmallLetter = (ambt: string): string => ambt.charAt(0).toLowerCase() + ambt.slice(1);

function bewindspersoonVan(code: string): string {
  return `bewindspersoon van ${portefeuilles.find((candidate) => candidate.code === code)?.naam ?? code}`;
}

/** Where the heading names this office: the last words of it, since a title can be shared; else the whole sentence. */
function plaatsOf(set: Vragenset, ambt: string): Plaats {
  const sectie = set.secties.findIndex(({ soort }) => soort === 'kop');
  const tekst = set.secties[sectie]?.tekst ?? '';
  const zin = set.kop.zin ?? { start: 0, end: 0 };
  for (const words of [ambt, ambt.replace(/^\S+\s/u, '')]) {
    const span = findWords(tekst, words, zin.start, zin.end);
    if (span !== null) return { sectie, span };
  }
  return { sectie, span: zin };
}

const isMarkup = (char: string): boolean => /[\s*_]/.test(char);

/** The first place of these words, whatever white space or markup stands between their letters. */
function findWords(text: string, words: string, from: number, until: number): { start: number; end: number } | null {
  const at: number[] = [];
  let plain = '';
  for (let i = from; i < until; i++) {
    if (isMarkup(text.charAt(i))) continue;
    plain += text.charAt(i).toLowerCase();
    at.push(i);
  }
  const wanted = words.replace(/[\s*_]/g, '').toLowerCase();
  const index = plain.indexOf(wanted);
  const start = at[index];
  const end = at[index + wanted.length - 1];
  return start === undefined || end === undefined ? null : { start, end: end + 1 };
}
