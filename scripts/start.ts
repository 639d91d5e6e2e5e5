/**
 * `npm start`: opens VS Code with the extension, built just before, on the example folder `voorbeeld/`. Desktop VS Code
 * where there is one; otherwise (or with `--npm`) the workbench from npm in your own browser, on this machine only.
 * `--print-only` says what would be started, and starts nothing.
 */
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { exists, HarnessError, ROOT } from '../test/vscode/workbench/install';
import { startServer } from '../test/vscode/workbench/server';

const EXAMPLE = join(ROOT, 'voorbeeld');

/** Where desktop VS Code may be: on the PATH first, then where its installers put it. */
function usualPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  if (platform === 'win32') {
    const bases = [env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'Programs'), env.ProgramFiles].filter(
      (base) => base !== undefined,
    );
    const installed = bases.filter(Boolean).map((base) => join(String(base), 'Microsoft VS Code', 'bin', 'code.cmd'));
    return [...onPath.map((folder) => join(folder, 'code.cmd')), ...installed];
  }
  const mac = ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) =>
    join(folder, 'Visual Studio Code.app/Contents/Resources/app/bin/code'),
  );
  const linux = ['/usr/bin/code', '/usr/share/code/bin/code', '/snap/bin/code'];
  return [...onPath.map((folder) => join(folder, 'code')), ...(platform === 'darwin' ? mac : linux)];
}

async function findDesktop(): Promise<string | undefined> {
  for (const place of usualPlaces(process.env, process.platform)) if (await exists(place)) return place;
  return undefined;
}

async function ensureExample(): Promise<void> {
  if (await exists(EXAMPLE)) return;
  await mkdir(EXAMPLE);
  await writeFile(join(EXAMPLE, 'lees-mij.md'), '# Voorbeeld\n\nZet hier een set Kamervragen neer.\n');
}

async function openDesktop(code: string): Promise<void> {
  const windows = process.platform === 'win32';
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, EXAMPLE];
  const quote = (text: string) => (windows ? `"${text}"` : text);
  const child = spawn(quote(code), args.map(quote), { stdio: 'inherit', shell: windows });
  const status = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('exit', done);
  });
  if (status !== 0) throw new HarnessError('VS Code kon niet worden geopend. Probeer: npm start -- --npm');
  console.log('VS Code is geopend met de map voorbeeld.');
}

async function openFromNpm(): Promise<void> {
  const server = await startServer();
  const address = server.url({ folder: EXAMPLE, extension: ROOT });
  console.log('\nOpen VS Code met Kamervragen in uw browser (open this address in your browser):\n');
  console.log(`  ${address}\n`);
  console.log('Alleen bereikbaar vanaf deze computer. Stoppen: Ctrl+C (press Ctrl+C to stop).');
  // `on`, not `once`: npm passes Ctrl+C on as well, and the second one must not cut the clearing up short.
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done());
  });
  await server.stop();
}

async function main(options: readonly string[]): Promise<void> {
  const desktop = options.includes('--npm') ? undefined : await findDesktop();
  if (options.includes('--print-only')) {
    console.log(desktop ? `Desktop VS Code: ${desktop}` : 'VS Code uit npm, in de browser');
    return;
  }
  await ensureExample();
  await (desktop ? openDesktop(desktop) : openFromNpm());
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof HarnessError ? error.message : error);
    process.exit(1);
  },
);
