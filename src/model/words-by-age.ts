import { z } from 'zod';
import { DEPTHS } from './risk.ts';

/** Kinds of words that a pupil may be too young for. */
const KINDS = [
  'sexual',
  'body',
  'violence',
  'self-harm',
  'drugs and drink',
  'weapons',
  'hate',
  'swearing',
  'threats',
  'dares',
  'money',
] as const;

/** Words of a data file: separated by commas, in the short form that `lessons/words-by-age.yaml` explains. */
const Terms = z.string().transform((text) =>
  text
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== ''),
);

/** What a band may not read, by kind, and what the youngest know (`lessons/words-by-age.yaml`). */
export const WordsByAge = z.strictObject({
  kinds: z.array(
    z.strictObject({
      kind: z.enum(KINDS),
      /** Why not, and what to say. */
      why: z.string(),
      groups: z.array(
        z.strictObject({
          /** First band that may read them; `null` is never; a risk is from where it is taught so deep. */
          from: z.union([
            z.string().nullable(),
            z.strictObject({ risk: z.string(), depth: z.enum(DEPTHS) }),
          ]),
          words: Terms,
        }),
      ),
    }),
  ),
  /** Harmless words that hold one of these, or sound like it. */
  harmless: Terms,
  /** Words that the youngest know beyond the list of the reading formula, by what they are. */
  known: z.array(z.strictObject({ why: z.string(), words: Terms })),
});
export type WordsByAge = z.infer<typeof WordsByAge>;
