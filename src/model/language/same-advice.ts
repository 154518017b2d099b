/** `lessons/same-advice.yaml`: what the items of a letter's list mean, where several sources say it in words of their own. */
import { z } from 'zod';

/** A topic's name, and lines of which an item holds one word each: beginnings of words, `a|b` for either. */
const Topics = z.record(z.string().min(1), z.array(z.string().min(1)).min(1));

export const SameAdvice = z.strictObject({
  signs: Topics,
  steps: Topics,
  openers: Topics,
  firstHour: Topics,
});
export type SameAdvice = z.infer<typeof SameAdvice>;

/** Where nothing is known to mean alike. */
export const NO_SAME_ADVICE: SameAdvice = { signs: {}, steps: {}, openers: {}, firstHour: {} };

/**
 * Prepares to tell what items of a list are about.
 * @returns Of an item, the first topic whose every line it holds; the item itself where there is none.
 */
export function topicFinder(topics: SameAdvice[keyof SameAdvice]): (item: string) => string {
  const topicsOf = allTopics(topics);
  return (item) => topicsOf(item)[0] ?? item.toLowerCase();
}

/** Prepares to tell all that a longer text is about. */
export function allTopics(topics: SameAdvice[keyof SameAdvice]): (text: string) => string[] {
  const all = Object.entries(topics).map(([topic, lines]) => ({
    topic,
    lines: lines.map((line) => new RegExp(`(?<!\\p{L})(?:${line})`, 'iu')),
  }));
  return (text) =>
    all.filter(({ lines }) => lines.every((line) => line.test(text))).map(({ topic }) => topic);
}
