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
import type { Problem } from '#diagnostics/problem.ts';
import { reportingOnce } from '#diagnostics/report-once.ts';
import { type Memo, NO_MEMO } from '#model/kit/memo.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { adaptBands } from './pipeline/adapt-bands.ts';
import type { ReadApproval } from './pipeline/approval.ts';
import { withApprovalOf } from './pipeline/approve-lesson.ts';
import { type BandChecks, checkBand } from './pipeline/check-band.ts';
import { checkLesson } from './pipeline/check-lesson.ts';
import { checkShared } from './pipeline/check-shared.ts';
import { withOrdinaryWords } from './pipeline/ordinary-words.ts';
import type { Prepared } from './pipeline/prepared.ts';
import { readSources, type Sources } from './pipeline/read-sources.ts';

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
  const problems: Problem[] = [];
  const report = reportingOnce((problem) => problems.push(problem));
  const { band: wanted, today, hasPicture, memo = NO_MEMO } = options;

  const read = await readSources(sources, options.allModules ?? false, report);
  const { sharedData, frames } = read;
  if (!sharedData) return { sharedData, lessons: [], problems };
  if (!checkShared(sharedData, read, sources, report))
    return { sharedData: null, lessons: [], problems };

  const lessons: Prepared[] = [];
  for (const written of read.lessons) {
    const excuses = openExcuses(written, sharedData, read.modules, read.words);
    const runs = written.shingles
      ? sharedRuns(read.modules, sharedData.mechanisms, risksTaught(written.root))
      : [];
    const lesson = withOrdinaryWords(composeLesson(written, sharedData, read.modules, report), {
      words: read.words,
      runs,
    });

    const wants = (id: string) =>
      typeof wanted === 'function' ? wanted(lesson.slug, id) : (wanted ?? id) === id;
    const adaptWith = { sharedData, frames, hasPicture, wants };
    const adapted = adaptBands(lesson, adaptWith, report);

    const isWhole = wanted === undefined;
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
      lesson,
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

    const checked = { ...adapted, lesson: { ...lesson, excused: excuses.list() }, found };
    lessons.push(await withApprovalOf(checked, adaptWith, isWhole, options.readApproval));
  }
  return { sharedData, lessons, problems };
}
