import { z } from 'zod';
import { DEPTHS } from './risk.ts';

/** Kinds of words that may be unsuitable for a band. */
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

/** Terms in a data file, separated by commas, in the notation that `lessons/words-by-age.yaml` explains. */
const Terms = z.string().transform((text) =>
  text
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== ''),
);

/** Words that bands may not read, by kind; and words that the youngest know (`lessons/words-by-age.yaml`). */
export const WordsByAge = z.strictObject({
  kinds: z.array(
    z.strictObject({
      kind: z.enum(KINDS),
      /** The reason, and what to say instead. */
      why: z.string(),
      groups: z.array(
        z.strictObject({
          /**
           * First band that may read them; `null` for none; or a risk: from the band on that is taught it in this
           * depth.
           */
          from: z.union([
            z.string().nullable(),
            z.strictObject({ risk: z.string(), depth: z.enum(DEPTHS) }),
          ]),
          words: Terms,
        }),
      ),
    }),
  ),
  /** Harmless words that contain or resemble one of these. */
  harmless: Terms,
  /** Words that the youngest know besides those of the readability formula, by topic. */
  known: z.array(z.strictObject({ why: z.string(), words: Terms })),
});
export type WordsByAge = z.infer<typeof WordsByAge>;
