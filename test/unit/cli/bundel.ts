import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** The same settings as the build. */
const { bundles, shared }: { bundles: BuildOptions[]; shared: BuildOptions } = require('../../../esbuild.js');

const root = path.resolve(__dirname, '../../..');

/** Builds one bundle as the build does, in a folder of the test. @returns the path of the bundle */
export async function bundle(outfile: string, folder: string): Promise<string> {
  const options = bundles.find((candidate) => candidate.outfile === `dist/${outfile}`);
  if (options === undefined) throw new Error(`there is no bundle ${outfile}`);
  const built = path.join(folder, outfile);
  await build({ ...shared, ...options, absWorkingDir: root, outfile: built, sourcemap: false });
  return built;
}
