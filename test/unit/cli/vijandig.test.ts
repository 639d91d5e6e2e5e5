import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dossiers, kaartVan, overzichtCsv, termijnVan } from '../../../src/dossier';
import { maakAgenda } from '../../../src/formats/agenda';
import { readVragenset } from '../../../src/vragenset';
import { VIJANDIG } from '../vijandig';
import { run, Werkmap } from './cli';

/** What a terminal would obey: control characters, and marks that turn the direction of the text. */
const STUURT = /[^\P{Cc}\n]|\p{Bidi_Control}/u;

/** A set of which subject, asker, question, request, answer, remark and acceptance hold these words. */
const metWoorden = (woorden: string): string => `---
znummer: 2031Z00042
ingezonden: 2031-02-03
fase: concept
negeer:
  - regel: invulplek
    reden: ${JSON.stringify(woorden)}
---

# Vragen van het lid ${woorden} (Partij D) aan de Minister van Water over *${woorden}* (ingezonden 3 februari 2031)

## Vraag 1

Kent u ${woorden}, en kunt u deze vragen uiterlijk 14 februari 2031 beantwoorden, dus ${woorden}?

### Antwoord 1

Ja, ${woorden}, zie het antwoord op vraag 9 en [PM].

<!-- ${woorden.replaceAll('--', '')} -->
`;

describe('words that want a program to do something', function () {
  this.timeout(120_000);
  const map = new Werkmap();
  after(() => map.remove());

  it('steer no terminal, from the text or from the name of a file', async () => {
    for (const [index, woorden] of VIJANDIG.map((tekst) => tekst.slice(0, 200)).entries()) {
      const naam = map.at(`${index}-${woorden.replace(/[/\0]/g, '').slice(0, 60)}.md`);
      writeFileSync(naam, metWoorden(woorden));
      const weg = map.at(`weg-${woorden.replace(/[/\0]/g, '').slice(0, 60)}.docx`);
      for (const args of [
        ['lint', '--today', '2031-02-04', naam],
        ['inspect', '--today', '2031-02-04', naam],
        ['diff', naam, naam],
        ['inspect', weg],
        ['lint', weg],
        ['export', weg, '--to', 'ics'],
        ['new', weg],
      ]) {
        const { out, err } = await run(...args);
        assert.ok(out + err !== '', args.join(' '));
        assert.doesNotMatch(out, STUURT, args.join(' '));
        assert.doesNotMatch(err, STUURT, args.join(' '));
      }
    }
  });

  it('begin no command of a pipeline', async () => {
    writeFileSync(map.at('pijp.md'), metWoorden('een %0A::error::x ::set-output name=a::b'));
    const { out } = await run('lint', '--today', '2031-02-04', '--format', 'github', map.at('pijp.md'));
    const regels = out.trimEnd().split('\n');
    assert.ok(regels.length > 1);
    for (const regel of regels) assert.match(regel, /^::(?:error|warning|notice) title=Kamervragen%3A [a-z-]+,file=/);
  });

  it('make a spreadsheet calculate nothing', () => {
    for (const onderwerp of [
      "=cmd|' /C calc'!A0",
      '+1+1',
      '-1+1',
      '@SOM(1)',
      '＝1+1',
      '\u202e=1+1',
      '"a";=1+1',
      'x\u0000=1',
    ]) {
      const kaart = kaartVan('map/=1+1.md', readVragenset(metWoorden(onderwerp)));
      assert.ok(kaart);
      const csv = overzichtCsv(dossiers([{ ...kaart, onderwerp, indieners: onderwerp }], '2031-02-04'));
      const [, regel = ''] = csv.split('\r\n');
      const velden = [...regel.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, in1, los]) =>
        (in1 ?? los ?? '').replaceAll('""', '"'),
      );
      assert.equal(velden.length, 9, regel);
      for (const veld of velden) assert.doesNotMatch(veld, /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u, regel);
    }
  });

  it('add nothing to a calendar', () => {
    for (const woorden of [
      ...VIJANDIG.map((tekst) => tekst.slice(0, 200)),
      'x\rEND:VEVENT\rBEGIN:VALARM',
      'x\u2028ATTACH:https://kwaad.example',
    ]) {
      const set = readVragenset(metWoorden(woorden));
      const termijn = termijnVan(set, '2031-02-04');
      assert.ok(termijn);
      const ics = maakAgenda(set, termijn, '2031-02-04').replace(/\r\n[ \t]/g, '');
      const namen = new Set(ics.split(/\r\n|\r|\n/).map((regel) => regel.split(/[:;]/, 1)[0]));
      assert.deepEqual(
        [...namen].filter(
          (naam) =>
            !/^(?:BEGIN|END|VERSION|PRODID|METHOD|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|X-MICROSOFT-[A-Z-]+|SUMMARY|TRANSP|DESCRIPTION|ACTION|TRIGGER)$/.test(
              naam ?? '',
            ),
        ),
        [],
        woorden,
      );
      assert.doesNotMatch(ics, /[^\P{Cc}\r\n]/u);
    }
  });
});

describe('a file that cannot be written', () => {
  const map = new Werkmap();
  after(() => map.remove());

  for (const soort of ['docx', 'ics', 'uitstelbericht', 'aanbiedingsbrief', 'beslisnota']) {
    it(`leaves the old one whole, and nothing half: ${soort}`, async () => {
      writeFileSync(map.at('set.md'), metWoorden('dijken'));
      const doel = map.at(`${soort}.uit`);
      writeFileSync(doel, 'oud');
      // The disk takes ten bytes more, and is full.
      const fs = await import('node:fs');
      const echt = fs.promises.writeFile;
      fs.promises.writeFile = async (bestand, tekst, opties) => {
        await echt(bestand as string, String(tekst).slice(0, 10), opties as never);
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      };
      try {
        const { status, err } = await run('export', map.at('set.md'), '--to', soort, '--output', doel, '--force');
        assert.equal(status, 2);
        assert.equal(err, `De schijf is vol: ${doel} is niet geschreven. Maak ruimte en probeer het opnieuw.\n`);
      } finally {
        fs.promises.writeFile = echt;
      }
      assert.equal(readFileSync(doel, 'utf8'), 'oud');
      assert.deepEqual(
        readdirSync(map.folder).filter((naam) => naam.includes('.tmp')),
        [],
      );
    });
  }
});
