import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

/** Pieces of which documents are put together: all that opens, closes, numbers, refers or hides something, and what is wrong in each. */
export const STUKKEN: readonly string[] = [
  '---\nznummer: 2031Z90001\ningezonden: 2031-02-03\nfase: lijn\n---\n',
  '---\nznummer: 2031Z90001\ningezonden: 2031-02-04\nnegeer:\n  - {regel: kamerstuk, reden: oud}\n  - {regel: nep, reden: x}\n---\n',
  '---\r\ningezonden: 2031-02-03\r\nuitstel: [2031-02-20]\r\n---\r\n',
  '---\nznummer: [2031Z90001, 2031Z90002]\nverzonden: 3 maart 2031\nmedeNamens: [minister van Dijken]\n---\n',
  '---\nfase: eindversie\nnegeer: []\n---\r\n',
  '---\n',
  'a: &a [*a, *a]\n',
  '__proto__: {x: 1}\n',
  '# Vragen van het lid Six (Partij D) aan de minister van Dijken over dijken (ingezonden 3 februari 2031)\n\n',
  '# Vragen van de leden Six (Partij D) en Ter Aa (Partij E) over *hoge dijken* (ingezonden 30 februari 2031), 2031Z90001\r\n\r\n',
  'Antwoord van minister Six (Water), mede namens de minister van Dijken. (Ontvangen 24 februari 2031)\n\n',
  '## Vraag 1\n\nHoe hoog is de dijk, en zo nee, waarom niet?[^1]\n\n',
  '## Vraag 2\n\nWat kost dat per meter?\n\n',
  '## Vraag 2\r\n\r\nWat kost dat nog een keer?\r\n\r\n',
  '## Vraag 3\n\nKunt u elke vraag afzonderlijk beantwoorden?\n\n',
  '## Vraag 4\n\nKunt u deze vragen vóór het commissiedebat van 12 februari 2031 beantwoorden?\n\n',
  '## Vraag 5 en 6\n\na. Hoe breed?\nb. Hoe diep?\n\n',
  '**Vraag 3**\nWanneer is de dijk klaar?\n\n',
  'Vraag 4\nEn daarna?\r\n\r\n',
  'Vraag 1 Hoe hoog? ',
  'Antwoord 2 Ja. ',
  '1. Hoe hoog?\n',
  '2. Wat kost dat?\n',
  '2 en 3\n',
  '3\n',
  '### Antwoord 1\n\nDe dijk is negen meter hoog.\n\n',
  '### Antwoord 1\n\n',
  '### Antwoord 2\n\nZie het antwoord op vraag 9.\n\n',
  '### Antwoord 2 en 3\n\nSamen kosten zij <bedrag> per meter (Kamerstuk 36 100, nr. 4).\n\n',
  '### Antwoord 3\r\n\r\nZie de antwoorden op de vragen 1 tot en met 3, en 2.\r\n\r\n',
  '### Antwoord 7\n\nDit hoort bij geen vraag. Zie kamerstukken II 36100-4.\n\n',
  '**Antwoord 3**\nIn juni jl. op maandag 3 februari 2031, en op 31 februari 2031. [PM]\n\n',
  'Antwoord 4\nJa.\r\n\r\n',
  'Antwoord op vraag 5\n\nIk verwijs naar vraag 6. Bel 06-12345678 of mail jan@voorbeeld.nl, BSN 123456782.\n\n',
  'Kunt u deze vragen afzonderlijk beantwoorden?\n',
  '<!-- @Jansen: klopt dit? -->\n',
  '<!-- kamervragen: accepteer leeg-antwoord; reden: volgt -->\n',
  '<!--\n',
  '-->\n',
  '{>>nog nakijken<<}\n',
  '[^1]: Een noot.\n',
  '[^2]: Nog een noot.\n    vervolg van de noot\n',
  'tekst[^1] en[^2]\n',
  '1) Waterkrant, 2024\n\n',
  '¹ Waterkrant, 2024\n',
  'Losse woorden van de schrijver.\n\n',
  '```\n',
  '~~~~\n',
  '> ',
  '    ',
  '- ',
  '| a | b |\n| --- | --- |\n| 1 | 2 |\n',
  '## Bijlage\n',
  'Toelichting:\n',
  'Mededeling\n',
  'Hierbij deel ik u mede dat de vragen niet binnen de termijn kunnen worden beantwoord, omdat overleg nodig is.\n',
  'Lijst van vragen en antwoorden\n',
  'Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 2\n',
  'In antwoord op uw brief van 3 februari jl., nr. 2031Z90002\n',
  'De minister van Water,\n\nA. Six\n',
  'Ingediend | 3 februari 2031 |\nIndieners | Anna Six (D) |\n',
  '\n',
  '\r\n',
  '\r',
  '\f',
  '\u2028',
  '\ufeff',
  '\u00a0',
  '🙂',
  '\ud800',
  '\u0000',
  'İıſK',
  ' en 5\n',
];

/** Documents made of pieces, drawn by fast-check. */
export const uitStukken: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...STUKKEN) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    ),
    {
      maxLength: 28,
    },
  )
  .map((stukken) => stukken.join(''));

/** Any text at all, half surrogates and control characters included. */
export const alles: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 400 });

/** Beyond this a seed is cut (characters): a fault shows in a small document too, and many small ones see more. */
const LANGSTE_ZAAD = 5000;

export interface Zaden {
  readonly teksten: readonly string[];
  readonly eigen: number;
  readonly corpus: number;
}

/** Our own documents: the examples on the pages of the rules, and those of the example folder; and real ones where they are. */
export function leesZaden(root: string, corpus: string | null): Zaden {
  const eigen = [
    ...bestanden(path.join(root, 'docs/regels'), /\.md$/).flatMap((file) => blokken(readFileSync(file, 'utf8'))),
    ...bestanden(path.join(root, 'voorbeeld'), /\.(?:md|txt)$/).map((file) => readFileSync(file, 'utf8')),
    ...bestanden(path.join(root, 'test/vscode/werkmap'), /\.(?:md|txt)$/).map((file) => readFileSync(file, 'utf8')),
  ];
  const echt = corpus === null ? [] : bestanden(corpus, /\.(?:md|txt)$/).map((file) => readFileSync(file, 'utf8'));
  const teksten = [...eigen, ...echt].map((tekst) => tekst.slice(0, LANGSTE_ZAAD));
  return { teksten, eigen: eigen.length, corpus: echt.length };
}

function bestanden(map: string, naam: RegExp): string[] {
  if (!existsSync(map)) return [];
  return readdirSync(map)
    .filter((file) => naam.test(file))
    .sort()
    .map((file) => path.join(map, file));
}

/** The blocks of code on a page: each is a document. */
function blokken(pagina: string): string[] {
  const gevonden: string[] = [];
  let hek: string | null = null;
  let regels: string[] = [];
  for (const regel of pagina.split('\n')) {
    const open = /^(`{3,})/.exec(regel)?.[1];
    if (hek === null && open !== undefined) {
      hek = open;
      regels = [];
    } else if (hek !== null && regel === hek) {
      gevonden.push(`${regels.join('\n')}\n`);
      hek = null;
    } else regels.push(regel);
  }
  return gevonden;
}
