import { z } from 'zod';
import { NATIONS } from '../audience.ts';

/** What is so in law, guidance and help, and what was printed before and is not (`lessons/facts.yaml`). */
export const Facts = z.strictObject({
  facts: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        /** In a sentence, for whoever writes of it. */
        says: z.string().min(1),
        nations: z.array(z.enum(NATIONS)).min(1),
        /** Where it was read, with section and year. */
        source: z.string().min(1),
        /** The day on which it was. */
        checked: z.iso.date(),
        /** `likely` is printed with “can be” or “check”; `unconfirmed` is for schools to confirm, and never for pupils. */
        sure: z.enum(['confirmed', 'likely', 'unconfirmed']),
        /** Words of sentences that are not so: no text holds them. */
        notSo: z.array(z.string().min(5)).default([]),
      }),
    )
    .min(1),
});
export type Fact = z.infer<typeof Facts>['facts'][number];

/** A pattern for these words, however their spaces and quotation marks are set. */
export const patternOf = (words: string): string =>
  words
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
