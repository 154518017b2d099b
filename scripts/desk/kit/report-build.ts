/** Turns a build's progress into events for the desk, and writes finished files to the desk's folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shownFile } from '#desk/kit/kit-state.ts';
import { type Problem, problemSeverity } from '#diagnostics/problem.ts';
import { productName } from '#model/kit/product-name.ts';
import type { BuildOutput } from '#pipeline/build-output.ts';
import type { BuildObserver } from '../../build-options.ts';
import { formatProblem } from './format-problem.ts';
import type { Emit, MakeKit } from './kit-messages.ts';
import { piecesFor } from './pieces.ts';
import { type PoolWatcher, soundFiles } from './watched-pool.ts';

export interface BuildReporter {
  watcher: BuildObserver;
  pool: Pick<PoolWatcher, 'made' | 'failed'>;
  /** Resolves when all of the first band is made; at once where it is not made. */
  firstIsDone: Promise<void>;
  /** All problems of the build. */
  found: () => readonly Problem[];
}

export function reportBuild({ lesson, first, wants, places }: MakeKit, emit: Emit): BuildReporter {
  let found: readonly Problem[] = [];
  const pieces = piecesFor(wants.all);
  let left = pieces.length;
  const firstIsDone = Promise.withResolvers<void>();
  const step = async (age: string | null, output: BuildOutput) => {
    const files = soundFiles(output);
    for (const { entry, bytes } of files) {
      const file = join(places.made, entry.path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    for (const fault of faultsOf(age, output)) emit({ is: 'fault', fault });
    emit({ is: 'step', age, files: files.map(shownFile) });
  };
  return {
    found: () => found,
    firstIsDone: firstIsDone.promise,
    watcher: {
      bandsFirst: firstIsDone.promise,
      begins(jobs) {
        const lessonJob = jobs.find(({ slug }) => slug === lesson);
        const others = jobs.filter((job) => job !== lessonJob);
        const ages = (lessonJob?.bands ?? []).map(({ id, years }) => ({ id, name: years }));
        emit({
          is: 'begun',
          ages,
          steps: pieces.length,
          others: others.reduce((sum, { bands }) => sum + bands.length, 0),
        });
        const isMade = ages.some(({ id }) => id === first && !lessonJob?.existingParts.has(id));
        if (!isMade) firstIsDone.resolve();
        // Parts that are kept from the existing build are announced at once.
        for (const [age, made] of lessonJob?.existingParts ?? [])
          pieces.forEach((_, index) => {
            void step(age, index === 0 ? made : { files: [], problems: [] });
          });
      },
      seen(output, { slug }) {
        if (slug === lesson) void step(null, output);
      },
      found(problems) {
        found = problems;
      },
    },
    pool: {
      async made({ lesson: { slug }, version: { band } }, output, piece) {
        if (slug === lesson) await step(band.id, output);
        else if (piece.part === 'letters') emit({ is: 'other' });
        if (slug !== lesson || band.id !== first) return;
        left -= 1;
        if (left === 0) firstIsDone.resolve();
      },
      failed({ lesson: { slug }, version: { band } }, product, fault) {
        const age = slug === lesson ? band.id : null;
        emit({ is: 'fault', fault: { age, product, says: brokenSays(fault) } });
      },
    },
  };
}

/** Products with errors, and the errors. */
const faultsOf = (age: string | null, { files, problems }: BuildOutput) =>
  problems
    .filter((problem) => problemSeverity(problem) === 'error')
    .map((problem) => ({
      age,
      product: nameOf(files, problem.product),
      says: formatProblem(problem),
    }));

/** Display name of the product at this path. */
function nameOf(files: BuildOutput['files'], path: string | undefined): string {
  const file = files.find(({ entry }) => entry.path === path);
  return file
    ? (file.title ?? productName(file.entry.kind, file.entry.audience))
    : (path ?? 'The lesson');
}

const brokenSays = ({ message }: Error): string =>
  `It could not be made, by a fault of the program. Everything else is made. Please tell its makers: ${message.split('\n')[0]}`;
