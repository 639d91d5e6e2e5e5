import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** The same settings as the build. */
const { bundles, shared }: { bundles: BuildOptions[]; shared: BuildOptions } = require('../../../esbuild.js');

const root = path.resolve(__dirname, '../../..');

/**
 * Builds one bundle as the build does, in a folder of the test.
 * @param more settings that differ, such as those of a package
 * @returns the path of the bundle
 */
export async function bundle(outfile: string, folder: string, more: BuildOptions = {}): Promise<string> {
  const built = path.join(folder, outfile);
  const options = bundles.find((one) => one.outfile === `dist/${outfile}` || entryOf(one, outfile));
  if (options === undefined) throw new Error(`there is no bundle ${outfile}`);
  const where = options.outfile === undefined ? { outdir: folder } : { outfile: built };
  await build({ ...shared, ...options, ...more, absWorkingDir: root, ...where, sourcemap: false });
  return built;
}

/** Whether this is the program in parts, of which `outfile` is the beginning. */
function entryOf({ entryPoints = {} }: BuildOptions, outfile: string): boolean {
  return !Array.isArray(entryPoints) && Object.keys(entryPoints).includes(path.basename(outfile, '.js'));
}
