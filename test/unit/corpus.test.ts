import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { opstellen, termijnVan } from '../../src/dossier';
import { applyEdits, recordUitstel } from '../../src/edits';
import { tekstToMarkdown } from '../../src/formats';
import { lint } from '../../src/lint';
import { readVragenset } from '../../src/vragenset';

/** Real documents are not part of the project; they lie beside it where the makers work. */
const SHARED = path.resolve(__dirname, '../../../shared');

describe('real documents', () => {
  before(function () {
    if (existsSync(SHARED)) return;
    console.log('    The folder with real documents is not here: these tests are skipped.');
    this.skip();
  });

  const read = (folder: string, number: string): string => {
    const name = readdirSync(path.join(SHARED, folder)).find(
      (file) => file.startsWith(`${number}-`) || file.startsWith(`${number}_`),
    );
    return readFileSync(path.join(SHARED, folder, name ?? ''), 'utf8');
  };
  /** Letters and digits only, footnote marks taken out: what must be word for word the same. */
  const letters = (text: string): string => text.replace(/\[\^\d+\]|[¹²³]/g, '');

  describe('seed 001: seventeen questions', () => {
    const source = () => tekstToMarkdown(read('seeds', '001')).markdown;
    const made = () => opstellen(source(), 'vragen.txt', true)?.tekst ?? '';

    it('has seventeen questions, letter for letter those of the Kamer', () => {
      const original = letters(read('seeds', '001'));
      const set = readVragenset(made());
      assert.deepEqual(
        set.vragen.map(({ nummer }) => nummer),
        Array.from({ length: 17 }, (_, i) => i + 1),
      );
      for (const { inhoud } of set.vragen) assert.ok(original.includes(`\n${letters(inhoud.schoon)}\n`), inhoud.schoon);
    });

    it('attaches both notes to their questions', () => {
      const set = readVragenset(made());
      assert.match(set.vragen[0]?.inhoud.schoon ?? '', /\[\^1\]$/);
      assert.match(set.vragen[13]?.inhoud.schoon ?? '', /\[\^2\]$/);
      assert.match(made(), /\n\[\^1\]: Rijksoverheid.*\n\[\^2\]: LinkedIn.*\n$/);
    });

    it('is read as the issue says', () => {
      const set = readVragenset(source());
      assert.equal(set.ingezonden?.waarde, '2025-03-10');
      assert.deepEqual(set.znummers, ['2025Z04271']);
      assert.equal(set.kop.indieners.filter(({ fractie }) => fractie !== null).length, 2);
      assert.equal(set.kop.gerichtAan.length, 2);
      assert.deepEqual(
        set.afzonderlijk.map(({ vraag, verzoek }) => [vraag, verzoek.betreft]),
        [[17, 'alle']],
      );
      assert.equal(termijnVan(set, '2025-03-11')?.eerste, '2025-03-31');
    });

    it('is mild as a concept and strict as a final version', () => {
      const count = (fase?: 'eindversie') => {
        const result: Record<string, number> = {};
        for (const { rule, severity } of lint(readVragenset(made()), { today: '2025-03-28', ...(fase && { fase }) })) {
          result[`${rule} ${severity}`] = (result[`${rule} ${severity}`] ?? 0) + 1;
        }
        return result;
      };
      assert.deepEqual(count(), { 'termijn warning': 1, 'leeg-antwoord info': 17 });
      assert.equal(count('eindversie')['leeg-antwoord error'], 17);
    });

    it('runs until Tweede Paasdag after a notice', () => {
      const text = applyEdits(made(), recordUitstel(readVragenset(made()), '2025-03-28'));
      const termijn = termijnVan(readVragenset(text), '2025-04-01');
      assert.deepEqual([termijn?.geldt, termijn?.geenWerkdag], ['2025-04-21', 'Tweede Paasdag']);
    });
  });

  for (const number of ['014', '029', '046', '047', '097']) {
    it(`corpus ${number} is read as its index says, without a false alarm`, () => {
      const index = JSON.parse(readFileSync(path.join(SHARED, 'corpus/index.json'), 'utf8'));
      const entry = index.find(({ bestand }: { bestand: string }) => bestand.startsWith(`${number}-`));
      const set = readVragenset(read('corpus', number));
      assert.equal(set.vragen.length, entry.aantalVragen);
      assert.equal(set.ingezonden?.waarde ?? null, entry.ingezonden);
      assert.equal(set.ontvangen?.waarde ?? null, entry.ontvangen);
      assert.deepEqual(
        set.antwoorden.map(({ nummers }) => nummers).filter((nummers) => nummers.length > 1),
        entry.gecombineerd,
      );
      assert.equal(set.afzonderlijk.length, entry.afzonderlijkVerzoek ? 1 : 0);
      const findings = lint(set, { today: '2026-01-15' });
      assert.ok(findings.every(({ rule }) => rule !== 'termijn'));
      const errors = findings.filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.map(({ rule, vragen }) => [rule, vragen]),
        number === '046' ? [['niet-afzonderlijk', [13, 14]]] : [],
      );
    });
  }

  it('the news articles among the seeds are no Kamervragen', () => {
    for (const number of ['000', '002', '003']) assert.equal(readVragenset(read('seeds', number)).soort, null);
  });
});
