import assert from 'node:assert/strict';
import { leesWord } from '../../../src/formats/word';
import { cel, p, rij, tabel, wordbestand } from './wordbouw';

const lees = (tabelXml: string): string => leesWord(wordbestand(p('Geachte voorzitter,') + tabelXml)).markdown;
const rijVan = (...teksten: readonly string[]): string => rij(...teksten.map((tekst) => cel(p(tekst))));
const gelezen = `${[
  'Geachte voorzitter,',
  'Vraag 1',
  'Kent u het bericht?',
  'Antwoord 1',
  'Ja.',
  'Vraag 2',
  'Wat vindt u ervan?',
  'Antwoord 2',
  'Dat is mij bekend.',
].join('\n\n')}\n`;

describe('a Word table with questions and answers side by side', () => {
  it('is read as questions and answers, headed or numbered', () => {
    const rijen = rijVan('1', 'Kent u het bericht?', 'Ja.') + rijVan('2', 'Wat vindt u ervan?', 'Dat is mij bekend.');
    assert.equal(lees(tabel(rijen)), gelezen);
    assert.equal(lees(tabel(rijVan('Nr.', 'Vraag', 'Antwoord') + rijen)), gelezen);
  });

  it('is read with the numbers that stand before its questions', () => {
    const rijen = rijVan('1. Kent u het bericht?', 'Ja.') + rijVan('2. Wat vindt u ervan?', 'Dat is mij bekend.');
    assert.equal(lees(tabel(rijVan('Vragen', 'Antwoorden') + rijen)), gelezen);
    assert.doesNotMatch(lees(tabel(rijen)), /^Vraag/mu, 'without words above it nobody knows what the columns are');
  });

  it('can be without numbers under its headings', () => {
    const rijen = rijVan('Kent u het bericht?', 'Ja.') + rijVan('Wat vindt u ervan?', 'Dat is mij bekend.');
    assert.equal(lees(tabel(rijVan('Vraag', 'Antwoord') + rijen)), gelezen.replace(/(?<=Vraag|Antwoord) \d/gu, ''));
  });

  it('is left as it is when its numbers do not follow each other, when it asks nothing or has no answers', () => {
    for (const rijen of [
      rijVan('1', 'Kent u het bericht?', 'Ja.') + rijVan('4', 'Wat vindt u ervan?', 'Niets.'),
      rijVan('1', 'Utrecht', 'Vast') + rijVan('2', 'Zeist', 'Los'),
      rijVan('1', 'Kent u het bericht?', '12') + rijVan('2', 'Wat vindt u ervan?', '13'),
    ])
      assert.doesNotMatch(lees(tabel(rijen)), /^Vraag/mu);
  });
});
