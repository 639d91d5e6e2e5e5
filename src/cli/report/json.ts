import type { Bevinding, Checked } from '../bevinding';
import type { DoorlopendeVorm } from './doorlopend';

/** The contract of `lint --format json`: lines and columns 1-based, end exclusive; files that could not be read under `fouten`. */
export const json: DoorlopendeVorm = {
  begin: '{\n  "findings": [',
  eerste: '\n',
  tussen: ',\n',
  stuk: (file: Checked) =>
    'bevindingen' in file
      ? file.bevindingen.map(({ fragment: _, ...finding }: Bevinding) => `    ${written(finding, '    ')}`).join(',\n')
      : '',
  einde: (samenvatting, ongelezen, leeg) =>
    `${leeg ? '' : '\n  '}],\n  "fouten": ${written(ongelezen, '  ')},\n  "samenvatting": ${written(samenvatting, '  ')}\n}\n`,
};

/** JSON whose lines, but for the first, stand so far in. */
function written(value: unknown, inspringen: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${inspringen}`);
}
