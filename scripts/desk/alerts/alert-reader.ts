/** Client of the alert process: kills it on a timeout, and restarts it after a crash. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AlertAnswer, AlertPlaces, AlertRequest, FromAlertProcess } from './alert-messages.ts';

const PROCESS = fileURLToPath(new URL('./alert-process.ts', import.meta.url));
/** Timeout of a request, in milliseconds. */
const TIMEOUT_MS = 120_000;
/** Memory limit of the process, in megabytes. */
const MEMORY_LIMIT_MB = 1024;

export interface AlertReader {
  /** Resolves when the process has preloaded what a new alert needs and is idle, or has ended. */
  ready: Promise<void>;
  /** @returns The answer; `null` where the process crashed or timed out. */
  ask: (request: AlertRequest, places: AlertPlaces) => Promise<AlertAnswer | null>;
  close: () => void;
}

/**
 * @param lessons Folder of lessons, to preload what reading needs.
 * @param options `isLate`: start on the first request, without preloading. Default: start at once. `mostMs`: timeout of
 * a request.
 */
export function openReader(
  lessons: string,
  { isLate = false, mostMs = TIMEOUT_MS } = {},
): AlertReader {
  let child: ChildProcess | null = null;
  let last = 0;
  const waiting = new Map<number, (answer: AlertAnswer | null) => void>();
  const ready = Promise.withResolvers<void>();
  const endAll = () => {
    ready.resolve();
    for (const done of waiting.values()) done(null);
    waiting.clear();
  };
  const begin = (): ChildProcess => {
    const begun = fork(PROCESS, isLate ? [] : [lessons], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [...process.execArgv, `--max-old-space-size=${MEMORY_LIMIT_MB}`],
    });
    begun.on('message', (message: FromAlertProcess) => {
      if (message !== 'ready') {
        if ('fault' in message) console.error(message.fault);
        waiting.get(message.id)?.('answer' in message ? message.answer : null);
        waiting.delete(message.id);
      }
      // Pending requests come first: stay “not ready” until they are answered.
      if (waiting.size === 0) ready.resolve();
    });
    begun.once('exit', () => {
      if (child !== begun) return;
      child = null;
      endAll();
    });
    return begun;
  };
  if (!isLate) child = begin();
  return {
    ready: ready.promise,
    ask(request, places) {
      child ??= begin();
      const asks = child;
      const id = ++last;
      return new Promise((done) => {
        const tooLong = setTimeout(() => asks.kill('SIGKILL'), mostMs);
        waiting.set(id, (answer) => {
          clearTimeout(tooLong);
          done(answer);
        });
        asks.send({ id, asked: request, places });
      });
    },
    close() {
      child?.kill('SIGKILL');
      child = null;
      endAll();
    },
  };
}
