// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tests write what a snippet must not become.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  expand,
  gevuldeZinnen,
  invulwoorden,
  onbekendeVelden,
  parseEigenZinnen,
  veldnamen,
  vulIn,
  zinnen,
} from '../../../src/templates';

const stop = (inner: string): string => `\${${inner}}`;
const veld = (naam: string): string => `{{${naam}}}`;

describe('vulIn', () => {
  it('puts in what is known and asks for the rest, in reading order', () => {
    const body = vulIn(`Over ${veld('onderwerp')} (${veld('znummer')}), omdat [reden].`, { onderwerp: 'sluizen' });
    assert.equal(body, `Over sluizen (${stop('1:[znummer]')}), omdat ${stop('2:[reden]')}.`);
  });

  it('asks once for what is missing twice', () => {
    const body = vulIn(`${veld('znummer')}, ${veld('ingezonden')}, ${veld('znummer')}`, {});
    assert.equal(body, `${stop('1:[znummer]')}, ${stop('2:[datum]')}, $1`);
  });

  it('lets nothing in a value act as snippet syntax or as a place to fill in', () => {
    const onderwerp = 'prijzen van $5 en ${TM_FILENAME} [voorlopig] \\ {{znummer}}';
    const body = vulIn(`Over ${veld('onderwerp')}.`, { onderwerp, znummer: '2025Z90001' });
    assert.equal(expand(body), `Over ${onderwerp}.`);
    assert.doesNotMatch(body, /(?<!\\)\$/);
  });

  it('leaves links, footnote marks, task lists and escaped brackets alone', () => {
    const tekst = 'Zie [het rapport](https://voorbeeld.nl) en [noot][a].[^1]\n- [ ] klaar\n\\[letterlijk]';
    assert.equal(expand(vulIn(tekst, {})), tekst);
    assert.doesNotMatch(vulIn(tekst, {}), /\$\{/);
  });

  it('leaves a field that does not exist as it is written, and names it', () => {
    assert.equal(expand(vulIn(`${veld('onderwrp')}!`, {})), `${veld('onderwrp')}!`);
    assert.deepEqual(onbekendeVelden(`${veld('onderwrp')} ${veld('znummer')} ${veld('constructor')}`), [
      'onderwrp',
      'constructor',
    ]);
  });
});

describe('the phrases with data', () => {
  it('name only fields that exist, and use each of them', () => {
    for (const { prefix, tekst } of gevuldeZinnen)
      assert.deepEqual(onbekendeVelden(tekst), [], `${prefix} noemt een veld dat niet bestaat`);
    const gebruikt = gevuldeZinnen.map(({ tekst }) => tekst).join();
    assert.deepEqual(
      veldnamen.filter((naam) => !gebruikt.includes(veld(naam))),
      [],
    );
  });

  it('have a prefix and a title that no snippet has', () => {
    const prefixes = [...gevuldeZinnen, ...zinnen].map(({ prefix }) => prefix);
    const titels = [...gevuldeZinnen, ...zinnen].map(({ titel }) => titel.toLowerCase());
    assert.equal(new Set(prefixes).size, prefixes.length);
    assert.equal(new Set(titels).size, titels.length);
    for (const { prefix } of gevuldeZinnen) assert.match(prefix, /^kv[a-z]{2,24}$/);
  });

  it('gain something from data, each of them', () => {
    for (const { prefix, tekst } of gevuldeZinnen) assert.ok(tekst.includes('{{'), prefix);
  });

  it('ask for what is not known with a word that the rule invulplek knows', () => {
    for (const { prefix, tekst } of gevuldeZinnen) {
      const open = [...expand(vulIn(tekst, {})).matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? '');
      assert.ok(open.length > 0, prefix);
      for (const woord of open) assert.ok(invulwoorden.includes(woord.split(' ')[0] ?? ''), `${prefix}: [${woord}]`);
    }
  });

  it('say "mede namens" only where the document does', () => {
    for (const { prefix, tekst, alleenMet } of gevuldeZinnen)
      if (/mede namens/i.test(tekst)) assert.ok(alleenMet.includes('medeNamens'), prefix);
  });
});

describe('parseEigenZinnen', () => {
  it('reads headings, prefixes and texts of more than one paragraph', () => {
    const bestand =
      'Voor onszelf.\r\n\r\n## Peil ##\r\nprefix: kvpeil\r\n\r\nHet peil is [aantal].\r\n\r\n### Meer\r\n- een\r\n\r\n## Geen tekst\r\n\r\n## Eén loket\r\nTekst: $5 {x}\r\n';
    assert.deepEqual(parseEigenZinnen(bestand), [
      { titel: 'Peil', prefix: 'kvpeil', tekst: 'Het peil is [aantal].\n\n### Meer\n- een' },
      { titel: 'Eén loket', prefix: 'kveenloket', tekst: 'Tekst: $5 {x}' },
    ]);
  });

  it('puts kv before a prefix that lacks it', () => {
    assert.equal(parseEigenZinnen('## A\n\nprefix: dijk\nTekst.')[0]?.prefix, 'kvdijk');
  });

  it('inserts them literally, apart from brackets and fields', () => {
    const [zin] = parseEigenZinnen('## Prijs\nDat kost $1 in ${jaar}; zie [vindplaats].');
    assert.ok(zin);
    assert.equal(expand(vulIn(zin.tekst, {})), 'Dat kost $1 in ${jaar}; zie [vindplaats].');
  });

  it('gives nothing for a file without phrases', () => {
    assert.deepEqual(parseEigenZinnen(''), []);
    assert.deepEqual(parseEigenZinnen('# Titel\n\nNog niets.'), []);
  });

  it('reads the example of its own page of the guide, where every field is explained', () => {
    const page = readFileSync('docs/zinnen.md', 'utf8');
    const voorbeeld = /```markdown\n([^`]+)```/.exec(page)?.[1] ?? '';
    const gelezen = parseEigenZinnen(voorbeeld);
    assert.deepEqual(
      gelezen.map(({ prefix }) => prefix),
      ['kvonderhoud', 'kvslotzinoverdezeset'],
    );
    for (const { tekst } of gelezen) assert.deepEqual(onbekendeVelden(tekst), []);
    const uitgelegd = [...page.matchAll(/^\| `\{\{(\w+)\}\}` \|/gm)].map((match) => match[1]);
    assert.deepEqual(uitgelegd, [...veldnamen]);
  });
});
