import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { StyleId } from './style-ids.ts';

/** A paragraph of a style; `rest` is what this one has besides. */
export const paragraph = (
  style: StyleId | null,
  children: readonly ParagraphChild[],
  rest: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph => new Paragraph({ ...(style === null ? {} : { style }), children, ...rest });
