import { strict as assert } from 'node:assert';
import { XMLParser } from 'fast-xml-parser';
import * as yaml from 'yaml';
import { laadMetVscode } from './metVscode';

/** Words of a draft that nobody outside may read. */
const GEHEIM = 'zeer vertrouwelijke sloopplannen';

interface Gezien {
  readonly log: string[];
  readonly gezegd: string[];
  readonly opdrachten: Map<string, (...args: unknown[]) => Promise<unknown>>;
}

/** As much of VS Code as the place where faults end up asks for. */
const VSCODE = `
  const weg = { dispose() {} };
  export const window = {
    createOutputChannel: () => ({ error: (regel) => proef.log.push(regel), show() {}, ...weg }),
    showErrorMessage: async (tekst) => void proef.gezegd.push(tekst),
  };
  export const commands = { registerCommand: (id, run) => { proef.opdrachten.set(id, run); return weg; } };
  export class Disposable { dispose() {} }
  export class CancellationError extends Error {}
  export class FileSystemError extends Error { code = 'Unknown'; }
  proef.FileSystemError = FileSystemError;
`;

type Bewaking = Pick<
  typeof import('../../../src/editor/bewaking'),
  'registerOpdracht' | 'bewaakt' | 'bewaak' | 'meldFout'
>;

async function laad(gezien: Gezien): Promise<Bewaking> {
  return (await laadMetVscode('src/editor/bewaking.ts', VSCODE, gezien)) as Bewaking;
}

/** Faults as they come out of what reads a document, each with words of it. */
const FOUTEN: readonly (() => unknown)[] = [
  () => JSON.parse(`{"a": ${GEHEIM}}`),
  () => yaml.parse(`a: [${GEHEIM}\nb: '`, { prettyErrors: true }),
  () => new XMLParser().parse(`<a><${GEHEIM}></b>`, true),
  () => decodeURIComponent(`%${GEHEIM}`),
  () => Reflect.get(JSON.parse('null'), GEHEIM),
  () => assert.equal(GEHEIM, 'iets anders'),
  () => {
    throw new Error(`regel 1\n    at ${GEHEIM} (${GEHEIM.replaceAll(' ', '-')}.ts:1:1)`, { cause: new Error(GEHEIM) });
  },
  () => {
    throw new AggregateError([new Error(GEHEIM)], GEHEIM);
  },
  () => {
    throw Object.assign(new Error('x'), { name: GEHEIM, code: GEHEIM, stack: GEHEIM });
  },
  () => {
    throw GEHEIM;
  },
  () => {
    throw { message: GEHEIM, stack: `Error\n    at ${GEHEIM} (a.ts:1:1)` };
  },
];

describe('The log', () => {
  it('holds no word of a document, by whatever way a fault gets there', async () => {
    const gezien: Gezien = { log: [], gezegd: [], opdrachten: new Map() };
    const { registerOpdracht, bewaakt, bewaak, meldFout } = await laad(gezien);
    for (const [index, fout] of FOUTEN.entries()) {
      const naam = `proef${index}`;
      registerOpdracht(`${naam}.opdracht`, fout);
      await gezien.opdrachten.get(`${naam}.opdracht`)?.(GEHEIM);
      const provider = bewaakt(naam, { provideHover: () => fout(), resolve: async () => fout() });
      provider.provideHover();
      await provider.resolve();
      bewaak(`${naam}.luisteraar`, fout)();
      try {
        fout();
      } catch (error) {
        meldFout('Dit lukte niet.', error, naam);
      }
    }
    assert.ok(gezien.log.length >= 4 * FOUTEN.length, `${gezien.log.length}`);
    for (const regel of gezien.log) {
      for (const woord of GEHEIM.split(' ')) assert.ok(!regel.includes(woord), regel);
      assert.match(regel, /^proef\d/);
    }
    // What is said in a notification holds no more of it.
    assert.ok(gezien.gezegd.length > 0);
    assert.doesNotMatch(gezien.gezegd.join('\n'), new RegExp(GEHEIM.replaceAll(' ', '|')));
  });

  it('need not be opened to know what is the matter with a disk: one sentence says it', async () => {
    const gezien: Gezien = { log: [], gezegd: [], opdrachten: new Map() };
    const { meldFout } = await laad(gezien);
    const { FileSystemError } = gezien as Gezien & { FileSystemError: ErrorConstructor };
    for (const [fout, zin] of [
      ['ENOSPC: no space left on device, write', 'De schijf is vol. Maak ruimte en probeer het opnieuw.'],
      [
        'EBUSY: resource busy or locked, unlink',
        'Het bestand is in gebruik. Sluit het in Word en probeer het opnieuw.',
      ],
      ['EROFS: read-only file system, open', 'U hebt geen toegang tot dit bestand of deze map. Kies een andere map.'],
      ['EIO: i/o error, write', 'Het bestand kon niet worden gelezen of geschreven.'],
    ] as const) {
      gezien.gezegd.length = 0;
      meldFout('Maak Word-brief lukte niet; er is niets overschreven.', new FileSystemError(fout), 'proef');
      assert.deepEqual(gezien.gezegd, [`Maak Word-brief lukte niet; er is niets overschreven. ${zin}`]);
    }
  });
});
