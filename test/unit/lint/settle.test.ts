import assert from 'node:assert/strict';
import { type Finding, settle } from '../../../src/lint';

const finding = (rule: string, vragen: number[], start = 0): Finding => ({
  rule,
  vragen,
  start,
  end: start + 1,
  severity: 'info',
  message: '',
  url: '',
  fixable: false,
  related: [],
  problem: { message: '', plaats: { sectie: 0, span: { start, end: start + 1 } }, vragen },
});

describe('lint: what is shown while somebody types', () => {
  it('drops a mended finding at once', () => {
    assert.deepEqual(
      settle([finding('a', [1]), finding('a', [2])], [finding('a', [2])]).shown.map(({ vragen }) => vragen),
      [[2]],
    );
  });

  it('lets a new finding wait', () => {
    const { shown, waiting } = settle([finding('a', [1])], [finding('a', [1]), finding('b', [1])]);
    assert.deepEqual([shown.map(({ rule }) => rule), waiting.map(({ rule }) => rule)], [['a'], ['b']]);
  });

  it('gives a known finding its new place', () => {
    assert.equal(settle([finding('a', [1], 10)], [finding('a', [1], 25)]).shown[0]?.start, 25);
  });

  it('knows findings apart by their rule and by their questions', () => {
    const { shown, waiting } = settle([finding('a', [1, 2])], [finding('b', [1, 2]), finding('a', [12])]);
    assert.deepEqual([shown.length, waiting.length], [0, 2]);
  });

  it('counts equal findings: a second of the same kind is new', () => {
    const { shown, waiting } = settle([finding('a', [])], [finding('a', [], 1), finding('a', [], 2)]);
    assert.deepEqual([shown.length, waiting.length], [1, 1]);
  });
});
