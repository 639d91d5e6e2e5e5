import assert from 'node:assert/strict';
import { eindcontrole, type LintOptions } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';

const OPTIONS: LintOptions = { today: null, eindcontrole: true };
const KOP = '---\nznummer: 2031Z90001\ningezonden: 2031-02-03\n';

const paar = (nummer: number, antwoord: string, vraag = `Hoe hoog is dijk ${nummer}?`): string =>
  `## Vraag ${nummer}\n\n${vraag}\n\n### Antwoord ${nummer}\n\n${antwoord}\n\n`;

function page(body: string, negeer = ''): string {
  const set = readVragenset(`${KOP}${negeer}---\n\n${body}`);
  return eindcontrole(set, OPTIONS);
}

/** The first sentences, below the title. */
const samenvatting = (body: string, negeer?: string): string => page(body, negeer).split('\n\n')[1]?.trim() ?? '';

describe('the last check as a page', () => {
  it('says in numbers what is filled in, what is open and what was accepted', () => {
    const dijk = 'Negen meter.';
    assert.equal(samenvatting(paar(1, dijk)), 'De vraag is ingevuld. Er staat niets open.');
    assert.equal(samenvatting(paar(1, '')), 'De vraag is nog niet ingevuld. Er staat 1 bevinding open.');
    assert.equal(samenvatting(paar(1, dijk) + paar(2, dijk)), 'Alle 2 vragen zijn ingevuld. Er staat niets open.');
    assert.equal(
      samenvatting(paar(1, dijk) + paar(2, '')),
      '1 van de 2 vragen is nog niet ingevuld. Er staat 1 bevinding open.',
    );
    assert.equal(
      samenvatting(paar(1, '') + paar(2, '')),
      '2 van de 2 vragen zijn nog niet ingevuld. Er staan 2 bevindingen open.',
    );
    assert.equal(
      samenvatting(paar(1, ''), 'negeer:\n  - {regel: leeg-antwoord, reden: volgt}\n'),
      'De vraag is nog niet ingevuld. Er staat niets open. 1 bevinding is geaccepteerd, met reden.',
    );
    assert.equal(
      samenvatting(paar(1, '') + paar(2, ''), 'negeer:\n  - {regel: leeg-antwoord, reden: volgt}\n'),
      '2 van de 2 vragen zijn nog niet ingevuld. Er staat niets open. 2 bevindingen zijn geaccepteerd, met reden.',
    );
    assert.match(samenvatting(''), /^Er staan geen vragen in dit document\. /);
  });

  it('lists what is open, the gravest first, each on its line of the document and with its rule', () => {
    const lines = page(paar(1, 'Zie [PM] (bron: 31 april).') + paar(2, '')).split('\n');
    const koppen = lines.filter((line) => line.startsWith('## '));
    assert.deepEqual(koppen.slice(0, 2), ['## Fouten', '## Waarschuwingen']);
    assert.ok(
      lines.includes('- Regel 18: Antwoord 2 is nog niet ingevuld. Schrijf hieronder het antwoord. (leeg-antwoord)'),
      lines.join('\n'),
    );
    const waarschuwingen = lines.slice(lines.indexOf('## Waarschuwingen') + 2);
    assert.match(waarschuwingen[0] ?? '', /^- Regel 12: .*31 april.* \(datum\)$/);
  });

  it('has headings for messages and tips as well', () => {
    const set = readVragenset(`${KOP}---\n\n${paar(1, '')}${paar(2, '')}`);
    for (const [severity, kop] of [
      ['info', '## Meldingen'],
      ['hint', '## Tips'],
    ] as const) {
      const instellingen = { regels: { 'leeg-antwoord': { severity } }, werkdagen: {}, recessen: [] };
      const text = eindcontrole(set, { ...OPTIONS, instellingen });
      assert.ok(text.includes(`\n\n${kop}\n\n- Regel 10: `), text);
      assert.match(text, /\(leeg-antwoord\)\n- Regel 18: /);
    }
  });

  it('tells what was accepted, and why', () => {
    const text = page(
      paar(1, ''),
      'negeer:\n  - {regel: leeg-antwoord, vraag: 1, reden: wordt mondeling beantwoord}\n',
    );
    assert.match(
      text,
      /\n\n## Geaccepteerd, met reden\n\n- Regel 12: Antwoord 1 .*\(leeg-antwoord\)\n {2}Reden: wordt mondeling beantwoord\n/,
    );
  });

  it('shows the words of the document as words, whatever they mean in Markdown', () => {
    const text = page(paar(1, ''), 'negeer:\n  - {regel: leeg-antwoord, reden: "zie  *nota* [1]_a_\\n<b>"}\n');
    assert.ok(text.includes('Reden: zie \\*nota\\* \\[1\\]\\_a\\_ \\<b>\n'), text);
  });
});
