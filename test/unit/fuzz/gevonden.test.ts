/** What the fuzzer found once: each stays found. */
import assert from 'node:assert/strict';
import { opstellen } from '../../../src/dossier';
import { acceptInVoorblad, applyEdits, herstel, recordUitstel, splitAntwoord } from '../../../src/edits';
import { fixesOf, lint, readAcceptaties, safeEdits } from '../../../src/lint';
import { mightBeKamervragen, readVragenset } from '../../../src/vragenset';

describe('found by the fuzzer', () => {
  for (const [wat, negeer, aantal] of [
    ['nothing behind its key, as when the last one was taken out', 'negeer:\n', 1],
    ['a comment behind its key', 'negeer: # later\n', 1],
    ['an empty list', 'negeer: [] # later\n', 1],
    ['a word that is no acceptance', 'negeer: d\n', 2],
    ['one that is no list', 'negeer: {regel: kamerstuk, reden: oud}\n', 2],
    ['one of several lines that is no list', 'negeer:\n  regel: kamerstuk\n  reden: oud\n', 2],
    ['a list in brackets over several lines', 'negeer: [\n  {regel: kamerstuk, reden: oud}\n]\n', 2],
  ] as const) {
    it(`an acceptance goes into front matter with ${wat}, and what stood there stays`, () => {
      const tekst = `---\nznummer: 2031Z90001\n${negeer}fase: lijn\n---\n\n## Vraag 1\n\nHoe?\n`;
      const na = applyEdits(
        tekst,
        acceptInVoorblad(readVragenset(tekst), { regel: 'deelvraag', vraag: 1, reden: 'zo' }),
      );
      const set = readVragenset(na);
      assert.deepEqual(set.voorblad.fouten, []);
      assert.equal(set.fase, 'lijn');
      const gelezen = readAcceptaties(set);
      assert.equal(gelezen.length, aantal, na);
      assert.equal(gelezen.at(-1)?.reden, 'zo');
      for (const woord of negeer.match(/\w+/g) ?? []) assert.ok(na.includes(woord), `${woord} is gone: ${na}`);
    });
  }

  it('a combined answer without text is divided without joining the next label to it', () => {
    for (const tekst of [
      'Vraag 1\nVraag 2\nAntwoord 1 en 2\nVraag 3\nHoe?\n',
      'Vraag 1 Hoe? Vraag 2 Wat? Antwoord 1 en 2 Zo.Vraag 3 Wie? Antwoord 3 Ik.',
    ]) {
      const set = readVragenset(tekst);
      const antwoord = set.antwoorden.find(({ nummers }) => nummers.length === 2);
      if (antwoord === undefined) continue;
      for (const wijze of ['leeg', 'verwijzing'] as const) {
        const edits = splitAntwoord(set, antwoord, wijze);
        assert.match(edits.length === 0 ? tekst : applyEdits(tekst, edits), /(?<![\p{L}\d])Vraag 3(?!\d)/u);
      }
    }
  });

  it('words of the Kamer that come back before the first word of a question without label do not stick to it', () => {
    const verschil = { hier: { start: 0, end: 0 }, daar: { start: 0, end: 11 } };
    const edits = herstel('de dijk?', 'Hoe hoog is de dijk?', [verschil], 0, '\n');
    assert.equal(applyEdits('de dijk?', edits), 'Hoe hoog is de dijk?');
    // Where the question has no text at all, it comes under its label as before.
    assert.equal(
      herstel('Vraag 1', 'Hoe?', [{ hier: { start: 7, end: 7 }, daar: { start: 0, end: 4 } }], 7, '\n')[0]?.text,
      '\n\nHoe?',
    );
  });

  it('the text of a question without any comes back before the next label, and does not stick to it', () => {
    const bron = readVragenset('## Vraag 1\n\nHoe hoog?\n\n## Vraag 2\n\nWie betaalt?\n');
    const options = { today: null, bron };
    const tekst = 'Ingezonden 3 februari 2025 # Vraag 1 Vraag 2 Antwoord 1';
    const set = readVragenset(tekst);
    const na = lint(set, options).flatMap((finding) =>
      fixesOf(set, finding, options)
        .filter(({ title }) => title.startsWith('Zet de tekst'))
        .map(({ edits }) => applyEdits(tekst, edits)),
    );
    assert.deepEqual(na, [
      'Ingezonden 3 februari 2025 # Vraag 1 Hoe hoog? Vraag 2 Antwoord 1',
      'Ingezonden 3 februari 2025 # Vraag 1 Vraag 2 Wie betaalt? Antwoord 1',
    ]);
  });

  it('a delay is recorded beside a value that has signs of a list in it', () => {
    for (const eerder of ['6]', 'maart, april']) {
      const set = readVragenset(`---\r\nznummer: 2031Z90001\r\nuitstel: ${eerder}\r\n---\r\n`);
      const na = applyEdits(set.tekst, recordUitstel(set, '2031-02-20'));
      const { voorblad } = readVragenset(na);
      assert.deepEqual(voorblad.fouten, [], na);
      assert.ok(na.includes(eerder));
      assert.equal(voorblad.uitstel.at(-1)?.waarde, '2031-02-20', na);
    }
  });

  it('a line of a question behind one of the printer stays, whatever ends that line', () => {
    for (const einde of ['\n', '\r\n', '\r', '\u2028', '\v', '\f'])
      assert.match(
        opstellen(`Vraag 1\n’s-Gravenhage 2022${einde}Hoe hoog?\n`, 'vragen.docx', true)?.tekst ?? '',
        /^Hoe hoog\?$/m,
        JSON.stringify(einde),
      );
  });

  it('a notice of delay is known for one at first sight, also one in capitals', () => {
    const tekst = '2024Z17538 HEBBEN LEDEN AB VRAGEN GESTELD AAN NIET BINNEN TERMIJN IK';
    assert.equal(readVragenset(tekst).soort, 'uitstel');
    assert.ok(mightBeKamervragen(tekst));
  });

  it('a combined answer without a label of its own gets one on a line of its own', () => {
    const set = readVragenset('1\r2\r?\rAntwoord\rDe dijk is veilig.');
    const antwoord = set.antwoorden.find(({ nummers }) => nummers.length === 2);
    assert.ok(antwoord);
    for (const wijze of ['leeg', 'verwijzing'] as const)
      assert.match(applyEdits(set.tekst, splitAntwoord(set, antwoord, wijze)), /Antwoord 1\n\nDe dijk is veilig\.$/);
  });

  it('a question of which the lines end as on an old Mac is taken over whole', () => {
    const nieuw = opstellen("Vraag 1\r's-Gravenhage 2031\rIs de dijk veilig?\r", 'vragen.txt', false);
    assert.match(nieuw?.tekst ?? '', /## Vraag 1\n\nIs de dijk veilig\?\n/);
  });

  it('what nobody sees within a word does not hide Kamervragen', () => {
    for (const teken of ['\u00ad', '\u200b', '\ufeff']) {
      const tekst = `Vragen van het lid Six (inge${teken}zonden 3 februari 2031)\n\nVra${teken}ag 1\n\nIs de dijk veilig?\n`;
      assert.ok(mightBeKamervragen(tekst));
      assert.ok(!mightBeKamervragen(`Bood${teken}schappen\n\n- brood\n`));
    }
  });

  it('words of the Kamer that come back do not stick to what stood apart from those they replace', () => {
    const zet = (tekst: string, weg: string, woorden: string): string => {
      const start = tekst.indexOf(weg);
      const verschil = { hier: { start, end: start + weg.length }, daar: { start: 0, end: woorden.length } };
      return applyEdits(tekst, herstel(tekst, woorden, [verschil], 0, '\n'));
    };
    assert.equal(zet('Hoe nu?Vraag 2', 'nu?', 'dan'), 'Hoe dan Vraag 2');
    assert.equal(zet('de«dijk» hier', '«dijk»', 'brug'), 'de brug hier');
    assert.equal(zet('Hoe nu? Vraag 2', 'nu?', 'dan'), 'Hoe dan Vraag 2');
  });

  it('puts no digit of a note back where its mark stands already', () => {
    const zet = (hier: string, daar: string): string => {
      const einde = /[¹²[]|$/.exec(hier)?.index ?? hier.length;
      const verschil = { hier: { start: 0, end: einde }, daar: { start: 0, end: daar.length } };
      return applyEdits(hier, herstel(hier, daar, [verschil], 0, '\n'));
    };
    assert.equal(zet('Bent u bekend met de brug?¹', 'Kent u de dijk?1'), 'Kent u de dijk?¹');
    assert.equal(zet('Bent u bekend met de brug?[^12]', 'Kent u de dijk?12'), 'Kent u de dijk?[^12]');
    // Another number is no mark of that note.
    assert.equal(zet('Hoeveel stikstof¹', 'Hoeveel CO2'), 'Hoeveel CO2¹');
    assert.equal(zet('Bent u bekend met de brug?', 'Kent u de dijk?1'), 'Kent u de dijk?1');
  });

  it('a line in front matter whose keys are indented is indented as they are', () => {
    const tekst = '---\n znummer: 2031Z90001\n---\n';
    const set = readVragenset(tekst);
    assert.equal(readVragenset(applyEdits(tekst, recordUitstel(set, '2031-02-20'))).voorblad.uitstel.length, 1);
    const aanvaard = applyEdits(tekst, acceptInVoorblad(set, { regel: 'deelvraag', vraag: null, reden: 'zo' }));
    assert.equal(readAcceptaties(readVragenset(aanvaard)).length, 1, aanvaard);
  });

  it('front matter with only our phase is not passed by', () => {
    for (const tekst of [
      '---\nfase: concept\n---',
      '---\nznummer: x\n---\n',
      '# Antwoorden op uw vragen\n\nVraag 1\n\nHoe?',
    ])
      assert.ok(mightBeKamervragen(tekst), tekst);
    assert.ok(!mightBeKamervragen('---\ntitle: x\n---\n\nText.'));
  });

  it('what is mended unasked is looked for in one go, however many findings have fixes of their own', () => {
    // Each of these has a fix that goes through the whole document: a thousand of them took half a minute.
    const tekst = `Kamervragen (ingezonden 3 februari 2031)\n\n${'Vraag 1\n\nHoe?\n\n'.repeat(1000)}`;
    const set = readVragenset(tekst);
    let gelezen = 0;
    const geteld = new Proxy(set, {
      get: (doel, naam) => {
        if (naam === 'vragen') gelezen++;
        return Reflect.get(doel, naam);
      },
    });
    safeEdits(geteld, { today: null, fase: 'eindversie' });
    assert.ok(gelezen < 200, `the questions were gone through ${gelezen} times`);
  });
});
