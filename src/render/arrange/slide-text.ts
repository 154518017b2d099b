/** Lesson text as paragraphs of a text box. */
import type { BlockContent, PhrasingContent } from 'mdast';
import type { Flow, Text } from '#model/lesson/content.ts';
import type { Colour } from './slides-theme.ts';

export interface Run {
  /** A line break is “\n”. */
  text: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  href?: string;
  colour?: Colour;
}

export interface Paragraph {
  runs: Run[];
  /** Its marker; the program counts numbers and letters from `start`. */
  mark?: { kind: 'bullet' | 'number' | 'letter'; start: number };
  /** Nesting depth in lists. */
  level?: number;
  align?: 'left' | 'center' | 'right';
  /** Space before it, relative to its type size. Default: none for the first, a little for the others. */
  before?: number;
  /** Type size relative to the box's. Default: 1. */
  share?: number;
  /** Are its lines close together, as for names and numbers of helpers? */
  close?: boolean;
}

/** A table among paragraphs: cells by row, the header first. */
export interface TextTable {
  rows: Paragraph[][];
}

/** Paragraphs and tables, in order. */
export const flowParts = (nodes: Flow): (Paragraph[] | TextTable)[] => {
  const parts: (Paragraph[] | TextTable)[] = [];
  for (const node of nodes) {
    if (node.type === 'table') {
      parts.push({
        rows: node.children.map((row) =>
          row.children.map((cell) => ({ runs: textRuns(cell.children as Text) })),
        ),
      });
      continue;
    }
    const last = parts.at(-1);
    const paragraphs = blockParagraphs(node, 0);
    if (Array.isArray(last)) last.push(...paragraphs);
    else parts.push(paragraphs);
  }
  return parts;
};

/** All paragraphs; each row of a table becomes one. */
export const flowParagraphs = (nodes: Flow): Paragraph[] =>
  flowParts(nodes).flatMap((part) =>
    Array.isArray(part)
      ? part
      : part.rows.map((cells) => ({
          runs: cells.flatMap(({ runs }, index) =>
            index === 0 ? runs : [{ text: ' – ' }, ...runs],
          ),
        })),
  );

/** A text as one paragraph. */
export const oneParagraph = (text: Text | string, marks: Omit<Run, 'text'> = {}): Paragraph => ({
  runs: typeof text === 'string' ? [{ text, ...marks }] : textRuns(text, marks),
});

function blockParagraphs(node: BlockContent, level: number): Paragraph[] {
  switch (node.type) {
    case 'paragraph':
      return [{ runs: textRuns(node.children), ...(level > 0 ? { level } : {}) }];
    case 'heading':
      return [{ runs: textRuns(node.children, { bold: true }) }];
    case 'list':
      return node.children.flatMap((item, index) => {
        const [first, ...rest] = item.children as BlockContent[];
        const mark = node.ordered
          ? ({ kind: 'number', start: (node.start ?? 1) + index } as const)
          : ({ kind: 'bullet', start: 1 } as const);
        return [
          {
            runs: first?.type === 'paragraph' ? textRuns(first.children) : [],
            mark,
            level,
            before: 0.3,
          },
          ...(first?.type === 'paragraph' ? rest : item.children.slice()).flatMap((child) =>
            blockParagraphs(child as BlockContent, level + 1),
          ),
        ];
      });
    case 'blockquote':
      return (node.children as BlockContent[]).flatMap((child) => blockParagraphs(child, level));
    default:
      return [];
  }
}

/** Phrasing content as runs. A text box has no inline pictures. */
export function textRuns(nodes: readonly PhrasingContent[], marks: Omit<Run, 'text'> = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return [{ text: node.value.replace(/\s*\n\s*/g, ' '), ...marks }];
      case 'strong':
        return textRuns(node.children, { ...marks, bold: true });
      case 'emphasis':
        return textRuns(node.children, { ...marks, italic: true });
      case 'delete':
        return textRuns(node.children, { ...marks, strike: true });
      case 'link':
        return textRuns(node.children, {
          ...marks,
          ...(FOLLOWED.test(node.url) ? { href: node.url } : {}),
        }).map((run) => (node.url.startsWith('tel:') ? onOneLine(run) : run));
      case 'break':
        return [{ text: '\n', ...marks }];
      case 'inlineCode':
        return [{ text: node.value, ...marks }];
      default:
        return [];
    }
  });
}

/** A telephone number that is split over two lines would be misread. */
const onOneLine = (run: Run): Run => ({ ...run, text: run.text.replaceAll(' ', '\u00a0') });

/** URL schemes of links. */
const FOLLOWED = /^(https?:|mailto:|tel:)/;

/** The words of paragraphs. */
export const wordsOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
