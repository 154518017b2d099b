/** Converts Markdown to plain text for mails: wrapped, without markup, link URLs beside their text. */
import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';

export const LINE_WIDTH = 72;

/** Blocks separated by blank lines. */
export const plainFlow = (
  blocks: readonly (BlockContent | DefinitionContent)[],
  width = LINE_WIDTH,
): string =>
  blocks
    .map((block) => plainBlock(block, width))
    .filter(Boolean)
    .join('\n\n');

/** Phrasing content on one line. */
export const plainText = (text: readonly PhrasingContent[]): string =>
  text
    .map(plainPhrase)
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();

/** A list item with a hanging indent. */
export const hangingIndent = (mark: string, text: string, width = LINE_WIDTH): string =>
  wrap(text, width - mark.length)
    .split('\n')
    .map((line, index) => (line ? (index === 0 ? mark : ' '.repeat(mark.length)) + line : ''))
    .join('\n');

/** Wraps text between words; a word longer than a line, such as a URL, is not split. */
export function wrap(text: string, width = LINE_WIDTH): string {
  return text
    .split('\n')
    .map((paragraph) => wrapLine(paragraph, width))
    .join('\n');
}

function wrapLine(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  // Does not split at no-break spaces.
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
          return hangingIndent(mark, plainFlow(item.children, width - mark.length), width);
        })
        .join(block.spread ? '\n\n' : '\n');
    case 'table':
      return block.children
        .map((row) =>
          hangingIndent(
            '• ',
            row.children.map((cell) => plainText(cell.children)).join(': '),
            width,
          ),
        )
        .join('\n');
    case 'blockquote':
      return hangingIndent('  ', plainFlow(block.children, width - 2), width);
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
