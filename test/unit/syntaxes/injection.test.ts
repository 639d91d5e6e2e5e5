import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { invulwoorden } from '../../../src/templates';
import { coloured, injectionFile, tokenize } from './tokens';

const vraag = 'entity.name.type.vraag.kamervragen';
const antwoord = 'entity.name.function.antwoord.kamervragen';
const verwijzing = 'markup.underline.link.verwijzing.kamervragen';
const datum = 'constant.numeric.datum.kamervragen';
const znummer = 'constant.numeric.znummer.kamervragen';
const invulplek = 'markup.inserted.invulplek.kamervragen';

const only = async (text: string, ...expected: [tekst: string, scope: string][]): Promise<void> => {
  assert.deepEqual(await coloured(text), expected, text);
};

describe('colours of labels', () => {
  const labels: [line: string, label: string, scope: string][] = [
    ['## Vraag 3', 'Vraag 3', vraag],
    ['### Vraag 3:', 'Vraag 3', vraag],
    ['## Vraag 7 en 8 ##', 'Vraag 7 en 8', vraag],
    ['**Vraag 3**', 'Vraag 3', vraag],
    ['**Vraag 3:** Hoeveel bruggen zijn er?', 'Vraag 3', vraag],
    ['Vraag 3', 'Vraag 3', vraag],
    ['Vraag 3  ', 'Vraag 3', vraag],
    ['Vraag 1a', 'Vraag 1a', vraag],
    ['Vragen 7–9 en 11–13', 'Vragen 7–9 en 11–13', vraag],
    ['VRAAG 12', 'VRAAG 12', vraag],
    ['### Antwoord 2 en 3', 'Antwoord 2 en 3', antwoord],
    ['**Antwoord 2, 3 en 4**', 'Antwoord 2, 3 en 4', antwoord],
    ['Antwoord 5', 'Antwoord 5', antwoord],
    ['Antwoord op vraag 2', 'Antwoord op vraag 2', antwoord],
    ['Antwoord vraag 2:', 'Antwoord vraag 2', antwoord],
    ['Antwoord op vragen 4, 5 en 6:', 'Antwoord op vragen 4, 5 en 6', antwoord],
    ['Antwoorden op de vragen 4 t/m 6', 'Antwoorden op de vragen 4 t/m 6', antwoord],
    ['Antwoord vragen 4,5,6 en 9', 'Antwoord vragen 4,5,6 en 9', antwoord],
    ['Antwoord 1 tot en met 14', 'Antwoord 1 tot en met 14', antwoord],
  ];
  for (const [line, label, scope] of labels) {
    it(line, () => only(line, [label, scope]));
  }

  it('stay headings and bold text', async () => {
    const [heading] = (await tokenize('## Vraag 3')).slice(-1);
    assert.ok(heading?.scopes.includes('markup.heading.markdown'));
    const bold = (await tokenize('**Antwoord 3**')).find((token) => token.tekst === 'Antwoord 3');
    assert.ok(bold?.scopes.includes('markup.bold.markdown'));
  });

  it('leave the text after them to Markdown', async () => {
    await only('Vraag 3\nWat kost **dit**?\n\nAntwoord 3\nNiets.', ['Vraag 3', vraag], ['Antwoord 3', antwoord]);
    const bold = (await tokenize('Vraag 3\nWat kost **dit**?')).find((token) => token.tekst === 'dit');
    assert.ok(bold?.scopes.includes('markup.bold.markdown'));
  });
});

describe('colours of references', () => {
  const references: [line: string, ...found: string[]][] = [
    ['Zie het antwoord op vraag 2 en 4.', 'vraag 2 en 4'],
    ['Nee, zie antwoord 6.', 'antwoord 6'],
    ['Zie ook mijn antwoord op vraag 12, waar dit staat.', 'vraag 12'],
    ['Zie verder vraag 2 en 4.', 'vraag 2 en 4'],
    ['Dat is zo (zie vraag 5) en blijft zo.', 'vraag 5'],
    ['Zie de antwoorden op de vragen 2, 6 en 8.', 'de vragen 2, 6 en 8'],
    ['Zoals bij vraag 2 aangegeven, klopt dat.', 'vraag 2'],
    ['Zoals toegelicht onder vraag 3a, klopt dat.', 'vraag 3a'],
    ['In de beantwoording van vraag 1 en in het antwoord op vraag 9.', 'vraag 1', 'vraag 9'],
    ['Het antwoord op vraag 2 is **niet** anders.', 'vraag 2'],
  ];
  for (const [line, ...found] of references) {
    it(line, () => only(line, ...found.map((text): [string, string] => [text, verwijzing])));
  }

  for (const line of [
    'De vraag naar woningen is met 3 procent gestegen.',
    'Die vraag 2 keer stellen helpt niet.',
    'Uit vraag 4 van de enquête blijkt iets anders.',
    'In het antwoord op vraag 3 van eerdere vragen staat dit.',
    'In het antwoord op vraag 12 van het lid Terpstra staat dit.',
    'Het antwoord is 42.',
    'Zie vraag.',
  ]) {
    it(`none in: ${line}`, () => only(line));
  }
});

describe('colours of numbers and dates', () => {
  it('the head of a set', () =>
    only('# Vragen van het lid Terpstra (PvdT) over *veerboten* (ingezonden 4 februari 2031)', [
      '4 februari 2031',
      datum,
    ]));

  it('the date of receipt', () => only('Antwoord (ontvangen 21 maart 2031).', ['21 maart 2031', datum]));

  it('no other dates', () => only('Op 4 februari 2031 (gewijzigd 5 februari 2031) voer de eerste boot.'));

  it('a Z-nummer in running text', () => only('Uw kenmerk: 2031Z00417.', ['2031Z00417', znummer]));

  it('no part of a file name, address or longer code', async () => {
    await only('Zie 2031Z00417.docx, https://voorbeeld.nl/2031Z00417 en A2031Z004178.');
    await only('Zie <https://voorbeeld.nl/?id=2031Z00417>.');
  });

  it('front matter', () =>
    only(
      '---\nznummer: 2031Z00417\ningezonden: 2031-02-04\nuitstel: 2031-02-20 # gemaild\nverzonden: 2031-03-21\ngezien: 2031-03-22\n---\n',
      ['2031Z00417', znummer],
      ['2031-02-04', datum],
      ['2031-02-20', datum],
      ['2031-03-21', datum],
    ));

  it('a list of dates under uitstel, and only there', () =>
    only(
      '---\nuitstel:\n  - 2031-02-20\n  - 2031-03-10\nbezoeken:\n  - 2031-04-01\n---\n\n- 2031-05-01',
      ['2031-02-20', datum],
      ['2031-03-10', datum],
    ));
});

describe('colours of places to fill in', () => {
  for (const place of ['[datum]', '[Naam organisatie]', '[aantal: navragen]', '[...]', '[…]', 'PM', 'XXX', 'TODO']) {
    it(place, () => only(`Het gaat om ${place} en meer.`, [place, invulplek]));
  }

  it('inside bold text and headings', async () => {
    await only('**[datum]**', ['[datum]', invulplek]);
    await only('## Stand op [datum]', ['[datum]', invulplek]);
  });

  it('knows every word that our phrases use, and no other', async () => {
    for (const word of invulwoorden) await only(`Hier [${word}].`, [`[${word}]`, invulplek]);
    const words = /\(\?i:((?:\w+\|){5,}\w+)\)\(\?:\[ ,/.exec(readFileSync(injectionFile, 'utf8'))?.[1]?.split('|');
    assert.deepEqual(words, invulwoorden);
  });

  for (const line of [
    'Zie [datum](https://voorbeeld.nl) en [naam][1] en ![titel](a.png).',
    '[nummer]: https://voorbeeld.nl',
    'De boot van 3 PM, PM 10 en PM-normen.',
    'De gemeente [naamloos] en [de gemeente].',
    'Maat XXXL, todo en PMO.',
  ]) {
    it(`none in: ${line}`, () => only(line));
  }
});

describe('what stays as it was', () => {
  it('code and comments', () =>
    only(
      '```\nVraag 3\n[datum] TODO 2031Z00417\n```\nEn `zie het antwoord op vraag 2` en `[datum]` <!-- TODO: zie vraag 2 -->',
    ));

  it('an ordinary Markdown document, token for token', async () => {
    const text = [
      '---',
      'title: Handleiding',
      'date: 2031-02-04',
      'tags:',
      '  - 2031-02-04',
      '---',
      '# Vraag en antwoord',
      '',
      '## Vraag 3 over de planning',
      '',
      'Stel een vraag, dan volgt een antwoord. Vraag 3 mensen om raad.',
      'Antwoord 1 van de 3 was goed, op 4 februari 2031.',
      '',
      '- [ ] vraag stellen',
      '- [x] antwoord lezen',
      '* **Vraag** en [een link](https://voorbeeld.nl/vraag-3 "antwoord") en [nog een][ref]',
      '',
      '1. eerste vraag[^1]',
      '2. tweede vraag',
      '',
      '| Vraag | Antwoord |',
      '| --- | ---: |',
      '| 1 | 2 |',
      '',
      '> Een citaat (gemaakt 4 februari 2031).',
      '',
      '![plaatje](vraag3.png) <https://voorbeeld.nl/antwoord/3>',
      '',
      '[^1]: Een noot.',
      '[ref]: https://voorbeeld.nl/ref',
    ].join('\n');
    assert.deepEqual(await tokenize(text), await tokenize(text, false));
  });
});
