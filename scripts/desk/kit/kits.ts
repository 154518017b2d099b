/** The desk's kits: one is made at a time, in a process that is ready before anybody asks. */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KitDesk } from '#desk/kit/kit-desk.ts';
import {
  begunKit,
  isMaking,
  type KitEvent,
  type KitState,
  withEvent,
} from '#desk/kit/kit-state.ts';
import { agesTaught } from '../school-ages.ts';
import type { KitPlaces, MakeKit } from './kit-messages.ts';
import { standingKit } from './standing-kit.ts';

const PROCESS = fileURLToPath(new URL('./kit-process.ts', import.meta.url));

/** Kits, and who is told whenever one goes on. */
export interface Kits extends KitDesk {
  /** @returns Stops telling. */
  listen: (lesson: string, tell: () => void) => () => void;
  /** Folder in which a lesson's products lie while they are made. */
  madeIn: (lesson: string) => string;
}

/** @param places `made` is a folder of the desk's own, in which each lesson has one. */
export function openKits(places: KitPlaces, processes = kitProcesses()): Kits {
  const states = new Map<string, { state: KitState; began: number }>();
  const listening = new Set<{ lesson: string; tell: () => void }>();
  let child = startProcess(processes);
  let making: string | null = null;
  let isClosed = false;

  const take = (lesson: string, event: KitEvent) => {
    const now = states.get(lesson);
    if (!now || !isMaking(now.state)) return;
    const after = Math.round(performance.now() - now.began);
    states.set(lesson, { ...now, state: withEvent(now.state, event, after) });
    if (event.is === 'ended') making = null;
    for (const one of listening) if (one.lesson === lesson) one.tell();
  };
  const watch = (process: ChildProcess) => {
    process.on('message', (event: KitEvent) => {
      if (making !== null && process === child) take(making, event);
    });
    process.once('exit', () => {
      if (process !== child || isClosed) return;
      const lesson = making;
      child = startProcess(processes);
      watch(child);
      if (lesson !== null) take(lesson, { is: 'ended', how: 'broken', says: [ENDED] });
    });
  };
  watch(child);

  return {
    ages: () => agesTaught(places),
    state: (lesson) => states.get(lesson)?.state ?? null,
    standing: (lesson) => standingKit(places, lesson),
    madeIn: (lesson) => join(places.made, lesson),
    start(lesson, first) {
      if (making !== null)
        return making === lesson
          ? 'This kit is being made already.'
          : 'Another kit is being made. Wait until it is done, or stop it first.';
      making = lesson;
      states.set(lesson, { state: begunKit(lesson, first), began: performance.now() });
      const asked: MakeKit = {
        lesson,
        first,
        places: { ...places, made: join(places.made, lesson) },
      };
      child.send(asked);
      return null;
    },
    async stop(lesson) {
      if (making !== lesson) return;
      const stopped = child;
      child = startProcess(processes);
      watch(child);
      await end(stopped);
      take(lesson, { is: 'ended', how: 'stopped', says: [] });
    },
    listen(lesson, tell) {
      const one = { lesson, tell };
      listening.add(one);
      return () => void listening.delete(one);
    },
    async close() {
      isClosed = true;
      await end(child);
    },
  };
}

const ENDED =
  'The program that makes kits was ended before it was done. The computer may be short of memory: close other programs, and make the kit again.';

/** Bands made at once: one a core, and no more than help. */
const kitProcesses = (): number => Math.min(4, availableParallelism());

const startProcess = (processes: number): ChildProcess =>
  fork(PROCESS, [String(processes)], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', COMPILE_CACHE],
  });
const COMPILE_CACHE = new URL('../../compile-cache.ts', import.meta.url).href;

/** Ends a process at once: its own processes end with it, and no folder is ever half written. */
async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = new Promise((done) => process.once('exit', done));
  process.kill('SIGKILL');
  await gone;
}
