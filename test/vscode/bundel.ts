/** Bundles tests for one run inside VS Code. */
import { type BuildOptions, build } from 'esbuild';
import { glob } from 'tinyglobby';
import type { Run } from './suite/index';
import { ROOT } from './workbench/install';

export interface Bundel {
  readonly run: Run;
  /** Patterns of files with tests, seen from `test/vscode`. */
  readonly patterns: readonly string[];
  /** Only files of which the name holds one of these; all when there are none. */
  readonly words: readonly string[];
  readonly outfile: string;
}

/** Where `vscode` comes from the host; what else is outside the bundle is up to `options`. */
export async function bundleTests({ run, patterns, words, outfile }: Bundel, options: BuildOptions): Promise<void> {
  const resolveDir = `${ROOT}/test/vscode`;
  const wanted = (file: string) => words.length === 0 || words.some((word) => file.includes(word));
  const files = (await glob([...patterns], { cwd: resolveDir })).filter(wanted).sort();
  const loads = files.map((file) => `() => require(${JSON.stringify(`./${file}`)})`);
  await build({
    stdin: {
      contents: `import { start } from './suite/index';\nexport const run = () => start('${run}', [${loads.join(', ')}]);\n`,
      resolveDir,
      sourcefile: `${run}.ts`,
      loader: 'ts',
    },
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    outfile,
    ...options,
  });
}
