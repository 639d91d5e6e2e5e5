/**
 * What a sentence must hold to be a request at all: words without which the grammar finds nothing. Read in the letters of the
 * sentence alone (see `alleenLetters`), so these cost little; most sentences of most questions go no further.
 */

/** What is to be answered (see `findVoorwerpen`). */
const VOORWERP = /vra(?:ag|gen)|antwoord|hierop|daarop|hieraan/;
/** The act of answering (see `findHandelingen`); sending counts only for answers. */
const HANDELING = /antwoord|reageren|reactie|ingaan|integaan|behandel/;
/** A marker (see `findMarkers`): one half of each is enough. */
const MARKER =
  /afzonderlijk|apart|separa|individue|gescheiden|zelfstandig|los|eigen|onafhankelijk|gesplitst|onderscheiden|(?:een|1)(?:voor|na|bij)(?:een|1)|stuk|(?:vraag|punt)voor|punts|vraags|elk|ieder|opzich|per(?:deel|sub)?vraag|cluster|[sz]amen|bundel|combine|groepe|collectief|integra|ineenkeer|ineenantwoord/;

export const kanAfzonderlijkVragen = (letters: string): boolean => VOORWERP.test(letters) && MARKER.test(letters);

export const kanTermijnVragen = (letters: string): boolean => VOORWERP.test(letters) && HANDELING.test(letters);
