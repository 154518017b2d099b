import { z } from 'zod';
import { NATIONS } from '../audience.ts';

/** What holds in law, guidance and help, and wordings that no longer hold (`lessons/facts.yaml`). */
export const Facts = z.strictObject({
  facts: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        /** The fact in one sentence, for authors. */
        says: z.string().min(1),
        nations: z.array(z.enum(NATIONS)).min(1),
        /** Source, with section and year. */
        source: z.string().min(1),
        /** The day on which the source was read. */
        checked: z.iso.date(),
        /** `likely` is printed with “can be” or “check”; `unconfirmed` is for schools to confirm, and never for pupils. */
        sure: z.enum(['confirmed', 'likely', 'unconfirmed']),
        /** Wordings that do not hold: no text may contain them. */
        notSo: z.array(z.string().min(5)).default([]),
      }),
    )
    .min(1),
});
export type Fact = z.infer<typeof Facts>['facts'][number];

/** The source of a pattern for these words, with any spacing and quotation marks. */
export const patternOf = (words: string): string =>
  words
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
