import { z } from 'zod';

/** Something that alerts often say, restated in our words (`lessons/restatements.yaml`). */
export const Restatement = z.strictObject({
  kind: z.enum(['service', 'reason', 'sign', 'advice']),
  /** The fact, as `alert.md` states it. */
  says: z.string(),
  /** The restatement as an item of the letter home. Default: no letter has it. */
  home: z.string().optional(),
  /** Patterns, of which one has to match; case does not matter. */
  match: z.array(z.string()).min(1),
  /** May it match a sentence from a list of things not to do? */
  fromDonts: z.boolean().default(false),
  /** Patterns of sentences that rule the restatement out, wherever they stand in the alert. */
  unless: z.array(z.string()).optional(),
  /** Are the ages in its sentences appended? */
  ages: z.boolean().optional(),
  /** Advice that staff follow too, and that comes first in letters. */
  firm: z.boolean().optional(),
});
export type Restatement = z.infer<typeof Restatement>;

export const Restatements = z.strictObject({ restatements: z.array(Restatement).min(1) });
