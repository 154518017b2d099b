/** The desk's kits: made one at a time, in a process that is started in advance. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { KitDesk } from '#desk/kit/kit-desk.ts';
import {
  isMaking,
  type KitEvent,
  type KitState,
  newKitState,
  withEvent,
} from '#desk/kit/kit-state.ts';
import type { InspectedLesson, InspectOptions } from '../../inspect-lesson.ts';
import type { FoundLesson, SearchAt } from '../../search-products.ts';
import { agesTaught } from '../school-ages.ts';
import { existingKit, sourcesChangedAt } from './existing-kit.ts';
import type { KitPlaces } from './kit-messages.ts';
import { openKitWorker } from './kit-worker.ts';
import { openPrebuildClient } from './prebuild-client.ts';
import type { PrebuildRequest } from './prebuild-kit.ts';

/** Kits with change listeners. */
export interface Kits extends KitDesk {
  /** @returns A function that removes the listener. */
  listen: (lesson: string, emit: () => void) => () => void;
  /** Folder of a lesson's finished products while its kit is in progress. */
  madeIn: (lesson: string) => string;
  /** A lesson in its present state, compared with its approval. */
  inspect: (at: Omit<InspectOptions, keyof Sources>) => Promise<InspectedLesson>;
  /** Every lesson, with its products that contain some words. */
  search: (at: Omit<SearchAt, keyof Sources>) => Promise<FoundLesson[]>;
  /**
   * Starts to fill the cache with the approved kit while nothing else is made, unless that has started already.
   * @param of Hash of the inputs.
   */
  prebuildApproved: (request: Omit<PrebuildRequest, 'places'>, of: string) => void;
  /** Kills the processes. */
  close: () => Promise<void>;
}

/** Options of a kit by default. */
const CORE = { all: false, kits: false };

type Sources = Pick<KitPlaces, 'lessons' | 'approvals'>;

/**
 * @param places `made` is the folder in which each lesson has its own.
 * @param options `processes`: bands made in parallel. `after`: delays the start of the kit process. Default: at once.
 */
export function openKits(
  places: KitPlaces,
  { processes = kitProcesses(), after = Promise.resolve() } = {},
): Kits {
  const states = new Map<string, { state: KitState; began: number }>();
  const listening = new Set<{ lesson: string; emit: () => void }>();
  const sources: Sources = { lessons: places.lessons, approvals: places.approvals };
  let making: string | null = null;

  const take = (event: KitEvent) => {
    const lesson = making;
    const now = lesson === null ? null : states.get(lesson);
    if (lesson === null || !now) return;
    const after = Math.round(performance.now() - now.began);
    const state = withEvent(now.state, event, after);
    states.set(lesson, { ...now, state });
    if (!isMaking(state)) making = null;
    for (const item of listening) if (item.lesson === lesson) item.emit();
  };
  const ahead = openPrebuildClient();
  const ended = () => take({ is: 'ended', how: 'broken', says: [ENDED] });
  const worker = openKitWorker(processes, { event: take, ended }, after);
  const prebuildAsIs = async (lesson: string): Promise<void> => {
    const existing = await existingKit(places, lesson);
    if (existing && !existing.isOld) return;
    const changed = await sourcesChangedAt(places, lesson);
    const wants = existing?.wants ?? CORE;
    if (making === null) ahead.begin({ lesson, wants, role: null, places }, `${changed}`);
  };

  return {
    ages: () => agesTaught(places),
    state: (lesson) => states.get(lesson)?.state ?? null,
    existing: (lesson) => existingKit(places, lesson),
    madeIn: (lesson) => join(places.made, lesson),
    inspect: (at) => worker.ask('inspect', { ...at, ...sources }),
    search: (at) => worker.ask('search', { ...at, ...sources }),
    start(lesson, first, wants) {
      if (making !== null)
        return making === lesson
          ? 'This kit is being made already.'
          : 'Another kit is being made. Wait until it is done, or stop it first.';
      ahead.stop();
      making = lesson;
      states.set(lesson, { state: newKitState(lesson, first), began: performance.now() });
      worker.make({ lesson, first, wants, places: { ...places, made: join(places.made, lesson) } });
      return null;
    },
    async stop(lesson) {
      if (making !== lesson) return;
      await worker.restart();
      take({ is: 'ended', how: 'stopped', says: [] });
    },
    listen(lesson, emit) {
      const listener = { lesson, emit };
      listening.add(listener);
      return () => void listening.delete(listener);
    },
    prebuild(lesson) {
      prebuildAsIs(lesson).catch(console.error);
    },
    prebuildApproved(request, of) {
      if (making === null) ahead.begin({ ...request, places }, of);
    },
    async close() {
      ahead.stop();
      await worker.close();
    },
  };
}

const ENDED =
  'The program that makes kits was ended before it was done. The computer may be short of memory: close other programs, and make the kit again.';

/** Bands made in parallel: one per core, and no more than pays off. */
const kitProcesses = (): number => Math.min(4, availableParallelism());
