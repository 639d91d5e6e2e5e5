import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx';
import type { PhrasingContent } from 'mdast';
import { leesTag } from './html';
import type { Opmaak, Plek } from './opmaak';
import { STIJL } from './stijlen';
import { begin, geldigeTekst } from './tekst';
import { maakVoetnoot } from './voetnoot';
import type { Werk } from './werk';

/** A line that begins like an item of a list that Markdown does not know: it stays a line of its own. */
const PUNT = /^\s*(?:[a-z][.)]|[•–·o▪]|(?:i{1,3}|iv|v)[.)])\s/;
const ADRES = /^(?:https?:\/\/|mailto:)/i;

/** Text of one paragraph, heading or cell, as the runs of Word. */
export function maakInline(nodes: readonly PhrasingContent[], plek: Plek, werk: Werk): ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  let opmaak = plek.opmaak;
  for (const node of nodes) {
    if (node.type === 'html') {
      const tag = leesTag(node.value);
      if (tag.soort === 'opmaak') opmaak = { ...opmaak, [tag.naam]: tag.open || plek.opmaak[tag.naam] === true };
      else if (tag.soort === 'regeleinde') runs.push(new TextRun({ break: 1 }));
      else if (tag.soort === 'tekst') runs.push(...tekst(node.value, opmaak, werk));
      else werk.verlies(`De opmaak <${tag.naam}> is niet meegekomen; de tekst wel.`);
    } else runs.push(...maakStuk(node, { ...plek, opmaak }, werk));
  }
  return runs;
}

function maakStuk(node: Exclude<PhrasingContent, { type: 'html' }>, plek: Plek, werk: Werk): ParagraphChild[] {
  const binnen = (anders: Opmaak): Plek => ({ ...plek, opmaak: { ...plek.opmaak, ...anders } });
  switch (node.type) {
    case 'text':
      return tekst(node.value, plek.opmaak, werk);
    case 'inlineCode':
      return tekst(node.value, plek.opmaak, werk);
    case 'strong':
      return maakInline(node.children, binnen({ vet: true }), werk);
    case 'emphasis':
      return maakInline(node.children, binnen({ cursief: true }), werk);
    case 'delete':
      return maakInline(node.children, binnen({ doorgehaald: true }), werk);
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return maakLink(node.url, node.children, plek, werk);
    case 'linkReference': {
      const doel = werk.definities.links.find(({ identifier }) => identifier === node.identifier);
      return maakLink(doel?.url ?? '', node.children, plek, werk);
    }
    case 'image':
    case 'imageReference':
      werk.verlies(
        `Een afbeelding is niet meegekomen${node.alt ? `: «${begin(node.alt)}»` : ''}. Voeg die in Word toe.`,
      );
      return [];
    case 'footnoteReference':
      return maakNootteken(node.identifier, node.label ?? node.identifier, plek, werk);
  }
}

function tekst(value: string, opmaak: Opmaak, { opmerkingen }: Werk): ParagraphChild[] {
  return opmerkingen === null ? regels(value, opmaak) : opmerkingen.inTekst(value, (deel) => regels(deel, opmaak));
}

function regels(value: string, opmaak: Opmaak): TextRun[] {
  const runs: TextRun[] = [];
  let rest = '';
  let isNieuweRegel = false;
  const sluit = (): void => {
    if (rest !== '') runs.push(run(rest, opmaak, isNieuweRegel));
    rest = '';
  };
  value.split('\n').forEach((line, index) => {
    if (index > 0 && PUNT.test(line)) {
      sluit();
      isNieuweRegel = true;
      rest = line.trimStart();
    } else rest = index === 0 ? line : `${rest} ${line}`;
  });
  sluit();
  return runs;
}

function run(value: string, opmaak: Opmaak, isNieuweRegel = false): TextRun {
  return new TextRun({
    text: geldigeTekst(value).replace(/ {2,}/g, ' '),
    ...(isNieuweRegel && { break: 1 }),
    ...(opmaak.link && { style: STIJL.link }),
    ...(opmaak.vet && { bold: true }),
    ...(opmaak.cursief && { italics: true }),
    ...(opmaak.onderstreept && { underline: {} }),
    ...(opmaak.doorgehaald && { strike: true }),
    ...(opmaak.hoog && { superScript: true }),
    ...(opmaak.laag && { subScript: true }),
  });
}

function maakLink(url: string, children: readonly PhrasingContent[], plek: Plek, werk: Werk): ParagraphChild[] {
  if (ADRES.test(url)) {
    const link = geldigeTekst(url);
    return [
      new ExternalHyperlink({
        link,
        children: maakInline(children, { ...plek, opmaak: { ...plek.opmaak, link: true } }, werk),
      }),
    ];
  }
  // An address on the own machine means nothing to who gets the letter, and tells how the makers keep their files.
  if (url !== '') werk.verlies('Een koppeling naar een eigen bestand is niet meegekomen; de tekst ervan wel.');
  return maakInline(children, plek, werk);
}

function maakNootteken(naam: string, label: string, plek: Plek, werk: Werk): ParagraphChild[] {
  const definitie = plek.noten === 'geen' ? null : werk.noot(naam);
  const nummer = werk.kamernoten.get(naam);
  if (definitie !== null && plek.noten === 'ministerie')
    return [new FootnoteReferenceRun(maakVoetnoot(definitie, werk))];
  if (definitie !== null && nummer !== undefined) return [run(` ${nummer})`, plek.opmaak)];
  werk.verlies(`Bij het teken [^${begin(label)}] kon geen voetnoot worden gemaakt; het teken staat er nog.`);
  return [run(`[^${label}]`, plek.opmaak)];
}
