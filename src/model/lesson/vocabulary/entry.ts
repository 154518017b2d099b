/** The type of a component's entry in the vocabulary, and lists of parents that many share. */
import { z } from 'zod';

export interface Entry {
  /** Its description, for the guide. */
  says: string;
  attributes: z.ZodObject;
  /** Components that it may be in; `root` is the file itself. */
  inside: readonly string[];
  /** Its content besides listed components: Markdown, nothing, or one list or table. */
  holds: 'markdown' | 'nothing' | 'list' | 'table' | 'components';
}

/** Components that contain a lesson's slides and sheets. */
export const MATERIAL = ['Band', 'LessonTemplate', 'Module', 'Include', 'Risk'] as const;
const IN_PARTS = ['Left', 'Right', 'Panel', 'Tickets'] as const;
export const SLIDE_OR_HANDOUT = ['Slide', 'Handout', 'Sheet', ...IN_PARTS] as const;
/** Slides of a lesson, and of a workshop. */
export const ON_SLIDES = ['Slide', 'Step'] as const;
export const ON_PAPER = ['Handout', 'Sheet', ...IN_PARTS] as const;
/** For parts that take a whole page, or its whole width. */
export const ON_SHEET = ['Handout', 'Sheet'] as const;
/** Marks a part of a module that is used only where its risk leads the lesson. */
export const LEADS = z.literal('lead').optional();

/** @param attributes Default: none. */
export const entry = <A extends z.ZodRawShape = Record<never, z.ZodType>>(
  says: string,
  inside: readonly string[],
  holds: Entry['holds'],
  attributes: A = {} as A,
) => ({ says, attributes: z.strictObject(attributes), inside, holds }) satisfies Entry;
