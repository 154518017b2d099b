import { z } from 'zod';

/** Services that children use or are warned of (`lessons/known-services.yaml`): their names need no words around them. */
export const KnownServices = z.strictObject({
  /** Day on which the list was gone through. */
  checked: z.iso.date(),
  /** What the names rest on. */
  source: z.string().min(1),
  services: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        variants: z.array(z.string().min(1)).default([]),
        /** Also an ordinary word: only a capital within a sentence counts. */
        ambiguous: z.boolean().default(false),
      }),
    )
    .min(1),
});
