import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits';
import { type Finding, fixesOf, lint } from '../../../src/lint';
import { type Rule, rules } from '../../../src/rules';
import { readVragenset } from '../../../src/vragenset';
import { voorbeeldenOf } from './voorbeelden';

const HERNUMMER = 'Nummer de vragen opnieuw, met de antwoorden en de verwijzingen: false';

/** What somebody is offered (title, and whether it may be done unasked) for the wrong examples on the pages. */
const KEUZES: Readonly<Record<string, readonly string[]>> = {
  'vraag-zonder-antwoord': ["Voeg 'Antwoord 2' toe: true", "Voeg 'Antwoord 2 en 3' toe: true"],
  'dubbel-nummer': [HERNUMMER],
  nummering: [HERNUMMER],
  'niet-afzonderlijk': [
    'Splits antwoord 1 en 2 uit, met een leeg antwoord bij de andere vragen: false',
    'Splits antwoord 1 en 2 uit, met een verwijzing naar antwoord 1: false',
  ],
  datum: [
    "Schrijf 'maandag 6 januari 2025': false",
    "Schrijf 'dinsdag 7 januari 2025': false",
    'Zet 2025-02-03 in het voorblad, zoals in de kop: false',
    'Schrijf 2025-02-03, zoals in de kop: false',
  ],
  'vraagtekst-gewijzigd': ['Zet de tekst van de Kamer terug: false'],
  'interne-opmerking': [
    'Verwijder deze opmerking: false',
    'Neem de wijziging over: false',
    'Verwerp de wijziging: false',
    'Neem de toevoeging over: false',
    'Verwijder de toevoeging: false',
    'Schrap deze tekst: false',
    'Laat deze tekst staan: false',
  ],
  kamerstuk: [
    "Schrijf ze alle als 'Kamerstuk 98 765, nr. 12': false",
    "Schrijf ze alle als 'Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 9012': false",
  ],
  'datum-zonder-jaar': [
    "Schrijf '12 december 2024': false",
    "Schrijf '20 januari 2025': false",
    "Schrijf '3 maart 2025': false",
  ],
  acceptatie: ['Verwijder deze acceptatie: true', 'Verwijder deze acceptatie: false'],
};

/** The other places that a finding points at: the words there, and what is said of them. */
const PLAATSEN: Readonly<Record<string, readonly string[]>> = {
  'dubbel-nummer': ['2 → Hier staat vraag 2 voor het eerst.', '1 → Het eerste antwoord op vraag 1.'],
  'niet-afzonderlijk': [
    'Wilt u de vragen ieder afzonderlijk beantwoorden? → Het verzoek in vraag 3: "Wilt u de vragen ieder afzonderlijk beantwoorden?"',
    'Ja. → Op dat verzoek is geantwoord: "Ja."',
  ],
  'alleen-verwijzing': [
    'Kunt u deze vragen één voor één beantwoorden? → Vraag 3 vraagt om afzonderlijke antwoorden: "Kunt u deze vragen één voor één beantwoorden?"',
  ],
  'verzoek-tegengesproken': [
    'Wilt u de vragen ieder afzonderlijk beantwoorden? → Het verzoek in vraag 3: "Wilt u de vragen ieder afzonderlijk beantwoorden?"',
    'Ja. → Op dat verzoek is geantwoord: "Ja."',
    'Kunt u vraag 1 en 2 afzonderlijk beantwoorden? → Het verzoek in vraag 4: "Kunt u vraag 1 en 2 afzonderlijk beantwoorden?"',
  ],
  'gevraagde-termijn': ['Kunt u deze vragen uiterlijk 10 februari beantwoorden? → Hetzelfde verzoek in vraag 2.'],
  uitstelbericht: ['3 februari 2025 → Ingezonden op 3 februari 2025.'],
  datum: ['3 februari 2025 → In de kop staat 3 februari 2025.', '3 februari 2025 → Ingezonden op 3 februari 2025.'],
  'verwijzing-kringloop': ['het antwoord op vraag 1 → Ook antwoord 3 verwijst alleen verder.'],
  'vraagtekst-gewijzigd': ["nader → Ook hier: 'nader' is toegevoegd."],
  deelvraag: [
    'Zo nee, waarom niet? → Dit deel van vraag 1 vraagt om een eigen antwoord.',
    'hoe hoog de dijk is; → Dit deel van vraag 3 vraagt om een eigen antwoord.',
    'wie de dijk onderhoudt? → Dit deel van vraag 3 vraagt om een eigen antwoord.',
  ],
  znummer: ['2025Z90010 → In de kop staat 2025Z90010.'],
  kamerstuk: [
    "Kamerstuk 98 765, nr. 12 → Hier staat 'Kamerstuk 98 765, nr. 12'.",
    "Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 9012 → Hier staat 'Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 9012'.",
  ],
};

/** The wrong examples on the page of a rule, with what is found in them. */
const gevallen = (rule: Rule) =>
  voorbeeldenOf(rule)
    .filter(({ soort }) => soort === 'fout')
    .map((voorbeeld) => {
      const set = readVragenset(voorbeeld.tekst);
      const findings = lint(set, voorbeeld.options).filter((found) => found.rule === rule.id);
      return { ...voorbeeld, set, findings };
    });
const van = (id: string) => rules.filter((rule) => rule.id === id).flatMap(gevallen);

describe('rules: what a finding offers and points at', () => {
  for (const [id, keuzes] of Object.entries(KEUZES)) {
    it(`${id} offers its choices`, () => {
      const offered = van(id).flatMap(({ set, findings, options }) =>
        findings.flatMap((finding) => fixesOf(set, finding, options).map(({ title, safe }) => `${title}: ${safe}`)),
      );
      for (const keuze of keuzes) assert.ok(offered.includes(keuze), `${keuze} / ${offered.join('\n')}`);
    });
  }

  for (const [id, plaatsen] of Object.entries(PLAATSEN)) {
    it(`${id} points at the other places that matter`, () => {
      const shown = van(id).flatMap(({ tekst, findings }) =>
        findings.flatMap(({ related }) =>
          related.map(({ start, end, message }) => `${tekst.slice(start, end)} → ${message}`),
        ),
      );
      for (const plaats of plaatsen) assert.ok(shown.includes(plaats), `${plaats} / ${shown.join('\n')}`);
    });
  }

  for (const rule of rules) {
    it(`${rule.id} says which page explains it`, () => {
      for (const { findings } of gevallen(rule))
        for (const { url } of findings)
          assert.equal(url, `https://github.com/kamervragen/kamervragen/blob/main/docs/regels/${rule.id}.md`);
    });

    it(`${rule.id} names only numbers that stand in the document`, () => {
      for (const { set, findings, options } of gevallen(rule)) {
        const bekend = [
          ...set.vragen.map(({ nummer }) => nummer),
          ...set.antwoorden.flatMap(({ nummers }) => nummers),
          ...(options.bron?.vragen ?? []).map(({ nummer }) => nummer),
        ];
        for (const { vragen, message } of findings)
          for (const nummer of vragen) assert.ok(bekend.includes(nummer), `${nummer}: ${message}`);
      }
    });

    it(`${rule.id} never fails on a finding that lost what its fix must know`, () => {
      for (const { set, tekst, findings, options } of gevallen(rule)) {
        for (const finding of findings) {
          for (const data of [undefined, null, 'x', 7, {}]) {
            const lame: Finding = { ...finding, problem: { ...finding.problem, data } };
            for (const { title, edits } of fixesOf(set, lame, options)) {
              assert.notEqual(title, '');
              assert.notEqual(applyEdits(tekst, edits), tekst, JSON.stringify(data));
              assert.ok(!edits.some(({ text }) => /undefined|null|NaN/.test(text)), JSON.stringify(edits));
            }
          }
        }
      }
    });
  }
});
