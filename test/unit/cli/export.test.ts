import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readVragenset } from '../../../src/vragenset';
import { run, Werkmap } from './cli';

const DOCUMENT = `---
znummer: 2025Z90001
ingezonden: 2025-02-03
fase: concept
---

# Vragen van het lid Six (Partij D) aan de Minister van Water over *de zeedijk* (ingezonden 3 februari 2025)

## Vraag 1

Hoe hoog is de dijk?

### Antwoord 1
`;

describe('export', () => {
  let map: Werkmap;
  let bestand: string;
  beforeEach(() => {
    map = new Werkmap();
    bestand = map.at('a.md');
    writeFileSync(bestand, DOCUMENT);
    // Templates are looked for no further than the root of a repository.
    mkdirSync(map.at('.git'));
  });
  afterEach(() => map.remove());

  const sjabloon = (naam: string, tekst: string, ...waar: string[]): void => {
    mkdirSync(map.at(...waar, '.kamervragen', 'sjablonen'), { recursive: true });
    writeFileSync(map.at(...waar, '.kamervragen', 'sjablonen', naam), tekst);
  };

  for (const soort of ['uitstelbericht', 'aanbiedingsbrief', 'beslisnota']) {
    it(`writes each paper to standard output and leaves the document as it was: ${soort}`, async () => {
      const { status, out, err } = await run('export', bestand, '--to', soort);
      assert.equal(status, 0);
      assert.equal(err, '');
      assert.match(out, /het lid Six \(Partij D\) aan de minister van Water over de zeedijk/);
      assert.equal(readFileSync(bestand, 'utf8'), DOCUMENT);
    });
  }

  for (const soort of ['uitstelbericht', 'aanbiedingsbrief']) {
    it(`addresses a letter to the Kamer, each line of the address on its own: ${soort}`, async () => {
      const { out } = await run('export', bestand, '--to', soort);
      assert.match(
        out,
        /^Aan de Voorzitter van de Tweede Kamer der Staten-Generaal {2}\nPostbus 20018 {2}\n2500 EA Den Haag\n\nDatum:/,
      );
    });
  }

  it('puts in the reason and the outlook that were given', async () => {
    const reden = 'De reden van het uitstel is dat de meting nog loopt.';
    const { out } = await run(
      'export',
      bestand,
      '--to',
      'uitstelbericht',
      '--reden',
      reden,
      '--vooruitblik',
      'De antwoorden volgen spoedig.',
    );
    assert.deepEqual(readVragenset(out).uitstel, [{ datum: null, reden: 'de meting nog loopt' }]);
    assert.match(out, /\n\nDe antwoorden volgen spoedig\.\n/);
    assert.doesNotMatch(out, /\[reden/);
  });

  it('overwrites nothing without --force', async () => {
    writeFileSync(map.at('b.md'), 'mijn werk');
    const uit = ['export', bestand, '--to', 'beslisnota', '--output', map.at('b.md')];
    const { status, out, err } = await run(...uit);
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.match(err, /b\.md bestaat al en is niet overschreven\./);
    assert.equal(readFileSync(map.at('b.md'), 'utf8'), 'mijn werk');
    assert.equal((await run(...uit, '--force')).status, 0);
    assert.match(readFileSync(map.at('b.md'), 'utf8'), /^# Beslisnota/);
  });

  it('never takes the place of the document, not even with --force', async () => {
    const { status, err } = await run('export', bestand, '--to', 'beslisnota', '--output', bestand, '--force');
    assert.equal(status, 2);
    assert.match(err, /is het document zelf\./);
    assert.equal(readFileSync(bestand, 'utf8'), DOCUMENT);
  });

  it('takes the template of the nearest folder', async () => {
    sjabloon('beslisnota.md', 'Boven: {{onderwerp}}');
    assert.equal((await run('export', bestand, '--to', 'beslisnota')).out, 'Boven: de zeedijk\n');
    mkdirSync(map.at('set'));
    writeFileSync(map.at('set', 'a.md'), DOCUMENT);
    assert.equal((await run('export', map.at('set', 'a.md'), '--to', 'beslisnota')).out, 'Boven: de zeedijk\n');
    sjabloon('beslisnota.md', 'Dichtbij: {{znummer}}', 'set');
    assert.equal((await run('export', map.at('set', 'a.md'), '--to', 'beslisnota')).out, 'Dichtbij: 2025Z90001\n');
  });

  it('tells on one line what is wrong with a template, and writes nothing', async () => {
    sjabloon('beslisnota.md', 'Over\n{{onderwrp}}');
    const { status, err } = await run('export', bestand, '--to', 'beslisnota', '--output', map.at('b.md'));
    assert.equal(status, 2);
    assert.match(
      err,
      /^Het sjabloon .*beslisnota\.md klopt niet\. Regel 2: het veld \{\{onderwrp\}\} bestaat niet\. Kies uit: .*\n$/,
    );
    assert.equal(existsSync(map.at('b.md')), false);
  });

  it('says in one line what cannot be done', async () => {
    writeFileSync(map.at('gewoon.md'), '# Boodschappen\n');
    const fout = async (...args: string[]): Promise<string> => {
      const { status, out, err } = await run('export', ...args);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, /^[^\n]+\n$/);
      return err;
    };
    assert.match(await fout(map.at('gewoon.md'), '--to', 'beslisnota'), /gewoon\.md: Hierin staan geen Kamervragen\./);
    assert.match(await fout(map.at('weg.md'), '--to', 'beslisnota'), /weg\.md bestaat niet\./);
    assert.match(
      await fout(bestand),
      /Geef één bestand en wat het wordt: .*uitstelbericht\|aanbiedingsbrief\|beslisnota/,
    );
    assert.match(
      await fout(bestand, '--to', 'gedicht'),
      /--to gedicht bestaat niet\. Kies uit: ics, docx, uitstelbericht,/,
    );
    assert.match(await fout(bestand, bestand, '--to', 'beslisnota'), /Geef één bestand/);
    assert.match(
      await fout(bestand, '--to', 'beslisnota', '--reden', 'Drukte.'),
      /--reden hoort niet bij --to beslisnota/,
    );
    assert.match(await fout(bestand, '--to', 'uitstelbericht', '--reden', ' '), /Bij --reden hoort een waarde/);
  });

  it('stands in the help', async () => {
    assert.match((await run('--help')).out, /kamervragen export BESTAND .*\n +--to SOORT/);
  });
});
