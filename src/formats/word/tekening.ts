import type { Verloren } from './stukken';
import type { Knoop } from './xml';

/** What a drawing holds: text boxes, and what Markdown cannot show. */
export interface Tekening {
  readonly vakken: readonly Knoop[];
  readonly beeld: Verloren | null;
}

/** Looks into a picture, a shape or an embedded object. Of two versions of one shape only the first is read. */
export function leesTekening(knoop: Knoop): Tekening {
  const vakken: Knoop[] = [];
  let beeld: Verloren | null = null;
  const ga = (hier: Knoop): void => {
    if (hier.naam === 'w:txbxContent') {
      vakken.push(hier);
      return;
    }
    if (hier.naam === 'mc:Fallback' && vakken.length > 0) return;
    if (/^(?:pic:pic|v:imagedata|a:blip)$/.test(hier.naam)) beeld ??= 'afbeelding';
    if (/^(?:c:chart|cx:chart|dgm:relIds)$/.test(hier.naam)) beeld = 'grafiek';
    for (const kind of hier.kinderen) ga(kind);
  };
  ga(knoop);
  return { vakken, beeld };
}
