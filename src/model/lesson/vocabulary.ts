/**
 * The vocabulary of lessons: every component with its attributes, and the components that it may be in. The reader
 * refuses anything else, and the kit room's guide is generated from it.
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

/** Ids of the editions that have this part. Default: all. */
const PART_OF_SHEET = z.strictObject({ versions: ids.optional() });

/** May it be on a sheet, and therefore be limited to some editions? */
const onSheet = (name: ComponentName): boolean =>
  (VOCABULARY[name].inside as readonly string[]).includes('Handout');

/** Components that contain parts of a sheet. */
export const isSheet = (name: string): boolean => (ON_PAPER as readonly string[]).includes(name);

/** Every component's attributes, including those of all parts of a sheet. */
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
