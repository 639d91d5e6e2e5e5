import assert from 'node:assert/strict';
import { lint } from '../../../src/lint';
import { findInvulplekken } from '../../../src/rules/invulplekken';
import { invulwoorden } from '../../../src/templates';
import { readVragenset } from '../../../src/vragenset';

const gevonden = (tekst: string): string[] =>
  findInvulplekken(tekst).map(({ span }) => tekst.slice(span.start, span.end));

describe('invulplek: what is left to fill in', () => {
  it('finds every place that our own phrases leave', () => {
    for (const woord of invulwoorden) {
      assert.deepEqual(gevonden(`Op [${woord}] en [${woord} van de dijk].`), [`[${woord}]`, `[${woord} van de dijk]`]);
    }
  });

  for (const plek of [
    '[ ]',
    '[]',
    '[…]',
    '[...]',
    '[XX]',
    '[PM]',
    '[Nog afstemmen]',
    '[n.t.b.]',
    '\\[datum\\]',
    'PM',
    'XXX',
    'TODO',
    'TBD',
    'n.t.b.',
    '€ …',
    '€...',
    'nr. …',
    '{{datum}}',
    '<datum>',
    '<naam organisatie>',
    '[?]',
    '[???]',
    '[___]',
    '[xxx]',
    '[TODO: bedrag]',
    '[p.m.]',
    'TO DO',
    'N.T.B.',
    'd.d. …',
  ]) {
    it(`finds ${plek}`, () => assert.deepEqual(gevonden(`Het is ${plek} meer.`), [plek]));
  }

  for (const tekst of [
    'een stevig[e] dijk',
    'Dit [sic] is zo [1] en zo [^1] en zo [12].',
    'zie [datum](https://example.org) en [datum][1] en [datum]: iets',
    'de [jaar]rekening',
    'de dijk [in Zeeland]',
    '- [ ] afvinken',
    '1. [ ] afvinken',
    '- [x] afgevinkt',
    'om 2 PM, PM 10, PM2,5, een PM-post, op PM gezet, (PM)',
    'hoofdstuk XXX en XXXII',
    'TODOS en ontbinden',
    'Dat weten wij … nog niet.',
    '<b>vet</b>',
    'pm@example.org',
    '  10. [ ] afvinken',
    '\t*  [ ] afvinken',
    '[ja, toch?] en [.]',
    'naam[] en 3[] en dijk[…]',
    '[… en meer]',
    '[1 datum]',
    '<onbekend>',
    'dijk] [datum',
    'over 3 XXX en deel XXX',
    'de PM raming, de PM reeks',
  ]) {
    it(`leaves alone: ${tekst}`, () => assert.deepEqual(gevonden(tekst), []));
  }

  it('finds a box only at the begin of an item, and a place after a number or a hyphen as well', () => {
    assert.deepEqual(gevonden('De dijk - [ ] is hoog.'), ['[ ]']);
    assert.deepEqual(gevonden('- De dijk is [ ] hoog.'), ['[ ]']);
    assert.deepEqual(gevonden('op TODO'), ['TODO']);
    assert.deepEqual(gevonden('op n.t.b. en op TBD'), ['n.t.b.', 'TBD']);
  });

  it('tells places in the order of the text, and one within another once', () => {
    assert.deepEqual(gevonden('PM, {{bedrag}}, [datum] en [PM aanvullen] XXX'), [
      'PM',
      '{{bedrag}}',
      '[datum]',
      '[PM aanvullen]',
      'XXX',
    ]);
    assert.deepEqual(gevonden('PM [datum] PM'), ['PM', '[datum]', 'PM']);
  });

  it('is not sure of letters in a table, which can be meant to stay', () => {
    assert.deepEqual(
      findInvulplekken('| 2025 | PM |').map(({ zeker }) => zeker),
      [false],
    );
    assert.deepEqual(
      findInvulplekken('| 2025 | [bedrag] |').map(({ zeker }) => zeker),
      [true],
    );
  });
});

describe('invulplek: whose text it is', () => {
  const document = (vraag: string, antwoord: string, rest = ''): string =>
    `---\ningezonden: 2025-02-03\nfase: eindversie\n---\n\n## Vraag 1\n\n${vraag}\n\n### Antwoord 1\n\n${antwoord}\n${rest}`;
  const plekken = (tekst: string): string[] =>
    lint(readVragenset(tekst), { today: null })
      .filter(({ rule }) => rule === 'invulplek')
      .map(({ start, end }) => tekst.slice(start, end));

  it('does not judge the Kamer: questions, Toelichting, notes of a question', () => {
    const rest = '\n[^1]: [titel] van de Kamer.\n[^2]: [titel] van ons.\n\n## Toelichting\n\nVan [naam].\n';
    assert.deepEqual(plekken(document('Wie is [naam]?[^1]', 'Dat is zo.[^2]', rest)), ['[titel]']);
    assert.deepEqual(plekken(document('Kent u dat? 1)', 'Ja, dat is zo.', '\n1) [titel], PM.\n')), []);
  });

  it('does not judge quoted words, block quotations and code', () => {
    for (const antwoord of [
      '«zo [datum] is»',
      '“zo [datum] is”',
      '"zo [datum] is"',
      '> zo [datum] is',
      '`[datum]`',
      '```\n[datum]\n```',
    ]) {
      assert.deepEqual(plekken(document('Kent u dat?', `Ja, zo is het:\n\n${antwoord}`)), [], antwoord);
    }
    assert.deepEqual(plekken(document('Kent u dat?', 'Ja, het heet “[titel]”.')), ['[titel]']);
  });

  it('knows code between fences, with what stands after it, and without an end', () => {
    const in3 = (code: string): string[] => plekken(document('Kent u dat?', `Ja, zo is het:\n\n${code}`));
    assert.deepEqual(in3('```\n[datum]\n```\n\nOp [naam].'), ['[naam]']);
    assert.deepEqual(in3('~~~\n[datum]\n~~~\n\nOp [naam].\n\n~~~\n[titel]\n~~~'), ['[naam]']);
    assert.deepEqual(in3('Op [naam].\n\n```\n[datum]'), ['[naam]']);
    assert.deepEqual(in3('``[datum]`` en `x` op [naam].'), ['[naam]']);
    assert.deepEqual(in3('Zie https://example.org/[datum] en <!-- [titel] --> en {>>[naam]<<} en {--PM--}.'), []);
  });

  it('hides comments and what is struck out, and nothing behind them', () => {
    const in1 = (antwoord: string): string[] => plekken(document('Kent u dat?', `Ja, zo is het. ${antwoord}`));
    for (const weg of ['<!-- [titel] -->', '{>>[titel]<<}', '{--[titel]--}'])
      assert.deepEqual(in1(`Op ${weg} en [naam] en zo.`), ['[naam]'], weg);
    assert.deepEqual(in1('Niet {--[titel] en [naam].'), ['[titel]', '[naam]']);
  });

  it('judges what stands before and behind a note of the Kamer', () => {
    const rest = '\nOp [naam].\n\n[^a]: zie [titel]\n\nEn [datum].\n';
    assert.deepEqual(plekken(document('Wie?[^a]', 'Ja, dat is zo.', rest)), ['[naam]', '[datum]']);
  });

  it('takes a mark in another notation for no mark of ours', () => {
    assert.deepEqual(plekken(document('Wie?[1]', 'Ja, dat is zo.[^1]\n\n[1] x\n\n[^1]: zie [titel]')), ['[titel]']);
  });

  it('takes no quotation of more than three thousand characters for one', () => {
    const citaat = (lengte: number): string => `«${'dijk '.repeat(lengte / 5)}[datum]»`;
    assert.deepEqual(plekken(document('Kent u dat?', `Ja: ${citaat(2900)}.`)), []);
    assert.deepEqual(plekken(document('Kent u dat?', `Ja: ${citaat(3100)}.`)), ['[datum]']);
  });

  it('does not judge the heading sentence of a notice, but does what stands under it', () => {
    const tekst = (kop: string, bericht: string): string =>
      `Vragen van het lid Six (Partij D) over ${kop} (ingezonden 3 februari 2025).\n\nMededeling van Minister Six (Water) (ontvangen 20 februari 2025).\n\nDe vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat ${bericht}.\n`;
    assert.deepEqual(plekken(tekst('[naam] en PM', 'de dijk wordt gemeten')), []);
    assert.deepEqual(plekken(tekst('dijken', '[reden]')), ['[reden]']);
  });

  it('takes «[titel]» for a place to fill in, and longer quotations for quoted', () => {
    for (const antwoord of ['«[titel]»', '"[titel]"', '“ [titel] ”', '«\\[titel\\]»'])
      assert.equal(plekken(document('Kent u dat?', `Ja, het heet ${antwoord}, dat weet ik.`)).length, 1, antwoord);
    assert.deepEqual(plekken(document('Kent u dat?', 'Ja, «[titel] van de [naam]» is het.')), []);
  });

  it('judges our own note beside one of the Kamer, each by its mark', () => {
    const rest = '\n[^a]: zie [titel]\n[^b]: zie [naam]\n';
    assert.deepEqual(plekken(document('Wie?[^a]', 'Ja, dat is zo.[^b]', rest)), ['[naam]']);
    assert.deepEqual(plekken(document('Wie?[^a] En wat?[^b]', 'Ja, dat is zo.', rest)), []);
  });

  it('leaves an answer that holds nothing else to leeg-antwoord', () => {
    assert.deepEqual(plekken(document('Kent u dat?', '[toelichting]')), []);
    assert.deepEqual(plekken(document('Kent u dat?', 'Ja. [toelichting]')), ['[toelichting]']);
  });
});
