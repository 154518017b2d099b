import { z } from 'zod';
import { NATIONS } from './audience.ts';
import { movedKeys } from './text/moved-keys.ts';

/** The parts of a lesson, in the order they are taught. */
export const PARTS = [
  'welcome',
  'baseline',
  'story',
  'check',
  'activity',
  'help',
  'endpoint',
  'closing',
] as const;
export type Part = (typeof PARTS)[number];

/** Ages that look and are spoken to alike. */
export const PHASES = ['early', 'primary', 'secondary'] as const;

const range = z
  .tuple([z.number().positive(), z.number().positive()])
  .refine(([low, high]) => low <= high, 'the first number is the smaller one');

/** An age band and its limits. Bands are data (`lessons/bands.yaml`): a school may add or change one. */
export const Band = z.strictObject(
  {
    /** Short id used in lessons and file names, e.g. `uks2`. */
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    /** What a teacher calls it, e.g. “Upper Key Stage 2”. */
    name: z.string(),
    /** Youngest and oldest age, in years. */
    ages: range,
    /** Year names in each nation, as the school writes them. */
    years: z.record(z.enum(NATIONS), z.string()),
    /** Look of decks and paper: `early` is picture-led, `primary` is story-led, `secondary` is grown-up. */
    phase: z.enum(PHASES),
    /** Is the lesson read aloud to pupils who can't read yet? */
    readAloud: z.boolean(),
    /** Minutes of a whole lesson. */
    minutes: range,
    /** Minutes of the short route; `null` where none is offered. */
    shortMinutes: z.number().int().positive().nullable(),
    /** Slides in the main deck, counting title and closing. */
    slides: range,
    /** Words a slide at most, without title, helper strip and answer options. */
    wordsPerSlide: z.number().int().positive(),
    /** Flesch–Kincaid grade (or Spache, for `spache` bands) to warn above; `null` where it is read aloud. */
    readingGrade: z.number().positive().nullable(),
    /** The formula the grade is measured with. */
    readingFormula: z.enum(['flesch-kincaid', 'spache']),
    /** Mean words a sentence. */
    sentenceWords: z.number().positive(),
    /** Words a handout at most. */
    handoutWords: z.number().int().positive(),
    /** Are words that its children may not know shown to the author? Default: no. */
    showUnknownWords: z.boolean().optional(),
    /** Smallest body and title size on a slide, in points at 1280 × 720. */
    slideType: z.strictObject({ body: z.number().positive(), title: z.number().positive() }),
    /** Body size on paper, in points. */
    paperType: z.number().positive(),
    /** Height of a writing line on paper, in millimetres. */
    lineHeight: z.number().positive(),
    /** Minutes of each part; a part without an entry is optional in this band. */
    parts: z.partialRecord(z.enum(PARTS), z.number().nonnegative()),
    /** Minutes of each part on the short route; empty where none is offered. */
    shortParts: z.partialRecord(z.enum(PARTS), z.number().nonnegative()),
    /** Risks that a composed lesson teaches at most: more would leave a class with none of them. */
    risksPerLesson: z.number().int().positive(),
  },
  movedKeys({
    namePlatform:
      'nobody is told the name until the lead decides so, under naming: in alert.md. Delete the line',
  }),
);
export type Band = z.infer<typeof Band>;

export const Bands = z.strictObject({ bands: z.array(Band).min(1) });
