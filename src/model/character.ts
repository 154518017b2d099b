import { z } from 'zod';

/** An invented person (or animal) of a band's stories. Shared by all modules of the band. */
export const Character = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** Band ids it appears in. */
  bands: z.array(z.string()).min(1),
  /** Name as pupils see it; a lesson may rename it. */
  name: z.string(),
  /** One line for the teacher: age, home, what they like. */
  about: z.string(),
  /** Drawn as: a picture of the library (animals), or a portrait of a style with its options. */
  drawn: z.union([
    z.strictObject({ picture: z.string() }),
    z.strictObject({
      style: z.enum(['open-peeps', 'lorelei', 'notionists']),
      options: z.record(
        z.string(),
        z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]),
      ),
    }),
  ]),
});
export type Character = z.infer<typeof Character>;

export const Cast = z.strictObject({ characters: z.array(Character) });
