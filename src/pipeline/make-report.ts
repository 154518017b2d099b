/** Writes the lead's report, after all other products. */
import { leadReport } from '#adapt/lead-report/lead-report.ts';
import { noLessonReport } from '#adapt/no-lesson-report.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import { NO_MEMO } from '#model/kit/memo.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import { makeReportProducts } from '#products/make-products.ts';
import type { BuildEngines, BuildOutput } from './build-output.ts';
import { laidOutOtherwise } from './laid-out.ts';
import type { Prepared } from './prepared.ts';
import { collectProblemsOf, outputsOf, unitName } from './unit.ts';
import { verify } from './verify.ts';

/**
 * Writes and verifies the lead's report, or takes it from the cache.
 * @param found Every problem of the lesson's checks and products: the report lists how layouts coped.
 */
export function makeReport(
  { lesson, versions }: Prepared,
  sharedData: SharedData,
  found: readonly Problem[],
  engines: BuildEngines,
): Promise<BuildOutput> {
  const bands = versions.map(({ version }) => version);
  const inputs = { lesson, sharedData, bands, found: found.filter(({ laidOut }) => laidOut) };
  const { memo = NO_MEMO } = engines;
  return memo.memoize(unitName('report', lesson), inputs, (from) => writeReport(from, engines));
}

async function writeReport(
  {
    lesson,
    sharedData,
    bands,
    found,
  }: {
    lesson: Lesson;
    sharedData: SharedData;
    bands: readonly BandVersion[];
    found: readonly Problem[];
  },
  engines: BuildEngines,
): Promise<BuildOutput> {
  const write = async (laidOut: readonly Problem[]): Promise<BuildOutput> => {
    const { problems, report } = collectProblemsOf(lesson);
    const document = outputsOf(lesson).lesson
      ? leadReport(lesson, sharedData, bands, laidOutOtherwise(laidOut))
      : noLessonReport(lesson, sharedData);
    const writers = engines.forCast([]);
    const files = await makeReportProducts(
      lesson.slug,
      document,
      sharedData.paper,
      writers,
      report,
    );
    return { files, problems };
  };
  const first = await write(found);
  // Glyphs missing in the report itself are listed in it too: write it a second time.
  const { files, problems } =
    first.problems.length > 0 ? await write([...found, ...first.problems]) : first;
  const report = (problem: Problem) => problems.push(problem);
  await verify(files, { lesson, sharedData, band: null, report }, engines);
  return { files, problems };
}
