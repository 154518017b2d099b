import { z } from 'zod';
import { Passage, Statement } from './alert-reading.ts';
import { linesAt } from './lines-at.ts';

/**
 * `alert.source.json`: the alert's own sentences with what became of each, for its lead alone. It stays on the machine:
 * git ignores it, and nothing but the lead's report prints from it.
 */
export const AlertSource = z.strictObject({
  statements: z.array(Statement),
  /** Sentences that no wording of ours says, each with the fact of `alert.md` that stands for it. */
  own: z.array(Passage.extend({ fact: z.string() })),
});
export type AlertSource = z.infer<typeof AlertSource>;

/** How a fact is stated that no wording of ours says: by its lines alone. */
export const byItsLines = (lines: readonly number[], what: string): string => {
  const [many, whose] = lines.length === 1 ? ['speaks', 'its'] : ['speak', 'their'];
  const at = linesAt(lines);
  return `${at.charAt(0).toUpperCase()}${at.slice(1)} of the alert ${many} of ${what} in words of ${whose} own.`;
};

/** Is a fact stated by its lines alone? */
export const isByItsLines = (says: string): boolean =>
  /^Lines? [\d, and]+ of the alert speaks? of [\w ]+ in words of (?:its|their) own\.$/.test(says);
