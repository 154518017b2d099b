/** Pieces of a page that know their height before they are drawn, and how they stand above one another. */
import { type Drawing, type DrawnBox, type GlyphRun, type Part, part } from './drawing.ts';
import type { Line, LineRun, Span, Typesetter } from './set-lines.ts';
import type { Glyph } from './shape-text.ts';

export interface Block {
  /** Room that it wants above and below: of two neighbours the larger wish counts. */
  above: number;
  below: number;
  height: number;
  draw: (drawing: Drawing, x: number, y: number) => void;
}

export interface TextStyle {
  size: number;
  /** Room between lines, and above and below a paragraph, in ems. */
  leading: number;
  spacing: number;
}

/** Colour of a letter's words. */
export const INK = '#1a2230';

/** A paragraph or a heading. */
export function textBlock(
  setter: Typesetter,
  spans: readonly Span[],
  style: TextStyle & { above?: number; below?: number; align?: 'left' | 'right' },
  width: number,
  own: Part | null,
): Block {
  const { size, leading, spacing } = style;
  const cap = setter.capHeight(size);
  const lines = setter.lines(spans, size, width);
  return {
    above: style.above ?? spacing * size,
    below: style.below ?? spacing * size,
    height: lines.length * cap + Math.max(0, lines.length - 1) * leading * size,
    draw(drawing, x, y) {
      for (const [index, line] of lines.entries()) {
        const left = style.align === 'right' ? x + width - line.width : x;
        // The space that a line ends with keeps its last word from the next line's first when the letter is read out.
        const end = index < lines.length - 1 ? setter.shape(' ', 400).glyphs : [];
        drawLine(drawing, line, left, y + cap + index * (cap + leading * size), own, cap, end);
      }
    },
  };
}

/** Draws a line: words first to last, each link as a part of its own. */
function drawLine(
  drawing: Drawing,
  line: Line,
  x: number,
  y: number,
  own: Part | null,
  cap: number,
  end: readonly Glyph[],
) {
  for (const [index, run] of line.runs.entries()) {
    const link = own && run.href ? part('Link', own) : null;
    const runs = [glyphRun(run, x, index === line.runs.length - 1 ? end : [])];
    const before = drawing.at(-1);
    if (!link && before?.kind === 'text' && before.part === own && before.y === y)
      drawing[drawing.length - 1] = { ...before, runs: [...before.runs, ...runs] };
    else drawing.push({ kind: 'text', part: link ?? own, y, runs });
    if (link && run.href) {
      const area = { x: x + run.x, y: y - cap * 1.25, width: run.width, height: cap * 1.7 };
      drawing.push({ kind: 'link', part: link, href: run.href, says: run.text, ...area });
    }
  }
}

function glyphRun(run: LineRun, x: number, end: readonly Glyph[]): GlyphRun {
  return {
    x: x + run.x,
    size: run.size,
    colour: run.colour,
    glyphs: [...run.glyphs, ...end],
    actual: run.isPlain ? null : run.text + (end.length > 0 ? ' ' : ''),
  };
}

/** Blocks one above the other. The first one's room above and the last one's below are the stack's. */
export function stack(blocks: readonly Block[]): Block {
  const tops: number[] = [];
  let y = 0;
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before) y += Math.max(before.below, block.above);
    tops.push(y);
    y += block.height;
  }
  return {
    above: blocks[0]?.above ?? 0,
    below: blocks.at(-1)?.below ?? 0,
    height: y,
    draw(drawing, x, top) {
      for (const [index, block] of blocks.entries())
        block.draw(drawing, x, top + (tops[index] ?? 0));
    },
  };
}

/** Blocks side by side, at these distances from the left. */
export const beside = (blocks: readonly { x: number; block: Block }[]): Block => ({
  above: Math.max(...blocks.map(({ block }) => block.above)),
  below: Math.max(...blocks.map(({ block }) => block.below)),
  height: Math.max(0, ...blocks.map(({ block }) => block.height)),
  draw(drawing, x, y) {
    for (const one of blocks) one.block.draw(drawing, x + one.x, y);
  },
});

/** A block in a frame or on a ground. */
export function framed(
  inside: Block,
  width: number,
  look: Pick<DrawnBox, 'fill' | 'stroke' | 'radius'>,
  inset: { x: number; y: number },
  air: { above: number; below: number },
): Block {
  const height = inside.height + 2 * inset.y;
  return {
    ...air,
    height,
    draw(drawing, x, y) {
      drawing.push({ kind: 'box', x, y, width, height, ...look });
      inside.draw(drawing, x + inset.x, y + inset.y);
    },
  };
}

/**
 * Blocks dealt to columns in order, so that the tallest is as low as may be.
 * @param gap Below each block of a column but the last.
 */
export function columns(
  blocks: readonly Block[],
  across: number,
  width: number,
  gutter: number,
  gap: number,
): Block {
  const split = (limit: number) => {
    const made: Block[][] = [[]];
    let used = 0;
    for (const block of blocks) {
      if (used > 0 && used + block.height > limit) {
        made.push([]);
        used = 0;
      }
      made.at(-1)?.push(block);
      used += block.height + gap;
    }
    return made;
  };
  let low = Math.max(0, ...blocks.map(({ height }) => height));
  let high = blocks.reduce((sum, { height }) => sum + height + gap, 0);
  for (let step = 0; step < 14; step++) {
    const middle = (low + high) / 2;
    if (split(middle).length <= across) high = middle;
    else low = middle;
  }
  return beside(
    split(high).map((column, index) => ({
      x: index * (width + gutter),
      block: stack(column.map((block) => ({ ...block, above: gap, below: gap }))),
    })),
  );
}
