import { HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { StyleId } from './style-ids.ts';
import type { WordContext } from './word-context.ts';

/** A paragraph of a style; `rest` has further options. */
export const paragraph = (
  style: StyleId | null,
  children: readonly ParagraphChild[],
  rest: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph => new Paragraph({ ...(style === null ? {} : { style }), children, ...rest });

/** A heading below the title, which is the only one above it. */
export const heading = (
  children: readonly ParagraphChild[],
  rest: Omit<IParagraphOptions, 'heading' | 'children'> = {},
): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, children, ...rest });

/** Arabic glyphs are taller: this line spacing, in 240ths of the font's own, matches that of our Latin text. */
const RTL_LINE = 192;

/** Paragraph options for the direction of a script. */
export const inScript = ({
  script,
}: Pick<WordContext, 'script'>): Pick<IParagraphOptions, 'bidirectional' | 'spacing'> =>
  script.turned ? { bidirectional: true, spacing: { line: RTL_LINE } } : {};
