/** Markdown alerts. HTML inside them is read for its text alone. */
import type { Nodes, Root, Table } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Block, makeBlock } from './alert-block.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import { blocksFromLines } from './blocks-from-lines.ts';
import { BOLD_LEVEL } from './heading-shape.ts';
import { LineBuffer } from './line-buffer.ts';
import { headedItem } from './loose-lines.ts';
import { plainLetters } from './plain-letters.ts';
import { saysPlainly, sectionOf } from './section-words.ts';
import { splitItems } from './split-items.ts';
import { rowsToCells } from './table-blocks.ts';
import { textLines } from './text-lines.ts';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/** Blocks of a Markdown file, in order. */
export function blocksFromMarkdown(written: string): Block[] {
  const source = plainLetters(written);
  if (isTangle(source)) return blocksFromLines(textLines(source));
  const root = processor.parse(source) as Root;
  return root.children.flatMap((node) => blocksOf(node, 'paragraph', 0));
}

/** Has a text so many marks that parsing it as Markdown would take too long? Then it is read as plain text. */
const isTangle = (source: string): boolean =>
  (source.match(COSTLY)?.length ?? 0) > MOST_COSTLY ||
  source
    .split(/\n\s*\n/)
    .some(
      (part) =>
        /^[>\s]{60,}/m.test(part) ||
        part.length > LONGEST_PART ||
        (part.length > 4000 && (part.match(/[*_[\]`~!<]/g)?.length ?? 0) > MOST_MARKS),
    );

/** Most marks of emphasis and links in a paragraph. */
const MOST_MARKS = 800;
/** What stands between two empty lines is no longer than this in characters, a list or a table either. */
const LONGEST_PART = 24_000;
/** A line under a heading, or the beginning of a footnote: the parser goes through the whole text for each. */
const COSTLY = /^ {0,3}(?:-+|=+)[ \t]*$|^ {0,3}\[\^[^\]\n]{1,99}\]:/gm;
const MOST_COSTLY = 300;

function blocksOf(node: Nodes, kind: 'paragraph' | 'item' | 'quote', depth: number): Block[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'heading': {
      const { lines, urls } = inline(node.children);
      const blocks = splitItems(lines);
      // “## 2. Indicators” is a heading with a number; a heading of several bullets is a list.
      return blocks.map((block) =>
        block.kind === 'item' && (blocks.length > 1 || !/^\(?\d/.test(block.sign))
          ? { ...block, urls }
          : { ...block, kind: 'heading', level: node.depth, urls },
      );
    }
    case 'paragraph': {
      const { lines, urls, emphasised } = inline(node.children);
      const pictures = captions(node);
      const headed = kind === 'item' ? headedItem(lines, BOLD_LEVEL) : null;
      if (headed) return headed;
      const blocks = splitItems(lines).map((block, at, all) => ({
        ...(kind === 'paragraph' && all.length === 1 ? namedHeading(block) : block),
        urls,
        emphasised,
        ...(kind === 'paragraph' || block.kind === 'item'
          ? {}
          : {
              kind: at === 0 || kind === 'quote' ? kind : ('paragraph' as const),
              level: depth || 1,
            }),
      }));
      return [...pictures, ...blocks];
    }
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap((child, at) =>
          blocksOf(child, at === 0 ? 'item' : 'paragraph', depth + 1),
        ),
      );
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, 'quote', depth));
    case 'table':
      return tableBlocks(node);
    case 'code':
      return blocksFromLines(textLines(node.value, line + (node.lang === undefined ? 0 : 1)));
    case 'yaml':
      return blocksFromLines(textLines(node.value, line + 1));
    case 'html':
      return blocksFromHtml(node.value, { firstLine: line }).blocks;
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, 'paragraph', depth));
    default:
      return [];
  }
}

const MOST_HEADING_WORDS = 6;

/** “Red flags” on a line of its own is a heading, though the writer set no sign before it. */
const namedHeading = (block: Block): Block => {
  const section = sectionOf(block.text);
  return block.kind === 'paragraph' &&
    block.text.split(/\s+/).length <= MOST_HEADING_WORDS &&
    /^\p{Lu}.*[^.,;:!?…]$/u.test(block.text) &&
    section !== null &&
    saysPlainly(block.text, section)
    ? { ...block, kind: 'heading', level: BOLD_LEVEL }
    : block;
};

/** The lines of running text. Line ends are kept: an alert's own bullets stand behind them. */
function inline(nodes: readonly Nodes[]) {
  const buffer = new LineBuffer();
  const walk = (node: Nodes, bold: boolean): void => {
    const start = node.position?.start.line ?? 1;
    if (node.type === 'text' || node.type === 'inlineCode')
      for (const [at, part] of node.value.split('\n').entries()) {
        if (at > 0) buffer.endLine();
        buffer.add(part, start + at, bold);
      }
    else if (node.type === 'break') buffer.endLine();
    else if (node.type === 'html') {
      if (/^<(br|\/p|\/div|\/li)\b/i.test(node.value)) buffer.endLine();
    } else if ('children' in node) {
      if (node.type === 'link') buffer.urls.push(node.url);
      for (const child of node.children)
        walk(child, bold || node.type === 'strong' || node.type === 'emphasis');
    }
  };
  for (const node of nodes) walk(node, false);
  return buffer.take();
}

function captions(node: Nodes): Block[] {
  if (node.type === 'image' && node.alt)
    return [
      makeBlock('caption', {
        text: node.alt,
        marks: [{ at: 0, line: node.position?.start.line ?? 1 }],
        lead: 0,
      }),
    ];
  return 'children' in node ? node.children.flatMap(captions) : [];
}

function tableBlocks(table: Table): Block[] {
  const rows = table.children.map((row) =>
    row.children.map((cell) => {
      const { lines } = inline(cell.children);
      return (
        lines[0] ?? {
          text: '',
          marks: [{ at: 0, line: cell.position?.start.line ?? 1 }],
          lead: 0,
        }
      );
    }),
  );
  return rowsToCells(rows);
}
