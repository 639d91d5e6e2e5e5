import assert from 'node:assert/strict';
import { lint } from '../../../src/lint';
import { readVragenset } from '../../../src/vragenset';
import { gevonden } from './gevonden';

const found = (tekst: string): string[] =>
  lint(readVragenset(tekst), { today: null })
    .filter(({ rule }) => rule === 'uitstelbericht')
    .map(({ severity, message }) => `${severity}: ${message}`);

const KOP =
  'Vragen van het lid Van Dobbenburgh (Partij A) over vertraging wegens onderzoek (ingezonden 3 februari 2025).\n\nMededeling van Minister Terpstra (Defensie) (ontvangen 20 februari 2025).';
const bericht = (mededeling: string, kop = KOP): string => `${kop}\n\n## Mededeling\n\n${mededeling}\n`;
const NIET = 'kunnen niet binnen de gebruikelijke termijn worden beantwoord';

describe('rules: uitstelbericht', () => {
  it('reads a reason in whatever way it is given', () => {
    const zinnen = [
      `De vragen ${NIET}, omdat de kazerne nog wordt gemeten. De antwoorden volgen spoedig.`,
      `Wegens drukte ${NIET.replace('kunnen', 'kunnen de vragen')}. De antwoorden volgen spoedig.`,
      `De vragen ${NIET}. De benodigde afstemming is nog gaande. De antwoorden volgen spoedig.`,
      `De vragen van het lid Van Dobbenburgh over de kazerne, gelet op de metingen, ${NIET}. De antwoorden volgen spoedig.`,
    ];
    for (const zin of zinnen) assert.deepEqual(found(bericht(zin)), [], zin);
  });

  it('does not take the subject of the questions for a reason', () => {
    const zin = `De vragen van het lid Van Dobbenburgh over onderzoek en overleg ${NIET}. De antwoorden volgen spoedig.`;
    const [eerste, ...meer] = found(bericht(zin));
    assert.match(eerste ?? '', /^error: Het uitstelbericht geeft geen reden\./);
    assert.equal(meer.length, 0);
  });

  it('names in one finding what else is missing', () => {
    const kop = 'Mededeling van Minister Terpstra (Defensie) (ontvangen onlangs).';
    assert.deepEqual(found(bericht(`Uw vragen ${NIET}, omdat de kazerne nog wordt gemeten.`, kop)), [
      'info: In het uitstelbericht ontbreekt: de vragenstellers, het onderwerp, het Z-nummer of de datum van de vragen, wanneer de antwoorden komen. Zet het erbij, dan weet de Kamer om welke vragen het gaat en wat zij kan verwachten.',
    ]);
  });

  it('is late from the day after the third week on', () => {
    const zin = `De vragen ${NIET}, omdat de kazerne nog wordt gemeten. De antwoorden volgen spoedig.`;
    const op = (dag: string): number => found(bericht(zin, KOP.replace('20 februari', dag))).length;
    assert.equal(op('24 februari'), 0);
    assert.equal(op('25 februari'), 1);
  });

  const MET = `De vragen ${NIET}, omdat de kazerne nog wordt gemeten. De antwoorden volgen spoedig.`;
  const ZONDER = `De vragen ${NIET}. De antwoorden volgen spoedig.`;
  const GEEN_REDEN =
    'error: Het uitstelbericht geeft geen reden. Het Reglement van Orde vraagt daarom: schrijf waarom de vragen niet binnen drie weken beantwoord kunnen worden.';

  it('reads a notice without a label of its own, above or behind the questions', () => {
    const kop = (tekst: string): string => `${KOP.replace('wegens onderzoek', 'van bruggen')}\n\n${tekst}\n`;
    assert.deepEqual(found(kop(MET)), []);
    assert.deepEqual(found(kop(ZONDER)), [GEEN_REDEN]);
  });

  it('never takes a word of the official heading for a reason', () => {
    assert.deepEqual(found(`${KOP}\n\n${ZONDER}\n`), [GEEN_REDEN]);
  });

  it('points at the first line of the notice', () => {
    const wijst = (tekst: string): string | undefined => gevonden('uitstelbericht', tekst)[0]?.woorden;
    assert.equal(wijst(bericht(ZONDER)), '## Mededeling');
    assert.equal(wijst(`\n\n${KOP}\n\n${ZONDER}`), KOP.split('\n')[0]);
  });

  it('is late by the day of sending too, and shows the day of the questions', () => {
    const tekst = `---\nznummer: 2025Z90001\nsoort: uitstel\nverzonden: 2025-02-25\n---\n\n${bericht(MET, KOP.replace(' (ontvangen 20 februari 2025)', ''))}`;
    assert.deepEqual(
      gevonden('uitstelbericht', tekst).map(({ severity, message, ook }) => [severity, message, ook]),
      [
        [
          'warning',
          'Het uitstelbericht is verzonden op 25 februari 2025, na de termijn van drie weken. Die liep tot en met 24 februari 2025. Licht de late melding toe.',
          ['3 februari 2025 → Ingezonden op 3 februari 2025.'],
        ],
      ],
    );
  });

  it('opens a reason in many ways', () => {
    for (const reden of [
      'om reden van ziekte',
      'aangezien de kazerne dicht is',
      'in verband met ziekte',
      'i.v.m. ziekte',
      'vanwege ziekte',
      'doordat de kazerne dicht is',
      'door het weer',
      'gezien de drukte',
      'gelet op de drukte',
      'want de kazerne is dicht',
      'nu er nog wordt gemeten',
      'daar de kazerne dicht is',
      'teneinde goed te meten',
      'om zorgvuldig te kunnen antwoorden',
      'in afwachting van cijfers',
      'afhankelijk van anderen',
      'gezien de omvang',
    ])
      assert.deepEqual(found(bericht(`De vragen ${NIET}, ${reden}. De antwoorden volgen spoedig.`)), [], reden);
    for (const geen of ['omdatje', 'nu niet', 'daar niet', 'door omstandigheden'])
      assert.deepEqual(found(bericht(`De vragen ${NIET}, ${geen}. De antwoorden volgen spoedig.`)), [GEEN_REDEN], geen);
  });

  it('sees in many ways when the answers come', () => {
    const zin = (wanneer: string): string => `De vragen ${NIET}, omdat de kazerne nog wordt gemeten. ${wanneer}`;
    for (const wanneer of [
      'Dat gebeurt zo spoedig mogelijk.',
      'Dat gebeurt uiterlijk 1 maart.',
      'Ik streef naar maart.',
      'Ik verwacht dat in maart te doen.',
      'Dat kan binnen zes weken.',
      'Dat kan binnen 3 weken.',
      'Dat wordt omstreeks maart.',
      'Dat kan voor het einde van maart.',
      'Dat wordt medio maart.',
      'Dat kan zodra er cijfers zijn.',
      'U ontvangt ze later.',
      'De antwoorden volgen.',
    ])
      assert.deepEqual(found(bericht(zin(wanneer))), [], wanneer);
    assert.equal(found(bericht(zin('Dat is jammer.'))).length, 1);
  });

  it('finds the questioners, the subject and the number in the words of the notice as well', () => {
    const kop = 'Mededeling van Minister Terpstra (Defensie) (ontvangen onlangs).';
    const ontbreekt = (wie: string): string[] =>
      found(bericht(`${wie} ${NIET}, omdat de kazerne nog wordt gemeten. De antwoorden volgen.`, kop)).map(
        (message) => /ontbreekt: (.+?)\. Zet/.exec(message)?.[1] ?? message,
      );
    assert.deepEqual(ontbreekt('De vragen'), [
      'de vragenstellers, het onderwerp, het Z-nummer of de datum van de vragen',
    ]);
    assert.deepEqual(ontbreekt('De vragen van het Kamerlid Six'), [
      'het onderwerp, het Z-nummer of de datum van de vragen',
    ]);
    assert.deepEqual(ontbreekt('De vragen van de leden Six inzake kazernes'), [
      'het Z-nummer of de datum van de vragen',
    ]);
    for (const nummer of ['2025Z90001', 'van 3 februari', 'van 3-2-2025'])
      assert.deepEqual(ontbreekt(`De vragen van de leden Six over kazernes, ${nummer},`), [], nummer);
  });

  it('takes the number or the day of the questions from the front matter', () => {
    const zin = `De vragen van de leden Six over kazernes ${NIET}, omdat de kazerne nog wordt gemeten. De antwoorden volgen.`;
    const kop = 'Mededeling van Minister Terpstra (Defensie).';
    const aantal = (voorblad: string): number => found(`---\nfase: lijn\n${voorblad}---\n${bericht(zin, kop)}`).length;
    assert.deepEqual([aantal(''), aantal('znummer: 2025Z90001\n'), aantal('ingezonden: 2025-02-03\n')], [1, 0, 0]);
  });

  it('reads the questioners and the subject from the heading', () => {
    const zin = `De vragen ${NIET}, omdat de kazerne nog wordt gemeten. De antwoorden volgen.`;
    const zonder = (kop: string): string[] => found(bericht(zin, kop));
    assert.deepEqual(zonder(KOP), []);
    assert.equal(zonder(KOP.replace(/^.*\n\n/, '')).length, 1);
  });

  it('is on time as long as it is not known when it was sent, or when the questions were put', () => {
    assert.deepEqual(found(bericht(MET, KOP.replace('ontvangen 20 februari 2025', 'ontvangen onlangs'))), []);
    assert.deepEqual(
      found(
        bericht(MET.replace('De vragen', 'De vragen 2025Z90001'), KOP.replace(' (ingezonden 3 februari 2025)', '')),
      ),
      [],
    );
  });
});
