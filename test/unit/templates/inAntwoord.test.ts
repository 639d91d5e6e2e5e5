import assert from 'node:assert/strict';
import { lint } from '../../../src/lint';
import { expand, zinnen } from '../../../src/templates';
import { readVragenset } from '../../../src/vragenset';

/** What is still to be filled in may be told; nothing else may. */
const NOG_IN_TE_VULLEN = ['invulplek', 'leeg-antwoord'];

const pairs = Array.from(
  { length: 9 },
  (_, i) =>
    `## Vraag ${i + 1}\n\nHoe hoog is dijk ${i + 1}?\n\n### Antwoord ${i + 1}\n\n${i === 3 ? '@' : 'Negen meter.'}\n`,
);
const DOCUMENT = `---\nznummer: 2025Z90001\ningezonden: 2025-02-03\nfase: eindversie\n---\n\n# Vragen van het lid Six (Partij D) aan de Minister van Water over dijken (ingezonden 3 februari 2025)\n\n${pairs.join('\n')}`;

describe('templates: a phrase in an empty answer', () => {
  for (const { id, body, plaats } of zinnen) {
    if (plaats !== 'antwoord') continue;
    it(`${id} leaves nothing but what is still to be filled in`, () => {
      const text = DOCUMENT.replace('@', () => expand(body));
      const others = lint(readVragenset(text), { today: '2025-02-04' }).filter(
        ({ rule }) => !NOG_IN_TE_VULLEN.includes(rule),
      );
      assert.deepEqual(
        others.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }
});
