import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { snippetFile } from '../../../scripts/snippets';
import { expand, invulwoorden, type Zin, zinnen } from '../../../src/templates';

const groepen = [
  'aanbieding',
  'mede namens',
  'bekendheid',
  'mening',
  'individueel geval',
  'lopend onderzoek of strafzaak',
  'vertrouwelijkheid',
  'verwijzing binnen de set',
  'verwijzing naar Kamerbrief of -stuk',
  'toezegging of vervolg',
  'geen cijfers',
  'geen aanleiding',
  'verantwoordelijkheid van een ander',
  'samenvoegen verantwoorden',
  'antwoord op verzoek om termijn of losse beantwoording',
  'demissionair of begroting',
  'Europa',
  'afdoening toezegging of motie',
  'excuus',
  'uitstelbericht',
  'opbouw',
];

function twice(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function byPrefix(prefix: string): Zin {
  const zin = zinnen.find((candidate) => candidate.prefix === prefix);
  assert.ok(zin, prefix);
  return zin;
}

/** Numbers of the tab stops in a body, escaped dollars left out. */
function tabstops(body: string): number[] {
  const plain = body.replace(/\\[\\$},|]/g, '');
  return [...plain.matchAll(/\$\{?(\d+)/g)].map((match) => Number(match[1]));
}

/** Texts between square brackets, except footnote marks and links. */
function brackets(text: string): string[] {
  return [...text.matchAll(/\[([^\]^[]+)\](?!\()/g)].map((match) => match[1] ?? '');
}

describe('the list of phrases', () => {
  it('has unique ids, prefixes and titles', () => {
    assert.deepEqual(twice(zinnen.map((zin) => zin.id)), []);
    assert.deepEqual(twice(zinnen.map((zin) => zin.prefix)), []);
    assert.deepEqual(twice(zinnen.map((zin) => zin.titel.toLowerCase())), []);
  });

  it('has short prefixes that start with kv', () => {
    for (const { prefix } of zinnen) assert.match(prefix, /^kv[a-z]{2,18}$/);
  });

  it('covers every group, with at least 40 phrases for answers', () => {
    assert.deepEqual([...new Set(zinnen.map((zin) => zin.groep))].sort(), [...groepen].sort());
    assert.ok(zinnen.filter((zin) => zin.plaats === 'antwoord').length >= 40);
    assert.ok(zinnen.length >= 50);
  });

  it('has the three parts of a delay notice', () => {
    const uitstel = zinnen.filter((zin) => zin.plaats === 'uitstelbericht').map((zin) => expand(zin.body));
    assert.ok(uitstel.some((text) => /niet binnen de gebruikelijke termijn/.test(text)));
    assert.ok(uitstel.some((text) => /^De reden van het uitstel is/.test(text)));
    assert.ok(uitstel.some((text) => /^Uw Kamer ontvangt de antwoorden/.test(text)));
  });

  it('is sound snippet syntax', () => {
    for (const { prefix, body } of zinnen) {
      const stops = tabstops(body);
      const numbers = [...new Set(stops)].filter((number) => number > 0);
      // Numbered from 1 without gaps, in the order in which one reads.
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
        prefix,
      );
      assert.ok(stops.filter((number) => number === 0).length <= 1, prefix);
      assert.equal(body.split('}').length, body.split('${').length, prefix);
      assert.doesNotMatch(expand(body), /[$\\{}]/, prefix);
    }
  });

  it('asks for what must be filled in with a known word', () => {
    for (const { prefix, body } of zinnen) {
      for (const text of brackets(expand(body))) {
        assert.ok(invulwoorden.includes(text.split(' ')[0] ?? ''), `${prefix}: [${text}]`);
      }
    }
  });

  it('states no number or date of its own', () => {
    const months = /januari|februari|maart|april|\bmei\b|juni|juli|augustus|september|oktober|november|december/;
    for (const { prefix, body, plaats } of zinnen) {
      const text = expand(body);
      // The structure of a document starts with vraag 1.
      assert.doesNotMatch(text, plaats === 'document' ? /\d\d|[02-9]/ : /\d/, prefix);
      assert.doesNotMatch(text, months, prefix);
    }
  });

  it('is written as the ministry writes', () => {
    for (const { prefix, body } of zinnen) {
      const text = expand(body);
      assert.doesNotMatch(text, /\bjl\.|aanstaande|\bd\.d\.|uw kamer|\bde Kamer\b/, prefix);
      assert.doesNotMatch(text, /[a-z,] Uw Kamer|\b(?:de|van) (?:Minister|Staatssecretaris)\b/, prefix);
      assert.doesNotMatch(text, / {2}|[ \t]$/m, prefix);
    }
  });

  it('keeps the invulwoorden lower case and in alphabetical order', () => {
    assert.deepEqual(
      invulwoorden,
      [...new Set(invulwoorden)].map((word) => word.toLowerCase()).sort((a, b) => a.localeCompare(b, 'nl')),
    );
  });

  it('uses every invulwoord', () => {
    const used = zinnen.flatMap((zin) => brackets(expand(zin.body))).map((text) => text.split(' ')[0]);
    assert.deepEqual(
      invulwoorden.filter((word) => !used.includes(word)),
      [],
    );
  });
});

describe('phrases for the structure', () => {
  it('make a question and its answer with one number', () => {
    assert.equal(expand(byPrefix('kvvraag').body), '## Vraag 1\n\n[tekst van de vraag]\n\n### Antwoord 1\n\n');
    assert.equal(expand(byPrefix('kvantwoord').body), '### Antwoord 1\n\n');
  });

  it('make a whole document: front matter, heading, question, empty answer', () => {
    const sjablonen = zinnen.filter((zin) => zin.sjabloon);
    assert.deepEqual(
      sjablonen.map((zin) => zin.prefix),
      ['kvdocument'],
    );
    assert.deepEqual(
      expand(byPrefix('kvdocument').body)
        .split('\n')
        .map((line) => line.replace(/\[.*\]/, '…')),
      [
        '---',
        'znummer: …',
        'ingezonden: …',
        'fase: concept',
        '---',
        '# Vragen van het lid …)',
        '',
        '## Vraag 1',
        '',
        '…',
        '',
        '### Antwoord 1',
        '',
        '',
      ],
    );
  });
});

describe('snippets/kamervragen.code-snippets', () => {
  const text = readFileSync(new URL('../../../snippets/kamervragen.code-snippets', import.meta.url), 'utf8');

  it('is what the list makes (otherwise: npx tsx scripts/snippets.ts)', () => {
    assert.equal(text, snippetFile(zinnen));
  });

  it('offers every phrase in Markdown only, and one as a file template', () => {
    const snippets = Object.values(JSON.parse(text) as Record<string, { scope: string; isFileTemplate?: boolean }>);
    assert.equal(snippets.length, zinnen.length);
    assert.ok(snippets.every((snippet) => snippet.scope === 'markdown'));
    assert.equal(snippets.filter((snippet) => snippet.isFileTemplate === true).length, 1);
  });
});
