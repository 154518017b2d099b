import { z } from 'zod';

/** Something that alerts often say, in our words (`lessons/restatements.yaml`). */
export const Restatement = z.strictObject({
  kind: z.enum(['service', 'reason', 'sign', 'advice']),
  /** The fact, as `alert.md` states it. */
  says: z.string(),
  /** The same as an item of the letter home; nothing where a letter does not say it. */
  home: z.string().optional(),
  /** Patterns, any of which is enough; case does not count. */
  match: z.array(z.string()).min(1),
  /** May a sentence from a list of things NOT to do be read as this? */
  fromDonts: z.boolean().default(false),
  /** Patterns: where a sentence of the alert says one, this is not so of its service, whatever another sentence says. */
  unless: z.array(z.string()).optional(),
  /** Do the ages that its sentences give follow it? */
  ages: z.boolean().optional(),
  /** Advice that staff follow too, and that goes into letters before any other. */
  firm: z.boolean().optional(),
});
export type Restatement = z.infer<typeof Restatement>;

export const Restatements = z.strictObject({ restatements: z.array(Restatement).min(1) });
