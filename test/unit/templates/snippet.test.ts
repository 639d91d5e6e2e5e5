import assert from 'node:assert/strict';
import { expand } from '../../../src/templates/snippet';

const stop = (inner: string): string => `\${${inner}}`;

describe('expand', () => {
  it('leaves default texts', () => {
    assert.equal(expand(`Over ${stop('1:[onderwerp]')} in ${stop('2:[jaar]')}.`), 'Over [onderwerp] in [jaar].');
  });

  it('takes the first choice, commas included', () => {
    assert.equal(expand(`${stop('1|Ja\\, graag.,Nee.|')} Klaar`), 'Ja, graag. Klaar');
  });

  it('repeats the default text in mirrors, before and after it', () => {
    assert.equal(expand(`$1 ${stop('1:twee')} ${stop('1')} $2`), 'twee twee twee ');
  });

  it('removes the last cursor position', () => {
    assert.equal(expand('Regel een\n\n$0'), 'Regel een\n\n');
  });

  it('gives escaped signs as themselves', () => {
    assert.equal(expand('\\$5 en \\} en \\\\'), '$5 en } en \\');
    assert.equal(expand(stop('1:a\\}b')), 'a}b');
  });

  it('leaves ordinary text alone', () => {
    const text = '| a | b | { } [x](y) 100 $';
    assert.equal(expand(text), text);
  });
});
