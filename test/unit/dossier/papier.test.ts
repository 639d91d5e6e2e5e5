import assert from 'node:assert/strict';
import { dossiers, heeftPapieren, type Kaart, kaartVan, maakPapier, vooruitblikkenVoor } from '../../../src/dossier';
import { lint } from '../../../src/lint';
import { papiersoorten, redenen } from '../../../src/templates';
import { readVragenset, type Vragenset } from '../../../src/vragenset';

interface Gegevens {
  readonly leden?: string;
  readonly aan?: string;
  readonly over?: string;
  readonly voorblad?: string;
  readonly vraag?: string;
}

/** An answer document with one question. */
function set({ leden, aan, over, voorblad, vraag }: Gegevens = {}): Vragenset {
  return readVragenset(
    `---\n${voorblad ?? 'znummer: 2025Z90001\ningezonden: 2025-02-03\nfase: concept'}\n---\n\n# Vragen van ${leden ?? 'de leden **Six** en **El Amrani** (beiden Partij D)'} aan ${aan ?? 'de Minister van Water'} over *${over ?? 'de zeedijk bij Noorderhaven'}* (ingezonden 3 februari 2025)\n\n## Vraag 1\n\n${vraag ?? 'Hoe hoog is de dijk?'}\n\n### Antwoord 1\n\nNegen meter.\n`,
  );
}

const REDEN = redenen[0]?.zin ?? '';
const keuzes = { reden: REDEN, vooruitblik: 'Uw Kamer ontvangt de antwoorden zo spoedig mogelijk.' };
const uitstelbericht = (van: Vragenset): string => maakPapier('uitstelbericht', van, null, keuzes).tekst;

/** What a paper tells of the set that it was made from. */
const gelezen = (tekst: string) => {
  const { soort, znummers, ingezonden, kop, medeNamens } = readVragenset(tekst);
  const { indieners, gerichtAan, onderwerp } = kop;
  return { soort, znummers, ingezonden: ingezonden?.waarde, indieners, gerichtAan, onderwerp, medeNamens };
};

const sets: Readonly<Record<string, Vragenset>> = {
  'two members of one party': set(),
  'one member': set({ leden: 'het lid Van der Zee-Öz (Partij A/B)' }),
  'members of more parties': set({ leden: 'de leden Six (Partij D), De Wit (Partij E) en Van ’t Hof (Partij F)' }),
  'more addressees': set({
    aan: 'de Ministers van Water en van Justitie en Veiligheid en de Staatssecretaris van Volksgezondheid, Welzijn en Sport',
  }),
  'more numbers, of which one is answered by another': set({
    voorblad:
      'znummer: [2025Z90001, 2025Z90002]\ningezonden: 2025-02-03\nfase: concept\nmedeNamens:\n  - Staatssecretaris van Zee',
    aan: 'de Minister van Water en de Staatssecretaris van Zee',
  }),
  'a subject with all kinds of marks': set({
    over: 'het bericht «Dijk (1953) te laag?» en “wat nu”: kosten van € 3,5 miljoen',
  }),
};

describe('maakPapier', () => {
  for (const [naam, van] of Object.entries(sets)) {
    it(`makes a delay notice that is read back whole: ${naam}`, () => {
      const tekst = uitstelbericht(van);
      const { indieners, gerichtAan, onderwerp } = van.kop;
      assert.deepEqual(gelezen(tekst), {
        soort: 'uitstel',
        znummers: van.znummers,
        ingezonden: '2025-02-03',
        indieners,
        gerichtAan,
        onderwerp,
        medeNamens: van.medeNamens,
      });
      assert.deepEqual(readVragenset(tekst).uitstel, [
        { datum: null, reden: REDEN.replace('De reden van het uitstel is dat ', '').replace('.', '') },
      ]);
      const bevindingen = lint(readVragenset(tekst), { today: '2025-02-20' }).map(
        ({ rule, message }) => `${rule}: ${message}`,
      );
      assert.deepEqual(
        bevindingen.filter((een) => !een.startsWith('invulplek')),
        [],
      );
    });
  }

  it('gives every reason and outlook of the list a notice without findings, but for what is left open', () => {
    const van = set();
    for (const { zin: reden } of redenen) {
      for (const { zin: vooruitblik } of vooruitblikkenVoor(van)) {
        const notice = readVragenset(maakPapier('uitstelbericht', van, null, { reden, vooruitblik }).tekst);
        const regels = new Set(lint(notice, { today: null }).map(({ rule }) => rule));
        assert.deepEqual([...regels], ['invulplek'], `${reden} ${vooruitblik}`);
        assert.equal(notice.soort, 'uitstel');
      }
    }
  });

  it('leaves a place to fill in for a reason and an outlook that nobody chose, and the rule sees both', () => {
    const tekst = maakPapier('uitstelbericht', set(), null).tekst;
    const plekken = lint(readVragenset(tekst), { today: null })
      .filter(({ rule }) => rule === 'invulplek')
      .map(({ start, end }) => tekst.slice(start, end));
    assert.deepEqual(plekken, ['[reden van het uitstel]', '[moment waarop de antwoorden komen]', '[naam]']);
  });

  it('lets the rule see whatever the document does not tell', () => {
    const tekst = uitstelbericht(
      readVragenset(
        '---\nznummer:\nfase: concept\n---\n\n# Vragen van het lid Six (Partij D)\n\n## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n',
      ),
    );
    const gezien = lint(readVragenset(tekst), { today: null })
      .filter(({ rule }) => rule === 'invulplek')
      .map(({ start, end }) => tekst.slice(start, end));
    assert.deepEqual([...new Set(gezien)].sort(), [
      '[bewindspersoon]',
      '[datum]',
      '[naam]',
      '[onderwerp]',
      '[znummer]',
    ]);
  });

  it('names everybody addressed, and says "mede namens" only where the document does', () => {
    const aan = 'de Minister van Water en de Staatssecretaris van Zee';
    for (const soort of papiersoorten) {
      const zonder = maakPapier(soort, set({ aan }), null, keuzes).tekst;
      assert.match(zonder, /aan de minister van Water en de staatssecretaris van Zee over/);
      assert.doesNotMatch(zonder, /mede namens/i);
      const voorblad = 'znummer: 2025Z90001\ningezonden: 2025-02-03\nmedeNamens:\n  - Staatssecretaris van Zee';
      const met = maakPapier(soort, set({ aan, voorblad }), null, keuzes).tekst;
      assert.match(met, /mede namens de staatssecretaris van Zee/i);
      assert.match(met, /^(?:Aan: de|De) minister van Water(?:,| {2})$/m);
    }
  });

  it('lets who signs be filled in where the document leaves a doubt', () => {
    const aan = 'de Minister van Water en de Staatssecretaris van Zee';
    assert.match(uitstelbericht(set({ aan })), /\n\[bewindspersoon\],\n/);
    assert.match(uitstelbericht(set()), /\nDe minister van Water,\n/);
    const voorblad = 'znummer: 2025Z90001\ningezonden: 2025-02-03\nbewindspersoon: Staatssecretaris van Zee';
    assert.match(uitstelbericht(set({ aan, voorblad })), /\nDe staatssecretaris van Zee,\n/);
  });

  it('does not invent a date, a number or a subject', () => {
    const leeg = readVragenset('---\nznummer:\nfase: concept\n---\n\n## Vraag 1\n\nHoe hoog?\n\n### Antwoord 1\n');
    for (const soort of papiersoorten) {
      const { naam, tekst } = maakPapier(soort, leeg, null, { document: 'dijk.md' });
      assert.equal(naam, `dijk.${soort}.md`);
      assert.doesNotMatch(tekst.replace(/Postbus 20018 {2}\n2500 EA Den Haag/, ''), /\d/);
      for (const plek of ['[naam]', '[bewindspersoon]', '[onderwerp]', '[datum]', '[znummer]'])
        assert.ok(tekst.includes(plek), `${soort} ${plek}`);
    }
  });

  it('moves no clock, also when its writer dates it', () => {
    const antwoord = set();
    const gedateerd = uitstelbericht(antwoord).replace('Datum:', 'Datum: 20 februari 2025');
    const papieren = [gedateerd, ...papiersoorten.map((soort) => maakPapier(soort, antwoord, null, keuzes).tekst)];
    const kaarten = [antwoord, ...papieren.map((tekst) => readVragenset(tekst))].map((een, i) =>
      kaartVan(`${i}.md`, een),
    );
    const [dossier, ...meer] = dossiers(
      kaarten.filter((kaart): kaart is Kaart => kaart !== null),
      '2025-02-20',
    );
    assert.equal(meer.length, 0);
    assert.equal(dossier?.termijn?.geldt, '2025-02-24');
    assert.equal(dossier?.termijn?.status, 'loopt');
    assert.equal(dossier?.hoofd.plek, '0.md');
  });

  it('tells in a letter and a nota what is known of delay, asked moment and separate answers', () => {
    const van = set({
      voorblad: 'znummer: 2025Z90001\ningezonden: 2025-02-03\nuitstel: 2025-02-20',
      vraag: 'Kunt u deze vragen één voor één en uiterlijk 12 februari 2025 beantwoorden?',
    });
    assert.match(maakPapier('aanbiedingsbrief', van, null).tekst, /^Op 20 februari 2025 heb ik uw Kamer laten weten/m);
    const nota = maakPapier('beslisnota', van, null).tekst;
    assert.match(nota, /^- De antwoorden moeten uiterlijk op maandag 17 maart 2025 bij de Kamer zijn\.$/m);
    assert.match(nota, /^- Op 20 februari 2025 is uitstel gemeld\.$/m);
    assert.match(nota, /^- De vragenstellers willen de antwoorden uiterlijk op 12 februari 2025 hebben\.$/m);
    assert.match(nota, /eigen antwoord \(vraag 1\)\.$/m);
    const deel = set({ vraag: 'Kunt u vraag 3 en 4 afzonderlijk beantwoorden?' });
    assert.equal(deel.afzonderlijk.length, 1);
    assert.doesNotMatch(maakPapier('beslisnota', deel, null).tekst, /eigen antwoord/);
    const zonder = maakPapier('beslisnota', set(), null).tekst;
    assert.doesNotMatch(zonder, /uitstel gemeld|vragenstellers willen/);
    assert.deepEqual(
      [...nota.matchAll(/^## (.+)$/gm)].map((match) => match[1]),
      ['Aanleiding', 'Beslispunt', 'Kern', 'Gevoeligheid', 'Afstemming', 'Openbaarheid'],
    );
  });

  it('follows a template of the folder instead of ours, and tells what is wrong with it', () => {
    const eigen = '# Nota over {{onderwerp}}\n\n{{#uitstel}}Laat.{{/uitstel}}\n';
    assert.deepEqual(maakPapier('beslisnota', set(), eigen), {
      naam: '2025Z90001.beslisnota.md',
      tekst: '# Nota over de zeedijk bij Noorderhaven\n',
    });
    assert.throws(
      () => maakPapier('beslisnota', set(), 'Over\n{{ondewerp}}'),
      /^Sjabloonfout: Regel 2: het veld \{\{ondewerp\}\} bestaat niet\. Kies uit: afzonderlijk, bewindspersoon,/,
    );
  });

  it('is made from questions and answers only', () => {
    assert.ok(heeftPapieren(set()));
    assert.ok(!heeftPapieren(readVragenset(uitstelbericht(set()))));
    assert.ok(!heeftPapieren(readVragenset('# Boodschappen\n')));
  });
});
