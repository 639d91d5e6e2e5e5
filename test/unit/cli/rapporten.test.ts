import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { XMLValidator } from 'fast-xml-parser';
import type { Bevinding, Checked } from '../../../src/cli/bevinding';
import { reporterFor } from '../../../src/cli/report';
import type { Format } from '../../../src/cli/report/vormen';
import { rules } from '../../../src/rules';
import { catcher } from './cli';

/** Everything that has a meaning in some form: XML, workflow commands, URIs, JSON, terminals. */
const LASTIG = 'Dit "klopt" niet: 100 %, <b> & ]]> \u0007\u001b[31m\u0000\r\ntweede regel 🙂 é\ufffe::error::,';
/** The same, as much of it as XML can hold. */
const LEESBAAR = 'Dit "klopt" niet: 100 %, <b> & ]]> [31m\r\ntweede regel 🙂 é::error::,';
const NAMEN = [
  'map met spaties/één & "twee".md',
  '.verborgen/.kamervragen.md',
  '100%25, klaar: ja#1?.md',
  'C:\\stukken\\antwoord.md',
  './a.md',
];

function bevinding(over: Partial<Bevinding> = {}): Bevinding {
  return {
    bestand: 'a.md',
    rule: 'leeg-antwoord',
    severity: 'error',
    message: 'Antwoord 1 is nog niet ingevuld.',
    range: { start: { regel: 11, kolom: 5 }, end: { regel: 11, kolom: 15 } },
    vragen: [1],
    url: 'https://example.org/leeg-antwoord.md',
    fixable: false,
    related: [],
    fragment: { tekst: '### Antwoord 1', vanaf: 0, loopt: false },
    ...over,
  };
}

const related = [{ message: LASTIG, range: { start: { regel: 2, kolom: 1 }, end: { regel: 3, kolom: 1 } } }];
const ALLES: Checked[] = [
  ...NAMEN.map((bestand): Checked => ({ bestand, bevindingen: [bevinding({ bestand, message: LASTIG, related })] })),
  {
    bestand: 'b.md',
    bevindingen: (['error', 'warning', 'info', 'hint'] as const).map((severity) =>
      bevinding({ bestand: 'b.md', severity }),
    ),
  },
  { bestand: 'c.md', bevindingen: [] },
  { bestand: 'd <e>.md', fout: LASTIG },
  {
    bestand: '.kamervragen.yaml',
    bevindingen: [bevinding({ bestand: '.kamervragen.yaml', rule: 'instellingen', vragen: [] })],
  },
];

async function report(format: Format, checked: readonly Checked[]): Promise<string> {
  const { output, ran } = catcher();
  (await reporterFor(format))(checked, output);
  return ran.out;
}

describe('reports, read by what others wrote', () => {
  describe('sarif', () => {
    const schema = JSON.parse(
      readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
    );
    // One pattern in the schema (of a language) has a bracket that is only allowed without the u flag.
    const ajv = new Ajv04({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv as unknown as Parameters<typeof addFormats>[0]);
    const validate = ajv.compile(schema);

    for (const [naam, checked] of [
      ['everything', ALLES],
      ['nothing', []],
    ] as const) {
      it(`is valid by the schema of SARIF 2.1.0: ${naam}`, async () => {
        const log = JSON.parse(await report('sarif', checked));
        assert.equal(validate(log), true, JSON.stringify(validate.errors, null, 2));
      });
    }

    it('is a test that can fail', async () => {
      const log = JSON.parse(await report('sarif', ALLES));
      log.runs[0].results[0].level = 'fataal';
      log.runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri = 'met spatie en %';
      assert.equal(validate(log), false);
      assert.deepEqual([...new Set(validate.errors?.map(({ keyword }) => keyword))].sort(), ['enum', 'format']);
    });

    it('has every rule with its page, and says to which rule a result belongs', async () => {
      const [run] = JSON.parse(await report('sarif', ALLES)).runs;
      const { driver } = run.tool;
      assert.deepEqual(
        driver.rules.map(({ id }: { id: string }) => id),
        [...rules.map(({ id }) => id), 'instellingen'],
      );
      for (const { help, helpUri } of driver.rules) {
        assert.ok(help.text.length > 20);
        assert.match(help.markdown, /\[Meer over deze regel\]/);
        assert.match(helpUri, /^https:/);
      }
      for (const { ruleId, ruleIndex } of run.results) assert.equal(driver.rules[ruleIndex].id, ruleId);
    });

    it('names files in a way that leads back to them', async () => {
      const [run] = JSON.parse(await report('sarif', ALLES)).runs;
      const uris: string[] = run.results.map(
        (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
          result.locations[0]?.physicalLocation.artifactLocation.uri,
      );
      const paths = uris.slice(0, NAMEN.length).map((uri) => decodeURIComponent(new URL(uri, 'file:///h/').pathname));
      assert.deepEqual(paths, [
        '/h/map met spaties/één & "twee".md',
        '/h/.verborgen/.kamervragen.md',
        '/h/100%25, klaar: ja#1?.md',
        '/C:/stukken/antwoord.md',
        '/h/a.md',
      ]);
    });

    it('counts columns as the editor does, keeps every word, and tells of files that could not be read', async () => {
      const [run] = JSON.parse(await report('sarif', ALLES)).runs;
      assert.equal(run.columnKind, 'utf16CodeUnits');
      assert.equal(run.results[0].message.text, LASTIG);
      assert.equal(run.results[0].relatedLocations[0].message.text, LASTIG);
      assert.equal(run.invocations[0].executionSuccessful, false);
      assert.equal(run.invocations[0].toolExecutionNotifications[0].message.text, LASTIG);
    });

    it('does not break on words that the builder itself uses', async () => {
      const checked = [{ bestand: 'a.md', bevindingen: [bevinding({ message: 'SARIF_BUILDER_INVALID' })] }];
      assert.equal(validate(JSON.parse(await report('sarif', checked))), true);
    });
  });

  describe('junit', () => {
    it('is XML', async () => {
      assert.equal(XMLValidator.validate(await report('junit', ALLES)), true);
      assert.equal(XMLValidator.validate(await report('junit', [])), true);
    });

    it('is read by junit2json with the same counts, names and words', async () => {
      const { parse } = await import('junit2json');
      const suites = await parse(await report('junit', ALLES));
      assert.ok(suites !== undefined && suites !== null && 'testsuite' in suites);
      assert.equal(suites.tests, 12);
      assert.equal(suites.failures, 7);
      assert.equal(suites.errors, 1);
      const perFile = suites.testsuite ?? [];
      assert.deepEqual(
        perFile.map(({ name }) => name),
        ALLES.map(({ bestand }) => bestand),
      );
      const cases = perFile.flatMap(({ testcase }) => testcase ?? []);
      assert.equal(cases.filter(({ failure }) => failure !== undefined).length, 7);
      assert.equal(cases.filter(({ error }) => error !== undefined).length, 1);
      assert.deepEqual(
        perFile[6]?.testcase?.map(({ name }) => name),
        ['geen bevindingen'],
      );
      // XML has no place for control characters; all else survives.
      const words = (text: string | undefined) => text?.replace(/\s+/g, ' ');
      assert.equal(words(cases[0]?.failure?.[0]?.message), words(LEESBAAR));
      assert.ok(words(cases[0]?.failure?.[0]?.inner)?.includes('100 %, <b> & ]]>'));
    });

    it('gives every case of a file a name of its own', async () => {
      const two = [
        bevinding(),
        bevinding({ range: { start: { regel: 11, kolom: 30 }, end: { regel: 11, kolom: 31 } } }),
      ];
      const xml = await report('junit', [{ bestand: 'a.md', bevindingen: two }]);
      const names = [...xml.matchAll(/<testcase name="([^"]+)"/g)].map(([, name]) => name);
      assert.equal(new Set(names).size, 2);
    });
  });

  describe('github', () => {
    it('writes byte for byte what GitHub’s own toolkit writes', async () => {
      const core = await import('@actions/core');
      const write = process.stdout.write;
      let theirs = '';
      process.stdout.write = ((text: string) => {
        theirs += text;
        return true;
      }) as typeof write;
      try {
        core.error(LASTIG, { title: 'Kamervragen: lezen', file: 'd <e>.md' });
        for (const [index, naam] of NAMEN.entries()) {
          const file = ['', '', '', 'C:/stukken/antwoord.md', 'a.md'][index] || naam;
          const place = { startLine: 11, endLine: 11, startColumn: 5, endColumn: 14 };
          core.error(LASTIG, { title: 'Kamervragen: leeg-antwoord', file, ...place });
        }
      } finally {
        process.stdout.write = write;
      }
      const ours = (await report('github', ALLES)).split('\n').slice(0, NAMEN.length + 1);
      assert.deepEqual(ours, theirs.trimEnd().split(/\r?\n/));
    });

    it('is one line per finding, a notice for what is less than a warning', async () => {
      const lines = (await report('github', ALLES)).trimEnd().split('\n');
      assert.equal(lines.length, 11);
      assert.deepEqual(
        lines.slice(6, 10).map((line) => /^::([a-z]+) /.exec(line)?.[1]),
        ['error', 'warning', 'notice', 'notice'],
      );
    });

    it('gives no columns for a place of more than one line', async () => {
      const long = bevinding({ range: { start: { regel: 1, kolom: 9 }, end: { regel: 3, kolom: 2 } } });
      const line = await report('github', [{ bestand: 'a.md', bevindingen: [long] }]);
      assert.match(line, /line=1,endLine=3::/);
    });
  });

  describe('codequality', () => {
    interface Issue {
      description: string;
      check_name: string;
      fingerprint: string;
      severity: string;
      location: { path: string; lines: { begin: number } };
    }
    const issues = async (checked: readonly Checked[]): Promise<Issue[]> =>
      JSON.parse(await report('codequality', checked));

    it('has what GitLab asks of each issue', async () => {
      const all = await issues(ALLES);
      assert.equal(all.length, 11);
      for (const { description, check_name, fingerprint, severity, location } of all) {
        assert.ok(description.length > 0 && check_name.length > 0);
        assert.match(fingerprint, /^[0-9a-f]{64}$/);
        assert.ok(['info', 'minor', 'major', 'critical', 'blocker'].includes(severity));
        assert.doesNotMatch(location.path, /^\.\/|\\/);
        assert.ok(Number.isInteger(location.lines.begin) && location.lines.begin > 0);
      }
      assert.equal(new Set(all.map(({ fingerprint }) => fingerprint)).size, all.length, 'each its own');
    });

    it('gives a finding the same fingerprint when lines come above it, and another one in another file', async () => {
      const prints = async (found: Bevinding) =>
        (await issues([{ bestand: found.bestand, bevindingen: [found] }])).map(({ fingerprint }) => fingerprint);
      const lower = { start: { regel: 40, kolom: 5 }, end: { regel: 40, kolom: 15 } };
      for (const vragen of [[1], []]) {
        const before = await prints(bevinding({ vragen }));
        assert.deepEqual(await prints(bevinding({ vragen, range: lower, message: 'Nog 3 dagen.' })), before);
        assert.deepEqual(await prints(bevinding({ vragen, bestand: './a.md' })), before);
        assert.notDeepEqual(await prints(bevinding({ vragen, bestand: 'x.md' })), before);
        assert.notDeepEqual(await prints(bevinding({ vragen, rule: 'termijn' })), before);
      }
    });

    it('empty is an empty list', async () =>
      assert.deepEqual(await issues([{ bestand: 'a.md', bevindingen: [] }]), []));
  });

  it('json keeps every word and no text of the document besides', async () => {
    const { findings, fouten, samenvatting } = JSON.parse(await report('json', ALLES));
    assert.equal(findings[0].message, LASTIG);
    assert.equal('fragment' in findings[0], false);
    assert.deepEqual(fouten, [{ bestand: 'd <e>.md', fout: LASTIG }]);
    assert.deepEqual(samenvatting, { bestanden: 9, error: 7, warning: 1, info: 1, hint: 1 });
  });
});
