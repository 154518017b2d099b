/** Gives the results of shards to the build that merges them. */
import type { BuildOutput } from '#pipeline/build-output.ts';
import type { FromShards } from '../build-options.ts';
import { lessonHash, versionHash } from '../build-record.ts';
import { Refusal } from '../command.ts';
import { outputOfPart, type Shard } from './shard-record.ts';
import { type PartTimes, partName } from './share-parts.ts';

/** Throws a `Refusal` where a band is missing, or was made from another text. */
export const resultsOfShards =
  (shards: readonly Shard[]): FromShards['made'] =>
  (prepared) => {
    const { lesson, versions } = prepared;
    const find = (band: string | null) => {
      for (const shard of shards)
        for (const part of shard.record.parts)
          if (part.lesson === lesson.slug && part.band === band) return { shard, part };
      return null;
    };
    const bands: [string, BuildOutput][] = [];
    for (const { version } of versions) {
      const found = find(version.band.id);
      if (found?.part.sum !== versionHash(version))
        throw new Refusal(
          `“${lesson.slug}” for ${version.band.name} ${found ? `has changed since ${found.shard.folder} was built` : 'is in no shard: it came since they were built'}. Build all shards again, of what stands here now. Nothing was merged.`,
        );
      bands.push([version.band.id, outputOfPart(found.shard, found.part)]);
    }
    // Whole-school products that are missing or outdated are made by the merge.
    const whole = find(null);
    const isSame = whole?.part.sum === lessonHash(prepared);
    return { bands, whole: isSame && whole ? outputOfPart(whole.shard, whole.part) : undefined };
  };

/** Durations for the next build; parts that came from the cache keep their last known duration. */
export function durationsOf(shards: readonly Shard[], before: PartTimes): PartTimes {
  const parts = shards.flatMap(({ record }) => record.parts);
  return Object.fromEntries(
    parts.flatMap(({ lesson, band, took }) => {
      const name = partName(lesson, band);
      const time = took ?? before[name];
      return time === undefined ? [] : [[name, time]];
    }),
  );
}
