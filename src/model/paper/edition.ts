import { z } from 'zod';
import { TIERS } from '../kit/tier.ts';
import { HANDOUT_KINDS } from './handout-kind.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const line = z.string().trim().min(1);

/** The edition that every sheet has; its parts are those of the sheet as written. */
export const STANDARD = 'standard';

/** How a sheet of paper is drawn for some of its readers. Editions are data (`lessons/editions.yaml`). */
export const Edition = z.strictObject({
  /** Short id, used in file names, in the manifest and in `versions="…"` of a lesson. */
  id,
  /** What teachers call it, e.g. “Large print”. Never printed on a pupil's sheet. */
  name: line,
  /** For whom it is, to the teacher, in a sentence. */
  use: line,
  /** What a file name in the pupils' folder says of it: a pupil may read it. */
  fileName: line,
  /** Is it made with every build, or with those that ask for everything? Default: with every build. */
  tier: z.enum(TIERS).default('core'),
  /** In colour, or black on white for the copier: a design of its own. */
  ink: z.enum(['colour', 'mono']).default('colour'),
  /** Body size: so many times the band's, and no text of the sheet below `least` points. */
  type: z
    .strictObject({ least: z.number().nonnegative(), times: z.number().min(0.8).max(3) })
    .default({ least: 0, times: 1 }),
  /** Space between lines of text, as a factor of the band's. */
  leading: z.number().min(1).max(2).default(1),
  /** Height of writing lines, boxes and cards, as a factor of what the sheet asks for. */
  room: z.number().min(0.8).max(2).default(1),
  /** How many times the sides of the sheet as written it may take. */
  sides: z.number().int().min(1).max(4).default(1),
  /** Two columns side by side, as written, or one after the other. */
  columns: z.enum(['as-written', 'one']).default('as-written'),
  /** Kinds of handout that have it. */
  kinds: z.array(z.enum(HANDOUT_KINDS)).default([...HANDOUT_KINDS]),
  /** Do the sheets that every lesson has without an author writing them come in it too? */
  standing: z.boolean().default(true),
  /** Do adults' cards and forms come in it too? Parts of its own have no meaning there. */
  adults: z.boolean().default(false),
  /** Whose marked parts it holds: `versions="…"` on a part of a sheet names this id. */
  parts: id.default(STANDARD),
  /** Dots at the foot of a sheet of which there are editions with other parts: how a teacher tells them apart. */
  dots: z.number().int().min(0).max(4).default(0),
  /** Words of the lesson that it offers to write with; 0 for none. */
  wordBank: z.number().int().min(0).max(8).default(0),
  /** Questions that it keeps, from the first on; `null` keeps all. */
  questions: z.number().int().min(1).nullable().default(null),
  /** Options of a question to tick, the right one among them; `null` keeps all. */
  options: z.number().int().min(2).nullable().default(null),
  /** Is it part of the print pack? */
  packed: z.boolean().default(false),
  /** Do a band's sheets also come in it in one file, for the one reader who needs all of them so? */
  together: z.boolean().default(false),
});
export type Edition = z.infer<typeof Edition>;

/** What decides how much room an edition takes: two that agree in it differ in ink alone. */
const LAYOUT_FIELDS = [
  'type',
  'leading',
  'room',
  'sides',
  'columns',
  'parts',
  'wordBank',
  'questions',
  'options',
] as const satisfies readonly (keyof Edition)[];

/** Do two editions hold the same words in the same room? */
export const differInInkAlone = (a: Edition, b: Edition): boolean =>
  LAYOUT_FIELDS.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));

export const Editions = z
  .strictObject({ editions: z.array(Edition).min(1) })
  .superRefine(({ editions }, context) => {
    const [first] = editions;
    if (first?.id !== STANDARD || first.parts !== STANDARD)
      context.addIssue({
        code: 'custom',
        path: ['editions', 0, 'id'],
        message: 'the first edition is “standard”: every sheet has it',
      });
    for (const [index, { id }] of editions.entries())
      if (editions.findIndex((other) => other.id === id) !== index)
        context.addIssue({
          code: 'custom',
          path: ['editions', index, 'id'],
          message: `“${id}” is listed twice`,
        });
  });
