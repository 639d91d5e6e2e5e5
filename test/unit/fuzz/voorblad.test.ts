import assert from 'node:assert/strict';
import { readInstellingen } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';

const LACHEN = `a: &a [x, x]\n${[...'bcdefghij'].map((naam, i) => `${naam}: &${naam} [${new Array(10).fill(`*${'abcdefghi'[i]}`).join(', ')}]\n`).join('')}`;

/** Front matter that means harm, by what it tries. */
const VIJANDIG: Readonly<Record<string, string>> = {
  'a billion laughs': `${LACHEN}znummer: *j\n`,
  'a billion acceptances': `${LACHEN}negeer: *j\n`,
  'an alias of itself': 'a: &a [*a]\nznummer: *a\n',
  'brackets without end': `znummer: ${'['.repeat(5000)}\n`,
  'braces without end': `znummer: ${'{a: '.repeat(5000)}\n`,
  'ever deeper lines': `${Array.from({ length: 800 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n`,
  'a key of a megabyte': `${'a'.repeat(1_000_000)}: 1\n`,
  'the prototype of everything':
    '__proto__: {vervuild: 1}\nconstructor: {prototype: {vervuild: 1}}\n<<: {fase: lijn}\n',
  'code under a tag': 'znummer: !!js/function "function () { throw 1 }"\nbron: !!python/object/apply:os.system [x]\n',
  'another document behind it': 'a: 1\n...\nb: 2\n',
};

describe('hostile front matter', () => {
  for (const [wat, yaml] of Object.entries(VIJANDIG)) {
    it(`${wat}: is read without harm, and the questions below it as well`, () => {
      const voor = process.memoryUsage().heapUsed;
      const set = readVragenset(
        `---\n${yaml}---\n\n# Over dijken (ingezonden 3 februari 2031)\n\n## Vraag 1\n\nHoe?\n\n### Antwoord 1\n\nZo.\n`,
      );
      assert.equal(set.vragen.length, 1);
      assert.equal(set.antwoorden.length, 1);
      assert.ok(set.znummers.every((znummer) => znummer.length < 10_000));
      assert.ok(set.voorblad.negeer.length <= 10);
      assert.equal(({} as { vervuild?: unknown }).vervuild, undefined);
      const groei = (process.memoryUsage().heapUsed - voor) / 1e6;
      assert.ok(groei < 400, `${Math.round(groei)} MB`);
    });

    it(`${wat}: in the file with settings gives a sentence, or nothing`, () => {
      const { instellingen, fouten } = readInstellingen(yaml);
      assert.deepEqual(instellingen.regels, {});
      for (const { message } of fouten) assert.match(message, /^['\p{Lu}].*[.?]$/su);
      assert.equal(({} as { vervuild?: unknown }).vervuild, undefined);
    });
  }
});
