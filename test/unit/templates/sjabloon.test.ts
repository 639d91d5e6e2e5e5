import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  invulwoorden,
  papiersjablonen,
  papiersoorten,
  papiervelden,
  redenen,
  Sjabloonfout,
  sjabloonPad,
  vooruitblikken,
  vulSjabloon,
} from '../../../src/templates';

const velden = { onderwerp: '[onderwerp]', medeNamens: '[bewindspersoon]', uitstel: '[datum]' };
const vul = (sjabloon: string, waarden = {}): string => vulSjabloon(sjabloon, waarden, velden);
const foutIn = (sjabloon: string): string => {
  try {
    vul(sjabloon);
  } catch (error) {
    assert.ok(error instanceof Sjabloonfout, String(error));
    return error.message;
  }
  assert.fail('geen fout');
};

describe('vulSjabloon', () => {
  it('puts in what is known, and a place to fill in for what is not', () => {
    assert.equal(vul('Over {{onderwerp}} op {{ uitstel }}.', { onderwerp: 'sluizen' }), 'Over sluizen op [datum].\n');
  });

  it('shows a passage only where its field is known, in one line and over more', () => {
    const sjabloon =
      'Ik stuur{{#medeNamens}}, mede namens {{medeNamens}},{{/medeNamens}} u dit.\n\n{{#uitstel}}\nLater dan {{uitstel}}.\n\n{{/uitstel}}\nSlot.';
    assert.equal(vul(sjabloon), 'Ik stuur u dit.\n\nSlot.\n');
    assert.equal(
      vul(sjabloon, { medeNamens: 'de minister van Zee', uitstel: '3 maart 2025' }),
      'Ik stuur, mede namens de minister van Zee, u dit.\n\nLater dan 3 maart 2025.\n\nSlot.\n',
    );
  });

  it('shows a passage in a passage only where both are known', () => {
    const sjabloon = 'A{{#uitstel}} B{{#medeNamens}} C{{/medeNamens}}{{/uitstel}}';
    assert.equal(vul(sjabloon, { medeNamens: 'x' }), 'A\n');
    assert.equal(vul(sjabloon, { uitstel: 'x' }), 'A B\n');
    assert.equal(vul(sjabloon, { uitstel: 'x', medeNamens: 'x' }), 'A B C\n');
  });

  it('keeps the lines of a list together where a passage is left out', () => {
    assert.equal(vul('- een\n{{#uitstel}}\n- twee\n{{/uitstel}}\n- drie\n'), '- een\n- drie\n');
  });

  it('begins a line with a capital, and only there', () => {
    const namens = { medeNamens: 'de minister van Zee' };
    assert.equal(
      vul('{{medeNamens}},\n\n{{medeNamens}}: {{medeNamens}}', namens),
      'De minister van Zee,\n\nDe minister van Zee: de minister van Zee\n',
    );
  });

  it('reads nothing in a value as a mark', () => {
    assert.equal(
      vul('Over {{onderwerp}}.', { onderwerp: '{{uitstel}} $& {{#medeNamens}}' }),
      'Over {{uitstel}} $& {{#medeNamens}}.\n',
    );
  });

  it('takes the line ends and the mark of a Windows editor', () => {
    assert.equal(vul('\ufeffA\r\n{{#uitstel}}\r\nB\r\n{{/uitstel}}\r\nC\r\n'), 'A\nC\n');
  });

  it('tells a field that does not exist, with its line and the fields that do', () => {
    assert.equal(
      foutIn('Een.\n\nOver {{onderwrp}}.'),
      'Regel 3: het veld {{onderwrp}} bestaat niet. Kies uit: medeNamens, onderwerp, uitstel.',
    );
    assert.match(foutIn('{{#onderwrp}}'), /^Regel 1: het veld \{\{onderwrp\}\} bestaat niet\./);
    assert.match(foutIn('{{constructor}}'), /bestaat niet/);
    assert.match(foutIn('{{}}'), /bestaat niet/);
  });

  it('tells a passage that is not closed, or not open, and a mark without its end', () => {
    assert.equal(
      foutIn('A\n{{#uitstel}}\nB'),
      'Regel 2: de passage {{#uitstel}} houdt niet op. Zet {{/uitstel}} erachter.',
    );
    assert.match(foutIn('A {{/uitstel}}'), /^Regel 1: \{\{\/uitstel\}\} sluit een passage die hier niet open is\./);
    assert.match(foutIn('{{#uitstel}}{{#medeNamens}}{{/uitstel}}{{/medeNamens}}'), /^Regel 1: \{\{\/uitstel\}\} sluit/);
    assert.equal(foutIn('A\nB {{onderwerp} C'), 'Regel 2: achter {{ ontbreekt }}. Schrijf een veld als {{onderwerp}}.');
  });
});

describe('the templates of the papers', () => {
  it('can be filled with nothing, and then ask for everything with a word that the rule invulplek knows', () => {
    for (const soort of papiersoorten) {
      const open = [...vulSjabloon(papiersjablonen[soort], {}, papiervelden).matchAll(/\[([^\]]+)\]/g)];
      assert.ok(open.length > 5, soort);
      for (const [, plek = ''] of open) {
        const [woord = ''] = /^[\p{L}]+/u.exec(plek) ?? [];
        assert.ok(invulwoorden.includes(woord), `${soort}: [${plek}]`);
      }
    }
  });

  it('say "mede namens" only where the document does', () => {
    for (const soort of papiersoorten)
      assert.doesNotMatch(vulSjabloon(papiersjablonen[soort], {}, papiervelden), /mede namens/i);
  });

  it('hold no day, number or name of their own', () => {
    for (const soort of papiersoorten) {
      // The address of the Kamer is a fact and not a thing of one set.
      assert.doesNotMatch(papiersjablonen[soort].replace(/Postbus 20018 {2}\n2500 EA Den Haag/, ''), /\d/);
      assert.doesNotMatch(papiersjablonen[soort], /\b(?:jl|aanstaande|vandaag|morgen)\b/);
    }
  });

  it('lie where the guide says', () => {
    assert.equal(sjabloonPad('beslisnota'), '.kamervragen/sjablonen/beslisnota.md');
  });

  it('are explained, with all their fields, on a page of the guide whose example works', () => {
    const page = readFileSync('docs/papieren.md', 'utf8');
    const uitgelegd = [...page.matchAll(/^\| `\{\{(\w+)\}\}` \|/gm)].map((match) => match[1]);
    assert.deepEqual(uitgelegd.sort(), Object.keys(papiervelden).sort());
    const voorbeeld = /```markdown\n([^`]+)```/.exec(page)?.[1] ?? '';
    assert.match(
      vulSjabloon(voorbeeld, { indieners: 'het lid Six (Partij D)' }, papiervelden),
      /het lid Six \(Partij D\)/,
    );
    for (const soort of papiersoorten) assert.ok(page.includes(sjabloonPad(soort)), soort);
  });
});

describe('reasons and outlooks', () => {
  it('are whole sentences from the list of phrases, without snippet syntax', () => {
    assert.ok(redenen.length >= 4);
    for (const { titel, zin } of [...redenen, ...vooruitblikken('maandag 17 maart 2025')]) {
      assert.match(titel, /^\p{Lu}[^:]*$/u);
      assert.match(zin, /^\p{Lu}[^${}]+\.$/u);
    }
    for (const { zin } of redenen) assert.match(zin, /^De reden van het uitstel is dat /);
  });

  it('offer the day six weeks after the questions only where the clock gives one', () => {
    const metDatum = ({ zin }: { zin: string }): boolean => zin.includes('17 maart 2025');
    assert.ok(vooruitblikken('maandag 17 maart 2025').some(metDatum));
    assert.equal(vooruitblikken(undefined).length, vooruitblikken('x').length - 1);
  });
});
