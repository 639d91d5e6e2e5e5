import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import type { Code, List, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import {
  geenInstellingen,
  type Instellingen,
  mergeInstellingen,
  readInstellingen,
  readRuleSetting,
  werkdagenOf,
} from '../../../src/lint';
import { rules } from '../../../src/rules';
import { positions } from '../../../src/vragenset';

const root = path.resolve(__dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** "regel 2: message" for each fault. */
function faults(text: string): string[] {
  const at = positions(text);
  return readInstellingen(text).fouten.map(({ message, span }) => `regel ${at(span.start).regel}: ${message}`);
}

describe('settings: reading .kamervragen.yaml', () => {
  it('reads all there is', () => {
    const { instellingen, fouten } = readInstellingen(
      'regels:\n  leeg-antwoord: uit\n  termijn: [hint, {vanafDag: 3}]\nwerkdagen: {bevrijdingsdagVrij: false}\nrecessen: [{naam: proef, van: 2031-01-01, tot: 2031-01-01}]\n',
    );
    assert.deepEqual(fouten, []);
    assert.deepEqual(instellingen, {
      regels: { 'leeg-antwoord': { severity: 'uit' }, termijn: { severity: 'hint', options: { vanafDag: 3 } } },
      werkdagen: { bevrijdingsdagVrij: false },
      recessen: [{ naam: 'proef', van: '2031-01-01', tot: '2031-01-01' }],
    });
  });

  it('takes nothing from a file with nothing, and from empty keys', () => {
    for (const text of ['', '\n', '# later\n', '---\n', 'regels:\nwerkdagen:\nrecessen:\n'])
      assert.deepEqual(readInstellingen(text), { instellingen: geenInstellingen, fouten: [] }, JSON.stringify(text));
  });

  const wrong: [string, RegExp][] = [
    ['regels: uit\n', /^regel 1: Schrijf onder regels/],
    ['regels:\n  - leeg-antwoord\n', /^regel 2: Schrijf onder regels/],
    ['- regels\n', /^regel 1: Schrijf hier de sleutels/],
    ['leeg-antwoord\n', /^regel 1: Schrijf hier de sleutels/],
    ['werkdagen: nee\n', /^regel 1: Schrijf onder werkdagen/],
    ['werkdagen:\n  goedeVrijdagVrij: nee\n', /^regel 2: Schrijf bij goedeVrijdagVrij: true of false/],
    ['werkdagen:\n  toString: true\n', /^regel 2: 'toString' bestaat niet/],
    ['recessen: kerst\n', /^regel 1: Zet elk reces op een eigen regel/],
    ['recessen:\n  - {naam: x, van: 2031-02-30, tot: 2031-03-01}\n', /^regel 2: Schrijf een reces als/],
    ['regels:\n  leeg-antwoord:\n', /^regel 2: Schrijf bij leeg-antwoord een ernst/],
    ['regels:\n  leeg-antwoord: []\n', /^regel 2: Schrijf bij leeg-antwoord een ernst/],
    ['regels:\n  termijn: [info, {}, {}]\n', /^regel 2: Schrijf bij termijn een ernst/],
    ['regels:\n  termijn: true\n', /^regel 2: 'true' is geen ernst voor termijn/],
    ['regels:\n  termijn: [info, {dagen: 3}]\n', /^regel 2: De optie 'dagen' van termijn klopt niet/],
    ['regels:\n  termijn: [info, {vanafDag: drie}]\n', /^regel 2: De optie 'vanafDag' van termijn klopt niet: "drie"/],
    ['regels:\n  constructor: uit\n', /^regel 2: Er is geen regel 'constructor'/],
    ['regels:\n  termijn: uit\n  termijn: info\n', /^regel 3: Deze sleutel staat er al/],
    ['regels:\n\ttermijn: uit\n', /^regel 2: Deze regel is niet te lezen/],
    ['regels: {termijn: uit\n', /niet te lezen/],
    ['x: &a [*a]\nregels: {termijn: *a}\n', /'x' bestaat niet/],
  ];
  for (const [text, message] of wrong) {
    it(`says on its own line what is wrong with ${JSON.stringify(text)}`, () => {
      const [first = ''] = faults(text);
      assert.match(first, message);
    });
  }

  it('says which words may be chosen', () => {
    const GRADEN = 'error, warning, info, hint, uit';
    const alle = rules.map(({ id }) => id).join(', ');
    assert.deepEqual(faults('regels:\n  nep: uit\n  kamerstuk:\n  termijn: [stil]\nwerkdagen:\n  kerst: true\n'), [
      `regel 2: Er is geen regel 'nep'. De regels heten: ${alle}.`,
      `regel 3: Schrijf bij kamerstuk een ernst (${GRADEN}), of [ernst, {optie: waarde}].`,
      `regel 4: 'stil' is geen ernst voor termijn. Kies uit: ${GRADEN}.`,
      "regel 6: 'kerst' bestaat niet. Bekend zijn: goedeVrijdagVrij, bevrijdingsdagVrij.",
    ]);
    assert.deepEqual(faults('regels:\n  termijn: [info, 3]\n  zinslengte: [[uit]]\n'), [
      'regel 2: De optie van termijn klopt niet: 3. Zie https://github.com/kamervragen/kamervragen/blob/main/docs/regels/termijn.md.',
      `regel 3: 'uit' is geen ernst voor zinslengte. Kies uit: ${GRADEN}.`,
    ]);
  });

  it('takes a recess only whole: a name, a first and a last day, in that order', () => {
    const VORM = 'regel 1: Schrijf een reces als {naam: …, van: JJJJ-MM-DD, tot: JJJJ-MM-DD}';
    for (const reces of [
      'kerst',
      '[kerst]',
      '{}',
      '',
      '{naam: 7, van: 2031-01-01, tot: 2031-01-02}',
      '{naam: x, tot: 2031-01-02}',
      '{naam: x, van: 2031-01-01}',
      '{van: 2031-01-01, tot: 2031-01-02}',
      '{naam: x, van: 2031-01-02, tot: 2031-01-01}',
    ]) {
      const { instellingen, fouten } = readInstellingen(
        `recessen: [{naam: goed, van: 2031-01-01, tot: 2031-01-02}, ${reces === '' ? '~' : reces}]\n`,
      );
      assert.equal(fouten.length, 1, reces);
      assert.ok(`regel 1: ${fouten[0]?.message}`.startsWith(VORM), fouten[0]?.message);
      assert.deepEqual(
        instellingen.recessen.map(({ naam }) => naam),
        ['goed'],
      );
    }
  });

  it('points into the text, also where a line cannot be read', () => {
    for (const text of ['regels: {termijn: uit', 'regels:\n\ttermijn: uit\n', '"', 'a: [', '- : - :', '%x\n']) {
      for (const { span, message } of readInstellingen(text).fouten) {
        assert.ok(
          0 <= span.start && span.start <= span.end && span.end <= text.length,
          `${text}: ${JSON.stringify(span)}`,
        );
        assert.notEqual(message, '');
      }
    }
    const text = 'regels:\n  termijn: uit\n  termijn: info\n';
    const [dubbel] = readInstellingen(text).fouten;
    assert.ok(text.slice(dubbel?.span.start).startsWith('termijn: info'));
    assert.equal(dubbel?.message, 'Deze sleutel staat er al. Laat er één staan.');
  });

  it('says one thing of a file that cannot be read', () => {
    assert.deepEqual(faults('"regels\n').length, 1);
  });

  it('lets the rest count when something is wrong', () => {
    const { instellingen, fouten } = readInstellingen('regels:\n  leeg-antwoord: uit\n  nep: uit\nonzin: 1\n');
    assert.equal(fouten.length, 2);
    assert.deepEqual(instellingen.regels, { 'leeg-antwoord': { severity: 'uit' } });
  });

  it('does not blow up on aliases in aliases', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
    assert.ok(faults(['a0: &a0 x', ...lines].join('\n')).length > 30);
  });
});

describe('settings: what goes before what', () => {
  const layer = (over: Partial<Instellingen>): Instellingen => ({ ...geenInstellingen, ...over });

  it('a later layer wins per rule and per working day; recesses are added', () => {
    const [a, b] = ['a', 'b'].map((naam) => ({ naam, van: '2031-01-01', tot: '2031-01-02' }));
    assert.ok(a !== undefined && b !== undefined);
    const merged = mergeInstellingen(
      layer({
        regels: { termijn: { severity: 'info', options: { vanafDag: 3 } }, kamerstuk: { severity: 'uit' } },
        werkdagen: { goedeVrijdagVrij: false },
        recessen: [a],
      }),
      layer({ regels: { termijn: { severity: 'hint' } }, werkdagen: { bevrijdingsdagVrij: false }, recessen: [b] }),
    );
    assert.deepEqual(merged, {
      regels: { termijn: { severity: 'hint' }, kamerstuk: { severity: 'uit' } },
      werkdagen: { goedeVrijdagVrij: false, bevrijdingsdagVrij: false },
      recessen: [a, b],
    });
    assert.deepEqual(mergeInstellingen(), geenInstellingen);
  });

  it('what nobody set is the choice of the law: both days free', () => {
    assert.deepEqual(werkdagenOf(layer({ werkdagen: { goedeVrijdagVrij: false } })), {
      goedeVrijdagVrij: false,
      bevrijdingsdagVrij: true,
    });
  });
});

describe('settings: the page and the schemas', () => {
  const ajv = new Ajv({ allowUnionTypes: true, strictTuples: false });
  // Words of the settings editor.
  for (const keyword of ['markdownDescription', 'scope', 'order']) ajv.addKeyword(keyword);
  const schema = JSON.parse(read('docs/instellingen.schema.json'));
  const { properties } = JSON.parse(read('package.json')).contributes.configuration;
  const validate = ajv.compile(schema);
  const validateRegels = ajv.compile(properties['kamervragen.regels']);

  const page = read('docs/instellingen.md');
  const { children } = unified().use(remarkParse).parse(page) as Root;
  const examples = children.flatMap((node, index) =>
    node.type === 'code' && (node.meta === 'goed' || node.meta === 'fout') ? [{ node, next: children[index + 1] }] : [],
  );
  const promised = (node: unknown): string[] => (node as List).children.map((item) => textOf(item));

  it('has examples of right and wrong', () => {
    assert.ok(examples.filter(({ node }) => node.meta === 'goed').length >= 4);
    assert.ok(examples.filter(({ node }) => node.meta === 'fout').length >= 2);
  });

  for (const { node, next } of examples) {
    const { lang, meta, value, position } = node as Code;
    it(`${lang} ${meta} (docs/instellingen.md, line ${position?.start.line})`, () => {
      if (lang === 'json') {
        const regels = JSON.parse(value)['kamervragen.regels'];
        for (const [id, setting] of Object.entries(regels)) assert.equal(typeof readRuleSetting(id, setting), 'object');
        assert.equal(validateRegels(regels), true, JSON.stringify(validateRegels.errors));
      } else if (meta === 'goed') {
        assert.deepEqual(faults(`${value}\n`), []);
        assert.equal(validate(parse(value)), true, JSON.stringify(validate.errors));
      } else {
        const found = faults(`${value}\n`);
        const expected = promised(next);
        assert.equal(found.length, expected.length, found.join('\n'));
        for (const [index, words] of expected.entries())
          assert.ok(found[index]?.startsWith(words.replace(/\.$/, '')), `${found[index]} / ${words}`);
        assert.equal(validate(parse(value)), false);
      }
    });
  }

  it('the schemas know every rule, its options and their defaults, and accept what a rule itself accepts', () => {
    const regels = properties['kamervragen.regels'].properties;
    assert.deepEqual(
      Object.keys(regels),
      rules.map(({ id }) => id),
    );
    assert.deepEqual(schema.properties.regels.properties, regels);
    const [, withOptions] = regels.termijn.anyOf;
    assert.deepEqual(withOptions.items[1].properties.vanafDag.default, 10);
    for (const value of ['uit', ['info', { vanafDag: 0 }], ['info', {}], ['info']])
      assert.equal(validate({ regels: { termijn: value } }), true, JSON.stringify(value));
    for (const value of ['stil', ['info', { vanafDag: -1 }], ['info', { dagen: 1 }], [], ['info', {}, {}], null])
      assert.equal(validate({ regels: { termijn: value } }), false, JSON.stringify(value));
  });
});
