import assert from 'node:assert/strict';
import { laadOpNode, leesBestand } from '../../../src/formats';
import { maakBrief } from '../../../src/formats/brief';
import { type Opmerking, schrijfOpmerking } from '../../../src/opmerkingen';
import { readVragenset } from '../../../src/vragenset';
import { Docx } from '../formats/docx';
import { maakHuisstijl } from '../formats/huisstijl';

const BEGIN =
  '---\nznummer: 2025Z04271\ningezonden: 2025-03-10\n---\n\n# Vragen van het lid Six (Partij D) over dijken (ingezonden 10 maart 2025)\n\n';
const BOER: Opmerking = {
  auteur: 'M. de Boer',
  datum: '2025-04-03',
  tekst: 'Klopt dit getal?',
  klaar: false,
  reacties: [],
};
const n = (een: Partial<Opmerking>): string => schrijfOpmerking({ ...BOER, ...een });

const maak = async (antwoord: string, opmerkingen = true, reference: Uint8Array | null = null) => {
  const tekst = `${BEGIN}## Vraag 1\n\nKlopt dat?\n\n### Antwoord 1\n\n${antwoord}\n`;
  const { bytes } = await maakBrief(readVragenset(tekst), { documentId: 'id', reference, brief: null, opmerkingen });
  const docx = new Docx(bytes);
  docx.keur();
  return { docx, bytes };
};
const terug = async (antwoord: string) => {
  const { kanttekeningen } = await leesBestand((await maak(antwoord)).bytes, 'a.docx', laadOpNode);
  return kanttekeningen.map(({ auteur, datum, tekst }) => ({ auteur, datum, tekst }));
};
/** The words in front of each remark, up to the paragraph's beginning. */
function plaatsen(docx: Docx): string[] {
  const xml = docx.tekst('word/document.xml');
  return [...xml.matchAll(/<w:commentReference w:id="\d+"\/>/g)].map(({ index }) => {
    const voor = xml.slice(0, index);
    return voor.slice(voor.lastIndexOf('<w:p>')).replace(/<[^>]*>/g, '');
  });
}

describe('opmerkingen: along in the margin of the Word letter', () => {
  it('gives author, day, text, answers and what is settled back as they were', async () => {
    const reacties = [
      { auteur: 'J. Six', datum: '2025-04-04T10:12:00Z', tekst: 'Ja.\nZie de bijlage.' },
      { auteur: null, datum: null, tekst: 'Mooi <zo> & "klaar".' },
    ];
    assert.deepEqual(
      await terug(`Negen meter.${n({ reacties })} Hoog.${n({ auteur: null, datum: null, tekst: '', klaar: true })}`),
      [
        { auteur: 'M. de Boer', datum: '2025-04-03T00:00:00Z', tekst: 'Klopt dit getal?' },
        ...reacties,
        { auteur: null, datum: null, tekst: '(afgehandeld)' },
      ],
    );
  });

  it('says what is settled where nobody answered', async () =>
    assert.deepEqual(
      (await terug(`Ja.${n({ klaar: true })}`)).map(({ tekst }) => tekst),
      ['Klopt dit getal? (afgehandeld)'],
    ));

  it('stands behind the words it is about, or at the paragraph before it', async () => {
    const { docx } = await maak(
      `De dijk${n({})} is **negen${n({})} meter**.\n\n- een${n({})}\n- twee\n\n${n({})}\n\n| a | b${n({})} |\n|---|---|\n| c | d |\n\nSlot.\n\n${n({})}`,
    );
    assert.deepEqual(plaatsen(docx), ['De dijk', 'De dijk is negen', 'een', 'twee', 'b', 'Slot.']);
  });

  it('finds a place in an answer that is empty, and for a note that comes first or stands in code', async () => {
    assert.deepEqual(plaatsen((await maak(n({}))).docx), ['']);
    assert.deepEqual(plaatsen((await maak(`${n({})}\n\nJa.`)).docx), ['Ja.']);
    const { docx } = await maak(`\`\`\`\ncode ${n({})}\n\`\`\`\n\nJa.`);
    assert.deepEqual(plaatsen(docx), ['Ja.']);
    assert.match(docx.tekst('word/document.xml'), /code /);
  });

  it('leaves all else as it is without notes', async () => {
    const antwoord = `De **dijk.**${n({})} Ja[^a]${n({})}\n\n1. een\n\n   ${n({})}\n2. twee${n({})}\n\n> citaat${n({})}\n\n<!-- iets anders -->\n\n[^a]: Noot.`;
    assert.deepEqual((await maak(antwoord)).docx.alineas(), (await maak(antwoord, false)).docx.alineas());
  });

  it('makes the same file each time, with no other moment in it', async () => {
    const antwoord = `Ja.${n({ datum: null })}${n({ datum: 'onzin' })}`;
    const { bytes, docx } = await maak(antwoord);
    assert.deepEqual(bytes, (await maak(antwoord)).bytes);
    assert.doesNotMatch(docx.tekst('word/comments.xml'), /w:date=/);
  });

  it('comes along in the looks of the ministry too', async () => {
    const { bytes } = await maak(`Ja.${n({})}`, true, await maakHuisstijl());
    const { kanttekeningen } = await leesBestand(bytes, 'a.docx', laadOpNode);
    assert.deepEqual(
      kanttekeningen.map(({ tekst }) => tekst),
      ['Klopt dit getal?'],
    );
  });

  it('has no part for remarks unless they are asked for, and there are any', async () => {
    assert.equal((await maak(`Ja.${n({})}`, false)).docx.delen.has('word/comments.xml'), false);
    assert.equal((await maak('Ja.')).docx.delen.has('word/comments.xml'), false);
  });
});
