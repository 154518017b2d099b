/** Makes a lesson's kit like `npm run build`, and emits an event for each finished product. */
import { rm } from 'node:fs/promises';
import { type Problem, problemSeverity } from '#diagnostics/problem.ts';
import type { Pool } from '../../band-pool.ts';
import { ownFilesOfBuild, refuseSources } from '../../build-folder.ts';
import { buildLessons } from '../../build-lessons.ts';
import { readBuild } from '../../build-record.ts';
import { EXIT, Refusal } from '../../command.ts';
import { claimFolder } from '../../dist-folder.ts';
import { openSite } from '../../engines/site.ts';
import { deskSchool } from '../desk-school.ts';
import { formatProblems } from './format-problem.ts';
import type { Emit, MakeKit } from './kit-messages.ts';
import { reportBuild } from './report-build.ts';
import { watchedPool } from './watched-pool.ts';

/** Emits all progress up to the end; throws only on a bug of ours. */
export async function makeKit(request: MakeKit, pool: Pool, emit: Emit): Promise<void> {
  try {
    const errors = (await build(request, pool, emit)).filter(
      (problem) => problemSeverity(problem) === 'error',
    );
    const how = errors.length > 0 ? 'content' : 'done';
    emit({ is: 'ended', how, says: formatProblems(errors) });
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    emit({ is: 'ended', how: 'refused', says: [fault.message] });
  }
}

/** @returns The problems. */
async function build(request: MakeKit, pool: Pool, emit: Emit): Promise<readonly Problem[]> {
  const { lesson, first, wants, places } = request;
  const { lessons, out, approvals } = places;
  await rm(places.made, { recursive: true, force: true });
  const school = await deskSchool(places.school);
  await refuseSources(out, [lessons]);
  const folder = await claimFolder(out, ownFilesOfBuild);
  try {
    if (school === undefined) await refuseSpecimen(folder.target);
    // Delay Astro: it would take a core from the first band.
    const site = openSite({ cacheFor: folder.target });
    const reporter = reportBuild(request, emit);
    void reporter.firstIsDone.then(site.begin);
    try {
      const code = await buildLessons({
        ...{ lessons, out, folder, lesson, approvals, site, school },
        ...{ ...wants, isPublic: false },
        // The page shows the school before the button is pressed, so replacing another school's kits is allowed.
        force: true,
        pool: () => watchedPool(pool, { lesson, first, ...reporter.pool }),
        watcher: reporter.watcher,
      });
      if (code === EXIT.usage) throw new Refusal('There is nothing to make of this alert yet.');
      return reporter.found();
    } finally {
      await site.abandon();
    }
  } finally {
    await folder.release();
  }
}

/** Kits of the specimen never replace those of a real school. */
async function refuseSpecimen(folder: string): Promise<void> {
  const existing = await readBuild(folder);
  if (existing && !existing.record.school.specimen)
    throw new Refusal(
      `The kit room holds the kits of ${existing.record.school.name}, and your school’s details are not here. Fill in “Your school” first.`,
    );
}
