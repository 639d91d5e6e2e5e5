import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Brief, ins, opPlek, plekken, run as runXml } from '../terug/brief';
import { run, Werkmap } from './cli';

const DOCUMENT = `---
znummer: 2025Z90001
ingezonden: 2025-02-03
---

# Vragen van het lid Six (Partij D) aan de Minister van Water over *de zeedijk* (ingezonden 3 februari 2025)

## Vraag 1

Hoe hoog is de zeedijk op het laagste punt van de polder?

### Antwoord 1

De zeedijk is daar ongeveer negen meter hoog.

## Vraag 2

Wie betaalt het onderhoud van de zeedijk in de komende jaren?

### Antwoord 2

Het waterschap betaalt dat onderhoud helemaal alleen.
`;
const STEMPEL = { auteur: 'J. Six', datum: '2025-04-03T10:00:00Z' };

describe('diff', () => {
  let map: Werkmap;
  beforeEach(async () => {
    map = new Werkmap();
    writeFileSync(map.at('a.md'), DOCUMENT);
    mkdirSync(map.at('.git'));
    await run('export', map.at('a.md'), '--to', 'docx', '--output', map.at('brief.docx'));
  });
  afterEach(() => map.remove());

  const diff = (...meer: string[]) => run('diff', map.at('a.md'), map.at('brief.docx'), ...meer);
  /** Puts a word in answer 1 as Word does it, and a remark with it. */
  const wijzig = (): void => {
    const brief = new Brief(readFileSync(map.at('brief.docx')));
    const [blok] = brief.van('Antwoord 1');
    const plek = plekken(blok?.xml ?? '').find(({ woord }) => woord === 'ongeveer');
    assert.ok(blok && plek);
    const [id] = brief.opmerking(STEMPEL, 'Klopt dit?', false, ['Ja, nagemeten.']);
    blok.xml = opPlek(
      blok.xml,
      plek,
      `${ins(STEMPEL, runXml('', 'toch '))}<w:commentRangeStart w:id="${id}"/>${runXml('', plek.woord)}<w:commentRangeEnd w:id="${id}"/>${runXml('', ' ')}`,
    );
    writeFileSync(map.at('brief.docx'), brief.bytes());
  };

  it('says that nothing differs, with exit status 0', async () => {
    const { status, out, err } = await diff();
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /vergeleken met de tekst zoals die wegging/);
    assert.match(out, /^Vraag 1: ongewijzigd$/m);
  });

  it('tells each change at its question, with who and what, and exit status 1', async () => {
    wijzig();
    const { status, out } = await diff();
    assert.equal(status, 1);
    assert.match(out, /^Vraag 1: in Word gewijzigd: 1 woord erbij$/m);
    assert.match(out, /^ {2}\+ toch$/m);
    assert.match(out, /^ {2}ingevoegd door J\. Six \(3 april 2025\): toch$/m);
    assert.match(out, /^ {2}opmerking van J\. Six \(3 april 2025\): Klopt dit\?$/m);
    assert.match(out, /^ {4}reactie van J\. Six \(3 april 2025\): Ja, nagemeten\.$/m);
    assert.match(out, /^Vraag 2: ongewijzigd$/m);
    assert.match(out, /staat nog 1 wijziging open; vergeleken is alsof die is geaccepteerd/);
  });

  it('gives the same as json', async () => {
    wijzig();
    writeFileSync(map.at('a.md'), DOCUMENT.replace('helemaal alleen', 'voor de helft'));
    const { status, out } = await diff('--format', 'json');
    assert.equal(status, 1);
    const { rijen, ...overig } = JSON.parse(out);
    assert.deepEqual(
      rijen.map(({ vragen, stand, verschillen, verschillenHier }: Record<string, unknown>) => ({
        vragen,
        stand,
        verschillen,
        verschillenHier,
      })),
      [
        { vragen: [1], stand: 'word', verschillen: [{ was: '', nu: 'toch' }], verschillenHier: [] },
        {
          vragen: [2],
          stand: 'hier',
          verschillen: [],
          verschillenHier: [{ was: 'helemaal alleen.', nu: 'voor de helft.' }],
        },
      ],
    );
    assert.deepEqual([overig.tweezijdig, overig.gelijk, overig.openstaand], [false, false, 1]);
    const { out: leesbaar } = await diff();
    for (const zin of [...overig.zinnen, ...rijen.flatMap((rij: { zinnen: string[] }) => rij.zinnen)])
      assert.ok(leesbaar.includes(zin), zin);
  });

  it('compares two sides when the text that went out is lost or changed, and says so', async () => {
    wijzig();
    const [naam = ''] = readdirSync(map.at('.kamervragen', 'uitgegeven'));
    writeFileSync(map.at('.kamervragen', 'uitgegeven', naam), DOCUMENT.replace('negen', 'tien'));
    const { status, out } = await diff();
    assert.equal(status, 1);
    assert.match(out, /De tekst zoals die wegging is niet gevonden/);
    assert.match(out, /^Vraag 1: in Word anders dan hier: 1 woord erbij$/m);
  });

  it('finds what went out in a folder further up', async () => {
    mkdirSync(map.at('set'));
    writeFileSync(map.at('set', 'a.md'), DOCUMENT);
    const { status, out } = await run('diff', map.at('set', 'a.md'), map.at('brief.docx'));
    assert.equal(status, 0);
    assert.match(out, /vergeleken met de tekst zoals die wegging/);
  });

  it('says in one line what could not be done, with exit status 2', async () => {
    const fout = async (wat: RegExp, ...args: string[]): Promise<void> => {
      const { status, out, err } = await run('diff', ...args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, wat);
      assert.equal(err.split('\n').length, 2, err);
    };
    writeFileSync(map.at('ander.md'), DOCUMENT.replace('2025Z90001', '2025Z90002'));
    writeFileSync(map.at('leeg.md'), 'Geen vragen hier.\n');
    await fout(/Geef het antwoorddocument en de brief/, map.at('a.md'));
    await fout(/hoort bij 2025Z90001/, map.at('ander.md'), map.at('brief.docx'));
    await fout(/geen genummerde vragen/, map.at('leeg.md'), map.at('brief.docx'));
    await fout(/bestaat niet/, map.at('a.md'), map.at('weg.docx'));
    await fout(/--format xml bestaat niet/, map.at('a.md'), map.at('brief.docx'), '--format', 'xml');
  });
});
