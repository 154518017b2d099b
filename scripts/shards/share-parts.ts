/** Distributes a library's parts (lesson × band or whole school) over machines. */

/** A requested shard, such as the second of four. */
export interface ShardChoice {
  index: number;
  of: number;
}

/** Parses `2/4`; `null` where it is malformed. */
export function readShard(text: string): ShardChoice | null {
  const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const [index, of] = [Number(first), Number(second)];
  return index >= 1 && index <= of ? { index, of } : null;
}

/** A part's name: `slug/band`; `null` is the whole school. */
export const partName = (slug: string, band: string | null): string => `${slug}/${band ?? ''}`;

/** Last CPU time of each part in milliseconds, by name. */
export type PartTimes = Readonly<Record<string, number>>;

/**
 * Splits the parts, in order, into runs of similar duration, so that few machines read the same lesson.
 * @param parts Names of all parts, grouped by lesson.
 * @param times Last durations. An unknown part counts as the average.
 * @returns The shard of each part, from 1: deterministic, so that machines agree.
 */
export function assignParts(
  parts: readonly string[],
  times: PartTimes,
  of: number,
): ReadonlyMap<string, number> {
  const known = parts.flatMap((part) => times[part] ?? []);
  const average = known.reduce((sum, time) => sum + time, 0) / known.length || 1;
  const weights = parts.map((part) => times[part] ?? average);
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const shards = new Map<string, number>();
  let before = 0;
  for (const [at, part] of parts.entries()) {
    const weight = weights[at] ?? 0;
    // A part belongs to the run that contains its midpoint.
    const middle = (before + weight / 2) / whole;
    shards.set(part, Math.min(of, 1 + Math.floor(middle * of)));
    before += weight;
  }
  return shards;
}
