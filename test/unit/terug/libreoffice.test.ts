import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { maakBrief } from '../../../src/formats/brief';
import { leesWord } from '../../../src/formats/word';
import { leesBrief, type Terugkomst, vergelijk } from '../../../src/terug';
import { readVragenset } from '../../../src/vragenset';
import * as b from './brief';
import { markdown } from './gesprek';
import { type Geval, maakGeval } from './plan';

const AANWEZIG = spawnSync('soffice', ['--version']).status === 0;
/** Letters with random changes that LibreOffice opens and saves again. */
const WILLEKEURIG = 12;

const UIT = markdown(
  {
    1: 'De zeedijk is daar ongeveer negen meter hoog.<!-- opmerking [ ] M. de Boer, 2025-04-03 10:12: Klopt dit?\nreactie J. Six, 2025-04-04: Ja. --> En zo blijft het.[^1]\n\nDat is hoger dan de norm voorschrijft.\n\nEen derde alinea staat hier alleen.<!-- opmerking [x] J. Six, 2025-04-05: Afgedaan. -->',
    2: 'Het waterschap betaalt dat onderhoud helemaal alleen, zegt men.\n\nDaar blijft het bij voorlopig.',
  },
  '\n[^1]: Besluit van de dijkgraaf.\n',
);
const BEE: b.Stempel = { auteur: 'Bee', datum: '2025-04-03T10:12:00Z' };
const CEE: b.Stempel = { auteur: 'Cee', datum: '2025-04-04T11:00:00Z' };

const gaUit = async (opmerkingen: boolean): Promise<Uint8Array> =>
  (await maakBrief(readVragenset(UIT), { documentId: 'kenmerk', reference: null, brief: null, opmerkingen })).bytes;

/** One of each kind of pending change, as we make them for our tests. */
async function metSporen(): Promise<Uint8Array> {
  const brief = new b.Brief(await gaUit(false));
  const blok = (deel: string, begin: string): b.Blok => {
    const gevonden = brief.van(deel).find(({ xml }) => b.tekstVan(xml).startsWith(begin));
    assert.ok(gevonden, begin);
    return gevonden;
  };
  const plekIn = ({ xml }: b.Blok, wat: string): b.Plek => {
    const gevonden = b.plekken(xml).find(({ woord }) => woord === wat);
    assert.ok(gevonden, wat);
    return gevonden;
  };
  const dijk = blok('Antwoord 1', 'De zeedijk');
  const plek = plekIn(dijk, 'ongeveer');
  const erin = b.ins(CEE, b.run(plek.rPr, 'ruim ') + b.del(BEE, b.run(plek.rPr, 'zeker ')));
  dijk.xml = b.opPlek(dijk.xml, plek, b.del(BEE, b.run(plek.rPr, 'ongeveer ')) + erin);
  const norm = blok('Antwoord 1', 'Dat is hoger');
  norm.xml = b.metEinde(norm.xml, b.merk('del', BEE));
  const schap = blok('Antwoord 2', 'Het waterschap');
  const breuk = plekIn(schap, 'onderhoud');
  const { pPr } = b.alinea(schap.xml);
  const na = `<w:p>${pPr}${b.run(breuk.rPr, `${breuk.woord} ${breuk.na}`)}</w:p>`;
  schap.xml = b.metEinde(`<w:p>${pPr}${b.run(breuk.rPr, breuk.voor.trimEnd())}</w:p>`, b.merk('ins', CEE));
  brief.zetAchter(schap, { ...schap, xml: na });
  const weg = blok('Antwoord 2', 'Daar blijft');
  const zin = b.alinea(weg.xml);
  const moveTo = b.metEinde(`<w:p>${zin.pPr}${b.merk('moveTo', BEE, zin.inhoud)}</w:p>`, b.merk('moveTo', BEE));
  weg.xml = b.metEinde(`<w:p>${zin.pPr}${b.merk('moveFrom', BEE, zin.inhoud)}</w:p>`, b.merk('moveFrom', BEE));
  brief.zetAchter(blok('Antwoord 3', 'De kering'), { deel: 'Antwoord 3', soort: 'alinea', xml: moveTo });
  const kamer = blok('Antwoord 3', 'De Kamer');
  const vet = plekIn(kamer, 'daarover');
  const looks = `<w:rPr><w:b/><w:bCs/>${b.merk('rPrChange', CEE, '<w:rPr/>')}</w:rPr>`;
  kamer.xml = b.opPlek(kamer.xml, vet, b.run(looks, vet.woord) + b.run('', ' '));
  return brief.bytes();
}

/** What a report says of each answer. */
const verslag = (bytes: Uint8Array, hier: string, terugkomst: Pick<Terugkomst, 'uitgegeven'>) =>
  vergelijk(readVragenset(hier), { ...terugkomst, brief: leesBrief(leesWord(bytes)) }).rijen.map(
    ({ nummers, stand, inWord, opmaak, wie, vraagtekst, herkend }) => ({
      nummers,
      stand,
      inWord,
      opmaak,
      wie: wie.map(({ auteur, datum }) => `${auteur} ${datum}`).sort(),
      vraag: vraagtekst !== null,
      herkend,
    }),
  );

/** Text of an element and of all within it. */
const kaal = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('back from Word: letters that LibreOffice opens', function () {
  this.timeout(600_000);
  let map = '';
  const gevallen: Geval[] = [];
  const van = (...delen: string[]): string => path.join(map, ...delen);
  const opnieuw = (naam: string): Uint8Array => new Uint8Array(readFileSync(van('opnieuw', `${naam}.docx`)));
  const plat = (naam: string): string => readFileSync(van(`${naam}.fodt`), 'utf8');

  before(async function () {
    if (!AANWEZIG) {
      console.log('    LibreOffice is not here: these tests are skipped.');
      this.skip();
    }
    map = mkdtempSync(path.join(tmpdir(), 'kamervragen-libreoffice-'));
    mkdirSync(van('opnieuw'));
    writeFileSync(van('opmerkingen.docx'), await gaUit(true));
    writeFileSync(van('sporen.docx'), await metSporen());
    for (let zaad = 1; zaad <= WILLEKEURIG; zaad++) {
      const geval = await maakGeval(zaad);
      gevallen.push(geval);
      writeFileSync(van(`geval${zaad}.docx`), geval.bytes);
    }
    const zet = (vorm: string, waar: string, ...namen: readonly string[]): void => {
      const profiel = `-env:UserInstallation=${pathToFileURL(van('profiel')).href}`;
      const bestanden = namen.map((naam) => van(`${naam}.docx`));
      execFileSync('soffice', [profiel, '--headless', '--convert-to', vorm, '--outdir', waar, ...bestanden], {
        stdio: 'ignore',
      });
    };
    zet('fodt', map, 'opmerkingen', 'sporen');
    zet('docx', van('opnieuw'), 'opmerkingen', 'sporen', ...gevallen.map((_, index) => `geval${index + 1}`));
  });
  after(() => {
    if (map !== '') rmSync(map, { recursive: true, force: true });
  });

  it('our notes are remarks in its margin, with author, moment, words and what is settled, at their words', () => {
    const xml = plat('opmerkingen');
    const noten = [...xml.matchAll(/<office:annotation (?<kop>[^>]*)>(?<in>.*?)<\/office:annotation>/gs)].map(
      ({ groups = {} }) => ({
        auteur: /<dc:creator>([^<]*)/.exec(groups.in ?? '')?.[1],
        datum: /<dc:date>([^<]*)/.exec(groups.in ?? '')?.[1],
        tekst: kaal((groups.in ?? '').replace(/<dc:(creator|date)>.*?<\/dc:\1>/gs, '')),
        klaar: /resolved="true"/.test(groups.kop ?? ''),
        bij: kaal(
          xml
            .slice(xml.indexOf(groups.in ?? ''))
            .split(`<office:annotation-end office:name="${/office:name="([^"]*)"/.exec(groups.kop ?? '')?.[1]}"/>`)[0]
            ?.split('</office:annotation>')
            .at(-1) ?? '',
        ),
      }),
    );
    const opTijd = noten.sort((a, b) => (a.datum ?? '').localeCompare(b.datum ?? ''));
    const zeedijk = 'De zeedijk is daar ongeveer negen meter hoog.';
    assert.deepEqual(opTijd, [
      { auteur: 'M. de Boer', datum: '2025-04-03T10:12:00', tekst: 'Klopt dit?', klaar: false, bij: zeedijk },
      { auteur: 'J. Six', datum: '2025-04-04T00:00:00', tekst: 'Ja.', klaar: false, bij: zeedijk },
      {
        auteur: 'J. Six',
        datum: '2025-04-05T00:00:00',
        tekst: 'Afgedaan.',
        klaar: true,
        bij: 'Een derde alinea staat hier alleen.',
      },
    ]);
  });

  it('the changes that our tests make are pending changes to it: kind, person and moment of each', () => {
    const wijzigingen = [...plat('sporen').matchAll(/<text:changed-region .*?<\/text:changed-region>/gs)].map(([een]) =>
      [...een.matchAll(/<text:(insertion|deletion|format-change)>|<dc:creator>([^<]*)|<dc:date>([^<]*)/g)]
        .map(([, soort, auteur, datum]) => soort ?? auteur ?? datum)
        .join(' '),
    );
    const [bee, cee] = ['Bee 2025-04-03T10:12:00', 'Cee 2025-04-04T11:00:00'];
    assert.deepEqual(wijzigingen, [
      `deletion ${bee}`,
      `insertion ${cee}`,
      `deletion ${bee} insertion ${cee}`,
      `deletion ${bee}`,
      `insertion ${cee}`,
      `deletion ${bee}`,
      `insertion ${bee}`,
      `format-change ${cee}`,
    ]);
  });

  it('what it saves again is told the same: each kind of change, and the letter is still known', () => {
    const uitgegeven = readVragenset(UIT);
    const eerst = new Uint8Array(readFileSync(van('sporen.docx')));
    const daarna = verslag(opnieuw('sporen'), UIT, { uitgegeven });
    assert.deepEqual(daarna, verslag(eerst, UIT, { uitgegeven }));
    assert.deepEqual(
      daarna.map(({ stand }) => stand),
      ['word', 'word', 'word'],
    );
    assert.equal(leesWord(opnieuw('sporen')).eigenschappen.documentId, 'kenmerk');
  });

  it('notes that went out and were saved by it are the notes that stand here, also replies that it cut loose', () => {
    const uitgegeven = readVragenset(UIT);
    const { gelijk, rijen } = vergelijk(uitgegeven, { uitgegeven, brief: leesBrief(leesWord(opnieuw('opmerkingen'))) });
    assert.equal(gelijk, true);
    assert.ok((rijen[0]?.opmerkingen.length ?? 0) >= 2);
  });

  it('random letters that it saves again are told the same, question by question', () => {
    gevallen.forEach(({ bytes, hier, terugkomst }, index) => {
      const eerst = verslag(bytes, hier.tekst, terugkomst);
      assert.deepEqual(verslag(opnieuw(`geval${index + 1}`), hier.tekst, terugkomst), eerst, `seed ${index + 1}`);
    });
  });
});
