import { strict as assert } from 'node:assert';
import { eindcontrole } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';

const DEEL = {
  verzoek: 'Kunt u deze vragen afzonderlijk beantwoorden?',
  antwoorden: '### Antwoord 1 en 2\n\nNegen meter, en dat blijft zo.\n\n## Vraag 3\n\n{}\n\n### Antwoord 3\n\nNee.\n',
};

/** Three questions, the first two answered together; the last holds what the members ask. */
function document({ voorblad = '', verzoek = DEEL.verzoek, antwoorden = DEEL.antwoorden } = {}): string {
  return `---
znummer: 2025Z91005
ingezonden: 2025-06-02
fase: concept
${voorblad}---

# Vragen van het lid Donker (Partij F) aan de Minister van Water over *dijken* (ingezonden 2 juni 2025)

## Vraag 1

Hoe hoog is de dijk?

## Vraag 2

Blijft dat zo?

${antwoorden.replace('{}', verzoek)}`;
}

const pagina = (tekst: string, options = {}) => eindcontrole(readVragenset(tekst), { today: '2025-06-10', ...options });

describe('De eindcontrole', () => {
  it('zegt bij elk verzoek of het is gevolgd', () => {
    assert.match(
      pagina(document()),
      /- Regel 23: vraag 3 vraagt om afzonderlijke antwoorden: «Kunt u deze vragen afzonderlijk beantwoorden\?»\n {2}Niet gevolgd: samen beantwoord zijn vraag 1 en 2\.\n/,
    );
    const los =
      '### Antwoord 1\n\nNegen meter.\n\n### Antwoord 2\n\nJa, dat blijft zo.\n\n## Vraag 3\n\n{}\n\n### Antwoord 3\n\nJa.\n';
    assert.match(
      pagina(document({ antwoorden: los })),
      / {2}Gevolgd: geen van deze vragen is samen met een andere beantwoord\./,
    );
  });

  it('noemt de reden waarom een verzoek niet is gevolgd', () => {
    const voorblad = 'negeer:\n  - regel: niet-afzonderlijk\n    vraag: 1\n    reden: zo besproken met het lid\n';
    const text = pagina(document({ voorblad }));
    assert.match(text, /Niet gevolgd: samen beantwoord zijn vraag 1 en 2\. Reden: zo besproken met het lid\n/);
    assert.match(
      text,
      /## Geaccepteerd, met reden\n\n- Regel \d+: Vraag 1 en 2 zijn samen beantwoord.*\n {2}Reden: zo besproken met het lid/,
    );
    assert.match(text, /1 bevinding is geaccepteerd, met reden\./);
  });

  it('zet een gevraagd moment naast de dag van verzending', () => {
    const verzoek = 'Wilt u deze vragen uiterlijk 16 juni beantwoorden?';
    assert.match(
      pagina(document({ verzoek })),
      /vraag 3 vraagt om een eerder moment: «.*»\n {2}Gevraagd is uiterlijk maandag 16 juni 2025\. De antwoorden zijn nog niet verzonden\./,
    );
    assert.match(
      pagina(document({ verzoek, voorblad: 'verzonden: 2025-06-13\n' })),
      /op vrijdag 13 juni 2025: gevolgd\./,
    );
    assert.match(pagina(document({ verzoek, voorblad: 'verzonden: 2025-06-19\n' })), /: later dan gevraagd\./);
  });

  it('zegt het ook als er niets is gevraagd', () => {
    assert.match(
      pagina(document({ verzoek: 'Wie onderhoudt de dijk?' })),
      /## Verzoeken van de Kamerleden\n\nEr is niet gevraagd om afzonderlijke antwoorden of om een eerder moment\.\n/,
    );
  });

  it('kijkt na als eindversie, zonder de klok, en zegt wat niet is nagekeken', () => {
    const leeg = '### Antwoord 1 en 2\n\n## Vraag 3\n\n{}\n\n### Antwoord 3\n\nNee.\n';
    const text = pagina(document({ antwoorden: leeg }), {
      today: '2025-08-01',
      instellingen: {
        regels: { zinslengte: { severity: 'uit' }, znummer: { severity: 'uit' } },
        werkdagen: {},
        recessen: [],
      },
    });
    assert.match(text, /^# Eindcontrole van 2025Z91005\n\n2 van de 3 vragen zijn nog niet ingevuld\./);
    assert.match(text, /## Fouten\n\n(?:- .*\n)*- Regel 17: Antwoord 1 en 2 is nog niet ingevuld.*\(leeg-antwoord\)/);
    assert.doesNotMatch(text, /\(termijn\)/);
    assert.match(text, /- Als eindversie, zonder de klok\. In het document zelf staat nog fase: concept\./);
    assert.match(text, /- De vragen zijn niet vergeleken met wat de Kamer stuurde: er is geen bron bij dit document\./);
    assert.match(text, /- Niet nagekeken, want uitgezet: zinslengte, znummer\.\n$/);
    const bron = readVragenset('## Vraag 1\n\nHoe hoog is de dijk?\n');
    assert.match(pagina(document(), { bron }), /- Elke vraag is vergeleken met de vragen zoals ze binnenkwamen\./);
  });

  it('laat woorden van het document woorden blijven', () => {
    const voorblad =
      'negeer:\n  - regel: niet-afzonderlijk\n    vraag: 1\n    reden: "![x](https://example.org/a.png) <b>"\n';
    const text = pagina(document({ voorblad }));
    assert.doesNotMatch(text, /!\[x\]|(?<!\\)<b>/);
    assert.match(text, /example\.org/);
  });
});
