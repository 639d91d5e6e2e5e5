import assert from 'node:assert/strict';
import { rules } from '../../../src/rules';
import { readVragenset } from '../../../src/vragenset';
import { KOP as DIJKEN, gevonden, paar } from './gevonden';

const VRAAG = 'Kunt u deze vragen afzonderlijk beantwoorden?';

describe('rules: niet-afzonderlijk', () => {
  it('tells with a joined answer all that contradicts it', () => {
    const samen = `${DIJKEN}## Vraag 1\n\nHoe hoog?\n\n## Vraag 2\n\nHoe breed?\n\n### Antwoord 1 en 2\n\nNegen meter. Vraag 1 en 2 zijn gezien de samenhang\nsamen beantwoord.\n\n${paar(3, VRAAG, 'Ja, dat is toegezegd!')}`;
    assert.deepEqual(gevonden('verzoek-tegengesproken', samen), []);
    assert.deepEqual(gevonden('niet-afzonderlijk', samen)[0]?.ook, [
      `${VRAAG} → Het verzoek in vraag 3: "${VRAAG}"`,
      'Ja, dat is toegezegd! → Op dat verzoek is geantwoord: "Ja, dat is toegezegd."',
      'Vraag 1 en 2 zijn gezien de samenhang\nsamen beantwoord. → Hier staat waarom vraag 1 en 2 samen zijn beantwoord; het verzoek vraagt dat niet te doen.',
    ]);
  });

  it('can divide the answer in two ways, and not where the label of the question itself joins them', () => {
    const apart = `${DIJKEN}## Vraag 1\n\nA?\n\n## Vraag 2\n\nB?\n\n### Antwoord 1 en 2\n\nNegen meter.\n\n${paar(3, VRAAG, 'Nee.')}`;
    const [leeg, verwijzing, ...meer] = gevonden('niet-afzonderlijk', apart)[0]?.hersteld ?? [];
    assert.equal(meer.length, 0);
    assert.ok(leeg?.includes('### Antwoord 2\n\n## Vraag 3'), leeg);
    assert.ok(verwijzing?.includes('### Antwoord 2\n\nZie het antwoord op vraag 1.\n'), verwijzing);
    const samen = `${DIJKEN}## Vraag 1 en 2\n\nA? B?\n\n### Antwoord 1 en 2\n\nNegen meter.\n\n${paar(3, VRAAG, 'Nee.')}`;
    assert.deepEqual(
      gevonden('niet-afzonderlijk', samen).map(({ hersteld }) => hersteld),
      [[]],
    );
  });

  it('divides the answer that the finding is about, and none where there is none', () => {
    const tekst = `${DIJKEN}## Vraag 1\n\nA?\n\n### Antwoord 1\n\nEen.\n\n## Vraag 2\n\nB?\n\n## Vraag 3\n\nC?\n\n### Antwoord 2 en 3\n\nTwee.\n\n${paar(4, VRAAG, 'Nee.')}`;
    const [leeg] = gevonden('niet-afzonderlijk', tekst)[0]?.hersteld ?? [];
    assert.ok(leeg?.includes('### Antwoord 2\n\nTwee.') && leeg.includes('### Antwoord 1\n\nEen.'), leeg);
    const rule = rules.find(({ id }) => id === 'niet-afzonderlijk');
    const problem = { message: '', plaats: { sectie: 0, span: { start: 0, end: 0 } }, vragen: [] };
    assert.deepEqual(rule?.fixes?.(readVragenset(tekst), problem, {} as never, {} as never), []);
  });
});
