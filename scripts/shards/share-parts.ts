/** Shares a library's parts, each lesson for each band and for the whole school, out among the machines that build it. */

/** A shard that is asked for, such as the second of four. */
export interface ShardChoice {
  index: number;
  of: number;
}

/** Reads `2/4`; `null` where it is no such thing. */
export function readShard(text: string): ShardChoice | null {
  const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const [index, of] = [Number(first), Number(second)];
  return index >= 1 && index <= of ? { index, of } : null;
}

/** A part by its name: `slug/band`; `null` is what the whole school has of a lesson. */
export const partName = (slug: string, band: string | null): string => `${slug}/${band ?? ''}`;

/** What each part took of a processor when it was made last, in milliseconds, by its name. */
export type PartTimes = Readonly<Record<string, number>>;

/**
 * Cuts the parts, in order, into runs that take about as long: so a lesson is read by one machine, or two.
 * @param parts Names of all parts, those of a lesson together.
 * @param times What parts took last time. One that nobody knows counts as much as the others do on the average.
 * @returns The number of each part's shard, from 1 on: the same on every machine that is given the same.
 */
export function shareParts(
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
    // A part belongs to the run in which its middle lies.
    const middle = (before + weight / 2) / whole;
    shards.set(part, Math.min(of, 1 + Math.floor(middle * of)));
    before += weight;
  }
  return shards;
}
