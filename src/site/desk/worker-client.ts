/** The page's client of the worker. */
import type { Parts } from './parts-from-disk.ts';
import type { Answers, FromWorker, Request, ToWorker } from './protocol.ts';

export type Ask = <R extends Request>(
  request: R,
  onDone?: (done: number, of: number) => void,
) => Promise<Answers[R['type']]>;

export interface Client {
  ask: Ask;
  /** Terminates the worker and starts an empty one. */
  stop: () => void;
}

/** Rejection of requests that were pending when the worker was terminated. */
export class Stopped extends Error {}

interface Waiting {
  resolve: (answer: never) => void;
  reject: (fault: Error) => void;
  onDone: ((done: number, of: number) => void) | undefined;
}

export function openClient(parts: Parts): Client {
  let worker: Promise<Worker> | null = null;
  let next = 0;
  const waiting = new Map<number, Waiting>();

  // On `file://` a worker cannot be loaded from a file: start it from the program's text.
  const start = async () => {
    const program = new Blob([await parts.worker()], { type: 'text/javascript' });
    const url = URL.createObjectURL(program);
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) =>
      onMessage(worker, data),
    );
    worker.addEventListener('error', ({ message }) => {
      for (const { reject } of waiting.values()) reject(new Error(message));
      waiting.clear();
    });
    return worker;
  };

  function onMessage(worker: Worker, message: FromWorker) {
    if ('need' in message) {
      for (const id of message.need)
        parts.font(id).then(
          (bytes) => send(worker, { font: id, bytes }),
          () => send(worker, { font: id, bytes: null }),
        );
      return;
    }
    const pending = waiting.get(message.id);
    if (!pending) return;
    if ('done' in message) {
      pending.onDone?.(message.done, message.of);
      return;
    }
    waiting.delete(message.id);
    if ('fault' in message) pending.reject(new Error(message.fault));
    else pending.resolve(message.answer as never);
  }

  return {
    async ask(request, onDone) {
      worker ??= start();
      const running = await worker;
      const id = next++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as never, reject, onDone });
        send(running, { id, request });
      });
    },
    stop() {
      worker?.then((worker) => worker.terminate());
      worker = null;
      for (const { reject } of waiting.values()) reject(new Stopped());
      waiting.clear();
    },
  };
}

const send = (worker: Worker, message: ToWorker) => worker.postMessage(message);
