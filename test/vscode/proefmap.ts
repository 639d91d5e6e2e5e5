/** What stands around the tests in VS Code: an extension without a part in it, and the folder that is opened. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE, ROOT, vscodeVersion } from './workbench/install';

/** The scheme of the file system that the dummy extension brings: the same folder, of which VS Code does not know that it lies on disk. */
const VIRTUEEL = 'kvproef';

/**
 * An extension beside the one that is tested: VS Code only runs tests beside an extension under development. For the control run it
 * declares the same settings, so that tests can prepare themselves in the same way and fail on what is not done.
 */
export async function dummyExtension(extension: string, settings: boolean): Promise<string> {
  const folder = join(CACHE, settings ? 'dummy' : 'dummy-leeg');
  await mkdir(folder, { recursive: true });
  const real = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  const manifest = {
    name: 'leeg',
    publisher: 'controle',
    version: '0.0.1',
    engines: { vscode: `^${vscodeVersion()}` },
    main: './virtueel.js',
    // Nobody but a search of a file system needs one: `virtueel.js`.
    enabledApiProposals: ['fileSearchProvider'],
    activationEvents: [`onFileSystem:${VIRTUEEL}`],
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
    contributes: settings ? { configuration: real.contributes?.configuration ?? [] } : {},
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await cp(join(ROOT, 'test/vscode/workbench/virtueel.js'), join(folder, 'virtueel.js'));
  return folder;
}

/** A fresh copy of the work folder; gives what VS Code is to open. @param virtual as a folder that is not on disk */
export async function makeWorkFolder(base: string, virtual: boolean): Promise<string> {
  const folder = join(base, 'werkmap');
  await cp(join(ROOT, 'test/vscode/werkmap'), folder, { recursive: true });
  if (!virtual) return folder;
  const file = join(base, 'werkmap.code-workspace');
  const path = folder.replaceAll('\\', '/');
  const uri = `${VIRTUEEL}:${path.startsWith('/') ? path : `/${path}`}`;
  await writeFile(file, JSON.stringify({ folders: [{ uri, name: 'werkmap' }] }));
  return file;
}
