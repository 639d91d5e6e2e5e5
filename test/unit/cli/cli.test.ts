import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rules } from '../../../src/rules';
import { run } from './cli';

const VRAGEN =
  '2025Z90001\n\nVragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2025).\n\nVraag 1\nHoe hoog?¹\n\nVraag 2\nKunt u deze vragen afzonderlijk beantwoorden?\n\n¹ Een krant\n';

describe('command line', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'kamervragen-'));
    writeFileSync(at('vragen.txt'), VRAGEN);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  describe('new', () => {
    it('writes the answer document and the bron beside it', async () => {
      assert.equal((await run('new', at('vragen.txt'), '--output', at('a.md'))).status, 0);
      assert.match(readFileSync(at('a.md'), 'utf8'), /bron: 2025Z90001\.bron\.md\norigineel: vragen\.txt/);
      assert.equal(
        readFileSync(at('2025Z90001.bron.md'), 'utf8'),
        VRAGEN.replaceAll('?¹', '?[^1]').replace('¹ Een', '[^1]: Een'),
      );
    });

    it('follows a template, and says what is wrong with one', async () => {
      writeFileSync(
        at('vorm.md'),
        '{{kop}}\n\nBehandeld door team Water, kenmerk {{znummer}}.\n\n{{vragen}}\n\n## Paraaf\n',
      );
      const { status, out } = await run('new', at('vragen.txt'), '--template', at('vorm.md'));
      const zonder = (await run('new', at('vragen.txt'))).out;
      assert.equal(status, 0);
      assert.match(out, /\n\nBehandeld door team Water, kenmerk 2025Z90001\.\n\n## Vraag 1\n[\s\S]*\n\n## Paraaf\n$/);
      assert.equal(
        out.replace('Behandeld door team Water, kenmerk 2025Z90001.\n\n', '').replace('\n\n## Paraaf\n', '\n'),
        zonder,
      );
      for (const [vorm, fout] of [
        ['{{kop}}\n', /vorm\.md: \{\{vragen\}\} ontbreekt/],
        ['{{vragen}}\n{{zaak}}\n', /vorm\.md: Regel 2: het veld \{\{zaak\}\} bestaat niet/],
      ] as const) {
        writeFileSync(at('vorm.md'), vorm);
        const mis = await run('new', at('vragen.txt'), '--template', at('vorm.md'), '--output', at('a.md'));
        assert.equal(mis.status, 2);
        assert.match(mis.err, fout);
        assert.equal(existsSync(at('a.md')), false);
      }
    });

    it('overwrites nothing without --force', async () => {
      writeFileSync(at('a.md'), 'mijn werk');
      const { status, err } = await run('new', at('vragen.txt'), '--output', at('a.md'));
      assert.equal(status, 2);
      assert.match(err, /bestaat al/);
      assert.equal(readFileSync(at('a.md'), 'utf8'), 'mijn werk');
      assert.equal(existsSync(at('2025Z90001.bron.md')), false);
      assert.equal((await run('new', at('vragen.txt'), '--output', at('a.md'), '--force')).status, 0);
    });

    it('writes to standard output, with no bron that would not be there', async () => {
      const { status, out } = await run('new', at('vragen.txt'));
      assert.equal(status, 0);
      assert.match(out, /^---\nznummer: 2025Z90001\n/);
      assert.doesNotMatch(out, /^bron:/m);
    });

    it('says so when there are no questions', async () => {
      writeFileSync(at('leeg.txt'), '');
      const { status, err } = await run('new', at('leeg.txt'), '--output', at('b.md'));
      assert.equal(status, 2);
      assert.match(err, /geen genummerde vragen/);
      assert.equal(existsSync(at('b.md')), false);
    });
  });

  describe('lint', () => {
    beforeEach(() => run('new', at('vragen.txt'), '--output', at('a.md')));

    it('follows the contract in json', async () => {
      const { status, out } = await run('lint', '--format', 'json', '--today', '2025-02-22', at('a.md'));
      const report = JSON.parse(out);
      assert.equal(status, 0);
      assert.deepEqual(report.samenvatting, { bestanden: 1, error: 0, warning: 1, info: 2, hint: 0 });
      assert.deepEqual(
        { ...report.findings[1], url: undefined },
        {
          bestand: at('a.md'),
          rule: 'leeg-antwoord',
          severity: 'info',
          message: 'Antwoord 1 is nog niet ingevuld. Schrijf hieronder het antwoord.',
          range: { start: { regel: 15, kolom: 5 }, end: { regel: 15, kolom: 15 } },
          vragen: [1],
          url: undefined,
          fixable: false,
          related: [],
        },
      );
    });

    it('ends with 1 on errors, and on more warnings than allowed', async () => {
      assert.equal((await run('lint', '--today', '2025-02-04', '--fase', 'eindversie', at('a.md'))).status, 1);
      assert.equal((await run('lint', '--today', '2025-02-22', '--max-warnings', '0', at('a.md'))).status, 1);
      assert.equal((await run('lint', '--today', '2025-02-22', '--max-warnings', '1', at('a.md'))).status, 0);
    });

    it('shows place, severity and rule to people, and sums up', async () => {
      const { out } = await run('lint', '--today', '2025-02-04', at('a.md'));
      assert.match(out, /15:5\s+melding\s+Antwoord 1 is nog niet ingevuld.*\(leeg-antwoord\)/);
      assert.match(out, /1 bestand, 0 fouten, 0 waarschuwingen, 2 meldingen\n$/);
    });

    it('prints no personal number in full, in no form of report', async () => {
      const text = readFileSync(at('a.md'), 'utf8').replace(
        '### Antwoord 1\n',
        '### Antwoord 1\n\nBel 06-12345678 of PM.\n',
      );
      writeFileSync(at('a.md'), text);
      for (const format of ['pretty', 'json', 'sarif', 'github', 'junit', 'codequality']) {
        const { out } = await run('lint', '--format', format, '--today', '2025-02-04', at('a.md'));
        assert.match(out, /persoonsgegevens/);
        assert.doesNotMatch(out, /12345678/, format);
      }
    });

    it('goes on after a bad file, and ends with 2', async () => {
      writeFileSync(at('foto.md'), Uint8Array.from([0xff, 0xd8, 0xff, 0x00]));
      const { status, out, err } = await run('lint', '--format', 'json', at('foto.md'), at('a.md'));
      const report = JSON.parse(out);
      assert.equal(status, 2);
      assert.equal(report.fouten[0].bestand, at('foto.md'));
      assert.ok(report.findings.length > 0);
      assert.match(err, /^[^\n]*foto\.md: [^\n]+\n$/);
    });

    it('goes on after a fault of its own, on one line per file, with the stack only on --debug', async () => {
      const rule = rules.find(({ id }) => id === 'niet-afzonderlijk');
      assert.ok(rule !== undefined);
      const { check } = rule;
      Object.assign(rule, {
        check: () => {
          throw new Error('kapot');
        },
      });
      try {
        writeFileSync(at('gewoon.md'), '# Notulen\n');
        const { status, out, err } = await run('lint', '--format', 'json', at('a.md'), at('gewoon.md'));
        assert.equal(status, 2);
        assert.match(err, /^[^\n]*a\.md: Er ging iets mis[^\n]*--debug[^\n]*\n$/);
        assert.equal(JSON.parse(out).samenvatting.bestanden, 2);
        assert.match((await run('lint', '--debug', at('a.md'))).err, /Error: kapot\n +at /);
      } finally {
        Object.assign(rule, { check });
      }
    });

    it('takes folders and patterns, and leaves out what is to be ignored', async () => {
      mkdirSync(at('sub [1]'));
      writeFileSync(path.join(at('sub [1]'), 'b.md'), readFileSync(at('a.md')));
      const files = async (...args: string[]) =>
        JSON.parse((await run('lint', '--format', 'json', ...args)).out).samenvatting.bestanden;
      assert.equal(await files(folder), 4);
      assert.equal(await files(at('sub [1]')), 1);
      assert.equal(await files(folder, '--ignore', '**/*.bron.md', '--ignore', '**/*.txt'), 2);
      assert.equal(await files(`${folder}/*.md`), 2);
    });
  });

  it('inspect follows the contract', async () => {
    const [set] = JSON.parse((await run('inspect', '--format', 'json', '--today', '2025-02-20', at('vragen.txt'))).out);
    assert.deepEqual(set, {
      bestand: at('vragen.txt'),
      soort: 'vragen',
      znummer: '2025Z90001',
      znummers: ['2025Z90001'],
      indieners: [{ naam: 'Six', fractie: 'Partij D' }],
      gerichtAan: [],
      beantwoordDoor: [],
      medeNamens: [],
      onderwerp: 'dijken',
      ingezonden: '2025-02-03',
      ontvangen: null,
      verzonden: null,
      fase: 'eindversie',
      vragen: [
        { nummer: 1, label: 'Vraag 1', regel: 5, tekst: 'Hoe hoog?[^1]', beantwoordIn: [] },
        {
          nummer: 2,
          label: 'Vraag 2',
          regel: 8,
          tekst: 'Kunt u deze vragen afzonderlijk beantwoorden?',
          beantwoordIn: [],
        },
      ],
      antwoorden: [],
      verzoeken: {
        afzonderlijk: [{ vraag: 2, regel: 9, tekst: 'Kunt u deze vragen afzonderlijk beantwoorden?', betreft: 'alle' }],
        termijn: [],
      },
      uitstel: [],
      termijn: {
        eerste: '2025-02-24',
        naUitstel: '2025-03-17',
        geldt: '2025-02-24',
        dagenOver: 4,
        laatsteWerkdag: '2025-02-24',
        status: 'loopt',
      },
    });
  });

  it('inspect gives a bad file its own object', async () => {
    const { status, out } = await run('inspect', '--format', 'json', at('vragen.txt'), folder.concat('/vragen.txt'));
    assert.equal(status, 0);
    assert.equal(JSON.parse(out).length, 1, 'one file named twice is read once');
    writeFileSync(at('x.md'), Uint8Array.from([0x50, 0x4b, 0x03, 0x04]));
    const bad = await run('inspect', '--format', 'json', at('x.md'), at('vragen.txt'));
    assert.equal(bad.status, 2);
    assert.deepEqual(Object.keys(JSON.parse(bad.out)[0]), ['bestand', 'fout']);
  });

  it('rules lists every rule', async () => {
    const list = JSON.parse((await run('rules', '--format', 'json')).out);
    assert.ok(list.length >= 5);
    assert.deepEqual(Object.keys(list[0]), [
      'id',
      'titel',
      'waarom',
      'soorten',
      'severity',
      'options',
      'fixable',
      'url',
    ]);
  });

  const wrong: [string[], RegExp][] = [
    [['doe'], /opdracht doe bestaat niet/],
    [['lint'], /minstens één bestand/],
    [['lint', 'bestaat-niet.md'], /bestaat niet/],
    [['lint', '--kleur', 'a.md'], /optie --kleur bestaat hier niet/],
    [['lint', '--format', 'xml', 'a.md'], /--format xml bestaat niet/],
    [['lint', '--today', '31-2', 'a.md'], /--today 31-2 is geen datum/],
    [['lint', 'a.md', '--today'], /--today hoort een waarde/],
    [['new'], /één bestand/],
  ];
  for (const [argv, message] of wrong) {
    it(`answers «${argv.join(' ')}» with one line and status 2`, async () => {
      const { status, err } = await run(...argv);
      assert.equal(status, 2);
      assert.match(err, message);
      assert.equal(err.trim().split('\n').length, 1);
    });
  }

  it('knows its version and its help', async () => {
    assert.equal((await run('--version')).out, '1.2.3\n');
    assert.match((await run('--help')).out, /kamervragen lint/);
    assert.equal((await run('lint', '--help')).status, 0);
  });
});
