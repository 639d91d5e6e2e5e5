import assert from 'node:assert/strict';
import { readableText } from '../../../src/vragenset';

describe('what a reader sees of an answer', () => {
  it('is without the notes that close a letter, also where definitions of other notes stand behind or between them', () => {
    const noten = '1) Krant, 2 februari 2025.\n\n2) Kamerstuk 12 345, nr. 6.';
    assert.equal(readableText(`Ja.[^1]\n\n${noten}`), 'Ja.[^1]');
    assert.equal(readableText(`Ja.[^1]\n\n${noten}\n\n[^1]: Boek`), 'Ja.[^1]');
    assert.equal(readableText(`Ja.[^1]\n\n[^1]: Boek\n    tweede regel\n\n${noten}`), 'Ja.[^1]');
  });

  it('keeps a list that something introduces, and text behind a definition', () => {
    const lijst = 'Het gaat om:\n\n1) Kamerstuk 12 345;\n\n2) Kamerstuk 12 346.';
    assert.equal(readableText(`${lijst}\n\n[^1]: Boek`), lijst);
    assert.equal(readableText('Ja.\n\n[^1]: Boek\n\nNee.'), 'Ja.\n\nNee.');
  });
});
