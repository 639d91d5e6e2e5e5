import assert from 'node:assert/strict';
import { lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';
import { gevonden, paar } from './gevonden';

/** Put on 3 February 2025; asked for 13 February at the latest, ten days later. */
const tekst = (meer = '', verzoek = 'vóór 14 februari 2025'): string =>
  `---\nznummer: 2025Z90001\ningezonden: 2025-02-03\n${meer}---\n\n## Vraag 1\n\nKunt u deze vragen ${verzoek} beantwoorden?\n\n### Antwoord 1\n\nJa.\n`;

const found = (text: string, today: string | null, eindcontrole = false) =>
  lint(readVragenset(text), { today, eindcontrole }).filter(({ rule }) => rule === 'gevraagde-termijn');

describe('rules: gevraagde-termijn', () => {
  it('is a warning from three days before on', () => {
    const severityOn = (today: string) => found(tekst(), today).map(({ severity }) => severity);
    assert.deepEqual(severityOn('2025-02-03'), ['info']);
    assert.deepEqual(severityOn('2025-02-09'), ['info']);
    assert.deepEqual(severityOn('2025-02-10'), ['warning']);
    assert.deepEqual(severityOn('2025-02-14'), ['warning']);
  });

  it('counts the days', () => {
    const on = (today: string): string => found(tekst(), today)[0]?.message ?? '';
    assert.match(on('2025-02-11'), /\(nog 2 dagen\)/);
    assert.match(on('2025-02-12'), /\(nog 1 dag\)/);
    assert.match(on('2025-02-13'), /\(vandaag\)/);
    assert.match(on('2025-02-14'), /1 dag geleden/);
    assert.match(on('2025-02-15'), /2 dagen geleden/);
  });

  it('is silent without a clock: no today, the last check, sent, received, or not ours', () => {
    const ontvangen = '# Antwoord van Minister Terpstra (Defensie) (ontvangen 12 februari 2025)\n\n';
    assert.deepEqual(found(tekst(), null), []);
    assert.deepEqual(found(tekst(), '2025-02-12', true), []);
    assert.deepEqual(found(tekst('verzonden: 2025-02-12\n'), '2025-02-14'), []);
    assert.deepEqual(found(tekst().replace('## Vraag 1', `${ontvangen}## Vraag 1`), '2025-02-14'), []);
    assert.deepEqual(
      found(tekst().replace(/^---[\s\S]*?---\n/, '# Vragen (ingezonden 3 februari 2025)\n'), '2025-02-14'),
      [],
    );
  });

  it('is about what comes before the term that counts', () => {
    assert.equal(found(tekst('', 'uiterlijk 23 februari 2025'), '2025-02-05').length, 1);
    assert.equal(found(tekst('', 'uiterlijk 24 februari 2025'), '2025-02-05').length, 0);
    assert.equal(found(tekst('uitstel: 2025-02-20\n', 'uiterlijk 16 maart 2025'), '2025-02-21').length, 1);
    assert.equal(found(tekst('uitstel: 2025-02-20\n', 'uiterlijk 17 maart 2025'), '2025-02-21').length, 0);
  });

  it('says how long there is left, or how long it is too late, and for what the answer was wanted', () => {
    const op = (today: string, vraag: string): string[] =>
      gevonden(
        'gevraagde-termijn',
        `---\nznummer: 2025Z90001\ningezonden: 2025-02-03\n---\n\n${paar(1, vraag, null)}`,
        { today },
      ).map(({ severity, message }) => `${severity}: ${message}`);
    const vraag = 'Kunt u deze vragen uiterlijk 10 februari 2025 beantwoorden?';
    const uiterlijk = 'Vraag 1 vraagt om antwoord uiterlijk maandag 10 februari 2025';
    const raad = 'Lukt dat niet? Zeg dat dan in het antwoord op vraag 1.';
    assert.deepEqual(op('2025-02-06', vraag), [`info: ${uiterlijk} (nog 4 dagen). ${raad}`]);
    assert.deepEqual(op('2025-02-09', vraag), [`warning: ${uiterlijk} (nog 1 dag). ${raad}`]);
    assert.deepEqual(op('2025-02-10', vraag), [`warning: ${uiterlijk} (vandaag). ${raad}`]);
    const gemist = 'Zeg in het antwoord op vraag 1 dat dit niet is gelukt.';
    assert.deepEqual(op('2025-02-11', vraag), [`warning: ${uiterlijk}. Dat is 1 dag geleden. ${gemist}`]);
    assert.deepEqual(op('2025-02-12', vraag), [`warning: ${uiterlijk}. Dat is 2 dagen geleden. ${gemist}`]);
    assert.deepEqual(
      op('2025-02-11', 'Kunt u deze vragen beantwoorden vóór het debat over dijken op 13 februari 2025?'),
      [
        `warning: Vraag 1 vraagt om antwoord uiterlijk donderdag 13 februari 2025 in verband met "debat over dijken op 13 februari 2025" (nog 2 dagen). ${raad}`,
      ],
    );
    assert.deepEqual(op('2025-02-11', 'Kunt u deze vragen uiterlijk 24 februari 2025 beantwoorden?'), []);
  });
});
