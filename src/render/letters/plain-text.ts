/** Markdown → plain text for a mail: wrapped, no marks, every link's address beside its words. */
import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';

export const LINE_WIDTH = 72;

/** Blocks with a blank line between them. */
export const plainFlow = (
  blocks: readonly (BlockContent | DefinitionContent)[],
  width = LINE_WIDTH,
): string =>
  blocks
    .map((block) => plainBlock(block, width))
    .filter(Boolean)
    .join('\n\n');

/** A run of text on one line. */
export const plainText = (text: readonly PhrasingContent[]): string =>
  text
    .map(plainPhrase)
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();

/** A list: the mark hangs, the lines after it stand under the first. */
export const hung = (mark: string, text: string, width = LINE_WIDTH): string =>
  wrap(text, width - mark.length)
    .split('\n')
    .map((line, index) => (line ? (index === 0 ? mark : ' '.repeat(mark.length)) + line : ''))
    .join('\n');

/** Breaks lines between words; a word that is longer than a line, such as an address, stays whole. */
export function wrap(text: string, width = LINE_WIDTH): string {
  return text
    .split('\n')
    .map((paragraph) => wrapLine(paragraph, width))
    .join('\n');
}

function wrapLine(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  // A no-break space is not a place to break: it stays inside its word.
  for (const word of text.split(/[ \t]+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line].join('\n');
}

function plainBlock(block: BlockContent | DefinitionContent, width: number): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wrap(plainText(block.children), width);
    case 'list':
      return block.children
        .map((item, index) => {
          const mark = block.ordered ? `${(block.start ?? 1) + index}. ` : '• ';
          return hung(mark, plainFlow(item.children, width - mark.length), width);
        })
        .join(block.spread ? '\n\n' : '\n');
    case 'table':
      return block.children
        .map((row) =>
          hung('• ', row.children.map((cell) => plainText(cell.children)).join(': '), width),
        )
        .join('\n');
    case 'blockquote':
      return hung('  ', plainFlow(block.children, width - 2), width);
    case 'code':
      return block.value;
    case 'thematicBreak':
    case 'definition':
    case 'footnoteDefinition':
    case 'html':
      return '';
    default:
      return '';
  }
}

function plainPhrase(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/\s*\n\s*/g, ' ');
    case 'break':
      return '\n';
    case 'image':
      return node.alt ?? '';
    case 'link': {
      const words = plainText(node.children);
      const address = node.url.replace(/^(mailto|tel):/, '');
      return words === address || node.url.replace(/^https?:\/\//, '').replace(/\/$/, '') === words
        ? words
        : `${words} (${address})`;
    }
    default:
      return 'children' in node ? plainText(node.children) : '';
  }
}
