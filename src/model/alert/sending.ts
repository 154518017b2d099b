/** The dates of a lesson and its letters. Each alert has its own, so that another alert's dates change nothing here. */
import { z } from 'zod';
import type { School } from '../school.ts';

/** Fields that override those of the school's file (`school.ts`). */
export const Sending = z.strictObject({
  /** Date printed on letters; a lesson without letters has none. Default: the school's. */
  letterDate: z.iso.date('write the day, as in 2026-11-24').exactOptional(),
  /** When the lessons are taught, in the words of a letter. */
  lessonsWhen: z
    .string()
    .trim()
    .min(1, 'say when the lessons are, as in “in the week of 30 November”'),
  /** The same in other languages, by language tag. */
  lessonsWhenIn: z.record(z.string().regex(/^[a-z]{2,3}$/), z.string().trim().min(1)).default({}),
});
export type Sending = z.infer<typeof Sending>;

/**
 * The school as a lesson's products print it, with the lesson's own dates. Where it has none, no letter is dated before
 * its alert was issued and read.
 */
export const schoolFor = (
  school: School,
  { sending, issued, read }: { sending?: Sending | undefined; issued: string | null; read: string },
): School => ({
  ...school,
  letterDate: [school.letterDate, issued ?? '', read].toSorted().at(-1) as string,
  ...sending,
});
