/**
 * The words a lesson is written in: every component, what it takes, and where it may stand.
 * The reader refuses what is not listed here, and the kit room's guide is generated from it.
 */
import { z } from 'zod';
import { ADULT_WORDS } from './vocabulary/adult-words.ts';
import { ids } from './vocabulary/attributes.ts';
import { type Entry, ON_PAPER } from './vocabulary/entry.ts';
import { LESSON_WORDS } from './vocabulary/lesson-words.ts';
import { LETTER_WORDS } from './vocabulary/letter-words.ts';
import { PICTURE_WORDS } from './vocabulary/picture-words.ts';
import { PLAN_WORDS } from './vocabulary/plan-words.ts';
import { SHEET_WORDS } from './vocabulary/sheet-words.ts';
import { SLIDE_WORDS } from './vocabulary/slide-words.ts';

export const VOCABULARY = {
  ...LESSON_WORDS,
  ...SLIDE_WORDS,
  ...PICTURE_WORDS,
  ...SHEET_WORDS,
  ...PLAN_WORDS,
  ...LETTER_WORDS,
  ...ADULT_WORDS,
} as const satisfies Record<string, Entry>;

export type ComponentName = keyof typeof VOCABULARY;
export type AttributesOf<N extends ComponentName> = z.infer<(typeof VOCABULARY)[N]['attributes']>;

/** Versions of a sheet that hold this part, by their ids; default: all. */
const PART_OF_SHEET = z.strictObject({ versions: ids.optional() });

/** May it stand on a sheet of paper, and so be for some of its versions? */
const onSheet = (name: ComponentName): boolean =>
  (VOCABULARY[name].inside as readonly string[]).includes('Handout');

/** Components that parts of a sheet stand in. */
export const isSheet = (name: string): boolean => (ON_PAPER as readonly string[]).includes(name);

/** Every component's attributes, with those that all parts of a sheet have. */
export const ATTRIBUTES = Object.fromEntries(
  (Object.keys(VOCABULARY) as ComponentName[]).map((name) => [
    name,
    onSheet(name)
      ? VOCABULARY[name].attributes.extend(PART_OF_SHEET.shape)
      : VOCABULARY[name].attributes,
  ]),
) as { [N in ComponentName]: (typeof VOCABULARY)[N]['attributes'] };

export const isComponent = (name: unknown): name is ComponentName =>
  typeof name === 'string' && Object.hasOwn(VOCABULARY, name);
