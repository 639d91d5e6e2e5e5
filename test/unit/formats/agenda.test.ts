import assert from 'node:assert/strict';
import { termijnVan } from '../../../src/dossier';
import { maakAgenda } from '../../../src/formats/agenda';
import { readVragenset } from '../../../src/vragenset';

/** What stands in the calendar file, unfolded: an object for each event; of a field that is there twice all values. */
function lees(ics: string): Record<string, string[]>[] {
  assert.match(ics, /^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR$/);
  const lines = ics.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string[]>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const [naam = '', ...rest] = line.split(':');
    const event = events.at(-1);
    if (event !== undefined) event[naam] = [...(event[naam] ?? []), rest.join(':')];
  }
  return events;
}

const document = (voorblad: string, vraag = 'Klopt dat?'): string =>
  `---\nznummer: 2025Z04271\ningezonden: 2025-03-10\nfase: concept\n${voorblad}---\n# Vragen van het lid Six (Partij D) aan de Minister voor Zee over *vis, zout; en zoet* (ingezonden 10 maart 2025)\n\n## Vraag 1\n\n${vraag}\n\n### Antwoord 1\n\nDit antwoord is geheim.`;
const maak = (tekst: string, vandaag = '2025-03-11'): string => {
  const set = readVragenset(tekst);
  const termijn = termijnVan(set, vandaag);
  assert.ok(termijn);
  return maakAgenda(set, termijn, vandaag);
};

describe('agenda', () => {
  it('has the first term with warnings on working days at nine, and the second without', () => {
    const [eerste, tweede, ...rest] = lees(maak(document('')));
    assert.deepEqual(rest, []);
    assert.deepEqual(eerste?.['DTSTART;VALUE=DATE'], ['20250331']);
    assert.deepEqual(eerste?.SUMMARY, ['Kamervragen 2025Z04271: laatste dag voor de antwoorden']);
    // Monday 24 March at nine, and Friday 28 March at nine: the day before Monday the 31st is a Sunday.
    assert.deepEqual(eerste?.TRIGGER, ['-P6DT15H', '-P2DT15H']);
    assert.deepEqual(tweede?.['DTSTART;VALUE=DATE'], ['20250421']);
    assert.deepEqual(tweede?.SUMMARY, ['Kamervragen 2025Z04271: zes weken\\, alleen na een uitstelbericht']);
    assert.equal(tweede?.TRIGGER, undefined);
  });

  it('warns before the second term once a notice was sent, and says that it is no working day', () => {
    const [eerste, tweede] = lees(maak(document('uitstel: 2025-03-28\n'), '2025-03-29'));
    assert.equal(eerste?.TRIGGER, undefined);
    assert.match(eerste?.DESCRIPTION?.[0] ?? '', /Uitstelbericht verzonden op vrijdag 28 maart 2025\.$/);
    assert.match(
      tweede?.DESCRIPTION?.[0] ?? '',
      /geen werkdag \(Tweede Paasdag\)\\; de laatste werkdag ervoor is donderdag 17 april 2025/,
    );
    // Monday 14 April, and Thursday 17 April: the days of Easter are free.
    assert.deepEqual(tweede?.TRIGGER, ['-P6DT15H', '-P3DT15H']);
  });

  it('has the moments that were asked for, but none that is no earlier than the term', () => {
    const events = lees(maak(document('', 'Kunt u deze vragen vóór 24 maart 2025 beantwoorden?')));
    const gevraagd = events[2];
    assert.match(gevraagd?.UID?.[0] ?? '', /^2025Z04271-gevraagd-2025-03-2\d@kamervragen$/);
    assert.match(gevraagd?.DESCRIPTION?.[0] ?? '', /Gevraagd in vraag 1\.$/);
    assert.equal(gevraagd?.TRIGGER?.length, 2);
    assert.equal(lees(maak(document('', 'Kunt u deze vragen binnen drie weken beantwoorden?'))).length, 2);
  });

  it('updates what an earlier export made: same UIDs, a higher sequence, a later stamp', () => {
    const eerder = lees(maak(document('')));
    const later = lees(maak(document('uitstel: 2025-03-28\n'), '2025-03-29'));
    assert.deepEqual(
      later.map(({ UID }) => UID),
      eerder.map(({ UID }) => UID),
    );
    assert.deepEqual([eerder[0]?.SEQUENCE, later[0]?.SEQUENCE], [['0'], ['1']]);
    assert.deepEqual([eerder[0]?.DTSTAMP, later[0]?.DTSTAMP], [['20250311T000000Z'], ['20250329T000000Z']]);
  });

  it('warns of nothing once the answers were sent', () => {
    const events = lees(maak(document('verzonden: 2025-03-20\n'), '2025-03-21'));
    assert.deepEqual(
      events.map(({ TRIGGER }) => TRIGGER),
      [undefined, undefined],
    );
    assert.match(events[0]?.DESCRIPTION?.[0] ?? '', /verzonden\.$/);
  });

  it('holds the subject and no word of the answers, on lines of at most 75 bytes', () => {
    const ics = maak(document(''));
    assert.match(ics.replace(/\r\n /g, ''), /DESCRIPTION:Onderwerp: vis\\, zout\\; en zoet\\nOp deze dag/);
    assert.doesNotMatch(ics, /geheim/);
    for (const line of ics.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  });

  it('is the same for the same input, and knows a set without Z-number by its day and subject', () => {
    assert.equal(maak(document('')), maak(document('')));
    const zonder = lees(maak(document('').replace('znummer: 2025Z04271\n', '')));
    assert.deepEqual(zonder[0]?.UID, ['2025-03-10-vis-zout-en-zoet-eerste-termijn@kamervragen']);
  });
});
