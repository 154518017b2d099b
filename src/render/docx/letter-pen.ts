/** Words and paragraphs of a letter in Word. */
import type { IParagraphOptions, ParagraphChild } from 'docx';
import type { letterData } from '#render/arrange/letter-data.ts';
import { inScript, paragraph } from './paragraphs.ts';
import type { StyleId } from './style-ids.ts';
import { wordRuns } from './text-runs.ts';
import type { WordContext } from './word-context.ts';

export type LetterData = ReturnType<typeof letterData>;

/** The letter's content in one language. */
export type LetterFace = Pick<
  LetterData,
  | 'title'
  | 'date'
  | 'front'
  | 'openers'
  | 'first-hour'
  | 'routes'
  | 'slip'
  | 'talk'
  | 'words'
  | 'lang'
  | 'marked'
>;

/** Helpers to write words and paragraphs in the letter's language. */
export const penOf = (context: WordContext) => ({
  say: (words: string, marks: Parameters<typeof wordRuns>[1] = {}) =>
    wordRuns(words, { script: context.script, ...marks }),
  line: (style: StyleId | null, runs: readonly ParagraphChild[], rest: IParagraphOptions = {}) =>
    paragraph(style, runs, {
      ...inScript(context),
      ...rest,
      spacing: { ...inScript(context).spacing, ...rest.spacing },
    }),
});
