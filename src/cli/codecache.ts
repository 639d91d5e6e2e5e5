import fs from 'node:fs';
import Module, { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';

/**
 * Node reads and compiles our largest file at every start, which takes longer than to check a document. What V8 made of it is kept in the
 * user's own cache folder and used the next time. It holds code only, nothing of any document, and what does not fit (another Node, another
 * version of ours) V8 refuses. Where nothing can be kept, all works as without. NODE_DISABLE_COMPILE_CACHE=1 turns it off.
 *
 * Node can do this by itself from 22.8 on; before, it is done here, for that one file.
 */
declare const VERSION: string;

interface MetCache {
  readonly enableCompileCache?: (map: string) => unknown;
}

/** The file in `dist` with what most commands need. */
const KERN = path.join(__dirname, 'cli-kern.js');

/**
 * Begins with what was kept. To be called before anything of the kern is loaded.
 * @returns keeps what there is to keep; to be called when the work is done
 */
export function metCodecache(): () => void {
  const niets = (): void => {};
  if (process.env.NODE_DISABLE_COMPILE_CACHE !== undefined) return niets;
  try {
    const map = cachemap();
    const { enableCompileCache } = Module as MetCache;
    if (enableCompileCache !== undefined) {
      enableCompileCache(map);
      return niets;
    }
    return laadKern(map);
  } catch {
    // No home, no room, no right to write there: then without.
    return niets;
  }
}

/** Where programs of this user keep what can be made again. */
function cachemap(): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  const thuis = os.homedir();
  const map =
    process.platform === 'win32'
      ? (LOCALAPPDATA ?? path.join(thuis, 'AppData', 'Local'))
      : process.platform === 'darwin'
        ? path.join(thuis, 'Library', 'Caches')
        : XDG_CACHE_HOME || path.join(thuis, '.cache');
  return path.join(map, 'kamervragen');
}

/** Does what `require` does for the kern, with the code that was kept. */
function laadKern(map: string): () => void {
  const { size, mtimeMs } = fs.statSync(KERN);
  const bewaard = path.join(map, `${VERSION}-${process.version}-${process.arch}-${size}-${Math.trunc(mtimeMs)}.code`);
  const cachedData = fs.existsSync(bewaard) ? fs.readFileSync(bewaard) : undefined;
  const script = new vm.Script(Module.wrap(fs.readFileSync(KERN, 'latin1')), {
    filename: KERN,
    ...(cachedData !== undefined && { cachedData }),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = new Module(KERN);
  module.filename = KERN;
  const require = createRequire(KERN);
  require.cache[KERN] = module;
  script.runInThisContext()(module.exports, require, module, KERN, __dirname);
  module.loaded = true;
  return cachedData !== undefined && script.cachedDataRejected === false ? () => {} : () => bewaar(bewaard, script);
}

/** Replaces what was kept for other versions: the folder does not grow. */
function bewaar(bestand: string, script: vm.Script): void {
  try {
    const map = path.dirname(bestand);
    // Code that runs: for this user alone.
    fs.mkdirSync(map, { recursive: true, mode: 0o700 });
    const tijdelijk = `${bestand}.${process.pid}.tmp`;
    fs.writeFileSync(tijdelijk, script.createCachedData(), { mode: 0o600 });
    const oud = fs.readdirSync(map).filter((naam) => naam.endsWith('.code'));
    fs.renameSync(tijdelijk, bestand);
    for (const naam of oud) if (naam !== path.basename(bestand)) fs.rmSync(path.join(map, naam), { force: true });
  } catch {
    // Then not.
  }
}
