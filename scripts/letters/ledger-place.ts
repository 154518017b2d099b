import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What decides where a program keeps its own files. */
interface Computer {
  platform: NodeJS.Platform;
  home: string;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * Where the ledger is when nobody names another place: in the folder that this system gives programs for what they have
 * to remember. It does not move with the letters' folder, the class list or the school's file, so that none of them,
 * renamed or made anew, lets a letter go twice.
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
  // The standard has a relative path ignored.
  return posix.join(
    posix.isAbsolute(state) ? state : posix.join(home, '.local', 'state'),
    'forewarned',
    'sent.sqlite',
  );
}

/** The ledger of whoever runs this. */
export const ownLedger = (): string =>
  ledgerPlace({ platform: process.platform, home: homedir(), env: process.env });
