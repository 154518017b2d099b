import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { StyleId } from './style-ids.ts';
import type { WordContext } from './word-context.ts';

/** A paragraph of a style; `rest` is what this one has besides. */
export const paragraph = (
  style: StyleId | null,
  children: readonly ParagraphChild[],
  rest: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph => new Paragraph({ ...(style === null ? {} : { style }), children, ...rest });

/** Their letters reach further up and down than ours: lines as far apart as ours, in 240ths of what the font asks for. */
const TURNED_LINE = 192;

/** What a paragraph says of the direction of its lines. */
export const inScript = ({
  script,
}: Pick<WordContext, 'script'>): Pick<IParagraphOptions, 'bidirectional' | 'spacing'> =>
  script.turned ? { bidirectional: true, spacing: { line: TURNED_LINE } } : {};
