import * as vscode from 'vscode';

/**
 * A file that a folder keeps for all who work in it, such as `.kamervragen/huisstijl.docx`: from the nearest folder upwards that has it, not
 * beyond the folder of the workspace. For a document outside the workspace it is looked for in the first folder.
 * @param pad seen from the folder
 * @returns null when no folder has it
 */
export async function zoekMapbestand(uri: vscode.Uri, pad: string): Promise<vscode.Uri | null> {
  const eigen = vscode.workspace.getWorkspaceFolder(uri);
  const folder = eigen ?? vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) return null;
  for (
    let map = eigen === undefined ? folder.uri : vscode.Uri.joinPath(uri, '..');
    ;
    map = vscode.Uri.joinPath(map, '..')
  ) {
    const bestand = vscode.Uri.joinPath(map, pad);
    if (await bestaat(bestand)) return bestand;
    if (map.path === folder.uri.path || map.path.length <= 1) return null;
  }
}

export async function bestaat(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
