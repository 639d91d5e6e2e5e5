import { strict as assert } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import type { Stage } from '../stage';
import { uiRust, uiVergelijk } from './kader';

/** What must stand out, and in which line of the document. */
const OPVALLEND = [
  ['znummer: 2025Z90003', '2025Z90003'],
  ['## Vraag 1', 'Vraag 1'],
  ['### Antwoord 1', 'Antwoord 1'],
  ['[bedrag]', '[bedrag]'],
] as const;

/** What is on the screen once the colours are there and have not changed for a second. */
async function looks(stage: Stage): Promise<string[]> {
  const end = Date.now() + 60_000;
  for (let last: string[] = []; ; ) {
    const now = await readLooks(stage);
    const colours = new Set(now.join(' | ').match(/rgb\([^)]*\)/g));
    if (colours.size > 1 && isDeepStrictEqual(now, last)) return now;
    if (Date.now() > end) throw new Error('VS Code kleurt het document niet');
    last = now;
    await stage.page.waitForTimeout(1000);
  }
}

/** Every piece of text on the screen as "look: text", where pieces that look the same and follow each other are one. */
async function readLooks(stage: Stage): Promise<string[]> {
  return stage.lines().evaluateAll((lines) =>
    lines.map((line) => {
      const pieces: { look: string; text: string }[] = [];
      for (const span of line.querySelectorAll('span > span')) {
        const { color, fontStyle, fontWeight, textDecorationLine } =
          span.ownerDocument.defaultView.getComputedStyle(span);
        const look = [color, fontStyle, fontWeight, textDecorationLine].join(' ');
        const text = (span.textContent ?? '').replace(/\s/g, ' ');
        const last = pieces.at(-1);
        if (last?.look === look) last.text += text;
        else pieces.push({ look, text });
      }
      return pieces.map(({ look, text }) => `${look}: ${text}`).join(' | ');
    }),
  );
}

/** The look of one word in the line with this text. */
function lookOf(lines: readonly string[], line: string, word: string): string {
  const found = lines.find((pieces) => pieces.replace(/(?:^| \| )[^:|]*: /g, '') === line);
  assert.ok(found !== undefined, `de regel «${line}» staat niet op het scherm`);
  const piece = found.split(' | ').find((text) => text.includes(word));
  return piece?.slice(0, piece.indexOf(': ')) ?? '';
}

describe('Kleuren', () => {
  uiVergelijk(
    'labels, het Z-nummer en plekken om in te vullen zien er anders uit dan in gewone Markdown',
    async (stage) => {
      await stage.openFile('2025Z90003.md');
      await stage.settled();
      return looks(stage);
    },
    (met, zonder) => {
      for (const [line, word] of OPVALLEND) {
        assert.notEqual(lookOf(met, line, word), lookOf(zonder, line, word), `${word} ziet er hetzelfde uit`);
      }
      // A question must not look like its answer, nor like the # before it.
      assert.notEqual(lookOf(met, '## Vraag 1', 'Vraag 1'), lookOf(met, '## Vraag 1', '## '));
      assert.notEqual(lookOf(met, '## Vraag 1', 'Vraag 1'), lookOf(met, '### Antwoord 1', 'Antwoord 1'));
      const vraag = 'Welke brug sluit het eerst?';
      assert.equal(lookOf(met, vraag, vraag), lookOf(zonder, vraag, vraag));
    },
  );

  uiRust('gewone Markdown ziet er precies zo uit als zonder de extensie', async (stage) => {
    await stage.openFile('gewoon.md');
    await stage.settled();
    const seen = await looks(stage);
    assert.ok(new Set(seen).size > 10, 'er staat te weinig op het scherm om te vergelijken');
    return seen;
  });
});
