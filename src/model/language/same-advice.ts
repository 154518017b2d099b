/** `lessons/same-advice.yaml`: topics by which items from several sources that give the same advice are recognised. */
import { z } from 'zod';

/** By topic, patterns that an item has to match, all of them: beginnings of words, `a|b` for either. */
const Topics = z.record(z.string().min(1), z.array(z.string().min(1)).min(1));

export const SameAdvice = z.strictObject({
  signs: Topics,
  steps: Topics,
  openers: Topics,
  firstHour: Topics,
});
export type SameAdvice = z.infer<typeof SameAdvice>;

/** No topics: no two items count as the same. */
export const NO_SAME_ADVICE: SameAdvice = { signs: {}, steps: {}, openers: {}, firstHour: {} };

/**
 * Builds a function that finds the topics of a text.
 * @returns Every topic whose patterns it matches; the text itself where there is none.
 */
export function topicFinder(
  topics: SameAdvice[keyof SameAdvice],
): (text: string) => [first: string, ...others: string[]] {
  const all = Object.entries(topics).map(([topic, lines]) => ({
    topic,
    lines: lines.map((line) => new RegExp(`(?<!\\p{L})(?:${line})`, 'iu')),
  }));
  return (text) => {
    const [first = text.toLowerCase(), ...others] = all
      .filter(({ lines }) => lines.every((line) => line.test(text)))
      .map(({ topic }) => topic);
    return [first, ...others];
  };
}
