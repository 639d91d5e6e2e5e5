/**
 * Names under which a Word file that we made says what it belongs to, so that the letter that comes back finds its set.
 * The writer (brief/) and the reader of Word files use these same names.
 */
export const EIGENSCHAP = {
  /** The Z-number; of a set with more than one all of them, separated by a comma and a space. */
  znummer: 'Z-nummer',
  /** The id that the maker of the letter gave to the document. */
  documentId: 'kamervragen-id',
} as const;

/** Name of the paragraph style of the notes that are the Kamer's own: "1) Krant, 3 februari 2025", in a block behind the answers. */
export const STIJL_KAMERNOOT = 'Noot van de Kamer';
