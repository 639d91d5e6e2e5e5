import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ZIN =
  'De waterschappen melden dat het onderhoud aan de dijken volgens plan verloopt en dat de kosten binnen de raming blijven. ';

/** An invented answer document of 17 questions (14 kB); each has its own number and words. */
export function archiefdocument(nummer: number): string {
  const paren = Array.from({ length: 17 }, (_, i) => {
    const verwijzing = i > 3 && i % 7 === 0 ? `Zie ook het antwoord op vraag ${i - 2}. ` : '';
    return `## Vraag ${i + 1}\n\nHoeveel dijken zijn er in regio ${nummer + i}, hoe hoog zijn ze en wie onderhoudt ze?\n\n### Antwoord ${i + 1}\n\n${verwijzing}${ZIN.repeat(6)}Het gaat om ${nummer} meter.\n`;
  });
  return `---\nznummer: 2025Z${String(10000 + (nummer % 89999))}\ningezonden: 2025-02-03\nfase: concept\n---\n\n# Vragen van het lid Six (Partij D) aan de Minister van Water over dijken (ingezonden 3 februari 2025)\n\n${paren.join('\n')}`;
}

/** Fills a folder with so many documents. @returns how many bytes that is */
export function maakArchief(map: string, aantal: number): number {
  mkdirSync(map, { recursive: true });
  let bytes = 0;
  for (let i = 0; i < aantal; i++) {
    const tekst = archiefdocument(i);
    bytes += Buffer.byteLength(tekst);
    writeFileSync(path.join(map, `stuk-${i}.md`), tekst);
  }
  return bytes;
}
