/**
 * The stages in order. A lesson is read, composed, adapted to each band, checked, and compared with what its lead
 * approved: that is `prepare`. Its products are then written, and verified by their bytes (`pipeline/make-band.ts`,
 * `make-papers.ts`, `make-report.ts`), and put together as kits (`make-kits.ts`). Every stage is a function from values to
 * values: files, clocks and engines come in as arguments.
 */
import { openExcuses } from '#check/excuses.ts';
import { sharedRuns } from '#check/shared-runs.ts';
import { composeLesson } from '#compose/compose-lesson.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { reportingOnce } from '#diagnostics/report-once.ts';
import type { SharedData } from '#model/lesson.ts';
import { type Memo, NO_MEMO } from '#model/memo.ts';
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
  /** Reads what the lead approved of a lesson. Default: nothing is approved. */
  readApproval?: ReadApproval;
  /** The build's date, YYYY-MM-DD. */
  today: string;
  hasPicture: (name: string) => boolean;
  /** Only this band, or of each lesson, by its slug, those for which this is true. */
  band?: string | ((slug: string, band: string) => boolean);
  /** What was found before. Default: nothing. */
  memo?: Memo;
  /** Read every module, also those that no lesson is composed of. */
  allModules?: boolean;
}

/** Everything up to the point where products are written. `sharedData` is `null` where a file of it has a fault. */
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

  const hasAlert = read.lessons.some(({ shingles }) => shingles !== null);
  const runs = hasAlert ? sharedRuns(read.modules, sharedData.mechanisms) : [];
  const ordinary = { words: read.words, runs };
  const lessons: Prepared[] = [];
  for (const written of read.lessons) {
    const excuses = openExcuses(written, sharedData, read.modules, read.words);
    const lesson = withOrdinaryWords(
      composeLesson(written, sharedData, read.modules, report),
      ordinary,
    );

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
    for (const one of adapted.versions) bands.push(await checkBand({ ...context, ...one }, memo));
    // What only ages hear of that this school does not teach is not left out by the lesson.
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
