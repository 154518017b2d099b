/** What the alert's service does, where an age's story is about something else: its lead decides whether that is near enough. */
import { z } from 'zod';
import type { Mechanism } from '../mechanism.ts';
import { listed, midSentence } from '../text/mid-sentence.ts';

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

/**
 * What the lead is told and asked: a sentence for ages that are told the same story in its place.
 * @param nameOf What an age is called here, by the id of its band; `null` where it is not taught.
 * @returns Nothing where every age has a story on it.
 */
export function untoldSays(
  untold: readonly Untold[],
  mechanisms: readonly Pick<Mechanism, 'id' | 'name'>[],
  nameOf: (band: string) => string | null,
): string {
  const groups = new Map<string, string[]>();
  for (const { band, story, isShown } of untold) {
    const name = nameOf(band);
    const consequence = `the slides tell of ${story} instead, and ${isShown ? 'one slide is on it too' : 'no slide is on it'}.`;
    if (name !== null) groups.set(consequence, [...(groups.get(consequence) ?? []), name]);
  }
  const [first] = untold;
  if (!first || groups.size === 0) return '';
  const name = mechanisms.find(({ id }) => id === first.mechanism)?.name ?? first.mechanism;
  return [
    `For some ages we have no story about ${midSentence(name)}.`,
    ...[...groups].map(([sentence, names]) => `${listed(names)}: ${sentence}`),
    'Decide whether that is near enough.',
  ].join(' ');
}
