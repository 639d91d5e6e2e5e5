import assert from 'node:assert/strict';
import path from 'node:path/posix';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

type Element = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
});

/** A paragraph of a Word file as a reader sees it. */
export interface DocxAlinea {
  readonly stijl: string | null;
  readonly tekst: string;
  /** The words that are bold; null when none is. */
  readonly vet: string | null;
  readonly lijst: { readonly niveau: number; readonly nummering: string } | null;
  readonly inTabel: boolean;
}

/** A Word file in parts, for tests: read by another hand than wrote it. */
export class Docx {
  readonly delen: ReadonlyMap<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.delen = new Map(Object.entries(unzipSync(bytes)));
  }

  tekst(pad: string): string {
    const inhoud = this.delen.get(pad);
    assert.ok(inhoud, `${pad} is not in the package`);
    return strFromU8(inhoud);
  }

  boom(pad: string): Element[] {
    return parser.parse(this.tekst(pad)) as Element[];
  }

  alineas(pad = 'word/document.xml'): DocxAlinea[] {
    const found: DocxAlinea[] = [];
    const walk = (nodes: readonly Element[], inTabel: boolean): void => {
      for (const node of nodes) {
        const [naam, kinderen] = inhoud(node);
        if (naam === 'w:p') found.push(alineaVan(kinderen, inTabel));
        else walk(kinderen, inTabel || naam === 'w:tbl');
      }
    };
    walk(this.boom(pad), false);
    return found;
  }

  eigenschappen(): Record<string, string> {
    const found: Record<string, string> = {};
    for (const node of zoek(this.boom('docProps/custom.xml'), 'property'))
      found[attribuut(node, 'name')] = platteTekst(inhoud(node)[1]);
    return found;
  }

  /** Fails when the package is not sound: parts without type, relationships that lead nowhere, ids that nothing defines. */
  keur(): void {
    const types = zoek(this.boom('[Content_Types].xml'), 'Default').map((node) =>
      attribuut(node, 'Extension').toLowerCase(),
    );
    const overrides = zoek(this.boom('[Content_Types].xml'), 'Override').map((node) => attribuut(node, 'PartName'));
    assert.equal(new Set(overrides).size, overrides.length, 'a part has two content types');
    for (const pad of overrides) assert.ok(this.delen.has(pad.slice(1)), `content type of ${pad}, which is not there`);
    for (const pad of this.delen.keys()) {
      if (pad === '[Content_Types].xml') continue;
      const ext = pad.slice(pad.lastIndexOf('.') + 1).toLowerCase();
      assert.ok(overrides.includes(`/${pad}`) || types.includes(ext), `${pad} has no content type`);
      if (/\.(?:xml|rels)$/.test(pad)) assert.equal(XMLValidator.validate(this.tekst(pad)), true, pad);
      if (pad.endsWith('.rels')) this.#keurRelaties(pad);
    }
    this.#keurIds();
  }

  #keurRelaties(pad: string): void {
    const map = path.dirname(path.dirname(pad));
    const bron = path.join(map, path.basename(pad, '.rels'));
    const relaties = zoek(this.boom(pad), 'Relationship');
    const ids = relaties.map((node) => attribuut(node, 'Id'));
    assert.equal(new Set(ids).size, ids.length, `${pad}: an id is used twice`);
    for (const node of relaties) {
      if (attribuut(node, 'TargetMode') === 'External') continue;
      const target = attribuut(node, 'Target');
      const doel = target.startsWith('/') ? target.slice(1) : path.normalize(path.join(map, target));
      assert.ok(this.delen.has(doel), `${pad} leads to ${doel}, which is not there`);
    }
    if (!this.delen.has(bron)) return;
    for (const [, id] of this.tekst(bron).matchAll(/\sr:(?:id|embed|link|pict)="([^"]*)"/g))
      assert.ok(ids.includes(id ?? ''), `${bron} uses ${id}, which ${pad} does not have`);
  }

  #keurIds(): void {
    const stijlen = zoek(this.boom('word/styles.xml'), 'w:style');
    const ids = stijlen.map((node) => `${attribuut(node, 'w:type')} ${attribuut(node, 'w:styleId')}`);
    assert.equal(new Set(ids).size, ids.length, 'a style id is used twice');
    const namen = stijlen.map((node) => attribuut(zoek([node], 'w:name')[0] ?? {}, 'w:val'));
    assert.deepEqual(
      namen.filter((naam, index) => namen.indexOf(naam) !== index),
      [],
      'a style name is used twice',
    );
    const nums = zoek(this.boom('word/numbering.xml'), 'w:num').map((node) => attribuut(node, 'w:numId'));
    assert.equal(new Set(nums).size, nums.length, 'a numbering is there twice');
    for (const pad of ['word/document.xml', 'word/footnotes.xml', 'word/styles.xml']) {
      const text = this.tekst(pad);
      for (const [, soort, id] of text.matchAll(/<w:(pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]*)"/g))
        assert.ok(
          stijlen.some((node) => attribuut(node, 'w:styleId') === id),
          `${pad}: ${soort} ${id} is no style`,
        );
      for (const [, id] of text.matchAll(/<w:numId w:val="([^"]*)"/g))
        assert.ok(id === '0' || nums.includes(id ?? ''), `${pad}: numbering ${id} is not there`);
    }
    const noten = zoek(this.boom('word/footnotes.xml'), 'w:footnote').map((node) => attribuut(node, 'w:id'));
    for (const [, id] of this.tekst('word/document.xml').matchAll(/<w:footnoteReference [^>]*w:id="([^"]*)"/g))
      assert.ok(noten.includes(id ?? ''), `footnote ${id} is not there`);
  }
}

function inhoud(node: Element): [string, Element[]] {
  const naam = Object.keys(node).find((key) => key !== ':@') ?? '';
  const kinderen = node[naam];
  return [naam, Array.isArray(kinderen) ? (kinderen as Element[]) : []];
}

export function attribuut(node: Element, naam: string): string {
  const attributen = (node[':@'] ?? {}) as Record<string, unknown>;
  return String(attributen[naam] ?? '');
}

/** All elements of this name, in the order of the file. */
export function zoek(nodes: readonly Element[], naam: string): Element[] {
  return nodes.flatMap((node) => {
    const [eigen, kinderen] = inhoud(node);
    return [...(eigen === naam ? [node] : []), ...zoek(kinderen, naam)];
  });
}

function platteTekst(nodes: readonly Element[]): string {
  return nodes
    .map((node) => {
      if ('#text' in node) return String(node['#text']);
      const [naam, kinderen] = inhoud(node);
      if (naam === 'w:br') return '\n';
      if (naam === 'w:footnoteReference') return `[voetnoot ${attribuut(node, 'w:id')}]`;
      return naam === 'w:pPr' || naam === 'w:rPr' || naam === 'w:instrText' ? '' : platteTekst(kinderen);
    })
    .join('');
}

function alineaVan(kinderen: readonly Element[], inTabel: boolean): DocxAlinea {
  const pPr = kinderen.filter((node) => 'w:pPr' in node);
  const stijl = zoek(pPr, 'w:pStyle')[0];
  const numPr = zoek(pPr, 'w:numPr')[0];
  const vet = zoek(kinderen, 'w:r').filter((run) => zoek(inhoud(run)[1], 'w:b').length > 0);
  return {
    stijl: stijl === undefined ? null : attribuut(stijl, 'w:val'),
    tekst: platteTekst(kinderen),
    vet: vet.length === 0 ? null : vet.map((run) => platteTekst([run])).join(''),
    lijst:
      numPr === undefined
        ? null
        : {
            niveau: Number(attribuut(zoek([numPr], 'w:ilvl')[0] ?? {}, 'w:val')),
            nummering: attribuut(zoek([numPr], 'w:numId')[0] ?? {}, 'w:val'),
          },
    inTabel,
  };
}
