// A file system of another scheme than `file:`, as a repository on the web has: nothing but reading and writing through VS Code.
const fs = require('node:fs/promises');
const path = require('node:path');
const vscode = require('vscode');

/** Errors as VS Code wants them. */
async function attempt(uri, act) {
  try {
    return await act(uri.fsPath);
  } catch (error) {
    if (error.code === 'ENOENT') throw vscode.FileSystemError.FileNotFound(uri);
    if (error.code === 'EEXIST') throw vscode.FileSystemError.FileExists(uri);
    if (error.code === 'EACCES' || error.code === 'EPERM') throw vscode.FileSystemError.NoPermissions(uri);
    throw error;
  }
}

function typeOf(entry) {
  return entry.isDirectory() ? vscode.FileType.Directory : vscode.FileType.File;
}

class Provider {
  #changed = new vscode.EventEmitter();
  onDidChangeFile = this.#changed.event;

  watch() {
    return new vscode.Disposable(() => {});
  }

  stat(uri) {
    return attempt(uri, async (file) => {
      const stat = await fs.stat(file);
      return { type: typeOf(stat), ctime: stat.ctimeMs, mtime: stat.mtimeMs, size: stat.size };
    });
  }

  readDirectory(uri) {
    return attempt(uri, async (folder) =>
      (await fs.readdir(folder, { withFileTypes: true })).map((entry) => [entry.name, typeOf(entry)]),
    );
  }

  readFile(uri) {
    return attempt(uri, async (file) => new Uint8Array(await fs.readFile(file)));
  }

  async writeFile(uri, content, { create, overwrite }) {
    const there = await attempt(uri, (file) => fs.access(file)).then(
      () => true,
      () => false,
    );
    if (!there && !create) throw vscode.FileSystemError.FileNotFound(uri);
    if (there && create && !overwrite) throw vscode.FileSystemError.FileExists(uri);
    await attempt(uri, (file) => fs.writeFile(file, content));
    this.#tell(there ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
  }

  async createDirectory(uri) {
    await attempt(uri, (folder) => fs.mkdir(folder));
    this.#tell(vscode.FileChangeType.Created, uri);
  }

  async delete(uri, { recursive }) {
    await attempt(uri, (file) => fs.rm(file, { recursive }));
    this.#tell(vscode.FileChangeType.Deleted, uri);
  }

  async rename(from, to) {
    await attempt(from, (file) => fs.rename(file, to.fsPath));
    this.#tell(vscode.FileChangeType.Deleted, from);
    this.#tell(vscode.FileChangeType.Created, to);
  }

  #tell(type, uri) {
    this.#changed.fire([
      { type, uri },
      { type: vscode.FileChangeType.Changed, uri: uri.with({ path: path.posix.dirname(uri.path) }) },
    ]);
  }
}

/** Every file, as the search of a repository on the web gives them; VS Code itself takes those that were asked for. */
async function allFiles(folder) {
  const found = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) found.push(...(await allFiles(uri)));
    else found.push(uri);
  }
  return found;
}

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('kvproef', new Provider(), { isCaseSensitive: true }),
    // A folder that cannot be searched is the hard case. What it is like in one that can, a test asks for itself.
    vscode.commands.registerCommand('leeg.zoekbaar', () =>
      vscode.workspace.registerFileSearchProvider('kvproef', {
        provideFileSearchResults: (_query, { folder }) => allFiles(folder),
      }),
    ),
  );
  // Beside it lie the logs of other extensions.
  return context.logUri;
};
