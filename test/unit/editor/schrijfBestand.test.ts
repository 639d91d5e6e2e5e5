import { strict as assert } from 'node:assert';
import { laadMetVscode } from './metVscode';

type Bron = typeof import('../../../src/editor/schrijfBestand');

/** A disk in memory, of which each step can be made to fail. */
class Schijf {
  readonly bestanden = new Map<string, string>();
  ruimte = Number.POSITIVE_INFINITY;
  faalt = '';
  /** As VS Code does: what stands in the way is taken away first. */
  rename(van: string, naar: string, opties?: { overwrite?: boolean }): void {
    if (this.bestanden.has(naar)) {
      if (!opties?.overwrite) throw new Error('FileExists');
      if (this.faalt === 'weghalen') throw new Error('EBUSY');
      this.bestanden.delete(naar);
    }
    if (this.faalt === 'hernoemen') {
      this.faalt = '';
      throw new Error('EIO');
    }
    this.bestanden.set(naar, this.bestanden.get(van) ?? '');
    this.bestanden.delete(van);
  }
  schrijf(pad: string, bytes: Uint8Array): void {
    if (this.faalt === 'schrijven') throw new Error('EACCES');
    this.bestanden.set(pad, new TextDecoder().decode(bytes.slice(0, this.ruimte)));
    if (bytes.length > this.ruimte) throw new Error('ENOSPC');
  }
}

const VSCODE = `
  export const Uri = { joinPath: (uri, _, naam) => ({ path: uri.path.replace(/[^/]*$/, naam) }) };
  export const workspace = {
    fs: {
      stat: async ({ path }) => { if (!proef.bestanden.has(path)) throw new Error('FileNotFound'); },
      writeFile: async ({ path }, bytes) => proef.schrijf(path, bytes),
      rename: async (van, naar, opties) => proef.rename(van.path, naar.path, opties),
      delete: async ({ path }) => { if (!proef.bestanden.delete(path)) throw new Error('FileNotFound'); },
    },
  };
`;

const BRIEF = '/map/2031Z00042.antwoorden.docx';

async function proef(faalt: string, ruimte = Number.POSITIVE_INFINITY, oud = true): Promise<[string, Schijf]> {
  const schijf = Object.assign(new Schijf(), { faalt, ruimte });
  if (oud) schijf.bestanden.set(BRIEF, 'de oude brief, al verzonden');
  const { schrijfTekst } = (await laadMetVscode('src/editor/schrijfBestand.ts', VSCODE, schijf)) as Bron;
  const uitkomst = await schrijfTekst({ path: BRIEF } as never, 'de nieuwe brief').then(
    () => 'gelukt',
    (error: Error) => error.message,
  );
  return [uitkomst, schijf];
}

describe('A file that the editor writes', () => {
  it('takes the place of the old one', async () => {
    for (const oud of [true, false]) {
      const [uitkomst, { bestanden }] = await proef('', undefined, oud);
      assert.deepEqual([uitkomst, ...bestanden], ['gelukt', [BRIEF, 'de nieuwe brief']]);
    }
  });

  for (const [wat, faalt, ruimte, fout] of [
    ['the disk is full', '', 5, 'ENOSPC'],
    ['the folder may not be written in', 'schrijven', undefined, 'EACCES'],
    ['the old one is open in Word', 'weghalen', undefined, 'EBUSY'],
  ] as const) {
    it(`leaves the old one whole, and nothing beside it, when ${wat}`, async () => {
      const [uitkomst, { bestanden }] = await proef(faalt, ruimte);
      assert.deepEqual([uitkomst, ...bestanden], [fout, [BRIEF, 'de oude brief, al verzonden']]);
    });
  }

  it('leaves nothing when there was nothing', async () => {
    const [uitkomst, { bestanden }] = await proef('', 5, false);
    assert.deepEqual([uitkomst, ...bestanden], ['ENOSPC']);
  });

  it('is not thrown away when the old one is gone already', async () => {
    const [uitkomst, { bestanden }] = await proef('hernoemen');
    assert.deepEqual([uitkomst, ...bestanden], ['gelukt', [BRIEF, 'de nieuwe brief']]);
  });
});
