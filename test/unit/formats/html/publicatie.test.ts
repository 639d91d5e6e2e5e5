import assert from 'node:assert/strict';
import { Onleesbaar } from '../../../../src/formats';
import { leesHtml } from '../../../../src/formats/html';
import { readVragenset } from '../../../../src/vragenset';

const noot = (nummer: number, id: string, tekst: string): string =>
  `<div class="voet noot notedefault" id="supernote-note-${id}"><h5 class="note-close"><a class="note-close" href="#close-${id}">X</a> Noot </h5>` +
  `<sup><span class="nootnum"><a id="${id}" name="${id}"></a>${nummer}</span></sup><p>${tekst}</p></div>`;

const PUBLICATIE = `<!DOCTYPE html>
<html lang="nl"><head><title>Aanhangsel</title><meta name="OVERHEIDop.vraagnummer" content="2025Z90011">
<script>document.write("<div class='vraag'>");</script></head><body>
<a class="skip-link" href="#inhoud">Direct naar de inhoud</a>
<header><a href="/">Bekendmakingen</a></header>
<nav><ul><li>Zoeken</li><li>Vraag 99</li></ul></nav>
<div id="main-column"><div class="stuk">
<h1 class="kamervraagomschrijving_kop no-toc">Vragen van de leden <span>Dobbenburgh</span> (Partij A) en Ter Aa (Partij B) aan
de Minister van Dijken over <em>het bericht «Dijk lekt»</em> (ingezonden 3 februari 2025).</h1>
<h1 class="kamervraagomschrijving_kop no-toc">Antwoord van Minister Van Zand (Dijken) (ontvangen 24 februari 2025).</h1>
<div class="vraag"><h2 class="stuktitel no-toc"><a id="d16e1" name="d16e1"></a>Vraag 1
</h2><p>Kent u het bericht «Dijk lekt»?<a class="nootnum supernote-click-ID-a1" href="#ID-a1">1</a></p></div>
<div class="antwoord"><h2 class="stuktitel no-toc">Vraag 1</h2><p>Ja.</p></div>
<div class="vraag"><h2 class="stuktitel no-toc">Vraag 2</h2><p>Wat vindt u daarvan?</p><ul><li><p>van het lek; en</p></li><li><p>van de dijk?</p></li></ul></div>
<div class="vraag"><h2 class="stuktitel no-toc">Vraag 3</h2><p>Kunt u dit onderzoeken?</p></div>
<div class="antwoord"><p class="nummer">Vraag 2, 3</p><p>Zie mijn brief.<a class="nootnum" href="#ID-a2">2</a></p></div>
</div><div id="noten"><hr>${noot(1, 'ID-a1', 'Dijkbode, 1 februari 2025.')}${noot(2, 'ID-a2', 'Kamerstuk 90 001, nr. 6')}</div></div>
<footer><p>Vraag 98</p></footer></body></html>`;

describe('formats: a saved page', () => {
  const { markdown, eigenschappen, verloren } = leesHtml(PUBLICATIE);
  const set = readVragenset(markdown);

  it('gives all questions and answers of an official publication', () => {
    assert.equal(set.soort, 'antwoord');
    assert.deepEqual(
      set.vragen.map(({ nummer }) => nummer),
      [1, 2, 3],
    );
    assert.deepEqual(
      set.antwoorden.map(({ nummers }) => nummers),
      [[1], [2, 3]],
    );
    assert.match(markdown, /^## Vraag 2\n\nWat vindt u daarvan\?\n\n- van het lek; en\n- van de dijk\?\n$/m);
    assert.match(markdown, /^### Antwoord 2, 3\n\nZie mijn brief\.\[\^2\]$/m);
  });

  it('gives its heading, with who asks, whom and when', () => {
    assert.deepEqual(set.kop.indieners, [
      { naam: 'Dobbenburgh', fractie: 'Partij A' },
      { naam: 'Ter Aa', fractie: 'Partij B' },
    ]);
    assert.deepEqual(set.kop.gerichtAan, ['Minister van Dijken']);
    assert.equal(set.ingezonden?.waarde, '2025-02-03');
    assert.equal(set.ontvangen?.waarde, '2025-02-24');
    assert.deepEqual(set.znummers, ['2025Z90011']);
    assert.deepEqual(eigenschappen, { znummer: '2025Z90011' });
  });

  it('makes footnotes of its notes', () => {
    assert.match(markdown, /«Dijk lekt»\?\[\^1\]$/m);
    assert.match(markdown, /^\[\^1\]: Dijkbode, 1 februari 2025\.$/m);
    assert.match(markdown, /^\[\^2\]: Kamerstuk 90 001, nr\. 6$/m);
  });

  it('leaves menus, headers, scripts and footers out', () => {
    assert.doesNotMatch(markdown, /Zoeken|Vraag 9|inhoud|Bekendmakingen|write|Noot|X/);
    assert.deepEqual(verloren, []);
  });

  it('reads a page that has its labels in bold above the text', () => {
    const page =
      '<main><h1>Vragen van het lid Ter Aa (Partij B) aan de minister van Dijken over lekken (ingezonden 3 februari 2025)</h1>' +
      '<p><strong>Vraag 1</strong><br>Lekt de dijk?</p><p><strong>Antwoord 1</strong><br>Ja.<br>Al jaren.</p><p><b>Vraag 2:</b> Hoe lang nog?</p></main>';
    const gelezen = readVragenset(leesHtml(page).markdown);
    assert.deepEqual(
      gelezen.vragen.map(({ nummer }) => nummer),
      [1, 2],
    );
    assert.deepEqual(
      gelezen.antwoorden.map(({ nummers }) => nummers),
      [[1]],
    );
  });

  it('reads a numbered list as questions', () => {
    const page =
      '<article><p>Vragen van het lid Ter Aa (Partij B) over lekken</p><ol><li>Lekt de dijk?</li><li>Hoe lang al?</li></ol></article>';
    assert.deepEqual(
      readVragenset(leesHtml(page).markdown).vragen.map(({ nummer }) => nummer),
      [1, 2],
    );
  });

  it('refuses a page without text', () =>
    assert.throws(() => leesHtml('<html><script>x</script><nav>menu</nav></html>'), Onleesbaar));
});
