import { buildLessons } from '../build-lessons.ts';
import type { BuildOptions } from '../build-options.ts';
import type { FinishedBuild } from '../make-build.ts';
import { schoolFile } from '../sources.ts';
import { refuseOtherSources } from './check-shards.ts';
import { durationsOf, resultsOfShards } from './from-shards.ts';
import { defaultTimesFile, readTimes, saveTimes } from './part-times.ts';
import type { Shard } from './shard-record.ts';

/**
 * Builds a library from shards, and saves the durations of their parts for the next time.
 * @returns The finished build; or the exit code, where nothing was written.
 */
export async function mergeShards(
  shards: readonly [Shard, ...Shard[]],
  given: Pick<BuildOptions, 'out' | 'folder' | 'site' | 'pool' | 'force' | 'keepGoing'>,
): Promise<FinishedBuild | number> {
  const { asked, basis } = shards[0].record;
  const built = await buildLessons({
    ...given,
    ...{ lessons: asked.lessons, approvals: asked.approvals },
    school: await schoolFile(asked.school),
    ...{ all: basis.all, kits: basis.kits, isPublic: basis.isPublic },
    shards: {
      made: resultsOfShards(shards),
      check: (now) => refuseOtherSources(shards, now),
    },
  });
  if (typeof built !== 'number')
    await saveTimes(durationsOf(shards, await readTimes(defaultTimesFile())));
  return built;
}
