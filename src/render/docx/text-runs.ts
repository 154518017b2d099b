import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import { isBlank } from '#model/paper/letters.ts';
import type { PictureData } from '#render/arrange/page-context.ts';
import type { InlineData } from '#render/arrange/text-data.ts';
import { MM_PER_POINT } from './measures.ts';
import { OWN_SCRIPT, type Script } from './script.ts';
import { RTL_FONT } from './style-ids.ts';
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
  /** Default: the document's own. */
  script?: Script;
}

/** Inline content as Word runs, links and pictures. */
export const textRuns = (
  nodes: readonly InlineData[],
  context: WordContext,
  marks: Marks = {},
): ParagraphChild[] => nodes.flatMap((node) => runsOf(node, context, marks));

/** Plain text as one run or, in right-to-left text, one per direction; no run for no text. */
export function wordRuns(words: string, { script, ...marks }: Marks = {}): TextRun[] {
  if (words === '') return [];
  const { lang, turned } = script ?? OWN_SCRIPT;
  if (!turned)
    return [
      new TextRun({
        text: words,
        ...marks,
        ...(lang === null ? {} : { language: { value: lang } }),
      }),
    ];
  return byDirection(words).map(({ text, isTurned }) =>
    isTurned
      ? new TextRun({
          text,
          ...marks,
          rightToLeft: true,
          font: { cs: RTL_FONT },
          ...(lang === null ? {} : { language: { bidirectional: lang } }),
        })
      : new TextRun({ text, ...marks }),
  );
}

/** Left-to-right words and numbers, including the punctuation inside a URL or phone number. */
const STRAIGHT =
  /(?:(?!\p{Script=Arabic}|\p{Script=Hebrew})[\p{L}\p{N}])+(?:[\s.:@/+&'’_-]+(?:(?!\p{Script=Arabic}|\p{Script=Hebrew})[\p{L}\p{N}])+)*/gu;

/** Splits text by direction; neutral characters take the line's. */
function byDirection(words: string): { text: string; isTurned: boolean }[] {
  const parts: { text: string; isTurned: boolean }[] = [];
  let at = 0;
  for (const { 0: text, index } of words.matchAll(STRAIGHT)) {
    if (index > at) parts.push({ text: words.slice(at, index), isTurned: true });
    parts.push({ text, isTurned: false });
    at = index + text.length;
  }
  if (at < words.length) parts.push({ text: words.slice(at), isTurned: true });
  return parts;
}

/** A link, or plain text without a target. */
export const linkRun = (text: string, href: string | null, marks: Marks = {}): ParagraphChild[] =>
  href === null
    ? wordRuns(text, marks)
    : [
        new ExternalHyperlink({
          link: href,
          children: wordRuns(text, { ...marks, style: 'Hyperlink' }),
        }),
      ];

/** A picture within words and a space after it, its sides in millimetres; nothing where there is none. */
export const smallPicture = (
  picture: PictureData | null,
  side: number,
  context: WordContext,
): ParagraphChild[] =>
  picture ? [context.picture(picture, { width: side, height: side }), ...wordRuns(' ')] : [];

/** The text without markup. */
export const plainOf = (nodes: readonly InlineData[]): string =>
  nodes.map((node) => ('v' in node ? node.v : 'c' in node ? plainOf(node.c) : '')).join('');

function runsOf(node: InlineData, context: WordContext, marks: Marks): ParagraphChild[] {
  switch (node.t) {
    case 'text':
      return wordRuns(node.v, { script: context.script, ...marks });
    case 'strong':
      return textRuns(node.c, context, {
        ...marks,
        bold: true,
        ...(isBlank(plainOf(node.c)) ? { highlight: 'yellow' } : {}),
      });
    case 'strike':
      return textRuns(node.c, context, { ...marks, strike: true });
    case 'link':
      return [
        new ExternalHyperlink({
          link: node.url,
          children: textRuns(node.c, context, { ...marks, style: 'Hyperlink' }),
        }),
      ];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'picture': {
      const height = 1.5 * context.theme.size * MM_PER_POINT;
      return [context.picture(node, { width: 3 * height, height })];
    }
  }
}
