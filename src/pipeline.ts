/**
 * The stages in order. `prepare` reads a lesson, composes it, adapts it to each band, checks it and compares it with
 * what its lead approved. `pipeline/make-band.ts`, `make-whole-school.ts` and `make-report.ts` then write its products
 * and verify their bytes, and `make-kits.ts` bundles them. Every stage is a function from values to values: files,
 * clocks and engines are passed in.
 */
import { openExcuses } from '#check/excuses.ts';
import { sharedRuns } from '#check/shared-runs.ts';
import { composeLesson } from '#compose/compose-lesson.ts';
import { risksTaught } from '#compose/risks-named.ts';
import type { Problem, Report } from '#diagnostics/problem.ts';
import { reportingOnce } from '#diagnostics/report-once.ts';
import { type Memo, NO_MEMO } from '#model/kit/memo.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import { adaptBands } from './pipeline/adapt-bands.ts';
import type { ReadApproval } from './pipeline/approval.ts';
import { withApproval, withApprovalOf } from './pipeline/approve-lesson.ts';
import { type BandChecks, checkBand } from './pipeline/check-band.ts';
import { checkLesson } from './pipeline/check-lesson.ts';
import { checkShared } from './pipeline/check-shared.ts';
import { withOrdinaryWords } from './pipeline/ordinary-words.ts';
import type { Prepared } from './pipeline/prepared.ts';
import { type ReadSources, readSources, type Sources } from './pipeline/read-sources.ts';

export interface PrepareOptions {
  /** Reads a lesson's approval. Default: nothing is approved. */
  readApproval?: ReadApproval;
  /** The build date, YYYY-MM-DD. */
  today: string;
  hasPicture: (name: string) => boolean;
  /** Only this band, or only the bands of a lesson (by its slug) that the predicate accepts. Default: all bands. */
  band?: string | ((slug: string, band: string) => boolean);
  /** Cache of earlier results. Default: none. */
  memo?: Memo;
  /** Read every module, also those that no lesson uses. */
  allModules?: boolean;
}

/** Runs all stages before products are written. `sharedData` is `null` where one of its files has an error. */
export async function prepare(
  sources: Sources,
  options: PrepareOptions,
): Promise<{ sharedData: SharedData | null; lessons: Prepared[]; problems: Problem[] }> {
  const lessons: Prepared[] = [];
  const done = (prepared: Prepared) => void lessons.push(prepared);
  return { ...(await prepareEach(sources, options, done)), lessons };
}

/**
 * Does the same for one lesson after another, so that a library need not be held in memory.
 * @param done Called with each lesson, and with a function that adapts the same lesson again, without checking it.
 */
export async function prepareEach(
  sources: Sources,
  options: PrepareOptions,
  done: (prepared: Prepared, adaptAgain: () => Prepared) => void,
): Promise<{ sharedData: SharedData | null; problems: Problem[] }> {
  const problems: Problem[] = [];
  const report = reportingOnce((problem) => problems.push(problem));
  const { band: wanted, today, hasPicture, memo = NO_MEMO } = options;

  const read = await readSources(sources, options.allModules ?? false, report);
  const { sharedData, frames } = read;
  if (!sharedData) return { sharedData, problems };
  if (!checkShared(sharedData, read, sources, report)) return { sharedData: null, problems };

  for (const written of read.lessons) {
    const wants = (id: string) =>
      typeof wanted === 'function' ? wanted(written.slug, id) : (wanted ?? id) === id;
    const adaptWith = { sharedData, frames, hasPicture, wants };
    const adapt = (reportFault: Report) => {
      const lesson = ordinaryLesson(written, sharedData, read, reportFault);
      return { lesson, ...adaptBands(lesson, adaptWith, reportFault) };
    };
    const excuses = openExcuses(written, sharedData, read.modules, read.words);
    const adapted = adapt(report);

    const isWhole = wanted === undefined;
    const { lesson } = adapted;
    const context = {
      lesson,
      written,
      sharedData,
      modules: read.modules,
      words: read.words,
      today,
    };
    const bands: BandChecks[] = [];
    for (const version of adapted.versions)
      bands.push(await checkBand({ ...context, ...version }, memo));
    // A school that teaches only some bands is not told of facts that only the others use.
    const isForAll = isWhole && sharedData.school.taught === undefined;
    const toCheck = {
      sharedData,
      frames,
      ...adapted,
      bands,
      excuses,
      today,
      isWhole: isForAll,
    };
    const found = checkLesson(toCheck, report);
    problems.push(...found);

    const excused = excuses.list();
    const checked = (unchecked: typeof adapted): Prepared => ({
      ...unchecked,
      lesson: { ...unchecked.lesson, excused },
      found,
    });
    const judged = await withApprovalOf(checked(adapted), adaptWith, isWhole, options.readApproval);
    const { approval } = judged.lesson;
    done(judged, () => withApproval(checked(adapt(() => {})), approval, sharedData));
  }
  return { sharedData, problems };
}

/** The composed lesson, with the words in it that are no names. */
function ordinaryLesson(
  written: Lesson,
  sharedData: SharedData,
  { modules, words }: Pick<ReadSources, 'modules' | 'words'>,
  report: Report,
): Lesson {
  const runs = written.shingles
    ? sharedRuns(modules, sharedData.mechanisms, risksTaught(written.root))
    : [];
  return withOrdinaryWords(composeLesson(written, sharedData, modules, report), { words, runs });
}
