/** Blocks of a page: they know their height before they are drawn, and can be stacked, framed and put in columns. */
import { type Drawing, type DrawnBox, type GlyphRun, type Part, part } from './drawing.ts';
import type { Direction, Line, LineRun, Span, Typesetter } from './set-lines.ts';
import { type Glyph, RTL_TEXT } from './shape-text.ts';

export interface Block {
  /** Margins above and below; adjacent margins collapse to the larger one. */
  above: number;
  below: number;
  height: number;
  draw: (drawing: Drawing, x: number, y: number) => void;
}

export interface TextStyle {
  size: number;
  /** Line spacing and paragraph margins, in ems. */
  leading: number;
  spacing: number;
}

/** Text colour. */
export const INK = '#1a2230';

/** Language of text that stays English in any letter: the school's details, phone numbers, URLs. */
export const UNTRANSLATED = 'en-GB';

/** Numbers, addresses and English words keep their direction on a right-to-left page. */
export const baseOf = (text: string, page: Direction): Direction =>
  RTL_TEXT.test(text) ? page : 'ltr';

/**
 * A paragraph or heading, aligned to the start of the page's direction.
 * @param style `base`: direction of its lines. Default: the page's.
 */
export function textBlock(
  setter: Typesetter,
  spans: readonly Span[],
  style: TextStyle & { above?: number; below?: number; align?: 'start' | 'end'; base?: Direction },
  width: number,
  tag: Part | null,
): Block {
  const { size, leading, spacing } = style;
  const cap = setter.capHeight(size);
  const { base = setter.direction } = style;
  const lines = setter.lines(spans, size, width, base);
  return {
    above: style.above ?? spacing * size,
    below: style.below ?? spacing * size,
    height: lines.length * cap + Math.max(0, lines.length - 1) * leading * size,
    draw(drawing, x, y) {
      for (const [index, line] of lines.entries()) {
        const start = style.align === 'end' ? x + width - line.width : x;
        // A trailing space separates the last word from the next line's first in extracted text.
        const end = index < lines.length - 1 ? setter.shape(' ', 400).glyphs : [];
        const baseline = y + cap + index * (cap + leading * size);
        const ended =
          setter.direction === 'ltr'
            ? withTrailing(line, end)
            : withTrailingRtl(line, end, base, size);
        drawLine(drawing, ended, start, baseline, tag, cap);
      }
    },
  };
}

/** A line with glyphs appended after its last word. */
const withTrailing = (line: Line, end: readonly Glyph[]): Line => ({
  ...line,
  runs: line.runs.map((run, index) =>
    index < line.runs.length - 1 || end.length === 0
      ? run
      : { ...run, glyphs: [...run.glyphs, ...end], ending: ' ' },
  ),
});

/** The same on a right-to-left page, where the last word in reading order need not be at the line's end. */
function withTrailingRtl(line: Line, end: readonly Glyph[], base: Direction, size: number): Line {
  const last = line.runs.at(-1);
  if (!last || end.length === 0) return line;
  const width = end.reduce((sum, { advance }) => sum + advance, 0) * size;
  const x = base === 'rtl' ? line.width : -width;
  const span = { ...last.span, href: null };
  const space = { ...last, span, size, href: null, x, width, text: ' ', glyphs: end };
  return { ...line, runs: [...line.runs, { ...space, isPlain: true }] };
}

/** Draws a line in reading order, each link as a part of its own. */
function drawLine(
  drawing: Drawing,
  line: Line,
  x: number,
  y: number,
  tag: Part | null,
  cap: number,
) {
  for (const runs of groupByLink(line.runs)) {
    const [first] = runs;
    const link = tag && first.href ? part('Link', tag) : null;
    const drawn = runs.map((run) => glyphRun(run, x));
    const before = drawing.at(-1);
    if (!link && before?.kind === 'text' && before.part === tag && before.y === y)
      drawing[drawing.length - 1] = { ...before, runs: [...before.runs, ...drawn] };
    else drawing.push({ kind: 'text', part: link ?? tag, y, runs: drawn });
    if (link && first.href) {
      const left = Math.min(...runs.map((run) => run.x));
      const width = Math.max(...runs.map((run) => run.x + run.width)) - left;
      const area = { x: x + left, y: y - cap * 1.25, width, height: cap * 1.7 };
      const text = runs.map(({ text }) => text).join('');
      drawing.push({ kind: 'link', part: link, href: first.href, says: text, ...area });
    }
  }
}

/** Groups adjacent runs by link. */
function groupByLink(runs: readonly LineRun[]): [LineRun, ...LineRun[]][] {
  const groups: [LineRun, ...LineRun[]][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group && (run.href ? group[0].span === run.span : !group[0].href)) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function glyphRun(run: LineRun, x: number): GlyphRun {
  return {
    x: x + run.x,
    size: run.size,
    colour: run.colour,
    glyphs: run.glyphs,
    actual: run.isPlain ? null : run.text + (run.ending ?? ''),
  };
}

/** Stacks blocks. The outer margins are those of the first and the last block. */
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

/** Blocks side by side, at these horizontal positions. */
export const sideBySide = (blocks: readonly { x: number; block: Block }[]): Block => ({
  above: Math.max(...blocks.map(({ block }) => block.above)),
  below: Math.max(...blocks.map(({ block }) => block.below)),
  height: Math.max(0, ...blocks.map(({ block }) => block.height)),
  draw(drawing, x, y) {
    for (const block of blocks) block.block.draw(drawing, x + block.x, y);
  },
});

/** A block in a frame or on a background. */
export function framed(
  inside: Block,
  width: number,
  boxStyle: Pick<DrawnBox, 'fill' | 'stroke' | 'radius'>,
  inset: { x: number; y: number },
  margins: { above: number; below: number },
): Block {
  const height = inside.height + 2 * inset.y;
  return {
    ...margins,
    height,
    draw(drawing, x, y) {
      drawing.push({ kind: 'box', x, y, width, height, ...boxStyle });
      inside.draw(drawing, x + inset.x, y + inset.y);
    },
  };
}

/**
 * Distributes blocks over columns, in order, so that the tallest column is as low as possible.
 * @param gap Space between blocks of a column.
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
  return sideBySide(
    split(high).map((column, index) => ({
      x: index * (width + gutter),
      block: stack(column.map((block) => ({ ...block, above: gap, below: gap }))),
    })),
  );
}
