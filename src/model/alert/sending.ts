/** The dates of a lesson and its letters. Each alert has its own, so that another alert's dates change nothing here. */
import { z } from 'zod';
import type { School } from '../school.ts';
import { daysAfter } from '../text/days.ts';
import { longDate } from '../text/long-date.ts';

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

/** Days between the letters and the lesson. */
const LETTERS_FIRST = 3;

/** “in the week of 30 November”: the first whole week after letters of this day have gone out. */
export function weekAfter(day: string): string {
  const read = daysAfter(day, LETTERS_FIRST);
  const weekday = new Date(`${read}T00:00:00Z`).getUTCDay();
  const monday = daysAfter(read, (8 - weekday) % 7);
  return `in the week of ${longDate(monday).replace(/ \d{4}$/, '')}`;
}

/**
 * The school as a lesson's products print it, with the lesson's own dates. Where it has none, no letter is dated before
 * its alert was issued and read, and the lessons come after the letter.
 */
export function schoolFor(
  school: School,
  { sending, issued, read }: { sending?: Sending | undefined; issued: string | null; read: string },
): School {
  const letterDate = [school.letterDate, issued ?? '', read].toSorted().at(-1) as string;
  const later =
    letterDate === school.letterDate
      ? {}
      : { letterDate, lessonsWhen: weekAfter(letterDate), lessonsWhenIn: {} };
  return { ...school, ...later, ...sending };
}
