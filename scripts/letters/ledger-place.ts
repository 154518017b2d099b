import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** The environment that determines a program's data folder. */
interface Computer {
  platform: NodeJS.Platform;
  home: string;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * Default path of the ledger: in the platform's folder for application state. It does not depend on the folder of
 * letters, the class list or the school's file, so that renaming one of them cannot send a letter twice.
 */
export function ledgerPlace({ platform, home, env }: Computer): string {
  if (platform === 'win32')
    return win32.join(
      env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'),
      'Forewarned',
      'sent.sqlite',
    );
  if (platform === 'darwin')
    return posix.join(home, 'Library', 'Application Support', 'Forewarned', 'sent.sqlite');
  const state = env.XDG_STATE_HOME ?? '';
  // The XDG specification ignores relative paths.
  return posix.join(
    posix.isAbsolute(state) ? state : posix.join(home, '.local', 'state'),
    'forewarned',
    'sent.sqlite',
  );
}

/** The current user's ledger. */
export const defaultLedger = (): string =>
  ledgerPlace({ platform: process.platform, home: homedir(), env: process.env });
