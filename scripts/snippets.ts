import type { Zin } from '../src/templates';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function snippetFor(zin: Zin): object {
  return {
    ...(zin.sjabloon && { isFileTemplate: true }),
    scope: 'markdown',
    prefix: zin.prefix,
    description: `${capital(zin.groep)}: ${zin.titel}`,
    body: zin.body.split('\n'),
  };
}

/** The snippet file, in the order of the list. */
export function snippetFile(list: readonly Zin[]): string {
  return `${JSON.stringify(Object.fromEntries(list.map((zin) => [zin.titel, snippetFor(zin)])), null, 2)}\n`;
}
