/** Gives the results of shards to the build that merges them. */
import type { BuildOutput } from '#pipeline/build-output.ts';
import type { FromShards } from '../build-options.ts';
import { lessonHash } from '../build-record.ts';
import { Refusal } from '../command.ts';
import { outputOfPart, type Shard } from './shard-record.ts';
import { type PartTimes, partName } from './share-parts.ts';

/** Throws a `Refusal` where a band is missing, or was made from another text. */
export const resultsOfShards =
  (shards: readonly Shard[]): FromShards['made'] =>
  ({ slug, bands: checked }) => {
    const find = (band: string | null) => {
      for (const shard of shards)
        for (const part of shard.record.parts)
          if (part.lesson === slug && part.band === band) return { shard, part };
      return null;
    };
    const bands: [string, BuildOutput][] = [];
    for (const { id, name, sum } of checked) {
      const found = find(id);
      if (found?.part.sum !== sum)
        throw new Refusal(
          `“${slug}” for ${name} ${found ? `has changed since ${found.shard.folder} was built` : 'is in no shard: it came since they were built'}. Build all shards again, of what stands here now. Nothing was merged.`,
        );
      bands.push([id, outputOfPart(found.shard, found.part)]);
    }
    // Whole-school products that are missing or outdated are made by the merge.
    const whole = find(null);
    return {
      bands,
      whole: (now) =>
        whole?.part.sum === lessonHash(now) ? outputOfPart(whole.shard, whole.part) : undefined,
    };
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
