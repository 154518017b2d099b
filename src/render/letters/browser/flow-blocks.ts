/** Converts a letter's Markdown to blocks of a page. */
import type { PhrasingContent } from 'mdast';
import type { Flow, Text } from '#model/lesson/content.ts';
import { type Block, INK, sideBySide, stack, type TextStyle, textBlock } from './blocks.ts';
import { type Part, part } from './drawing.ts';
import type { Weight } from './face.ts';
import type { Span, Typesetter } from './set-lines.ts';

export interface FlowStyle extends TextStyle {
  accent: string;
  /** Space between list items, in ems. */
  items: { bullets: number; numbers: number };
}

/** Space between a list marker and its text, in ems. */
const INDENT = 0.55;

export function flowBlocks(
  setter: Typesetter,
  flow: Flow,
  style: FlowStyle,
  width: number,
  parent: Part | null = null,
): Block[] {
  const blocks: Block[] = [];
  for (const [index, node] of flow.entries()) {
    const before = blocks.at(-1);
    // A list directly after a paragraph gets less space above it.
    const isAttached = node.type === 'list' && flow[index - 1]?.type === 'paragraph';
    const close = { above: style.leading * style.size };
    if (isAttached && before) blocks[blocks.length - 1] = { ...before, below: close.above };
    const made = nodeBlocks(setter, node, style, width, parent);
    blocks.push(...(isAttached ? made.map((block) => ({ ...block, ...close })) : made));
  }
  return blocks;
}

function nodeBlocks(
  setter: Typesetter,
  node: Flow[number],
  style: FlowStyle,
  width: number,
  parent: Part | null,
): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [
        textBlock(setter, spansOf(node.children, style.accent), style, width, part('P', parent)),
      ];
    case 'heading':
      return [
        textBlock(
          setter,
          spansOf(node.children, style.accent, 800, style.accent),
          { ...style, leading: 0.45, above: 1.25 * style.size, below: 0.65 * style.size },
          width,
          part('H2', parent),
        ),
      ];
    case 'list': {
      const items = node.children.map((item) => item.children as Flow);
      return [listBlock(setter, items, node.ordered ? (node.start ?? 1) : null, style, width)];
    }
    case 'blockquote': {
      const inset = 2 * style.size;
      const inside = stack(flowBlocks(setter, node.children as Flow, style, width - inset, parent));
      return [{ ...inside, draw: (drawing, x, y) => inside.draw(drawing, x + inset, y) }];
    }
    case 'table':
      return [
        tableBlock(
          setter,
          node.children.map((row) => row.children.map((cell) => cell.children)),
          style,
          width,
        ),
      ];
    default:
      return [];
  }
}

/** @param first Number of the first item; `null` for bullets. */
export function listBlock(
  setter: Typesetter,
  items: readonly (Flow | Text)[],
  first: number | null,
  style: FlowStyle,
  width: number,
): Block {
  const { size, accent } = style;
  const list: Part = { ...part('L'), isOrdered: first !== null };
  const marks = items.map((_, index) => (first === null ? '•' : `${first + index}.`));
  const wide = Math.max(0, ...marks.map((mark) => setter.width(mark, 800, size)));
  const indent = wide + INDENT * size;
  const gap = (first === null ? style.items.bullets : style.items.numbers) * size;
  return stack(
    items.map((item, index): Block => {
      const listItem = part('LI', list);
      const mark = textBlock(
        setter,
        [{ text: marks[index] ?? '', weight: 800, colour: accent }],
        { ...style, align: first === null ? 'start' : 'end' },
        wide,
        part('Lbl', listItem),
      );
      const body = part('LBody', listItem);
      const blocks = isFlow(item)
        ? item.length === 1 && item[0]?.type === 'paragraph'
          ? [textBlock(setter, spansOf(item[0].children, accent), style, width - indent, body)]
          : flowBlocks(setter, item, style, width - indent, body)
        : [textBlock(setter, spansOf(item, accent), style, width - indent, body)];
      const ends = {
        ...(index === 0 ? {} : { above: gap }),
        ...(index === items.length - 1 ? {} : { below: gap }),
      };
      return {
        ...sideBySide([
          { x: 0, block: mark },
          { x: indent, block: stack(blocks) },
        ]),
        ...ends,
      };
    }),
  );
}

const isFlow = (item: Flow | Text): item is Flow =>
  item.some(({ type }) => ['paragraph', 'list', 'blockquote', 'table', 'heading'].includes(type));

/** Columns of equal width, with a line below each row. */
function tableBlock(
  setter: Typesetter,
  rows: readonly (readonly Text[])[],
  style: FlowStyle,
  width: number,
): Block {
  const table = part('Table');
  const across = Math.max(1, ...rows.map((row) => row.length));
  const cell = width / across;
  const pad = 4.5;
  return stack(
    rows.map((cells, index): Block => {
      const row = part('TR', table);
      const inside = sideBySide(
        cells.map((text, column) => ({
          x: column * cell + 5,
          block: textBlock(
            setter,
            index === 0
              ? spansOf(text, style.accent, 700, style.accent)
              : spansOf(text, style.accent),
            { ...style, leading: 0.5 },
            cell - 10,
            part(index === 0 ? 'TH' : 'TD', row),
          ),
        })),
      );
      const height = inside.height + 2 * pad;
      return {
        above: index === 0 ? style.spacing * style.size : 0,
        below: index === rows.length - 1 ? style.spacing * style.size : 0,
        height,
        draw(drawing, x, y) {
          inside.draw(drawing, x, y + pad);
          const line =
            index === 0
              ? { colour: style.accent, thickness: 1 }
              : { colour: '#b9c2cd', thickness: 0.5 };
          drawing.push({ kind: 'line', x, y: y + height, width, dash: [], ...line });
        },
      };
    }),
  );
}

/** Italics are hard to read for many, so all emphasis is bold. */
export function spansOf(
  text: readonly PhrasingContent[],
  accent: string,
  weight: Weight = 400,
  colour = INK,
  href: string | null = null,
): Span[] {
  return text.flatMap((node): Span[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ text: node.value.replace(/\s*\n\s*/g, ' '), weight, colour, href }];
      case 'break':
        return [{ text: '\n', weight, colour }];
      case 'strong':
      case 'emphasis':
        return spansOf(node.children, accent, weight === 400 ? 700 : weight, colour, href);
      case 'link':
        return spansOf(node.children, accent, weight, accent, node.url);
      case 'image':
        return [{ text: node.alt ?? '', weight, colour, href }];
      default:
        return 'children' in node
          ? spansOf(node.children as PhrasingContent[], accent, weight, colour, href)
          : [];
    }
  });
}
