/** Invented documents for the tests of the command line. */

/** Vraag 1 has an empty answer, vraag 2 none; in phase lijn both are errors. */
export const ONAF =
  '---\nznummer: 2031Z90001\ningezonden: 2031-02-03\nfase: lijn\n---\n\n## Vraag 1\n\nHoe hoog is de dijk?\n\n### Antwoord 1\n\n## Vraag 2\n\nWat kost dat?\n';

/** The same as a concept. */
export const CONCEPT = ONAF.replace('fase: lijn\n', '');

/** Nothing to find. */
export const AF =
  '---\nznummer: 2031Z90001\ningezonden: 2031-02-03\nfase: lijn\n---\n\n## Vraag 1\n\nHoe hoog is de dijk?\n\n### Antwoord 1\n\nNegen meter.\n';
