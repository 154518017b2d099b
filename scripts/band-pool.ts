/** Makes bands in as many threads or processes as asked for. */
import { fork } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BandJob, Made } from '#pipeline';
import type { Answer } from './product-worker.ts';

const WORKER = new URL('./product-worker.ts', import.meta.url);
/**
 * Parts of bands that one process makes, two a band. It takes 1.2 GB by its eighth band and no more after that; larger
 * builds are made by processes that come and go, which have a cache of the typesetter each and don't wait for one
 * another.
 */
const PARTS_A_PROCESS = 28;

export interface Pool {
  /**
   * Begins with the first job. Results are in the order of the jobs; `done` is called after each. It may be called once.
   * @param meanwhile What this thread does while others begin with the bands.
   */
  make(
    jobs: readonly BandJob[],
    done: (job: BandJob, made: Made) => void,
    meanwhile?: () => Promise<void>,
  ): Promise<Made[]>;
  /** Lets go of what was readied and not used. */
  close(): Promise<void>;
}

/** Opens a pool of this thread and others, which ready themselves while the lessons are being read. */
export function openPool(threads: number): Pool {
  const hands = Array.from({ length: Math.max(0, threads - 1) }, startThread);
  return {
    async make(jobs, done, meanwhile = async () => {}) {
      const results: Made[] = [];
      const queue = [...jobs.entries()];
      const take = () => queue.shift();
      const keep = ([at, job]: [number, BandJob], result: Made) => {
        results[at] = result;
        done(job, result);
      };
      if (jobs.length > PARTS_A_PROCESS) {
        await Promise.all([
          ...hands.map(dismiss),
          ...Array.from({ length: threads }, () => inProcesses(take, keep)),
          meanwhile(),
        ]);
      } else
        await Promise.all([
          meanwhile().then(() => alone(take, keep)),
          ...hands.map((hand) => feed(hand, take, keep)),
        ]);
      return results;
    },
    close: async () => void (await Promise.all(hands.map(dismiss))),
  };
}

/** A thread that is stopped while it brings in a native engine takes the whole process with it: it is left to finish. */
async function dismiss(hand: Hand): Promise<void> {
  hand.give(null);
  await hand.ended;
}

type Take = () => [number, BandJob] | undefined;
type Keep = (entry: [number, BandJob], result: Made) => void;

async function alone(take: Take, keep: Keep): Promise<void> {
  // Brought in only now: threads are to begin before.
  const { makeBandPart } = await import('#pipeline');
  const { threadEngines } = await import('./thread-engines.ts');
  const engines = await threadEngines();
  for (let entry = take(); entry; entry = take())
    keep(entry, await makeBandPart(entry[1], engines));
}

/** One process after another, each for so many parts. */
async function inProcesses(take: Take, keep: Keep): Promise<void> {
  let entry = take();
  while (entry) {
    const held = [entry];
    let given = 0;
    const some: Take = () => (given++ < PARTS_A_PROCESS ? (held.shift() ?? take()) : undefined);
    await feed(startProcess(), some, keep);
    entry = take();
  }
}

interface Hand {
  give(job: BandJob | null): void;
  onAnswer(run: (answer: Answer) => void): void;
  /** When it has ended, with the fault that ended it if there was one. */
  ended: Promise<Error | undefined>;
  stop(): void;
}

/** Gives a worker one band after another until none is left; a fault ends the build. */
function feed(hand: Hand, take: Take, keep: Keep): Promise<void> {
  return new Promise((resolve, reject) => {
    let entry: [number, BandJob] | undefined;
    const give = () => {
      entry = take();
      hand.give(entry?.[1] ?? null);
    };
    hand.onAnswer((answer) => {
      if ('fault' in answer) {
        reject(new Error(answer.fault));
        hand.stop();
        return;
      }
      if (entry) keep(entry, answer.result);
      give();
    });
    hand.ended.then((fault) =>
      fault || entry
        ? reject(fault ?? new Error('A worker ended before its band was made'))
        : resolve(),
    );
    give();
  });
}

const endOf = (hand: EventEmitter): Promise<Error | undefined> =>
  new Promise((resolve) => hand.on('error', resolve).on('exit', () => resolve(undefined)));

function startThread(): Hand {
  const worker = new Worker(WORKER);
  // A build that fails before it has work for the thread is not kept alive by it.
  worker.unref();
  return {
    give(job) {
      worker.ref();
      worker.postMessage(job);
    },
    ended: endOf(worker),
    onAnswer: (run) => void worker.on('message', run),
    stop: () => void worker.terminate(),
  };
}

function startProcess(): Hand {
  const child = fork(WORKER, { serialization: 'advanced' });
  return {
    give: (job) => void child.send(job as never),
    ended: endOf(child),
    onAnswer: (run) => void child.on('message', run as never),
    stop: () => void child.kill(),
  };
}
