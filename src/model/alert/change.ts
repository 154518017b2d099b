import { z } from 'zod';

/** Changes of help, law or teaching since kits were last made (`lessons/changes.yaml`): for people who copied a kit. */
export const Changes = z.strictObject({
  changes: z.array(
    z.strictObject({
      /** The day from which kits have the change, YYYY-MM-DD. */
      day: z.iso.date(),
      /** What changed, in a line. */
      title: z.string().trim().min(1).max(120),
      /** What was so before, what is so now, and why, in whole sentences. */
      says: z.string().trim().min(1),
      /** What a school that copied a kit should do. */
      todo: z.string().trim().min(1),
      /** Source of the change. */
      source: z.string().trim().min(1),
    }),
  ),
});
export type Change = z.infer<typeof Changes>['changes'][number];
