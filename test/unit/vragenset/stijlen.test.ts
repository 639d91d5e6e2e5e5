import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatNummers, readVragenset } from '../../../src/vragenset';

/** A set as one has it in mind: what is asked, and which questions each answer takes together. */
interface Bedacht {
  readonly vragen: readonly string[];
  /** Answers in the order of the document, with 1-based question numbers. */
  readonly antwoorden: readonly { readonly nummers: readonly number[]; readonly tekst: string }[];
}

const WOORDEN = ['dijk', 'polder', 'gemaal', 'sluis', 'waterschap', 'peil', 'kade', 'boezem', 'hoogte', 'onderhoud'];
const zin = (eind: string) =>
  fc
    .array(fc.constantFrom(...WOORDEN), { minLength: 3, maxLength: 25 })
    .map((woorden) => `Hoe is het met ${woorden.join(' ')}${eind}`);
const vraagtekst = fc.array(zin('?'), { minLength: 1, maxLength: 2 }).map((zinnen) => zinnen.join(' '));
const antwoordtekst = fc
  .array(fc.oneof(zin('.'), fc.constant('Ja.'), fc.constant('In 2024 zijn 3 dijken versterkt.')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((zinnen) => zinnen.join(' '));

/** Any grouping of the questions into answers; with `apart` each has its own. Groups stand in the order of their last question. */
const bedacht = (apart: boolean, aaneen: boolean): fc.Arbitrary<Bedacht> =>
  fc.array(fc.tuple(vraagtekst, fc.nat(3), antwoordtekst), { minLength: 2, maxLength: 12 }).map((items) => {
    const groepen = new Map<number, number[]>();
    items.forEach(([, keuze], index) => {
      const vorige = [...groepen.keys()].at(-1) ?? 0;
      const groep = apart ? index : aaneen ? (keuze === 0 ? vorige : index) : keuze === 3 ? index + 100 : keuze;
      groepen.set(groep, [...(groepen.get(groep) ?? []), index + 1]);
    });
    const antwoorden = [...groepen.values()]
      .sort((a, b) => (a.at(-1) ?? 0) - (b.at(-1) ?? 0))
      .map((nummers) => ({ nummers, tekst: items[nummers[0] ? nummers[0] - 1 : 0]?.[2] ?? 'Ja.' }));
    return { vragen: items.map(([tekst]) => tekst), antwoorden };
  });

const KOP =
  'Vragen van het lid Van Dobbenburgh (Partij A) aan de Minister van Water over dijken (ingezonden 3 februari 2025).';

/** Writes the ministry's way: every question its own label, an answer behind the last question of its group. */
function schrijf(set: Bedacht, vraag: (n: number) => string, antwoord: (nummers: readonly number[]) => string): string {
  const blokken = set.vragen.flatMap((tekst, index) => [
    `${vraag(index + 1)}${tekst}\n`,
    ...set.antwoorden
      .filter(({ nummers }) => nummers.at(-1) === index + 1)
      .map((groep) => `${antwoord(groep.nummers)}${groep.tekst}\n`),
  ]);
  return `${KOP}\n\n${blokken.join('\n')}`;
}

/** Writes the published way: a group's questions run together under one label. */
function schrijfGepubliceerd(set: Bedacht): string {
  const blokken = set.antwoorden.map(({ nummers, tekst }) => {
    const lijst = formatNummers(nummers);
    return `Vraag ${lijst}\n${nummers.map((n) => set.vragen[n - 1]).join(' ')}\nAntwoord ${lijst}\n${tekst}\n`;
  });
  return `${KOP}\n${blokken.join('')}`;
}

const bereik = (nummers: readonly number[]): string => {
  const [eerste = 0] = nummers;
  const laatste = nummers.at(-1) ?? 0;
  return nummers.length > 2 && laatste - eerste === nummers.length - 1
    ? `${eerste} t/m ${laatste}`
    : formatNummers(nummers);
};

const STIJLEN: Record<string, (set: Bedacht) => string> = {
  headings: (set) =>
    schrijf(
      set,
      (n) => `## Vraag ${n}\n\n`,
      (nummers) => `### Antwoord ${formatNummers(nummers)}\n\n`,
    ),
  bold: (set) =>
    schrijf(
      set,
      (n) => `**Vraag ${n}**\n`,
      (nummers) => `**Antwoord ${formatNummers(nummers)}**\n`,
    ),
  'bold with text behind it': (set) =>
    schrijf(
      set,
      (n) => `**Vraag ${n}:** `,
      (nummers) => `**Antwoord ${formatNummers(nummers)}:** `,
    ),
  bare: (set) =>
    schrijf(
      set,
      (n) => `Vraag ${n}\n`,
      (nummers) => `Antwoord ${formatNummers(nummers)}\n`,
    ),
  'with a colon': (set) =>
    schrijf(
      set,
      (n) => `Vraag ${n}: `,
      (nummers) => `Antwoord ${formatNummers(nummers)}: `,
    ),
  'without anything between': (set) =>
    schrijf(
      set,
      (n) => `Vraag ${n} `,
      (nummers) => `Antwoord ${formatNummers(nummers)} `,
    ),
  'op vraag': (set) =>
    schrijf(
      set,
      (n) => `Vraag ${n}\n`,
      (nummers) => `Antwoord op vraag ${formatNummers(nummers)}\n`,
    ),
  ranges: (set) =>
    schrijf(
      set,
      (n) => `Vraag ${n}\n`,
      (nummers) => `Antwoord op de vragen ${bereik(nummers)}:\n`,
    ),
  'numbers with a dot': (set) =>
    schrijf(
      set,
      (n) => `${n}. `,
      (nummers) => `Antwoord vraag ${formatNummers(nummers)}:\n`,
    ),
  'escaped numbers': (set) =>
    schrijf(
      set,
      (n) => `${n}\\. `,
      (nummers) => `Antwoord ${formatNummers(nummers)}\n`,
    ),
  'numbers on their own line': (set) =>
    schrijf(
      set,
      (n) => `${n}\n`,
      (nummers) => `Antwoord ${formatNummers(nummers)}\n`,
    ),
  'numbers lost, answers labelled': (set) =>
    schrijf(
      set,
      () => '',
      (nummers) => `Antwoord ${formatNummers(nummers)}\n`,
    ),
};

/** Breaks lines as a typesetter does; a label stays on its own line. */
function hardWrap(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/(.{60,75}) /g, '$1\n'))
    .join('\n');
}

const VARIANTEN: Record<string, (text: string) => string> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'only CR': (text) => text.replaceAll('\n', '\r'),
  'line separators': (text) => text.replaceAll('\n', '\u2028'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'non-breaking spaces in labels': (text) => text.replace(/(Vraag|Antwoord|vraag) (?=\d)/g, '$1\u00a0'),
  'hard wrapped': hardWrap,
};

const plat = (text: string): string => text.replace(/\s+/g, ' ').trim();

function assertSame(set: Bedacht, text: string): void {
  const gelezen = readVragenset(text);
  assert.equal(gelezen.soort, 'antwoord');
  assert.equal(gelezen.ingezonden?.waarde, '2025-02-03');
  assert.deepEqual(
    gelezen.vragen.map(({ nummer }) => nummer),
    set.vragen.map((_, index) => index + 1),
  );
  assert.deepEqual(
    gelezen.vragen.map(({ inhoud }) => plat(inhoud.schoon)),
    set.vragen.map(plat),
  );
  assertAntwoorden(set, text);
}

function assertAntwoorden(set: Bedacht, text: string): void {
  assert.deepEqual(
    readVragenset(text).antwoorden.map(({ nummers, inhoud }) => [nummers, plat(inhoud.schoon)]),
    set.antwoorden.map(({ nummers, tekst }) => [nummers, plat(tekst)]),
  );
}

describe('vragenset: any set in any style reads back the same', () => {
  for (const [naam, stijl] of Object.entries(STIJLEN)) {
    for (const [vorm, variant] of Object.entries(VARIANTEN)) {
      it(`${naam}, ${vorm}`, () => {
        fc.assert(
          // Where numbers are lost, only answers to questions that stand together can be told apart.
          fc.property(bedacht(false, naam.includes('lost')), (set) => assertSame(set, variant(stijl(set)))),
          { numRuns: 20 },
        );
      });
    }
  }

  for (const [vorm, variant] of Object.entries(VARIANTEN)) {
    it(`answers without a number, ${vorm}`, () => {
      fc.assert(
        fc.property(
          bedacht(true, true),
          fc.constantFrom('Antwoord\n', 'Antwoord:\n', '**Antwoord**\n'),
          (set, label) => {
            assertSame(
              set,
              variant(
                schrijf(
                  set,
                  (n) => `Vraag ${n}\n`,
                  () => label,
                ),
              ),
            );
            assertSame(
              set,
              variant(
                schrijf(
                  set,
                  (n) => `${n}\n`,
                  () => label,
                ),
              ),
            );
          },
        ),
        { numRuns: 20 },
      );
    });

    it(`the published form of combinations, ${vorm}`, () => {
      fc.assert(
        fc.property(bedacht(false, false), (set) => {
          const text = variant(schrijfGepubliceerd(set));
          assertAntwoorden(set, text);
          assert.deepEqual(
            readVragenset(text)
              .vragen.map(({ nummer }) => Number(nummer))
              .sort((a, b) => a - b),
            set.vragen.map((_, index) => index + 1),
          );
        }),
        { numRuns: 30 },
      );
    });
  }

  const VRAGEN: Record<string, (vragen: readonly string[]) => string> = {
    labels: (vragen) => vragen.map((tekst, i) => `Vraag ${i + 1}\n${tekst}\n`).join(''),
    numbers: (vragen) => vragen.map((tekst, i) => `${i + 1}.\n\n${tekst}\n`).join('\n'),
    'numbers with a bracket': (vragen) => vragen.map((tekst, i) => `${i + 1}) ${tekst}\n`).join('\n'),
    'nothing but paragraphs': (vragen) => `\n${vragen.join('\n\n')}\n`,
    'labels in one line of text': (vragen) => vragen.map((tekst, i) => `Vraag ${i + 1} ${tekst} `).join(''),
  };
  for (const [naam, schrijfVragen] of Object.entries(VRAGEN)) {
    it(`questions without answers: ${naam}`, () => {
      fc.assert(
        fc.property(fc.array(vraagtekst, { minLength: 2, maxLength: 15 }), (vragen) => {
          const gelezen = readVragenset(`${KOP}\n${schrijfVragen(vragen)}`);
          assert.equal(gelezen.soort, 'vragen');
          assert.deepEqual(
            gelezen.vragen.map(({ nummer, inhoud }) => [nummer, plat(inhoud.schoon)]),
            vragen.map((tekst, index) => [index + 1, plat(tekst)]),
          );
          assert.deepEqual(gelezen.antwoorden, []);
        }),
        { numRuns: 50 },
      );
    });
  }
});
