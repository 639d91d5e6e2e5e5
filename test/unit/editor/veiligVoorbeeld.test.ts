import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { veiligeHtml } from '../../../src/editor/veiligVoorbeeld';
import { VIJANDIG } from '../vijandig';

/** Everything that a browser could take for a tag, a remark or another instruction. */
const MARKUP = /<[^>]*>?/g;
const KAAL = /^<\/?[a-z][a-z0-9]*>$/;

describe('HTML in the preview of an answer document', () => {
  it('keeps markup of words, without attributes', () => {
    assert.equal(veiligeHtml('een <b>vet</b> en <SUP>2</SUP><br/>'), 'een <b>vet</b> en <sup>2</sup><br>');
    assert.equal(veiligeHtml('<td colspan="2" onclick="alert(1)" style="background:url(https://x)">'), '<td>');
    assert.equal(veiligeHtml('R&amp;D &lt;x&gt;'), 'R&amp;D &lt;x&gt;');
  });

  it('shows anything else as the text that it is', () => {
    for (const html of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<img src="https://kwaad.example/p.png"/>',
      '<link rel="stylesheet" href="https://kwaad.example/s.css">',
      '<style>@import "https://kwaad.example/s.css";</style>',
      '<meta http-equiv="refresh" content="0;url=https://kwaad.example">',
      '<iframe src="https://kwaad.example"></iframe>',
      '<svg><image href="https://kwaad.example/p.svg"/></svg>',
      '<a href="command:workbench.action.quit">x</a>',
      '<b title="a>b"><img src=x>',
      '<?php x ?><![CDATA[<img src=x>]]>',
      '<img src=x',
      '<<b>img src=x>',
    ]) {
      const uit = veiligeHtml(html);
      assert.deepEqual(
        (uit.match(MARKUP) ?? []).filter((tag) => !/^<\/?b>$/.test(tag)),
        [],
        uit,
      );
    }
    assert.equal(veiligeHtml('<script>x</script>'), '&lt;script&gt;x&lt;/script&gt;');
  });

  it('leaves remarks out, however they are written', () => {
    assert.equal(veiligeHtml('een<!-- geheim -->twee'), 'eentwee');
    // A browser ends these at once; what follows must not come to life.
    assert.doesNotMatch(veiligeHtml('<!--><img src=x>-->'), /<img/);
    assert.doesNotMatch(veiligeHtml('<!---><img src=x>-->'), /<img/);
    assert.equal(veiligeHtml('<!-- niet dicht <img src=x>'), '&lt;!-- niet dicht &lt;img src=x&gt;');
  });

  it('gives bare markup for any text at all', () => {
    const stuk = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      'b',
      'img',
      ' src=x',
      '"',
      "'",
      '/',
      '\n',
      '&lt;',
      '<b>',
      ...VIJANDIG.slice(0, 10),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(stuk, { maxLength: 30 }).map((all) => all.join('')),
        ),
        (html) => {
          for (const [tag] of veiligeHtml(html).matchAll(MARKUP)) assert.match(tag, KAAL);
        },
      ),
    );
  });
});
