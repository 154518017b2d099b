import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import { isBlank } from '#model/letters.ts';
import type { InlineData } from '#write/paper/text-data.ts';
import { MM_PER_POINT } from './measures.ts';
import type { WordContext } from './word-context.ts';

interface Marks {
  bold?: boolean;
  strike?: boolean;
  superScript?: boolean;
  underline?: Record<string, never>;
  color?: string;
  highlight?: 'yellow';
  /** A character style. */
  style?: string;
}

/** A run of text as Word’s runs, links and pictures. */
export const textRuns = (
  nodes: readonly InlineData[],
  at: WordContext,
  marks: Marks = {},
): ParagraphChild[] => nodes.flatMap((node) => runsOf(node, at, marks));

/** Plain words as one run; none for none. */
export const wordRuns = (words: string, marks: Marks = {}): TextRun[] =>
  words === '' ? [] : [new TextRun({ text: words, ...marks })];

/** A link that can be followed, or plain words where there is nothing to follow. */
export const linkRun = (text: string, href: string | null, marks: Marks = {}): ParagraphChild[] =>
  href === null
    ? wordRuns(text, marks)
    : [
        new ExternalHyperlink({
          link: href,
          children: wordRuns(text, { ...marks, style: 'Hyperlink' }),
        }),
      ];

/** The words alone. */
export const plainOf = (nodes: readonly InlineData[]): string =>
  nodes.map((node) => ('v' in node ? node.v : 'c' in node ? plainOf(node.c) : '')).join('');

function runsOf(node: InlineData, at: WordContext, marks: Marks): ParagraphChild[] {
  switch (node.t) {
    case 'text':
      return wordRuns(node.v, marks);
    case 'strong':
      return textRuns(node.c, at, {
        ...marks,
        bold: true,
        ...(isBlank(plainOf(node.c)) ? { highlight: 'yellow' } : {}),
      });
    case 'strike':
      return textRuns(node.c, at, { ...marks, strike: true });
    case 'link':
      return [
        new ExternalHyperlink({
          link: node.url,
          children: textRuns(node.c, at, { ...marks, style: 'Hyperlink' }),
        }),
      ];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'picture': {
      const height = 1.5 * at.look.size * MM_PER_POINT;
      return [at.picture(node, { width: 3 * height, height })];
    }
  }
}
