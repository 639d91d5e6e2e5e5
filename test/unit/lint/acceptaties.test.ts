import assert from 'node:assert/strict';
import { check, fixAll, fixesOf, type LintOptions, readAcceptaties } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';

const OPTIONS: LintOptions = { today: '2031-02-04', fase: 'lijn' };

/** Vraag 1 and 2 have an empty answer. */
function set(negeer = '', opmerking = ''): string {
  return `---\nznummer: 2031Z90001\ningezonden: 2031-02-03\n${negeer}---\n\n## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n${opmerking}\n## Vraag 2\n\nHoe breed?\n\n### Antwoord 2\n`;
}

function checked(text: string, options: LintOptions = OPTIONS) {
  const { findings, accepted } = check(readVragenset(text), options);
  return {
    open: findings.map(({ rule, vragen, severity }) => `${rule} ${vragen.join()} ${severity}`),
    accepted: accepted.map(
      ({ finding, acceptatie }) => `${finding.rule} ${finding.vragen.join()}: ${acceptatie.reden}`,
    ),
    messages: findings.map(({ message }) => message),
  };
}

const LEEG = ['leeg-antwoord 1 error', 'leeg-antwoord 2 error'];

describe('accepting a finding, with a reason', () => {
  it('under negeer: that finding of that question, and no other', () => {
    const { open, accepted } = checked(
      set('negeer:\n  - {regel: leeg-antwoord, vraag: 1, reden: volgt van een ander}\n'),
    );
    assert.deepEqual(open, ['leeg-antwoord 2 error']);
    assert.deepEqual(accepted, ['leeg-antwoord 1: volgt van een ander']);
  });

  it('under negeer without a question: every finding of the rule', () => {
    const { open, accepted } = checked(set('negeer:\n  - {regel: leeg-antwoord, reden: alles volgt}\n'));
    assert.deepEqual(open, []);
    assert.equal(accepted.length, 2);
  });

  it('in place: for the answer under whose heading it stands', () => {
    const opmerking = '<!-- kamervragen: accepteer leeg-antwoord; reden: volgt; later -->\n';
    const { open, accepted } = checked(set('', opmerking));
    assert.ok(!open.includes('leeg-antwoord 1 error'), open.join());
    assert.ok(open.includes('leeg-antwoord 2 error'));
    assert.deepEqual(accepted, ['leeg-antwoord 1: volgt; later']);
  });

  it('says where it stands, so that it can be taken out', () => {
    const opmerking = '<!-- kamervragen: accepteer leeg-antwoord; reden: volgt -->';
    const text = set('', `${opmerking}\n`);
    const [acceptatie] = readAcceptaties(readVragenset(text));
    assert.ok(acceptatie !== undefined);
    assert.deepEqual(
      [acceptatie.regel, acceptatie.vraag, acceptatie.reden, acceptatie.waar],
      ['leeg-antwoord', 1, 'volgt', 'ter plaatse'],
    );
    assert.equal(text.slice(acceptatie.span.start, acceptatie.span.end), opmerking);
  });

  for (const [wat, negeer, message] of [
    ['no reason', '{regel: leeg-antwoord, vraag: 1}', /hoort een reden\. Zonder reden blijft de bevinding staan/],
    ['an empty reason', '{regel: leeg-antwoord, vraag: 1, reden: ""}', /hoort een reden/],
    ['an unknown rule', '{regel: leeg-antword, reden: x}', /Er is geen regel 'leeg-antword'/],
    ['no rule', '{vraag: 1, reden: x}', /Er is geen regel ''/],
  ] as const) {
    it(`with ${wat} accepts nothing, says why, and is not removed unasked`, () => {
      const text = set(`negeer:\n  - ${negeer}\n`);
      const { open, accepted, messages } = checked(text);
      assert.deepEqual(accepted, []);
      assert.deepEqual(open.slice(1), LEEG);
      assert.match(open[0] ?? '', /^acceptatie \d? ?warning$|^acceptatie {1,2}warning$/);
      assert.match(messages[0] ?? '', message);
      assert.equal(fixAll(text, OPTIONS), text);
    });
  }

  it('that accepts nothing any more is a finding, and goes unasked', () => {
    const text = set('negeer:\n  - {regel: antwoord-zonder-vraag, vraag: 1, reden: was zo}\n');
    assert.match(checked(text).messages[0] ?? '', /Er is geen bevinding antwoord-zonder-vraag bij vraag 1 meer/);
    assert.deepEqual(checked(fixAll(text, OPTIONS)).open, LEEG);
  });

  it('is not stale while its rule is off, or comes and goes with the calendar', () => {
    const off = {
      ...OPTIONS,
      instellingen: { regels: { kamerstuk: { severity: 'uit' as const } }, werkdagen: {}, recessen: [] },
    };
    assert.deepEqual(checked(set('negeer:\n  - {regel: kamerstuk, reden: x}\n'), off).open, LEEG);
    assert.deepEqual(checked(set('negeer:\n  - {regel: termijn, reden: afgestemd}\n')).open, LEEG);
  });

  it('is not stale while its rule is off unless asked for', () => {
    const negeer = 'negeer:\n  - {regel: datum-zonder-jaar, reden: in de kop}\n';
    assert.deepEqual(checked(set(negeer)).open, LEEG);
    const aan = { regels: { 'datum-zonder-jaar': { severity: 'hint' as const } }, werkdagen: {}, recessen: [] };
    assert.deepEqual(checked(set(negeer), { ...OPTIONS, instellingen: aan }).messages.slice(0, 1), [
      'Er is geen bevinding datum-zonder-jaar meer. Verwijder deze acceptatie.',
    ]);
  });

  it('is judged as gravely as was set, or not at all', () => {
    const text = set('negeer:\n  - {regel: nep, vraag: 2, reden: x}\n');
    const met = (severity: 'uit' | 'error') =>
      checked(text, {
        ...OPTIONS,
        instellingen: { regels: { acceptatie: { severity } }, werkdagen: {}, recessen: [] },
      });
    assert.deepEqual(met('uit').open, LEEG);
    assert.deepEqual(met('error').open, ['acceptatie 2 error', ...LEEG]);
  });

  it('is a finding of its own question, and points at nothing else', () => {
    const [eerste, tweede] = check(
      readVragenset(set('negeer:\n  - {regel: nep, vraag: 2, reden: x}\n  - {regel: nep, reden: x}\n')),
      OPTIONS,
    ).findings;
    assert.deepEqual([eerste?.vragen, eerste?.related, eerste?.fixable], [[2], [], false]);
    assert.deepEqual(tweede?.vragen, []);
  });

  it('in place under a question: for the findings of that question', () => {
    const text = `---\nznummer: 2031Z90001\n---\n\n## Vraag 1\n\nHoe hoog?\n\n## Vraag 2\n<!-- kamervragen: accepteer vraag-zonder-antwoord; reden: volgt -->\n\nHoe breed?\n`;
    const { open, accepted } = checked(text);
    assert.deepEqual(open, ['vraag-zonder-antwoord 1 error']);
    assert.deepEqual(accepted, ['vraag-zonder-antwoord 2: volgt']);
    const [eerste] = readAcceptaties(readVragenset(text));
    assert.equal(eerste?.vraag, 2);
  });

  it('in place above the first question: for the whole document', () => {
    const kop = '# Vragen van het lid Six (Partij D) over dijken (ingezonden 3 februari 2031)\n';
    const text = set().replace(
      '## Vraag 1',
      `${kop}<!-- kamervragen: accepteer leeg-antwoord; reden: alles volgt -->\n\n## Vraag 1`,
    );
    assert.deepEqual(checked(text).open, []);
    assert.equal(checked(text).accepted.length, 2);
  });

  it('says whether it stands in the front matter', () => {
    const [acceptatie] = readAcceptaties(readVragenset(set('negeer:\n  - {regel: nep, vraag: geen, reden: x}\n')));
    assert.deepEqual([acceptatie?.waar, acceptatie?.vraag], ['voorblad', null]);
  });

  it('in place without a reason accepts nothing', () => {
    const { open, accepted } = checked(set('', '<!-- kamervragen: accepteer leeg-antwoord -->\n'));
    assert.deepEqual(accepted, []);
    assert.ok(open.includes('acceptatie 1 warning') && open.includes('leeg-antwoord 1 error'), open.join());
  });

  it('a stale one can be removed by its fix, with its line', () => {
    const text = set('', '<!-- kamervragen: accepteer antwoord-zonder-vraag; reden: oud -->\n');
    const vragenset = readVragenset(text);
    const stale = check(vragenset, OPTIONS).findings.find(({ rule }) => rule === 'acceptatie');
    assert.ok(stale !== undefined);
    const [fix] = fixesOf(vragenset, stale, OPTIONS);
    assert.equal(fix?.safe, true);
    assert.equal(fixAll(text, OPTIONS), set());
  });

  it('is none where a comment never ends, however often it begins', () => {
    const begonnen = '<!-- kamervragen: accepteer a; reden: '.repeat(3000);
    assert.deepEqual(readAcceptaties(readVragenset(set('', `${begonnen}\n`))), []);
  });
});
