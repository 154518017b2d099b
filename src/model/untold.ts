/** What the alert's service does, where an age's story is about something else: its lead decides whether that is near enough. */
import { z } from 'zod';
import type { Mechanism } from './mechanism.ts';
import { listed, midSentence } from './mid-sentence.ts';

/** An age at which no story of ours is about what the service or scheme does. */
export const Untold = z.strictObject({
  band: z.string(),
  /** What the service or scheme does, by its id in `lessons/mechanisms.yaml`. */
  mechanism: z.string(),
  /** What the story is about that is told in its place, as it follows “of”. */
  story: z.string().min(1),
  /** Is one of its slides on what the service does? */
  isShown: z.boolean(),
});
export type Untold = z.infer<typeof Untold>;

/** What the lead is asked of it. */
export const NEAR_ENOUGH = 'Decide whether that is near enough.';

/**
 * A sentence for ages that are told the same story in its place.
 * @param nameOf What an age is called here, by the id of its band; `null` where it is not taught.
 */
export function untoldSays(
  untold: readonly Untold[],
  mechanisms: readonly Pick<Mechanism, 'id' | 'name'>[],
  nameOf: (band: string) => string | null,
): string[] {
  const groups = new Map<string, string[]>();
  for (const { band, mechanism, story, isShown } of untold) {
    const name = nameOf(band);
    if (name === null) continue;
    const what = mechanisms.find(({ id }) => id === mechanism)?.name ?? mechanism;
    const says = `no story of ours is about ${midSentence(what)}; the slides tell of ${story}, and ${isShown ? 'one of them shows it' : 'none of them shows it'}.`;
    groups.set(says, [...(groups.get(says) ?? []), name]);
  }
  return [...groups].map(([says, names]) => `${listed(names)}: ${says}`);
}
