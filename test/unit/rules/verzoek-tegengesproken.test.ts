import assert from 'node:assert/strict';
import { lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';
import { KOP as DIJKEN, gevonden, paar } from './gevonden';

/** Three questions, the last one asking for separate answers. */
function documentOf(antwoorden: { readonly een: string; readonly twee: string; readonly verzoek: string }): string {
  const { een, twee, verzoek } = antwoorden;
  return `Vragen van het lid Six (Partij D) over kades (ingezonden 3 februari 2025)

Vraag 1
Hoe breed is de kade?

${een}

Vraag 2
Hoe hoog is de kade?

${twee}

Vraag 3
Kunt u deze vragen één voor één beantwoorden?

Antwoord 3
${verzoek}
`;
}

const SAMEN = { een: '', twee: 'Antwoord 1 en 2\nAcht bij twee meter.' };
const APART = { een: 'Antwoord 1\nAcht meter.', twee: 'Antwoord 2\nZie het antwoord op vraag 1.' };
const findingsOf = (text: string, rule: string) =>
  lint(readVragenset(text), { today: null }).filter((finding) => finding.rule === rule);

describe('rules: what is said about answering separately', () => {
  const related = (verzoek: string, twee = SAMEN.twee) => {
    const text = documentOf({ ...SAMEN, twee, verzoek });
    assert.deepEqual(findingsOf(text, 'verzoek-tegengesproken'), []);
    return findingsOf(text, 'niet-afzonderlijk').flatMap((finding) =>
      finding.related.slice(1).map(({ start, end }) => text.slice(start, end)),
    );
  };

  it('shows the promise beside the combined answer', () => {
    assert.deepEqual(related('Ja.'), ['Ja.']);
    assert.deepEqual(related('Ja, daartoe ben ik bereid.'), ['Ja, daartoe ben ik bereid.']);
    assert.deepEqual(related('De vragen zijn afzonderlijk beantwoord.'), ['De vragen zijn afzonderlijk beantwoord.']);
  });

  it('takes no qualified answer for a promise', () => {
    for (const verzoek of [
      'Nee.',
      'Ja, zoveel mogelijk.',
      'De vragen zijn waar mogelijk afzonderlijk beantwoord.',
      'Ja, met uitzondering van vraag 1 en 2.',
      'De kade is acht meter breed.',
    ])
      assert.deepEqual(related(verzoek), [], verzoek);
  });

  it('shows the sentence that explains the combination', () =>
    assert.deepEqual(
      related('Dat doe ik niet.', 'Antwoord 1 en 2\nDeze vragen beantwoord ik samen. Acht bij twee meter.'),
      ['Deze vragen beantwoord ik samen.'],
    ));

  const told = (een: string, twee = APART.twee) => {
    const text = documentOf({ een: `Antwoord 1\n${een}`, twee, verzoek: 'Ja.' });
    return findingsOf(text, 'verzoek-tegengesproken').map(({ start, end }) => text.slice(start, end));
  };

  it('tells of questions that were joined under labels of their own', () => {
    const zin = 'Om herhaling te voorkomen zijn de vragen 1 en 2 geclusterd beantwoord.';
    assert.deepEqual(told(`Acht meter. ${zin}`), [zin]);
    assert.deepEqual(told('Deze vragen beantwoord ik gezamenlijk. Acht meter.'), [
      'Deze vragen beantwoord ik gezamenlijk.',
    ]);
  });

  it('is silent where nothing shows that they were joined', () => {
    assert.deepEqual(told('Deze vragen beantwoord ik gezamenlijk.', 'Antwoord 2\nTwee meter.'), []);
    assert.deepEqual(told('Vraag 1 en 2 heb ik niet gezamenlijk beantwoord.'), []);
    assert.deepEqual(told('De vragen zijn samen met die van het lid Ruys beantwoord.'), []);
    assert.deepEqual(told('De gemeente en ik beantwoorden samen brieven van bewoners.'), []);
    assert.deepEqual(told('Vraag 1 en 8 van de gemeente zijn samen beantwoord.', 'Antwoord 2\nTwee meter.'), []);
  });
});

describe('rules: answered together, against a request', () => {
  const VRAAG = 'Kunt u deze vragen afzonderlijk beantwoorden?';
  const tekst = (eerste: string, tweede: string, verzoek = VRAAG, belofte = 'Ja.'): string =>
    DIJKEN + paar(1, 'Hoe hoog?', eerste) + paar(2, 'Hoe breed?', tweede) + paar(3, verzoek, belofte);
  const vind = (text: string): string[] =>
    gevonden('verzoek-tegengesproken', text).map(({ woorden, ook }) => `${woorden} / ${ook.length}`);
  const SAMEN = 'Deze vragen beantwoord ik samen.';

  it('needs another answer that only points to the sentence, of a question that the request is about', () => {
    assert.deepEqual(vind(tekst(SAMEN, 'Zie antwoord 1.')), [`${SAMEN} / 2`]);
    assert.deepEqual(vind(tekst(SAMEN, 'Zes meter.')), []);
    assert.deepEqual(vind(tekst(SAMEN, 'Zie antwoord 3.')), []);
    assert.deepEqual(vind(tekst(SAMEN, 'Zie antwoord 1.', 'Kunt u vraag 2 en 3 afzonderlijk beantwoorden?')), []);
    assert.deepEqual(vind(tekst(SAMEN, 'Zie antwoord 1.', 'Kunt u vraag 1 en 3 afzonderlijk beantwoorden?')), []);
  });

  it('believes numbers that the sentence names, of questions that there are', () => {
    assert.deepEqual(vind(tekst('Vraag 1 en 2 beantwoord ik samen.', 'Zes meter.')), [
      'Vraag 1 en 2 beantwoord ik samen. / 2',
    ]);
    assert.deepEqual(vind(tekst('Vraag 1 en 9 beantwoord ik samen.', 'Zie antwoord 1.')), []);
  });

  it('takes a promise in other words for one, and no answer with a reserve', () => {
    const beloften = (belofte: string): string[] =>
      vind(tekst('Vraag 1 en 2 beantwoord ik samen.', 'Zes.', VRAAG, belofte));
    const WEL = ['Vraag 1 en 2 beantwoord ik samen. / 2'];
    const NIET = ['Vraag 1 en 2 beantwoord ik samen. / 1'];
    assert.deepEqual(beloften('De vragen worden afzonderlijk beantwoord.'), WEL);
    assert.deepEqual(beloften('De vragen zijn één voor één beantwoord!'), WEL);
    assert.deepEqual(beloften('Ik heb de vragen gelezen en beantwoord.'), NIET);
    assert.deepEqual(beloften('Dat staat apart.'), NIET);
    assert.deepEqual(beloften('De vragen worden zoveel mogelijk afzonderlijk beantwoord.'), NIET);
    assert.deepEqual(beloften('Nee.'), NIET);
    assert.deepEqual(beloften(`Ja, ${'zeer '.repeat(30)}graag.`), NIET);
  });

  it('takes only the answer to the request itself for a promise, and only when it stands alone', () => {
    const zin = 'Vraag 1 en 2 beantwoord ik samen.';
    assert.deepEqual(vind(tekst(zin, 'Ja.', VRAAG, 'Nee.')), [`${zin} / 1`]);
    const samen = `${DIJKEN}${paar(1, 'Hoe hoog?', zin)}${paar(2, 'Hoe breed?', 'Zes.')}## Vraag 3\n\n${VRAAG}\n\n## Vraag 4\n\nEn?\n\n### Antwoord 4 en 3\n\nJa.\n`;
    assert.ok(
      !gevonden('verzoek-tegengesproken', samen).some(({ ook }) => ook.some((regel) => regel.startsWith('Ja.'))),
    );
    assert.deepEqual(vind(tekst(`${zin}  Meer niet.`, 'Zes.', VRAAG, '!')), [`${zin} / 1`]);
  });
});
