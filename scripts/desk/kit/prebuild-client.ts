/** Client of the ahead process: one process at a time, and each input only once. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { COMPILE_CACHE } from './kit-worker.ts';
import type { PrebuildRequest } from './prebuild-kit.ts';

const PROCESS = fileURLToPath(new URL('./prebuild-process.ts', import.meta.url));

export interface PrebuildClient {
  /** @param of Hash of the inputs. */
  begin: (request: PrebuildRequest, of: string) => void;
  stop: () => void;
}

export function openPrebuildClient(): PrebuildClient {
  let child: ChildProcess | null = null;
  /** Hash of the current or last inputs. */
  let last = '';
  const stop = () => {
    child?.kill('SIGKILL');
    child = null;
  };
  return {
    stop,
    begin(request, of) {
      const key = JSON.stringify([request, of]);
      if (last === key) return;
      stop();
      last = key;
      const begun = fork(PROCESS, {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: ['--disable-warning=ExperimentalWarning', '--import', COMPILE_CACHE],
      });
      child = begun;
      let isMade = false;
      begun.once('message', () => {
        isMade = true;
      });
      begun.once('exit', () => {
        // Killed before it was done: it may start again.
        if (!isMade && last === key) last = '';
        if (child === begun) child = null;
      });
      begun.send(request);
    },
  };
}
