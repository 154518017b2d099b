/** Where an age's story is not what the alert tells: its lead decides whether that is near enough. */
import { z } from 'zod';
import type { Mechanism } from '../mechanism.ts';
import { listed, midSentence } from '../text/mid-sentence.ts';

/** An age at which no story of ours is about what the service or scheme does, or only one of another side of it. */
export const Untold = z.strictObject({
  band: z.string(),
  /** What the service or scheme does, by its id in `lessons/mechanisms.yaml`. */
  mechanism: z.string(),
  /** What the story is about that is told in its place, as it follows “of”. */
  story: z.string().min(1),
  /** Is one of its slides on what the service does? */
  isShown: z.boolean(),
  /** Is it about what the service does, and yet not written for what this alert tells of it? Default: no. */
  isOtherSide: z.literal(true).optional(),
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
  const told = untold.map((each) => ({ ...each, name: nameOf(each.band) }));
  const [first] = untold;
  const none = sentencesOf(
    told.filter(({ isOtherSide }) => !isOtherSide),
    ({ story, isShown }) =>
      `the slides tell of ${story} instead, and ${isShown ? 'one slide is on it too' : 'no slide is on it'}.`,
  );
  const otherSide = sentencesOf(
    told.filter(({ isOtherSide }) => isOtherSide),
    ({ story }) => `the slides tell of ${story}. That may not be what the alert tells.`,
  );
  if (!first || none.length + otherSide.length === 0) return '';
  const name = mechanisms.find(({ id }) => id === first.mechanism)?.name ?? first.mechanism;
  return [
    ...(none.length > 0 ? [`For some ages we have no story about ${midSentence(name)}.`] : []),
    ...none,
    ...otherSide,
    'Decide whether that is near enough.',
  ].join(' ');
}

/** A sentence for ages of which the same is said; none for an age that is not taught. */
function sentencesOf(
  untold: readonly (Untold & { name: string | null })[],
  saysOf: (each: Untold) => string,
): string[] {
  const taught = untold.filter(({ name }) => name !== null);
  return [...Map.groupBy(taught, saysOf)].map(
    ([sentence, ages]) => `${listed(ages.flatMap(({ name }) => name ?? []))}: ${sentence}`,
  );
}
