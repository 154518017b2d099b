/** One word of the vocabulary, and the places that many of them share. */
import { z } from 'zod';

export interface Entry {
  /** What it is, for the guide. */
  says: string;
  attributes: z.ZodObject;
  /** Components it may stand in; `root` is the file itself. */
  inside: readonly string[];
  /** What may stand in it besides listed components: Markdown, nothing, or one list or table. */
  holds: 'markdown' | 'nothing' | 'list' | 'table' | 'components';
}

/** Whose slides and sheets a lesson is made of: its own, a band's template, a risk's module, or what stands in for theirs. */
export const MATERIAL = ['Band', 'LessonTemplate', 'Module', 'Include', 'Risk'] as const;
const IN_PARTS = ['Left', 'Right', 'Panel', 'Tickets'] as const;
export const SLIDE_OR_HANDOUT = ['Slide', 'Handout', 'Sheet', ...IN_PARTS] as const;
/** A slide of a lesson, or one of an adults' workshop. */
export const ON_SLIDES = ['Slide', 'Step'] as const;
export const ON_PAPER = ['Handout', 'Sheet', ...IN_PARTS] as const;
/** What takes a page, or the width of one, for itself. */
export const ON_SHEET = ['Handout', 'Sheet'] as const;
/** Of a part of a module that is used only where its risk leads the lesson. */
export const LEADS = z.literal('lead').optional();

/** @param attributes Default: it takes none. */
export const entry = <A extends z.ZodRawShape = Record<never, z.ZodType>>(
  says: string,
  inside: readonly string[],
  holds: Entry['holds'],
  attributes: A = {} as A,
) => ({ says, attributes: z.strictObject(attributes), inside, holds }) satisfies Entry;
