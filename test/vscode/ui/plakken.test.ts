import { strict as assert } from 'node:assert';
import type { Stage } from '../stage';
import { uiFeature, uiRust } from './kader';

/** Puts rich text and its plain form on the clipboard, as Word or a browser would. */
async function copy(stage: Stage, text: string, html?: string): Promise<void> {
  const types = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) };
  // In the page itself: this program knows no clipboard.
  await stage.page.evaluate(
    `navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(${JSON.stringify(types)})
      .map(([type, value]) => [type, new Blob([value], { type })])))])`,
  );
}

/** Shown when the document was read. */
const STAND = '0 van 3 ingevuld · uiterlijk ma 24 februari';

const RIJK =
  '<p>De dijk is <b>veilig</b>, zie <a href="https://voorbeeld.nl/dijk">het verslag</a>:</p><ul><li>hoog;</li><li>breed.</li></ul>' +
  '<table><tr><td>Jaar</td><td>Meters</td></tr><tr><td>2024</td><td>120</td></tr></table>';
const PLAT = 'De dijk is veilig, zie het verslag:\nhoog;\nbreed.\nJaar\tMeters\n2024\t120';

/** As a PDF gives it: hard line ends, a broken word, the number of the page. */
const LIJST = [
  '1. Kent u het bericht over de zee-',
  'dijk bij Noorderhaven?',
  '2. Deelt u de mening dat de dijk ho-',
  'ger moet, en wanneer',
  'begint u daarmee?',
].join('\n');

describe('Plakken', () => {
  uiFeature('van tekst met opmaak in een antwoord geeft Markdown, in één stap terug te draaien', async (stage) => {
    await stage.openFile('2025Z90003.md');
    await stage.seeStatus(STAND);
    await stage.caretAfter('### Antwoord 1');
    const before = await stage.save('2025Z90003.md');
    await copy(stage, PLAT, RIJK);
    await stage.press('ArrowDown', 'Control+KeyV');
    await stage.see(stage.line('- hoog;'), 'een lijst in het antwoord');
    const after = await stage.save('2025Z90003.md');
    assert.match(
      after,
      /### Antwoord 1\nDe dijk is \*\*veilig\*\*, zie \[het verslag\]\(https:\/\/voorbeeld\.nl\/dijk\):\n\n- hoog;\n- breed\.\n\n\| Jaar \| Meters \|\n\| --- \| --- \|\n\| 2024 \| 120 \|\n/,
    );
    await stage.press('Control+KeyZ');
    assert.equal(await stage.save('2025Z90003.md'), before);
  });

  uiFeature('van een lijst met vragen biedt Kamervragen aan, met de pijl en Enter te kiezen', async (stage) => {
    await stage.openFile('2025Z90003.md');
    await stage.seeStatus(STAND);
    await stage.openFile('nieuw.md');
    await copy(stage, LIJST);
    await stage.press('Control+KeyV');
    await stage.see(stage.lineWith('1. Kent u het bericht'), 'de tekst zoals hij was');
    await stage.see(stage.page.locator('.post-edit-widget'), 'de keuze hoe er wordt geplakt');
    await stage.press('Control+Period');
    const keuze = stage.page.getByText('Plakken als Kamervragen (2 vragen)').filter({ visible: true });
    await stage.see(keuze, 'Plakken als Kamervragen in de lijst');
    await stage.press('ArrowDown', 'Enter');
    await stage.see(stage.line('### Antwoord 2'), 'een leeg antwoord onder vraag 2');
    const written = await stage.save('nieuw.md');
    assert.match(
      written,
      /## Vraag 1\n\nKent u het bericht over de zeedijk bij Noorderhaven\?\n\n### Antwoord 1\n\n## Vraag 2\n\nDeelt u de mening dat de dijk hoger moet, en wanneer begint u daarmee\?\n\n### Antwoord 2\n/,
    );
  });

  uiRust('van tekst met opmaak in een vraag blijft wat VS Code ervan maakt', async (stage) => {
    await stage.openFile('2025Z90003.md');
    await stage.settled();
    await stage.caretAfter('## Vraag 1');
    await copy(stage, PLAT, RIJK);
    await stage.press('ArrowDown', 'Control+KeyV');
    await stage.see(stage.lineWith('De dijk is'), 'wat er is geplakt');
    return stage.save('2025Z90003.md');
  });

  uiRust('van gewone tekst in een antwoord blijft wat VS Code ervan maakt', async (stage) => {
    await stage.openFile('2025Z90003.md');
    await stage.settled();
    await stage.caretAfter('### Antwoord 1');
    await copy(stage, 'Ja, *dat* is <zo>.\nNee.');
    await stage.press('ArrowDown', 'Control+KeyV');
    await stage.see(stage.lineWith('Ja, *dat* is'), 'wat er is geplakt');
    return stage.save('2025Z90003.md');
  });

  uiFeature('een bestand met vragen neerzetten in een leeg document maakt er een beantwoording van', async (stage) => {
    await stage.openFile('2025Z90003.md');
    await stage.seeStatus(STAND);
    await stage.openFile('nieuw.md');
    await stage.dropInText('vragen.txt');
    await stage.see(stage.line('### Antwoord 3'), 'een leeg antwoord onder vraag 3');
    const written = await stage.save('nieuw.md');
    assert.match(
      written,
      /^---\nznummer: 2025Z90001\ningezonden: 2025-02-03\nfase: concept\norigineel: vragen\.txt\n---\n/,
    );
  });
});
