import assert from 'node:assert/strict';
import { termijnVan } from '../../../src/dossier';
import { readVragenset, type Vragenset } from '../../../src/vragenset';

const KOP =
  'Vragen van het lid Van Dobbenburgh (Partij A) aan de Minister van Water over dijken (ingezonden 3 februari 2025).';
const lines = (...text: string[]): string => `${text.join('\n')}\n`;
const vragen = (set: Vragenset) => set.vragen.map(({ nummer, inhoud }) => `${nummer}: ${inhoud.schoon}`);
const antwoorden = (set: Vragenset) =>
  set.antwoorden.map(({ nummers, inhoud }) => `${nummers.join('+')}: ${inhoud.schoon}`);

describe('vragenset: forms in which sets arrive', () => {
  describe('questions without label or number', () => {
    const set = lines(
      '2025Z90001',
      '',
      '(ingezonden 3 februari 2025)',
      '',
      'Vragen van het lid Van Dobbenburgh (Partij A) aan de minister van Water over dijken',
      '',
      'Hoe hoog is de dijk? [1]',
      '',
      'Wie betaalt dat? Graag een toelichting.',
      '',
      '- welk deel het Rijk?',
      '',
      'Kunt u deze vragen afzonderlijk beantwoorden?',
      '',
      '[1] De Waterkrant, 1 februari 2025, Hoe hoog is hoog? (www.waterkrant.voorbeeld)',
    );

    it('are one paragraph each; notes and points of a list are none', () => {
      assert.deepEqual(vragen(readVragenset(set)), [
        '1: Hoe hoog is de dijk? [1]',
        '2: Wie betaalt dat? Graag een toelichting.\n\n- welk deel het Rijk?',
        '3: Kunt u deze vragen afzonderlijk beantwoorden?',
      ]);
      assert.equal(readVragenset(set).soort, 'vragen');
      assert.equal(readVragenset(set).afzonderlijk.length, 1);
    });

    it('are not made up without an official heading', () =>
      assert.equal(readVragenset(set.replace('Vragen van het lid', 'Er zijn zorgen bij het lid')).vragen.length, 0));

    it('are not made up where answers stand between them, or where most paragraphs ask nothing', () => {
      const answered = set.replace(
        'Hoe hoog is',
        'Antwoord van Minister Six (Water) (ontvangen 20 februari 2025).\n\nHoe hoog is',
      );
      assert.equal(readVragenset(answered).vragen.length, 0);
      const article = lines(
        KOP,
        '',
        'De dijk is laag.',
        '',
        'Hij wordt hoger.',
        '',
        'Maar wanneer?',
        '',
        'Niemand weet het.',
      );
      assert.equal(readVragenset(article).vragen.length, 0);
    });

    it('take their numbers from labelled answers, when the numbering of a Word list was lost', () => {
      const answered = readVragenset(
        lines(
          'AH 9',
          '2025Z90001',
          'Antwoord van minister Six (Water) (ontvangen 20 februari 2025)',
          '',
          'Hoe hoog?',
          '',
          'Antwoord 1',
          '',
          'Negen meter. Is dat veel? Nee.',
          '',
          'Wie betaalt?',
          '',
          'En wanneer?',
          '',
          'Antwoord op vraag 2 en 3',
          '',
          'Het Rijk, nu.',
        ),
      );
      assert.deepEqual(vragen(answered), ['1: Hoe hoog?', '2: Wie betaalt?', '3: En wanneer?']);
      assert.deepEqual(
        answered.vragen.map(({ beantwoordIn }) => beantwoordIn),
        [[0], [1], [1]],
      );
    });
  });

  it('takes notes for no numbered questions', () => {
    const set = readVragenset(
      lines(
        KOP,
        '',
        'Hoe hoog?1)',
        '',
        'Wie betaalt?2)',
        '',
        '1) Bijlage is meegezonden',
        '2) Waterkrant, 2 januari 2025',
      ),
    );
    assert.deepEqual(vragen(set), ['1: Hoe hoog?1)', '2: Wie betaalt?2)']);
  });

  it('reads labels that lost their line end, where they fill a gap', () => {
    const set = readVragenset(
      lines(
        KOP,
        'Vraag 1',
        'Hoe hoog?',
        'Antwoord 1',
        'Negen meter.Vraag 2',
        'Wie betaalt?',
        'Antwoord 2',
        'Het Rijk.',
        'Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2Vraag 3',
        'En wanneer?',
        'Antwoord 3',
        'Nu, zie ook Vraag 2',
      ),
    );
    assert.deepEqual(
      set.vragen.map(({ nummer, beantwoordIn }) => [nummer, beantwoordIn.length]),
      [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
    );
  });

  it('reads "Vraag 2 Wie …" as a label only in its turn', () => {
    const text = lines(
      KOP,
      'Vraag 1 Hoe hoog?',
      'Antwoord 1 Negen meter.',
      'Vraag 2 Wie betaalt?',
      'Antwoord 2 Het Rijk.',
      'Vraag 7 Wonen was iets anders.',
    );
    const set = readVragenset(text);
    assert.deepEqual(vragen(set), ['1: Hoe hoog?', '2: Wie betaalt?']);
    assert.deepEqual(antwoorden(set), ['1: Negen meter.', '2: Het Rijk.\nVraag 7 Wonen was iets anders.']);
  });

  it('leaves page furniture and the notes above it out of questions and answers', () => {
    const set = readVragenset(
      lines(
        KOP,
        'Vraag 1',
        'Hoe hoog is de dijk,',
        '1 Waterkrant, 1 februari 2025: www.waterkrant.voorbeeld/dijk-',
        'hoog',
        '2Kamerstuk 99 999, nr. 1',
        ' ',
        'ah-tk-20242025-9999',
        'ISSN 0921 - 7398',
        '’s-Gravenhage 2025 Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1',
        'en hoe lang?1 2',
        'Antwoord 1',
        'In 2024 waren er',
        '3 nieuwe dijken in 2025.',
        'Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2',
      ),
    );
    assert.deepEqual(vragen(set), ['1: Hoe hoog is de dijk,\n \nen hoe lang?1 2']);
    assert.deepEqual(antwoorden(set), ['1: In 2024 waren er\n3 nieuwe dijken in 2025.']);
  });

  it('leaves the notes behind the last answer out, and keeps a list in it', () => {
    const noten = readVragenset(
      lines(
        KOP,
        'Vraag 1',
        'Hoe hoog?1)',
        'Antwoord 1',
        'Negen meter.',
        '',
        '1) Waterkrant, 1 februari 2025',
        '',
        '2) Aanhangsel Handelingen, vergaderjaar 2023-2024, nr. 9',
      ),
    );
    assert.deepEqual(antwoorden(noten), ['1: Negen meter.']);
    const lijst = readVragenset(
      lines(
        KOP,
        'Vraag 1',
        'Hoe hoog?',
        'Antwoord 1',
        'Zie de rapporten:',
        '',
        '1) Hoogte, 2023',
        '',
        '2) Breedte, 2024',
      ),
    );
    assert.match(lijst.antwoorden[0]?.inhoud.schoon ?? '', /2\) Breedte, 2024$/);
  });

  describe('other kinds of documents', () => {
    it('an announcement of oral questions has no clock', () => {
      const set = readVragenset(
        lines(
          '2025Z90001',
          'Mondelinge vragen van het lid Six (D) aan de Minister van Water over dijken (ingezonden 3 februari 2025)',
        ),
      );
      assert.equal(set.soort, 'mondelinge vragen');
      assert.equal(termijnVan(set, '2025-02-04'), null);
    });

    it('questions of the Eerste Kamer have no clock, those of the Tweede Kamer do', () => {
      const text = lines('Eerste Kamer der Staten-Generaal', KOP, 'Vraag 1', 'Hoe hoog?');
      assert.equal(readVragenset(text).soort, 'vragen');
      assert.equal(termijnVan(readVragenset(text), '2025-02-04'), null);
      assert.equal(termijnVan(readVragenset(text.replace('Eerste', 'Tweede')), '2025-02-04')?.eerste, '2025-02-24');
    });

    const brief = (zin: string) =>
      readVragenset(
        lines(
          'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
          '',
          'Datum 20 februari 2025',
          'Uw kenmerk 2025Z90001',
          '',
          zin,
          '',
          'De minister van Water,',
          '',
          'A. Six',
        ),
      );
    const kennisgevingen: [string, string][] = [
      [
        'De vragen van het lid Six (D) over de dijk (2025Z90001) kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat het overleg nog loopt. Ik zend u de antwoorden zo spoedig mogelijk.',
        'uitstel',
      ],
      [
        'Hierbij deel ik u mede dat het lid Six (D) de vragen van het lid Six (D) over de dijk, ingezonden 3 februari 2025, heeft ingetrokken.',
        'mededeling',
      ],
      [
        'Op 3 februari jl. heeft het lid Six (D) schriftelijke vragen gesteld over het intrekken van vergunningen. Ik verzoek om uitstel vanwege nader onderzoek.',
        'uitstel',
      ],
    ];
    for (const [zin, soort] of kennisgevingen) {
      it(`reads a letter as ${soort}: «${zin.slice(0, 60)}…»`, () => {
        const set = brief(zin);
        assert.equal(set.soort, soort);
        assert.deepEqual(set.znummers, ['2025Z90001']);
      });
    }

    it('a list of questions and answers of a commission', () => {
      const set = readVragenset(
        lines(
          '99 999 Dijken',
          'Nr. 9 LIJST VAN VRAGEN EN ANTWOORDEN',
          'Vastgesteld 3 februari 2025',
          '',
          'De vaste commissie voor Water heeft een aantal vragen voorgelegd aan de Minister van Water.',
          '',
          '1',
          'Hoe hoog? En hoe lang?',
          'Negen meter.',
          '',
          '2',
          'Wie betaalt?',
          'Zie het antwoord op vraag 1.',
          '',
          '3',
          'Wanneer?',
          'Nu.',
        ),
      );
      assert.equal(set.soort, 'lijst');
      assert.deepEqual(vragen(set), ['1: Hoe hoog? En hoe lang?', '2: Wie betaalt?', '3: Wanneer?']);
      assert.deepEqual(antwoorden(set), ['1: Negen meter.', '2: Zie het antwoord op vraag 1.', '3: Nu.']);
      assert.equal(termijnVan(set, '2025-02-04'), null);
    });

    it('the same in one line of text, without labels for the answers', () => {
      const set = readVragenset(
        'Beantwoording vragen Tweede Kamer over dijken DATUM 6 juni 2025 Geachte voorzitter, Hierbij bied ik u de antwoorden aan op de door de vaste commissie voor Water gestelde vragen. Vraag .1 Hoe hoog? En hoe lang? Negen meter. Heel lang. Vraag 2 3/9 Wie betaalt? Zie het antwoord op vraag 1. Vraag 3 Is de dijk af? De dijk is af. Dat is mooi. Of niet soms?',
      );
      assert.equal(set.soort, 'lijst');
      assert.deepEqual(vragen(set), ['1: Hoe hoog? En hoe lang?', '2: Wie betaalt?', '3: Is de dijk af?']);
      assert.deepEqual(
        set.antwoorden.map(({ nummers }) => nummers),
        [[1], [2], [3]],
      );
      assert.equal(set.ontvangen?.waarde, '2025-06-06');
    });

    it('a page whose labels are gone keeps its dates and its notice, and gets no labels', () => {
      const set = readVragenset(
        lines(
          'Ingediend | 3 februari 2025 |',
          '---|---|',
          'Beantwoord | 20 maart 2025 (na 45 dagen) |',
          'Indieners | Anna Six (D) |',
          'Ja.',
          'De dijk is hoog. Zie vraag 2.',
          'Hierbij deel ik u mede dat de vragen van het lid Six (Partij D) over dijken, met kenmerken 2025Z90001 en 2025Z90002, niet binnen de termijn van drie weken kunnen worden beantwoord, omdat er overleg is.',
        ),
      );
      assert.equal(set.soort, 'antwoord');
      assert.deepEqual([set.vragen.length, set.antwoorden.length], [0, 0]);
      assert.deepEqual([set.ingezonden?.waarde, set.ontvangen?.waarde], ['2025-02-03', '2025-03-20']);
      assert.deepEqual(set.znummers, ['2025Z90001', '2025Z90002']);
      assert.deepEqual(set.uitstel, [{ datum: null, reden: 'er overleg is' }]);
    });

    it('news about questions, with their number, is no such document', () =>
      assert.equal(
        readVragenset(
          lines(
            'Minister: dijk is hoog',
            '',
            'De minister antwoordde op Kamervragen (2025Z90001) van het lid Six (D), ingezonden op 3 februari 2025. Die vragen konden niet binnen de termijn worden beantwoord.',
            '',
            'Is dat genoeg?',
          ),
        ).soort,
        null,
      ));
  });
});
