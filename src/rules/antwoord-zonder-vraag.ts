import * as v from 'valibot';
import { formatNummers, labelPlaats } from '../vragenset';
import { readsNummer, verklaardDoorDubbel } from './nummers';
import { defineDocumentRule } from './rule';

export default defineDocumentRule({
  id: 'antwoord-zonder-vraag',
  titel: 'Elk antwoord hoort bij een vraag die gesteld is.',
  waarom: 'Een nummer dat de Kamer niet gebruikte, is een verschrijving of een vraag die is weggevallen.',
  soorten: ['antwoord'],
  severity: { concept: 'error', final: 'error' },
  options: v.strictObject({}),
  fixable: false,
  looksAt: 'document',
  reads: readsNummer,
  check(set) {
    // What a number written twice explains is told by dubbel-nummer.
    const bekend = new Set([...set.vragen.map((vraag) => vraag.nummer), ...verklaardDoorDubbel(set)]);
    return set.antwoorden.flatMap((antwoord) => {
      const onbekend = antwoord.nummers.filter((nummer) => !bekend.has(nummer));
      if (onbekend.length === 0) return [];
      const list = formatNummers(onbekend);
      const welke = onbekend.length === 1 ? `een vraag ${list} is er niet` : `de vragen ${list} zijn er niet`;
      const gesteld =
        set.vragen.length === 0 ? 'Er staan geen vragen in dit document.' : `${describe(set.vragen.length)}.`;
      return [
        {
          message: `Antwoord ${list} hoort bij geen vraag: ${welke}. ${gesteld} Verbeter het nummer in de kop van het antwoord.`,
          plaats: labelPlaats(set, antwoord.sectie),
          vragen: onbekend,
        },
      ];
    });
  },
  fixes(set, { plaats, vragen }) {
    const inhoud = set.secties[plaats.sectie];
    const [onbekend, ...meer] = vragen;
    if (inhoud?.soort !== 'antwoord' || typeof onbekend !== 'number' || meer.length > 0) return [];
    const vrij = set.vragen.filter(({ beantwoordIn }) => beantwoordIn.length === 0).map(({ nummer }) => nummer);
    const dichtbij = vrij
      .filter((nummer) => typeof nummer === 'number')
      .sort((a, b) => Math.abs(a - onbekend) - Math.abs(b - onbekend))[0];
    if (dichtbij === undefined) return [];
    const words = inhoud.tekst.slice(plaats.span.start, plaats.span.end);
    const at = (set.begin[plaats.sectie] ?? 0) + plaats.span.start + words.lastIndexOf(String(onbekend));
    if (!words.includes(String(onbekend))) return [];
    const edit = { start: at, end: at + String(onbekend).length, text: String(dichtbij) };
    return [
      { title: `Maak er antwoord ${dichtbij} van: die vraag heeft nog geen antwoord`, edits: [edit], safe: false },
    ];
  },
});

function describe(aantal: number): string {
  return aantal === 1 ? 'Er is één vraag gesteld' : `Er zijn ${aantal} vragen gesteld`;
}
