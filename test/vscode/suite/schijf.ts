import * as vscode from 'vscode';

/** A disk in memory that can be read; how it takes what is written says who extends it. */
export abstract class Schijf implements vscode.FileSystemProvider {
  readonly bestanden = new Map<string, Uint8Array>();
  readonly #veranderd = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#veranderd.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const { length } = this.readFile(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: length };
  }
  readDirectory(): [string, vscode.FileType][] {
    return [...this.bestanden.keys()].map((naam) => [naam.slice(1), vscode.FileType.File]);
  }
  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.bestanden.get(uri.path);
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  abstract writeFile(uri: vscode.Uri, bytes: Uint8Array): void;
  abstract createDirectory(uri: vscode.Uri): void;
  abstract delete(uri: vscode.Uri): void;
  abstract rename(oud: vscode.Uri, nieuw: vscode.Uri): void;
}
