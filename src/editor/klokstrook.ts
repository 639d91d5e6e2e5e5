import type { Punt, Tijdlijn } from '../dossier';

/** The width for which labels are kept apart (pixels): a preview beside the text. In a wider one they only get more room. */
const BREEDTE = 460;
/** About what a character of a label takes (pixels). */
const TEKEN = 6.6;
/** Part of the width that is left free on both sides, so that a mark at the edge is whole (percent). */
const RAND = 2;

const AS = 48;
const ONDER = 82;
const LAAG = 34;

/** The fixed days stand above the bar, what happens or was asked for below it. */
const BOVEN: readonly string[] = ['ingezonden', 'eerste', 'naUitstel'];

/** The strip above an answer document as HTML: the share filled in, the clock as a picture, and the same in words. No script, no styles of its own. */
export function klokstrook(tijdlijn: Tijdlijn): string {
  const { ingevuld, vragen, stand, klok, zinnen } = tijdlijn;
  return [
    '<div class="kv-strook" role="group" aria-label="Stand van deze beantwoording" lang="nl">',
    '<p class="kv-stand">',
    `<progress max="${Math.max(1, vragen)}" value="${ingevuld}" aria-label="Ingevuld">${escapeHtml(stand)}</progress> `,
    `<span>${escapeHtml(stand)}${klok === null ? '' : ` · ${escapeHtml(klok)}`}</span>`,
    '</p>',
    tijdlijn.punten.length === 0 ? '' : tekening(tijdlijn),
    '<details><summary>In woorden</summary><ul>',
    ...zinnen.map((zin) => `<li>${escapeHtml(zin)}</li>`),
    '</ul></details>',
    '</div>\n',
  ].join('');
}

function tekening({ punten, metUitstel, zinnen }: Tijdlijn): string {
  const boven = punten.filter(({ soort }) => BOVEN.includes(soort));
  const onder = punten.filter(({ soort }) => !BOVEN.includes(soort));
  const lagen = verdeel(onder);
  const hoogte = ONDER + LAAG * (Math.max(-1, ...lagen) + 1) - 12;
  const plekVan = (soort: string): number => punten.find((punt) => punt.soort === soort)?.plek ?? 0;
  const [dag0, eerste, zes] = [plekVan('ingezonden'), plekVan('eerste'), plekVan('naUitstel')];
  return [
    `<svg class="kv-klok" width="100%" height="${hoogte}" role="img" aria-labelledby="kv-klok-titel" aria-describedby="kv-klok-tekst">`,
    '<title id="kv-klok-titel">De klok van deze Kamervragen</title>',
    `<desc id="kv-klok-tekst">${escapeHtml(zinnen.join(' '))}</desc>`,
    balk('kv-balk', dag0, eerste),
    balk(metUitstel ? 'kv-balk' : 'kv-balk kv-balk-open', eerste, zes),
    ...onder.map((punt, index) => leider(punt, ONDER + LAAG * (lagen[index] ?? 0) - 14)),
    ...punten.map(teken),
    ...boven.map((punt) => label(punt, 14)),
    ...onder.map((punt, index) => label(punt, ONDER + LAAG * (lagen[index] ?? 0))),
    '</svg>',
  ].join('');
}

/** In which layer below the bar each label stands, so that no two run into each other. */
function verdeel(punten: readonly Punt[]): number[] {
  const vol: number[] = [];
  return punten.map((punt) => {
    const breed = Math.max(punt.naam.length, punt.dag.length) * TEKEN + 10;
    const midden = punt.plek * BREEDTE;
    const links = { start: midden, middle: midden - breed / 2, end: midden - breed }[anker(punt)];
    let laag = 0;
    while ((vol[laag] ?? Number.NEGATIVE_INFINITY) > links) laag++;
    vol[laag] = links + breed;
    return laag;
  });
}

function anker({ plek }: Punt): 'start' | 'middle' | 'end' {
  return plek < 0.15 ? 'start' : plek > 0.85 ? 'end' : 'middle';
}

const x = (plek: number): string => `${(RAND + plek * (100 - 2 * RAND)).toFixed(2)}%`;

function balk(klasse: string, van: number, tot: number): string {
  const breed = ((tot - van) * (100 - 2 * RAND)).toFixed(2);
  return `<rect class="${klasse}" x="${x(van)}" y="${AS - 4}" width="${breed}%" height="8"/>`;
}

function leider({ plek, soort }: Punt, tot: number): string {
  return `<line class="kv-lijn kv-${soort}" x1="${x(plek)}" x2="${x(plek)}" y1="${AS}" y2="${tot}"/>`;
}

/** Each kind has a shape of its own: colour alone tells nothing to those who cannot see it. */
function teken({ plek, soort }: Punt): string {
  const vorm = {
    ingezonden: '<line y1="-10" y2="10"/>',
    eerste: '<line y1="-10" y2="10"/>',
    naUitstel: '<line y1="-10" y2="10"/>',
    uitstel: '<rect x="-6" y="-6" width="12" height="12"/>',
    gevraagd: '<polygon points="0,-8 8,0 0,8 -8,0"/>',
    vandaag: '<circle r="7"/>',
    verzonden: '<polygon points="-7,-8 9,0 -7,8"/>',
  }[soort];
  return `<svg class="kv-teken kv-${soort}" x="${x(plek)}" y="${AS}" overflow="visible">${vorm}</svg>`;
}

function label(punt: Punt, y: number): string {
  const at = `x="${x(punt.plek)}" text-anchor="${anker(punt)}"`;
  return (
    `<text class="kv-naam" ${at} y="${y}">${escapeHtml(punt.naam)}</text>` +
    `<text class="kv-dag" ${at} y="${y + 15}">${escapeHtml(punt.dag)}</text>`
  );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
