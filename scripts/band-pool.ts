/** Makes bands in as many threads or processes as asked for. */
import { fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import type { BandJob, Made } from '#pipeline';
import { makeBand } from './make-band.ts';
import type { Answer } from './product-worker.ts';

const WORKER = new URL('./product-worker.ts', import.meta.url);
/**
 * Bands that one process makes. The typesetter keeps a third of a megabyte of each document, and gives it back only
 * with its process: larger builds are made by processes that come and go, and their memory stays level.
 */
const BANDS_A_PROCESS = 14;

/** Results in the order of the jobs. `done` is called after each, for progress. */
export async function makeBands(
  jobs: readonly BandJob[],
  threads: number,
  done: (job: BandJob) => void,
): Promise<Made[]> {
  const results: Made[] = [];
  const queue = [...jobs.entries()];
  const take = () => queue.shift();
  const keep = ([at, job]: [number, BandJob], result: Made) => {
    results[at] = result;
    done(job);
  };
  const count = Math.max(1, Math.min(threads, jobs.length));
  const many = jobs.length > BANDS_A_PROCESS;
  const workers = Array.from({ length: many ? count : count - 1 }, () =>
    many ? inProcesses(take, keep) : feed(startThread(), take, keep),
  );
  // A small build's first thread is this one: it has nothing else to do.
  await Promise.all(many ? workers : [alone(take, keep), ...workers]);
  return results;
}

type Take = () => [number, BandJob] | undefined;
type Keep = (entry: [number, BandJob], result: Made) => void;

async function alone(take: Take, keep: Keep): Promise<void> {
  for (let entry = take(); entry; entry = take()) keep(entry, await makeBand(entry[1]));
}

/** One process after another, each for so many bands. */
async function inProcesses(take: Take, keep: Keep): Promise<void> {
  let entry = take();
  while (entry) {
    const held = [entry];
    let given = 0;
    const some: Take = () => (given++ < BANDS_A_PROCESS ? (held.shift() ?? take()) : undefined);
    await feed(startProcess(), some, keep);
    entry = take();
  }
}

interface Hand {
  give(job: BandJob | null): void;
  onAnswer(run: (answer: Answer) => void): void;
  onEnd(run: (fault?: Error) => void): void;
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
    hand.onEnd((fault) =>
      fault || entry
        ? reject(fault ?? new Error('A worker ended before its band was made'))
        : resolve(),
    );
    give();
  });
}

function startThread(): Hand {
  const worker = new Worker(WORKER);
  return {
    give: (job) => worker.postMessage(job),
    onAnswer: (run) => void worker.on('message', run),
    onEnd: (run) => void worker.on('error', run).on('exit', () => run()),
    stop: () => void worker.terminate(),
  };
}

function startProcess(): Hand {
  const child = fork(WORKER, { serialization: 'advanced' });
  return {
    give: (job) => void child.send(job as never),
    onAnswer: (run) => void child.on('message', run as never),
    onEnd: (run) => void child.on('error', run).on('exit', () => run()),
    stop: () => void child.kill(),
  };
}
