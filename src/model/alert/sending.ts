/** When a lesson is taught and its letters go home: each alert has days of its own, so that another's change nothing here. */
import { z } from 'zod';
import type { School } from '../school.ts';

/** As the fields of a school's file that they stand in the place of (`school.ts`). */
export const Sending = z.strictObject({
  /** Date printed on letters; a lesson without letters has none. Default: the school's. */
  letterDate: z.iso.date('write the day, as in 2026-11-24').exactOptional(),
  /** When the lessons are taught, as a letter says it. */
  lessonsWhen: z
    .string()
    .trim()
    .min(1, 'say when the lessons are, as in “in the week of 30 November”'),
  /** The same in other languages, by their tags. */
  lessonsWhenIn: z.record(z.string().regex(/^[a-z]{2,3}$/), z.string().trim().min(1)).default({}),
});
export type Sending = z.infer<typeof Sending>;

/** The school as a lesson's products print it: with the lesson's own days, where it has some. */
export const schoolFor = (
  school: School,
  { sending }: { sending?: Sending | undefined },
): School => ({
  ...school,
  ...sending,
});
