import { z } from 'zod';
import { NATIONS } from './audience.ts';

/** What a lesson on these risks covers in each nation's frameworks. For adults' pages only. */
export const Curriculum = z.strictObject({
  entries: z.array(
    z.strictObject({
      /** Framework, publisher and year, as a plan prints it. */
      framework: z.string(),
      nations: z.array(z.enum(NATIONS)).min(1),
      /** Band ids it speaks of. */
      bands: z.array(z.string()).min(1),
      /** What stands before the clauses, e.g. “By the end of primary”. */
      opens: z.string(),
      /** What it asks for, in our words; never a code of ours. */
      clauses: z
        .array(
          z.strictObject({
            says: z.string(),
            /** Printed when the lesson teaches one of these risks; empty is always. */
            risks: z.array(z.string()).default([]),
          }),
        )
        .min(1),
      /** A sentence that stands after them. */
      closes: z.string().default(''),
      /** Not confirmed in the pages read: printed with “check”. */
      check: z.boolean().default(false),
    }),
  ),
});
export type Curriculum = z.infer<typeof Curriculum>;
