import { z } from 'zod';

/**
 * Services that children use or are warned of (`lessons/known-services.yaml`): found by their names alone, without
 * other evidence.
 */
export const KnownServices = z.strictObject({
  /** The day on which the list was checked. */
  checked: z.iso.date(),
  /** Source of the names. */
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
