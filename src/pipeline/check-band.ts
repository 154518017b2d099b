/** Checks the text of one band. The result depends on the band alone, so it is memoized. */
import { checkVersion } from '#check/check-version.ts';
import { openExcuses } from '#check/excuses.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { reportingOnce } from '#diagnostics/report-once.ts';
import type { Memo } from '#model/kit/memo.ts';
import type { ExcusedSentence, Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import type { Version } from './prepared.ts';

export interface BandToCheck extends Version {
  lesson: Lesson;
  /** The lesson as written, before composing. */
  written: Lesson;
  sharedData: SharedData;
  modules: Modules;
  /** Ordinary words of the shared data, in lower case. */
  words: ReadonlySet<string>;
  /** The build date, YYYY-MM-DD. */
  today: string;
}

export interface BandChecks {
  problems: Problem[];
  /** Sentences of the shared data that use a name as an ordinary word. */
  excused: ExcusedSentence[];
}

export const checkBand = (band: BandToCheck, memo: Memo): Promise<BandChecks> =>
  memo.memoize(`rules ${band.lesson.slug}/${band.version.band.id}`, band, async (from) => {
    const { written, sharedData, modules, words, ...context } = from;
    const problems: Problem[] = [];
    const report = reportingOnce((problem) => problems.push(problem));
    const excuses = openExcuses(written, sharedData, modules, words);
    checkVersion({ ...context, sharedData, excuses, report });
    return { problems, excused: excuses.list() };
  });
