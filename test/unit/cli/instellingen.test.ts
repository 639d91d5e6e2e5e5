import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, Werkmap } from './cli';
import { CONCEPT, ONAF } from './documenten';

describe('lint: settings of a folder', () => {
  let map: Werkmap;
  const at = (...names: string[]) => map.at(...names);
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  const found = async (...args: string[]): Promise<string[]> => {
    const { out } = await run('lint', '--format', 'json', '--today', '2031-02-04', ...args);
    return JSON.parse(out).findings.map(
      ({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`,
    );
  };
  beforeEach(() => {
    map = new Werkmap();
    put('repo/.git/HEAD', '');
    put('repo/diep/dieper/a.md', CONCEPT);
  });
  afterEach(() => map.remove());

  it('come from the nearest folder that has them', async () => {
    put('repo/.kamervragen.yaml', 'regels: {leeg-antwoord: uit, vraag-zonder-antwoord: error}\n');
    assert.deepEqual(await found(at('repo/diep/dieper/a.md')), ['vraag-zonder-antwoord error']);
    put('repo/diep/.kamervragen.yaml', 'regels: {leeg-antwoord: hint}\n');
    assert.deepEqual(await found(at('repo/diep/dieper/a.md')), ['leeg-antwoord hint', 'vraag-zonder-antwoord info']);
  });

  it('are not looked for beyond the root of the repository', async () => {
    put('.kamervragen.yaml', 'regels: {leeg-antwoord: uit}\n');
    assert.deepEqual(await found(at('repo/diep/dieper/a.md')), ['leeg-antwoord info', 'vraag-zonder-antwoord info']);
  });

  it('are those of --config when it is given', async () => {
    put('repo/.kamervragen.yaml', 'regels: {leeg-antwoord: uit}\n');
    put('elders.yaml', '\ufeffregels: {vraag-zonder-antwoord: uit}\n');
    assert.deepEqual(await found('--config', at('elders.yaml'), at('repo')), ['leeg-antwoord info']);
  });

  it('say in one line that the file of --config is not there, also when the documents are not', async () => {
    for (const argument of [at('repo'), 'bestaat-niet.md']) {
      const { status, err } = await run('lint', '--config', at('weg.yaml'), argument);
      assert.equal(status, 2);
      assert.match(err, /^De instellingen in .*weg\.yaml zijn niet te lezen[^\n]*\n$/);
    }
  });

  it('give a finding on their own line for what cannot be followed, once, with status 1; the rest counts', async () => {
    put('repo/.kamervragen.yaml', 'regels:\n  leeg-antwoord: uit\n  vraag-zonder-antwoord: streng\n');
    put('repo/b.md', CONCEPT);
    const { status, out } = await run('lint', '--format', 'json', '--today', '2031-02-04', at('repo'));
    const { findings } = JSON.parse(out);
    assert.equal(status, 1);
    assert.deepEqual(
      findings.map(({ rule }: { rule: string }) => rule),
      ['instellingen', 'vraag-zonder-antwoord', 'vraag-zonder-antwoord'],
    );
    assert.equal(path.resolve(findings[0].bestand), at('repo/.kamervragen.yaml'));
    assert.deepEqual(findings[0].range, { start: { regel: 3, kolom: 26 }, end: { regel: 3, kolom: 32 } });
  });

  describe('--print-config', () => {
    const print = async (...args: string[]) => {
      const { status, out, err } = await run('lint', '--print-config', ...args);
      return { status, err, config: out === '' ? null : JSON.parse(out) };
    };

    it('shows each value and where it came from', async () => {
      put(
        'repo/.kamervragen.yaml',
        'regels:\n  termijn: [warning, {vanafDag: 3}]\nwerkdagen: {goedeVrijdagVrij: false}\nrecessen:\n  - {naam: proefreces, van: 2031-01-01, tot: 2031-01-02}\n',
      );
      const { status, config } = await print(at('repo/diep/dieper/a.md'));
      const bron = config.instellingen;
      assert.equal(status, 0);
      assert.equal(path.resolve(bron), at('repo/.kamervragen.yaml'));
      assert.deepEqual(config.regels.termijn, { ernst: 'warning', opties: { vanafDag: 3 }, herkomst: bron });
      assert.deepEqual(config.regels['leeg-antwoord'], {
        ernst: { concept: 'info', lijn: 'error', eindversie: 'error' },
        opties: {},
        herkomst: 'standaard',
      });
      assert.deepEqual(config.werkdagen, {
        goedeVrijdagVrij: { waarde: false, herkomst: bron },
        bevrijdingsdagVrij: { waarde: true, herkomst: 'standaard' },
      });
      assert.match(config.recessen[0].herkomst, /^standaard, bijgewerkt op \d{4}-\d\d-\d\d$/);
      assert.deepEqual(config.recessen.at(-1), {
        naam: 'proefreces',
        van: '2031-01-01',
        tot: '2031-01-02',
        herkomst: bron,
      });
    });

    it('says which phase counts: of the option, the document, or by default', async () => {
      put('repo/lijn.md', ONAF);
      assert.deepEqual((await print(at('repo/lijn.md'))).config.fase, { waarde: 'lijn', herkomst: at('repo/lijn.md') });
      assert.deepEqual((await print('--fase', 'eindversie', at('repo/lijn.md'))).config.fase, {
        waarde: 'eindversie',
        herkomst: '--fase',
      });
      assert.deepEqual((await print(at('repo/diep/dieper/a.md'))).config.fase, {
        waarde: 'concept',
        herkomst: 'standaard',
      });
    });

    it('ends with 1 and the places when a setting is wrong', async () => {
      put('repo/.kamervragen.yaml', 'regels:\n  leeg-antword: uit\n');
      const { status, err, config } = await print(at('repo/diep/dieper/a.md'));
      assert.equal(status, 1);
      assert.match(err, /2:\d+ +fout +Er is geen regel 'leeg-antword'/);
      assert.equal(config.regels['leeg-antwoord'].herkomst, 'standaard');
    });

    it('wants one file', async () => {
      put('repo/b.md', CONCEPT);
      assert.match((await print(at('repo'))).err, /één bestand/);
    });
  });
});
