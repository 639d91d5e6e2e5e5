import { Paragraph, TextRun } from 'docx';
import { type AntwoordSectie, formatNummers, isBladvulling, type VraagSectie, type Vragenset } from '../../vragenset';
import { type Blok, maakAlinea, maakBlokken } from './blokken';
import { isVanKamer, kamernotenblok } from './kamernoten';
import { leesDeel, zonderOpmerkingen } from './markdown';
import type { Plek } from './opmaak';
import { STIJL } from './stijlen';
import { begin, geldigeTekst } from './tekst';
import { titelVan } from './titel';
import type { Werk } from './werk';

const GEWOON: Omit<Plek, 'bron'> = {
  stijl: STIJL.tekst,
  opmaak: {},
  noten: 'ministerie',
  links: 0,
  diepte: 0,
  kopniveau: 4,
};

/** The annex: title, Z-numbers, questions and answers in the document's order, the Kamer's notes, what stands behind them. */
export function maakBijlage(set: Vragenset, opNieuwePagina: boolean, werk: Werk): Blok[] {
  meldOverig(set, werk);
  const paren: Blok[] = [];
  const erachter: Blok[] = [];
  let laatste: Blok[] = paren;
  set.secties.forEach((sectie, index) => {
    switch (sectie.soort) {
      case 'vraag':
      case 'antwoord':
        laatste = paren;
        laatste.push(...maakDeel(set, sectie, index, werk));
        break;
      case 'mededeling':
      case 'toelichting':
      case 'overig': {
        // The Kamer's notes stand right behind the last answer.
        laatste = erachter;
        const plek = {
          ...GEWOON,
          noten: isVanKamer(sectie) ? ('kamer' as const) : ('ministerie' as const),
          kopniveau: 2,
        };
        laatste.push(...hangNotenAan(maakTekst(sectie.tekst, plek, werk), werk));
        break;
      }
      default:
        break;
    }
  });
  return [...maakKop(set, opNieuwePagina, werk), ...paren, ...kamernotenblok(werk), ...erachter];
}

function maakKop(set: Vragenset, opNieuwePagina: boolean, werk: Werk): Blok[] {
  const plek: Omit<Plek, 'bron'> = { ...GEWOON, stijl: STIJL.titel, noten: 'kamer', opmaak: { vet: true } };
  const { bron, root } = leesDeel(titelVan(set), werk.definities);
  const titel = root.children.flatMap((node) =>
    node.type === 'paragraph'
      ? maakAlinea(node.children, { ...plek, bron }, werk, { pageBreakBefore: opNieuwePagina })
      : [],
  );
  const { znummers } = set;
  if (znummers.length === 0) return titel;
  const regel = `${znummers.length === 1 ? 'Z-nummer' : 'Z-nummers'} ${znummers.join(', ')}`;
  return [...titel, new Paragraph({ style: STIJL.tekst, children: [new TextRun(geldigeTekst(regel))] })];
}

/** Says what stands under the title of an answer document: in a published one or a letter that is its furniture. */
function meldOverig({ secties, kop, eigen }: Vragenset, werk: Werk): void {
  const sectie = secties.find(({ soort }) => soort === 'kop');
  if (!eigen || sectie === undefined) return;
  const { start, end } = kop.zin ?? { start: 0, end: 0 };
  const rest = zonderOpmerkingen(`${sectie.tekst.slice(0, start)}\n${sectie.tekst.slice(end)}`)
    .split(/\r\n?|\n/)
    .filter(
      (line) => /[\p{Alpha}\d]/u.test(line) && !/^ {0,3}\[\^/.test(line) && (kop.zin !== null || !/^#\s/.test(line)),
    );
  const [eerste] = rest;
  if (eerste !== undefined)
    werk.verlies(
      `Wat onder de titel staat, is niet meegekomen: «${begin(eerste)}». Zet het in de brief als het mee moet.`,
    );
}

function maakDeel(set: Vragenset, sectie: VraagSectie | AntwoordSectie, index: number, werk: Werk): Blok[] {
  const isVraag = sectie.soort === 'vraag';
  const label = new Paragraph({
    style: isVraag ? STIJL.vraag : STIJL.antwoord,
    children: [new TextRun({ text: geldigeTekst(labelVan(set, sectie, index)), bold: true })],
  });
  const plek: Omit<Plek, 'bron'> = isVraag ? { ...GEWOON, noten: 'kamer', opmaak: { vet: true } } : GEWOON;
  const tekst = maakTekst(sectie.tekst.slice(sectie.inhoud.start, sectie.inhoud.end), plek, werk);
  // An answer that is still empty has a line to write on.
  return hangNotenAan([label, ...(tekst.length > 0 ? tekst : [new Paragraph({ style: STIJL.tekst })])], werk);
}

/** The words of the label; where that is a bare number, or nothing, what it stands for. */
function labelVan(set: Vragenset, sectie: VraagSectie | AntwoordSectie, index: number): string {
  const { start, end } = sectie.label.span;
  const woorden = sectie.tekst.slice(start, end).trim();
  if (/^\p{Alpha}/u.test(woorden)) return woorden;
  const nummers =
    sectie.soort === 'vraag'
      ? set.vragen.filter((vraag) => vraag.sectie === index).map(({ nummer }) => nummer)
      : (set.antwoorden.find((antwoord) => antwoord.sectie === index)?.nummers ?? []);
  return `${sectie.soort === 'vraag' ? 'Vraag' : 'Antwoord'} ${formatNummers(nummers)}`.trim();
}

function maakTekst(tekst: string, plek: Omit<Plek, 'bron'>, werk: Werk): Blok[] {
  const zichtbaar = (werk.opmerkingen?.merk(tekst, zonderOpmerkingen) ?? zonderOpmerkingen(tekst))
    .split(/\r\n?|\n/)
    .filter((line) => !isBladvulling(line))
    .join('\n')
    .trim();
  const { bron, root } = leesDeel(zichtbaar, werk.definities);
  return maakBlokken(root.children, { ...plek, bron }, werk);
}

/** Notes that found no words to stand at belong to the last paragraph. */
function hangNotenAan(blokken: Blok[], { opmerkingen }: Werk): Blok[] {
  const laatste = blokken.findLast((blok) => blok instanceof Paragraph);
  if (laatste instanceof Paragraph) opmerkingen?.hangAan(laatste);
  return blokken;
}
