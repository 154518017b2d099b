/** Bands whose story does not match the alert: the lead decides whether it is near enough. */
import { z } from 'zod';
import type { Mechanism } from '../mechanism.ts';
import { listed, midSentence } from '../text/mid-sentence.ts';

/** A band without a story on the leading mechanism, or with one on another side of it. */
export const Untold = z.strictObject({
  band: z.string(),
  /** The mechanism, by its id in `lessons/mechanisms.yaml`. */
  mechanism: z.string(),
  /** What the band's story is about instead, as it follows “of”. */
  story: z.string().min(1),
  /** Is one of the story's slides on the mechanism? */
  isShown: z.boolean(),
  /** Is the story on the mechanism, but not written for an alert like this? Default: no. */
  isOtherSide: z.literal(true).optional(),
});
export type Untold = z.infer<typeof Untold>;

/**
 * What the lead is told and asked: one sentence for bands with the same story.
 * @param nameOf The school's name of a band, by its id; `null` where it is not taught.
 * @returns Empty where every band has a story on the mechanism.
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

/** One sentence for each text, with the bands that it applies to; bands that are not taught are left out. */
function sentencesOf(
  untold: readonly (Untold & { name: string | null })[],
  saysOf: (each: Untold) => string,
): string[] {
  const taught = untold.filter(({ name }) => name !== null);
  return [...Map.groupBy(taught, saysOf)].map(
    ([sentence, ages]) => `${listed(ages.flatMap(({ name }) => name ?? []))}: ${sentence}`,
  );
}
