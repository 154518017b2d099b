/** Client of the kit process: starts it in advance, and again when it is needed after it ended. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { KitEvent } from '#desk/kit/kit-state.ts';
import type { FromKitProcess, MakeKit, Question, Questions, ToKitProcess } from './kit-messages.ts';

const PROCESS = fileURLToPath(new URL('./kit-process.ts', import.meta.url));
export const COMPILE_CACHE = new URL('../../compile-cache.ts', import.meta.url).href;

export interface KitWorker {
  make: (request: MakeKit) => void;
  /** Throws where the process ends without an answer. */
  ask: <Q extends Question>(
    question: Q,
    request: Questions[Q]['asked'],
  ) => Promise<Questions[Q]['answer']>;
  /** Kills and restarts the process. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
}

export interface KitWatcher {
  event: (event: KitEvent) => void;
  /** Called when the process ended by itself, or was killed by the system. */
  ended: () => void;
}

interface Waiting {
  done: (answer: Questions[Question]['answer']) => void;
  fail: (fault: Error) => void;
}

/**
 * @param after Delays the start, so that earlier work has the machine for itself. A request starts the process at once.
 */
export function openKitWorker(
  processes: number,
  watcher: KitWatcher,
  after: Promise<void>,
): KitWorker {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let child: ChildProcess | null = null;
  let isClosed = false;
  void after.then(() => {
    if (!isClosed) child ??= start();
  });

  function start(): ChildProcess {
    const started = fork(PROCESS, [String(processes)], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: ['--disable-warning=ExperimentalWarning', '--import', COMPILE_CACHE],
    });
    started.on('message', (message: FromKitProcess) => {
      if (started !== child) return;
      if ('event' in message) watcher.event(message.event);
      else answer(message);
    });
    started.once('exit', () => {
      if (started !== child) return;
      // Failed to start: not retried until the next request.
      child = null;
      giveUp();
      watcher.ended();
    });
    return started;
  }
  function answer(message: Exclude<FromKitProcess, { event: KitEvent }>): void {
    const item = waiting.get(message.id);
    waiting.delete(message.id);
    if ('answer' in message) item?.done(message.answer);
    else item?.fail(new Error(message.fault));
  }
  function giveUp(): void {
    for (const { fail } of waiting.values()) fail(new Error('The process that looks has ended.'));
    waiting.clear();
  }
  const send = (message: ToKitProcess) => {
    child ??= start();
    child.send(message);
  };

  return {
    make: (kit) => send({ make: kit }),
    ask: (question, request) =>
      new Promise((done, fail) => {
        count += 1;
        waiting.set(count, { done: done as Waiting['done'], fail });
        send({ ask: question, asked: request, id: count } as ToKitProcess);
      }),
    async restart() {
      const old = child;
      child = start();
      giveUp();
      if (old) await end(old);
    },
    async close() {
      isClosed = true;
      const last = child;
      child = null;
      giveUp();
      if (last) await end(last);
    },
  };
}

/** Kills a process; its children end with it, and output folders are replaced atomically. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
}
