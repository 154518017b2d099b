import { z } from 'zod';
import { NATIONS } from './audience.ts';

/** What a lesson on these risks covers in each nation's frameworks. For adults' pages only. */
export const Curriculum = z.strictObject({
  entries: z.array(
    z.strictObject({
      /** Framework, publisher and year, as a plan prints it. */
      framework: z.string(),
      nations: z.array(z.enum(NATIONS)).min(1),
      /** Ids of the bands that it covers. */
      bands: z.array(z.string()).min(1),
      /** The words before the clauses, e.g. “By the end of primary”. */
      opens: z.string(),
      /** Its requirements, in our words; never as codes of ours. */
      clauses: z
        .array(
          z.strictObject({
            says: z.string(),
            /** Risks of a lesson that prints the clause; empty for every lesson. */
            risks: z.array(z.string()).default([]),
          }),
        )
        .min(1),
      /** A sentence after the clauses. */
      closes: z.string().default(''),
      /** Was it not confirmed at its source? Then it is printed with “check”. */
      check: z.boolean().default(false),
    }),
  ),
});
export type Curriculum = z.infer<typeof Curriculum>;
