/** Numbers have three digits at most: sets with more questions than that are numbered 1a, 1b … 1e, 2a … */
function nummerVan(index: number, questions: number): string {
  return questions < 1000 ? `${index + 1}` : `${Math.floor(index / 5) + 1}${'abcde'.charAt(index % 5)}`;
}

/**
 * An answer document with this many questions, about 900 characters for each.
 * @param leeg the index of an answer that is still empty; there is none of itself
 */
export function makeDocument(questions: number, leeg = -1): string {
  const zin =
    'De waterschappen melden dat het onderhoud aan de dijken volgens plan verloopt en dat de kosten binnen de raming blijven. ';
  const pairs = Array.from({ length: questions }, (_, i) => {
    const nummer = nummerVan(i, questions);
    const verwijzing = i > 3 && i % 7 === 0 ? `Zie ook het antwoord op vraag ${nummerVan(i - 3, questions)}. ` : '';
    return `## Vraag ${nummer}\n\nHoeveel dijken zijn er in regio ${i + 1}, hoe hoog zijn ze en wie onderhoudt ze?[^${i + 1}]\n\n[^${i + 1}]: Kaart ${i + 1} van de waterschappen.\n\n### Antwoord ${nummer}\n\n${i === leeg ? '' : `${verwijzing}${zin.repeat(5)}`}\n`;
  });
  return `---\nznummer: 2025Z90001\ningezonden: 2025-02-03\nfase: concept\n---\n\n# Vragen van het lid Six (Partij D) aan de Minister van Water over dijken (ingezonden 3 februari 2025)\n\n${pairs.join('\n')}`;
}
