import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/edits';
import { type Finding, fixesOf, lint } from '../../../src/lint';
import { readVragenset, schrijfDatum, WEEKDAGEN } from '../../../src/vragenset';
import { gevonden } from './gevonden';

const options = { today: null };

function datumFindings(tekst: string): Finding[] {
  return lint(readVragenset(tekst), options).filter(({ rule }) => rule === 'datum');
}

const metAntwoord = (antwoord: string): string =>
  `---\nznummer: 2025Z90001\ningezonden: 2025-02-03\n---\n\n## Vraag 1\n\nWanneer is de sluis gekeurd?\n\n### Antwoord 1\n\n${antwoord}\n`;

const metVoorblad = (regels: string): string =>
  `---\nznummer: 2025Z90001\n${regels}\n---\n# Vragen van het lid Van Dobbenburgh (Partij A) over sluizen (ingezonden 3 februari 2025)\n\n## Vraag 1\n\nHoe oud is de sluis?\n`;

/** The texts that the fixes of the only finding lead to. */
function mended(tekst: string): string[] {
  const [finding, ...others] = datumFindings(tekst);
  assert.ok(finding !== undefined && others.length === 0);
  return fixesOf(readVragenset(tekst), finding, options).map(({ edits }) => applyEdits(tekst, edits));
}

describe('rules: datum', () => {
  it('offers both readings of a wrong weekday, in the way the date was written', () => {
    const cases: [string, string, string][] = [
      ['Op dinsdag 6 januari 2025 is gekeurd.', 'maandag 6 januari 2025', 'dinsdag 7 januari 2025'],
      ['Maandag 31 december 2024 is gekeurd.', 'Dinsdag 31 december 2024', 'Maandag 30 december 2024'],
      ['Op woensdag, 31-12-2024 is gekeurd.', 'dinsdag, 31-12-2024', 'woensdag, 1-1-2025'],
      ['Op zondag 1 maart 2025 is gekeurd.', 'zaterdag 1 maart 2025', 'zondag 2 maart 2025'],
      ['Op vrijdag 1 maart 2025 is gekeurd.', 'zaterdag 1 maart 2025', 'vrijdag 28 februari 2025'],
      ['Op vrijdag 2025-03-06 is gekeurd.', 'donderdag 2025-03-06', 'vrijdag 2025-03-07'],
    ];
    for (const [zin, weekdag, datum] of cases) {
      const [eerste, tweede, ...meer] = mended(metAntwoord(zin));
      assert.ok(eerste?.includes(weekdag), `${zin} → ${weekdag}`);
      assert.ok(tweede?.includes(datum), `${zin} → ${datum}`);
      assert.equal(meer.length, 0);
    }
  });

  it('finds a weekday wrong exactly when it is, and each choice makes it right', () => {
    const dag = fc.date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dag, fc.constantFrom(...WEEKDAGEN), (date, weekdag) => {
        const iso = date.toISOString().slice(0, 10);
        const juist = WEEKDAGEN[(date.getUTCDay() + 6) % 7];
        const tekst = metAntwoord(`Dat was op ${weekdag} ${schrijfDatum(iso)}, bij hoog water.`);
        const found = datumFindings(tekst);
        assert.equal(found.length, juist === weekdag ? 0 : 1);
        if (found.length === 0) return;
        for (const nieuw of mended(tekst)) {
          assert.deepEqual(datumFindings(nieuw), []);
          assert.ok(nieuw.endsWith(', bij hoog water.\n'));
        }
      }),
    );
  });

  it('is less sure of what may be no date or no weekday', () => {
    const severities = ['op 31 april 2025', 'op 31 april', 'Het is zo 3 maart 2025.'].map((zin) =>
      datumFindings(metAntwoord(zin)).map(({ severity }) => severity),
    );
    assert.deepEqual(severities, [['error'], ['warning'], ['warning']]);
  });

  it('names the question of a wrong date in an answer', () => {
    assert.deepEqual(datumFindings(metAntwoord('Op 30 februari 2025.'))[0]?.vragen, [1]);
  });

  it('points at front matter and heading when they differ, and changes only the front matter', () => {
    const tekst = metVoorblad('ingezonden: 2025-02-13');
    const [finding] = datumFindings(tekst);
    assert.equal(tekst.slice(finding?.start, finding?.end), '2025-02-13');
    assert.deepEqual(
      finding?.related.map(({ start, end }) => tekst.slice(start, end)),
      ['3 februari 2025'],
    );
    assert.deepEqual(mended(tekst), [metVoorblad('ingezonden: 2025-02-03')]);
  });

  it('takes the date of the heading for one that cannot be read', () => {
    assert.deepEqual(mended(metVoorblad('ingezonden: gisteren')), [metVoorblad('ingezonden: 2025-02-03')]);
    assert.deepEqual(mended(metVoorblad('verzonden: gisteren')), []);
  });

  it('does not touch the date of the heading, not even one that does not exist', () => {
    const tekst = metVoorblad('fase: lijn').replace('3 februari', '30 februari');
    assert.deepEqual(mended(tekst), []);
    assert.match(datumFindings(tekst)[0]?.message ?? '', /'30 februari 2025' in de kop bestaat niet/);
  });

  it('lets nothing be sent before the questions were put', () => {
    const messages = (regels: string): string[] =>
      datumFindings(metVoorblad(`ingezonden: 2025-02-03\n${regels}`)).map(({ message }) => message);
    assert.equal(messages('verzonden: 2025-02-02').length, 1);
    assert.equal(messages('uitstel: [2025-02-20, 2025-01-20]').length, 1);
    assert.deepEqual(messages('verzonden: 2025-02-03\nuitstel: 2025-02-03'), []);
  });

  it('tells one fault once: where two places disagree, what comes after is not judged', () => {
    assert.equal(datumFindings(metVoorblad('ingezonden: 2025-03-03\nverzonden: 2025-02-20')).length, 1);
  });

  it('is only a warning where the day comes from "uw brief van"', () => {
    const tekst = (brief: string): string =>
      `---\nznummer: 2025Z90001\ningezonden: 2025-02-03\n---\nIn antwoord op uw brief van ${brief} zend ik u de antwoorden op de vragen van het lid Van Dobbenburgh (Partij A) over sluizen.\n\n## Vraag 1\n\nHoe oud is de sluis?\n`;
    assert.deepEqual(
      datumFindings(tekst('4 februari 2025')).map(({ severity }) => severity),
      ['warning'],
    );
    assert.deepEqual(datumFindings(tekst('3 februari 2025')), []);
  });

  it('keeps line ends of Windows', () => {
    const tekst = metAntwoord('Op dinsdag 6\njanuari 2025 is gekeurd.').replaceAll('\n', '\r\n');
    for (const nieuw of mended(tekst)) assert.ok(!/[^\r]\n/.test(nieuw));
  });

  it('judges the dates of the front matter one by one', () => {
    const messages = (regels: string): string[] =>
      gevonden('datum', `---\nznummer: 2025Z90001\n${regels}\n---\n\n## Vraag 1\n\nHoe oud?\n`).map(
        ({ woorden, message }) => `${woorden}: ${message}`,
      );
    assert.deepEqual(messages('ingezonden: dinsdag 6 januari 2025'), [
      'dinsdag 6 januari 2025: 6 januari 2025 is een maandag, geen dinsdag. Verbeter de dag of de datum.',
    ]);
    assert.deepEqual(messages('ingezonden: gisteren\nuitstel: morgen\nverzonden: straks'), [
      "gisteren: 'gisteren' is geen datum. Schrijf bij 'ingezonden' een datum als 2025-03-10.",
      "morgen: 'morgen' is geen datum. Schrijf bij 'uitstel' een datum als 2025-03-10.",
      "straks: 'straks' is geen datum. Schrijf bij 'verzonden' een datum als 2025-03-10.",
    ]);
    assert.deepEqual(messages('ingezonden: 31-02-2025'), [
      "31-02-2025: De datum '31-02-2025' bestaat niet. Verbeter de dag of de maand.",
    ]);
    assert.deepEqual(messages('ingezonden: 2025-02-03'), []);
  });

  it('points at the line of front matter that cannot be read', () => {
    assert.deepEqual(
      gevonden('datum', '---\nznummer: [\n---\n\n## Vraag 1\n\nHoe oud?\n').map(({ woorden }) => woorden),
      ['znummer: ['],
    );
  });

  it('lets nothing be received before the questions were put', () => {
    const kop = (ingezonden: string): string =>
      `Vragen van het lid Six (Partij D) over x (ingezonden ${ingezonden}).\n\nAntwoord van Minister Terpstra (Defensie) (ontvangen 2 februari 2025).\n\n## Vraag 1\n\nHoe oud?\n\n### Antwoord 1\n\nOud.\n`;
    assert.deepEqual(
      gevonden('datum', kop('3 februari 2025')).map(({ woorden, message, ook }) => [woorden, message, ook]),
      [
        [
          '2 februari 2025',
          "De datum bij 'ontvangen' (2 februari 2025) ligt vóór de dag waarop de vragen zijn ingezonden (3 februari 2025). Verbeter een van de twee.",
          ['3 februari 2025 → Ingezonden op 3 februari 2025.'],
        ],
      ],
    );
    assert.deepEqual(gevonden('datum', kop('2 februari 2025')), []);
    assert.deepEqual(
      gevonden('datum', kop('31\nfebruari 2025')).map(({ message }) => message),
      ["De datum '31 februari 2025' in de kop bestaat niet. Kijk na welke datum het moet zijn."],
    );
  });

  it('judges a notice of delay by its own words, not by the dates of its heading', () => {
    const tekst =
      'Vragen van het lid Six (Partij D) over x (ingezonden 3 februari 2025).\n\nMededeling van Minister Terpstra (Defensie) (ontvangen 30 februari 2025).\n\nOp 31 april volgt meer, op vrijdag 20 februari 2025 niet.\n';
    assert.deepEqual(
      gevonden('datum', tekst).map(({ woorden, severity }) => `${severity} ${woorden}`),
      ['error 30 februari 2025', 'warning 31 april', 'error vrijdag 20 februari 2025'],
    );
  });

  it('says what each choice does, on one line', () => {
    const tekst = metAntwoord('Op dinsdag 6\njanuari 2025 en op di 6 januari 2025 is gekeurd.');
    const [lang, kort] = datumFindings(tekst);
    assert.ok(lang !== undefined && kort !== undefined);
    const titels = (finding: Finding): string[] =>
      fixesOf(readVragenset(tekst), finding, options).map(({ title }) => title);
    assert.deepEqual(titels(lang), ["Schrijf 'maandag 6 januari 2025'", "Schrijf 'dinsdag 7 januari 2025'"]);
    assert.deepEqual(titels(kort), ["Schrijf 'ma 6 januari 2025'", "Schrijf 'di 7 januari 2025'"]);
    assert.deepEqual([lang.severity, kort.severity], ['error', 'warning']);
  });

  it('does not change what was changed meanwhile', () => {
    const tekst = metAntwoord('Op dinsdag 6 januari 2025 is gekeurd.');
    const [finding] = datumFindings(tekst);
    assert.ok(finding !== undefined);
    assert.deepEqual(fixesOf(readVragenset(tekst.replace('dinsdag 6', 'dinsdag 7')), finding, options), []);
  });

  it('keeps the dashes of a date across the end of a month', () => {
    for (const [oud, nieuw] of [
      ['woensdag 31-12-2024', 'woensdag 1-1-2025'],
      ['woensdag 31/12/2024', 'woensdag 1/1/2025'],
      ['woensdag 31.12.2024', 'woensdag 1.1.2025'],
      ['woensdag 31 - 12 - 2024', 'woensdag 1-1-2025'],
      ['woensdag 31 december 2024', 'woensdag 1 januari 2025'],
    ] as const) {
      const [, tweede] = mended(metAntwoord(`Op ${oud} is gekeurd.`));
      assert.equal(tweede, metAntwoord(`Op ${nieuw} is gekeurd.`), oud);
    }
  });

  it('writes the other weekday and the other date exactly as the first ones were written', () => {
    for (const [oud, weekdag, datum] of [
      ['dinsdag 06-01-2025', 'maandag 06-01-2025', 'dinsdag 7-01-2025'],
      ['di 6 januari 2025', 'ma 6 januari 2025', 'di 7 januari 2025'],
      ['Di. 6 januari 2025', 'Ma. 6 januari 2025', 'Di. 7 januari 2025'],
      ['donderdag 6 januari 2025', 'maandag 6 januari 2025', 'donderdag 9 januari 2025'],
      ['vrijdag 6 januari 2025', 'maandag 6 januari 2025', 'vrijdag 3 januari 2025'],
      ['dins-\ndag 6 januari 2025', 'maandag 6 januari 2025', 'dins-\ndag 7 januari 2025'],
      ['maandag 2025-01-07', 'dinsdag 2025-01-07', 'maandag 2025-01-06'],
    ] as const)
      assert.deepEqual(mended(metAntwoord(`Op ${oud}.`)), [metAntwoord(`Op ${weekdag}.`), metAntwoord(`Op ${datum}.`)]);
  });

  it('judges our own words in a notice or a letter, and nothing above the answers', () => {
    const fouten = (tekst: string): string[] =>
      gevonden('datum', tekst).map(({ woorden, message, vragen }) => `${woorden}${vragen}: ${message}`);
    const KOP = 'Vragen van het lid Six (Partij D) over x (ingezonden 3 februari 2025).';
    const FOUT = "31\n  april 2025: De datum '31 april 2025' bestaat niet. Verbeter de dag of de maand.";
    const uitstel =
      'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat op 31\n  april 2025';
    assert.deepEqual(fouten(`${KOP}\n\nMededeling van Minister Six (Water).\n\n${uitstel} wordt gemeten.\n`), [FOUT]);
    const antwoord = (boven: string, vraag: string): string =>
      `${boven}\n\n${KOP}\n\n## Vraag 1\n\n${vraag}\n\n### Antwoord 1\n\nOud.\n`;
    assert.deepEqual(fouten(antwoord('Brief van 31 april 2025', 'Hoe oud?')), []);
    assert.deepEqual(fouten(antwoord('Brief', 'Hoe oud was hij op 31 april 2025?')), []);
  });

  it('points within the quotation marks of a value', () => {
    assert.deepEqual(
      gevonden(
        'datum',
        '---\nznummer: 2025Z90001\ningezonden: "dinsdag 6 januari 2025"\n---\n\n## Vraag 1\n\nHoe oud?\n',
      ).map(({ woorden, vragen }) => [woorden, vragen]),
      [['dinsdag 6 januari 2025', '']],
    );
  });

  it('is an error against the day on which the questions were put, a warning against the day of a letter', () => {
    const vind = (voorblad: string, kop: string): string[] =>
      gevonden('datum', `---\nznummer: 2025Z90001\n${voorblad}---\n${kop}\n\n## Vraag 1\n\nHoe oud?\n`).map(
        ({ severity, message, vragen }) => `${severity}${vragen} ${/(?:bij '\w+'|voorblad zegt)/.exec(message)?.[0]}`,
      );
    const INGEZONDEN = '# Vragen van het lid Six (Partij D) over sluizen (ingezonden 3 februari 2025)';
    const BRIEF =
      'In antwoord op uw brief van 3 februari 2025 zend ik u de antwoorden op de vragen van het lid Six (Partij D) over sluizen.';
    assert.deepEqual(vind('ingezonden: 2025-02-04\n', INGEZONDEN), ['error voorblad zegt']);
    assert.deepEqual(vind('ingezonden: 2025-02-04\n', BRIEF), ['warning voorblad zegt']);
    assert.deepEqual(vind('verzonden: 2025-02-02\n', INGEZONDEN), ["error bij 'verzonden'"]);
    assert.deepEqual(vind('verzonden: 2025-02-02\n', BRIEF), ["warning bij 'verzonden'"]);
    assert.deepEqual(vind('ingezonden: 2025-02-03\nverzonden: 2025-02-02\n', BRIEF), ["error bij 'verzonden'"]);
    assert.deepEqual(vind('uitstel: [2025-02-02]\n', INGEZONDEN), ["error bij 'uitstel'"]);
    assert.deepEqual(vind('ingezonden: 2025-02-04\n', INGEZONDEN.replace('3 februari', '30 februari')), [
      'error undefined',
    ]);
  });
});
