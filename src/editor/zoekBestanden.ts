import * as vscode from 'vscode';

const NIET = ['node_modules', '.git', '.kamervragen'];
/** Where VS Code itself can search. */
const DOORZOEKBAAR: ReadonlySet<string> = new Set(['file', 'vscode-remote']);
/** How long another kind of folder gets to search itself (milliseconds). */
const GEDULD = 3000;
/** How many folders are looked into by hand at most: that is slow where each has to be fetched. */
const MEESTE_MAPPEN = 1000;

/**
 * The files of the workspace with these extensions. In a folder that does not lie on disk VS Code waits, without end, for somebody who can
 * search there; where nobody comes, we look into the folders one by one.
 * @param extensies in lower case, without the dot
 */
export async function zoekBestanden(
  extensies: readonly string[],
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const mappen = vscode.workspace.workspaceFolders ?? [];
  const patroon = `**/*.{${extensies.join(',')}}`;
  const niet = `**/{${NIET.join(',')}}/**`;
  if (mappen.every(({ uri }) => DOORZOEKBAAR.has(uri.scheme))) {
    return vscode.workspace.findFiles(patroon, niet, undefined, token);
  }
  const perMap = mappen.map(async (map) => {
    const gezocht = vscode.workspace.findFiles(new vscode.RelativePattern(map, patroon), niet, undefined, token);
    const gevonden = DOORZOEKBAAR.has(map.uri.scheme) ? await gezocht : await metGeduld(gezocht);
    return gevonden ?? zoekInMap(map.uri, extensies, token);
  });
  return (await Promise.all(perMap)).flat();
}

/** Null when it takes too long. */
async function metGeduld<T>(werk: Thenable<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const teLang = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), GEDULD);
  });
  try {
    return await Promise.race([werk, teLang]);
  } finally {
    clearTimeout(timer);
  }
}

/** The files in a folder with these extensions, folder by folder; none when it is no folder, or lies where nobody looks. */
export async function zoekInMap(
  begin: vscode.Uri,
  extensies: readonly string[],
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const gevonden: vscode.Uri[] = [];
  if (begin.path.split('/').some((naam) => NIET.includes(naam))) return gevonden;
  const mappen = [begin];
  for (const map of mappen) {
    if (token?.isCancellationRequested) break;
    for (const [naam, soort] of await inMap(map)) {
      const uri = vscode.Uri.joinPath(map, naam);
      if (soort === vscode.FileType.File) {
        if (extensies.some((extensie) => naam.toLowerCase().endsWith(`.${extensie}`))) gevonden.push(uri);
      } else if (soort === vscode.FileType.Directory && !NIET.includes(naam) && mappen.length < MEESTE_MAPPEN) {
        mappen.push(uri);
      }
    }
  }
  return gevonden;
}

/** Nothing when the folder cannot be read. */
async function inMap(map: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(map);
  } catch {
    return [];
  }
}
