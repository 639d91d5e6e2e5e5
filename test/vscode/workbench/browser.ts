/** Finds a Chromium to show the workbench in, or takes the one from npm; and starts it. */
import { execFile } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { exists, HarnessError, installOnce, npm } from './install';

const run = promisify(execFile);
const inflate = promisify(brotliDecompress);

/** Says that it needs Node 22, but its binary is all we use, and that does not care. */
const SPARTICUZ = '@sparticuz/chromium@147.0.2';

const START_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a page of the workbench may do without asking: desktop VS Code can always reach the clipboard. */
export const PERMISSIONS = ['clipboard-read', 'clipboard-write'];

interface Chromium {
  executable: string;
  env?: Record<string, string>;
}

export async function startBrowser(): Promise<Browser> {
  const { executable, env } = await findChromium();
  try {
    return await chromium.launch({
      executablePath: executable,
      headless: true,
      args: START_FLAGS,
      env: { ...definedEnv(), ...env },
      handleSIGINT: false,
      handleSIGTERM: false,
    });
  } catch (error) {
    throw new HarnessError(`De browser ${executable} start niet. ${NO_BROWSER}\n${String(error)}`);
  }
}

const NO_BROWSER =
  'Installeer Chromium (op Debian en Ubuntu: apt-get install chromium), of zet KAMERVRAGEN_CHROMIUM op het pad van een Chromium of Chrome.';

/** The user's choice first, then what is installed, then npm. `KAMERVRAGEN_CHROMIUM=npm` asks for the one from npm. */
export async function findChromium(): Promise<Chromium> {
  const chosen = process.env.KAMERVRAGEN_CHROMIUM;
  if (chosen && chosen !== 'npm') {
    if (await exists(chosen)) return { executable: chosen };
    throw new HarnessError(`KAMERVRAGEN_CHROMIUM wijst naar ${chosen}, maar daar staat geen programma.`);
  }
  if (chosen !== 'npm') {
    for (const executable of usualPlaces()) {
      if (await exists(executable)) return { executable };
    }
  }
  if (process.platform === 'linux' && process.arch === 'x64') return chromiumFromNpm();
  throw new HarnessError(`Geen Chromium of Chrome gevonden. ${NO_BROWSER}`);
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform === 'win32') {
    const bases = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => process.env[name] ?? []);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return bases.flatMap((base) => programs.map((program) => join(base, program)));
  }
  const folders = ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Needs no root: the package holds the binary, the libraries that a bare system lacks, and a font. */
async function chromiumFromNpm(): Promise<Chromium> {
  const folder = await installOnce('chromium', SPARTICUZ, async (target) => {
    try {
      await npm(target, ['install', '--save-exact', SPARTICUZ]);
    } catch (error) {
      throw new HarnessError(`Geen Chromium gevonden, en ophalen uit npm lukte niet. ${NO_BROWSER}\n${String(error)}`);
    }
    const packed = join(target, 'node_modules/@sparticuz/chromium/bin');
    const executable = join(target, 'chromium');
    await writeFile(executable, await inflate(await readFile(join(packed, 'chromium.br'))));
    await chmod(executable, 0o755);
    await unpack(join(packed, 'al2023.tar.br'), target);
    await unpack(join(packed, 'fonts.tar.br'), target);
    await writeFile(join(target, 'fonts.conf'), fontsConf(target));
  });
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return { executable: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: folder } };
}

/** A bare system has no fonts at all, and then no text is drawn: the packed font is offered beside those of the system. */
function fontsConf(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map(
    (dir) => `<dir>${dir}</dir>`,
  );
  return `<?xml version="1.0"?>\n<fontconfig>${folders.join('')}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`;
}

async function unpack(archive: string, target: string): Promise<void> {
  const tar = join(target, 'uitpakken.tar');
  await writeFile(tar, await inflate(await readFile(archive)));
  await run('tar', ['-xf', tar, '-C', target, '--no-same-owner']);
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
