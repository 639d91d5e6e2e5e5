import { strict as assert } from 'node:assert';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { tijdlijnVan } from '../../../src/dossier';
import { klokstrook } from '../../../src/editor/klokstrook';
import { readVragenset } from '../../../src/vragenset';

const set = readVragenset(`---
znummer: 2025Z91008
ingezonden: 2025-06-02
uitstel: 2025-06-20
fase: concept
---

# Vragen van het lid Donker (Partij F) aan de Minister van Licht over *"lantaarns" & <masten>* (ingezonden 2 juni 2025)

## Vraag 1

Wilt u deze vraag uiterlijk 16 juni beantwoorden?

### Antwoord 1
`);
const tijdlijn = tijdlijnVan(set, '2025-06-24');
const html = klokstrook(tijdlijn);

describe('De strook boven een antwoorddocument', () => {
  it('is goed gevormd, en heeft geen script en geen opmaak van zichzelf', () => {
    assert.equal(XMLValidator.validate(html), true);
    assert.doesNotMatch(html, /<script|style=|on\w+=|href=|url\(/i);
  });

  it('is voor een schermlezer één beeld met een naam en een beschrijving', () => {
    const { div } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(html);
    assert.equal(div.role, 'group');
    assert.ok(div['aria-label']);
    assert.equal(div.lang, 'nl');
    const { svg } = div;
    assert.equal(svg.role, 'img');
    assert.equal(svg['aria-labelledby'], svg.title.id);
    assert.equal(svg['aria-describedby'], svg.desc.id);
    assert.ok(svg.title['#text']);
  });

  it('zegt alles wat te zien is ook in woorden', () => {
    const woorden = html.slice(html.indexOf('<details>'));
    for (const { zin } of tijdlijn.punten) assert.ok(woorden.includes(zin), zin);
    assert.match(woorden, /er 0 ingevuld/);
  });

  it('geeft elk soort moment een vorm, zodat kleur niet nodig is', () => {
    const tekens = [...html.matchAll(/kv-teken kv-(\w+)"[^>]*>(<\w+)/g)].map(([, soort, vorm]) => `${soort} ${vorm}`);
    assert.deepEqual([...new Set(tekens)].sort(), [
      'eerste <line',
      'gevraagd <polygon',
      'ingezonden <line',
      'naUitstel <line',
      'uitstel <rect',
      'vandaag <circle',
    ]);
  });
});
