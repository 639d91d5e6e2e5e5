import assert from 'node:assert/strict';
import { decodeTekst, Onleesbaar, tekstToMarkdown } from '../../../src/formats';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('formats: text', () => {
  it('reads UTF-8 with and without byte order mark, and UTF-16', () => {
    assert.equal(decodeTekst(new TextEncoder().encode('één')), 'één');
    assert.equal(decodeTekst(bytes(0xef, 0xbb, 0xbf, 0x61)), 'a');
    assert.equal(decodeTekst(bytes(0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00)), 'aé');
    assert.equal(decodeTekst(bytes(0xfe, 0xff, 0x00, 0x61)), 'a');
    assert.equal(decodeTekst(bytes()), '');
  });

  const unreadable: [string, Uint8Array, RegExp][] = [
    ['a Word file', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), /Word/],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), /pdf/],
    ['Latin-1', bytes(0x65, 0xe9, 0x6e), /UTF-8/],
    ['binary', bytes(0x00, 0x01, 0x02), /geen tekstbestand/],
  ];
  for (const [name, data, message] of unreadable) {
    it(`refuses ${name} in one sentence that says what to do`, () =>
      assert.throws(
        () => decodeTekst(data),
        (error) => error instanceof Onleesbaar && message.test(error.message) && /\.$/.test(error.message),
      ));
  }

  it('makes Markdown footnotes of raised digits that have a note', () => {
    assert.equal(
      tekstToMarkdown('Hoe hoog?¹ En hoe breed?¹²\n\n¹ Krant\n¹² Boek').markdown,
      'Hoe hoog?[^1] En hoe breed?[^12]\n\n[^1]: Krant\n[^12]: Boek',
    );
  });

  it('leaves square metres and raised digits without a note alone', () => {
    const text = 'Wat doet u met 100 m² grond en 3 km² bos?² En 10³?\n\n² Krant';
    assert.equal(
      tekstToMarkdown(text).markdown,
      'Wat doet u met 100 m² grond en 3 km² bos?[^2] En 10³?\n\n[^2]: Krant',
    );
    assert.equal(tekstToMarkdown('E = mc²').markdown, 'E = mc²');
  });
});
