/** Breaks text into lines of a given width, with positioned glyphs. */
import type { FaceSet, Weight } from './face.ts';
import {
  type Glyph,
  inVisualOrder,
  levelsOf,
  RTL_TEXT,
  type Run,
  runsOf,
  type Shaped,
  shaped,
  shapeRun,
  shapeText,
} from './shape-text.ts';

export type Direction = 'ltr' | 'rtl';

/** Text of one format. */
export interface Span {
  text: string;
  weight: Weight;
  colour: string;
  href?: string | null;
  /** Isolated: its direction does not affect its neighbours, nor theirs it. */
  apart?: boolean;
  /** Type size as a factor of the paragraph's. Default: 1. */
  scale?: number;
}

/** Glyphs on a line in reading order; `x` counts from the page's start side (left or right). */
export interface LineRun {
  span: Span;
  x: number;
  width: number;
  size: number;
  colour: string;
  href: string | null;
  text: string;
  glyphs: readonly Glyph[];
  isPlain: boolean;
  /** Text that follows `text` without being visible. */
  ending?: string;
}
export interface Line {
  runs: LineRun[];
  width: number;
}

/** Directional isolates (UAX 9, X5c and X6a). */
const ISOLATE = { start: '\u2068', end: '\u2069' };

/** Empty embedding levels, for text without direction changes. */
const NO_LEVELS = new Uint8Array();

/** Shapes and caches text: most of a letter is the same for every family. */
export class Typesetter {
  readonly faces: FaceSet;
  /** Direction of the page. */
  readonly direction: Direction;
  private readonly known = new Map<string, Shaped>();

  constructor(faces: FaceSet, direction: Direction = 'ltr') {
    this.faces = faces;
    this.direction = direction;
  }

  shape(text: string, weight: Weight): Shaped {
    const key = `${weight} ${text}`;
    const before = this.known.get(key);
    if (before) return before;
    const shaped = shapeText(text, this.faces[weight], RTL_TEXT.test(text) ? 'auto' : 'ltr');
    this.known.set(key, shaped);
    return shaped;
  }

  width(text: string, weight: Weight, size: number): number {
    return this.shape(text, weight).width * size;
  }

  /** Cap height, which is the height of a line; leading is added between lines. */
  capHeight(size: number): number {
    return (this.faces[400][0]?.capHeight ?? 0.7) * size;
  }

  /**
   * Breaks between words, and inside a word only where it is wider than the line.
   * @param width Line width, in points.
   * @param base Direction of these lines. Default: the page's.
   */
  lines(
    spans: readonly Span[],
    size: number,
    width: number,
    base: Direction = this.direction,
  ): Line[] {
    const lines: Piece[][] = [[]];
    let used = 0;
    for (const word of this.words(spans, size, width, base)) {
      const gap = lines.at(-1)?.length && !word.joined ? word.space : 0;
      if (word.starts || (used + gap + word.width > width + 0.01 && used > 0)) {
        lines.push([]);
        used = 0;
      } else used += gap;
      lines
        .at(-1)
        ?.push(
          ...word.pieces.map((piece, index) => ({ ...piece, opens: index === 0 && !word.joined })),
        );
      used += word.width;
    }
    const place = (line: Piece[]) => (base === 'rtl' ? this.placeTurned(line) : this.place(line));
    return lines
      .filter((line) => line.length > 0)
      .map((line) => (base === this.direction ? place(line) : mirroredLine(place(line))));
  }

  /** Words of all spans: a word may continue in the next span. */
  private words(spans: readonly Span[], size: number, width: number, base: Direction): Word[] {
    const words: Word[] = [];
    let open = false;
    let starts = false;
    for (const span of spans) {
      if (span.text === '\n') {
        open = false;
        starts = words.length > 0;
        continue;
      }
      const spanSize = size * (span.scale ?? 1);
      // In left-to-right text, an isolated span is set as one word.
      const whole = span.apart && base === 'ltr';
      for (const part of whole ? [span.text] : span.text.split(/( +)/)) {
        if (part === '') continue;
        if (/^ +$/.test(part)) {
          open = false;
          continue;
        }
        const piece = { span, text: part, size: spanSize };
        const wide = this.width(part, span.weight, spanSize);
        const last = words.at(-1);
        const before = base === 'rtl' ? last?.pieces.at(-1) : undefined;
        const space = before ? this.spaceAfter(before) : this.width(' ', span.weight, spanSize);
        if (open && last && !starts) {
          last.pieces.push(piece);
          last.width += wide;
        } else if (wide > width) {
          for (const [index, text] of this.broken(part, span.weight, spanSize, width).entries())
            words.push({
              pieces: [{ span, text, size: spanSize }],
              width: this.width(text, span.weight, spanSize),
              space,
              joined: index > 0,
              starts: starts && index === 0,
            });
        } else words.push({ pieces: [piece], width: wide, space, joined: false, starts });
        starts = false;
        open = true;
      }
    }
    return words;
  }

  /** Splits an overlong word between grapheme clusters. */
  private broken(word: string, weight: Weight, size: number, width: number): string[] {
    const parts = [''];
    for (const { segment } of new Intl.Segmenter('en').segment(word)) {
      const longer = `${parts.at(-1)}${segment}`;
      if (parts.at(-1) !== '' && this.width(longer, weight, size) > width) parts.push(segment);
      else parts[parts.length - 1] = longer;
    }
    return parts;
  }

  /** Places the pieces of a line; adjacent pieces of one format become one run, including spaces. */
  private place(pieces: readonly Piece[]): Line {
    const texts: { span: Span; text: string; size: number }[] = [];
    for (const { span, text, opens, size } of pieces) {
      const before = texts.at(-1);
      const space = opens && before ? ' ' : '';
      if (before && before.span === span) before.text += space + text;
      // A space beside a name of the opposite direction belongs to the other neighbour, or it would end up on the far
      // side.
      else if (before && !before.span.apart) {
        before.text += space;
        texts.push({ span, text, size });
      } else texts.push({ span, text: space + text, size });
    }
    let x = 0;
    const runs = texts.map(({ span, text, size: spanSize }): LineRun => {
      const shaped = this.shapeSpan(text, span);
      const width = shaped.width * spanSize;
      const run = {
        span,
        x,
        width,
        size: spanSize,
        colour: span.colour,
        href: span.href ?? null,
        text,
        glyphs: shaped.glyphs,
        isPlain: shaped.isPlain,
      };
      x += width;
      return run;
    });
    return { runs, width: x };
  }

  /** Width of a space in right-to-left text, which takes the format of what precedes it. */
  private spaceAfter({ span: { weight }, text, size }: Omit<Piece, 'opens'>): number {
    const face = runsOf(text, NO_LEVELS, this.faces[weight]).at(-1)?.face;
    return face ? this.shapeAs(' ', weight, 1, face).width * size : 0;
  }

  /** Places a right-to-left line, in which the direction of neutral words depends on their neighbours. */
  private placeTurned(pieces: readonly Piece[]): Line {
    let line = '';
    let apart: Span | null = null;
    const texts: { span: Span; text: string; size: number; start: number }[] = [];
    const add = (span: Span, text: string, size: number) => {
      const before = texts.at(-1);
      if (before?.span === span) before.text += text;
      else texts.push({ span, text, size, start: line.length });
      line += text;
    };
    for (const { span, text, size, opens } of pieces) {
      const before = texts.at(-1);
      const leaves = apart !== null && apart !== span;
      if (leaves) {
        line += ISOLATE.end;
        apart = null;
      }
      if (opens && before) {
        const { span: spaceSpan, size: high } = leaves ? { span, size } : before;
        // A space belongs to a link only between its words.
        const isOutside = spaceSpan.href && (leaves || spaceSpan !== span);
        add(isOutside ? { ...spaceSpan, href: null } : spaceSpan, ' ', high);
      }
      if (span.apart && !apart) {
        line += ISOLATE.start;
        apart = span;
      }
      add(span, text, size);
    }
    const levels = levelsOf(line, 'rtl');
    const runs = texts.flatMap(({ span, text, size, start }) => {
      const spanLevels = levels.subarray(start, start + text.length);
      const { weight, colour, href = null } = span;
      return runsOf(text, spanLevels, this.faces[weight]).map(
        ({ start: from, end, level, face }) => {
          const shapedText = text.slice(from, end);
          const { glyphs, width, isPlain } = this.shapeAs(shapedText, weight, level, face);
          const glyphRun = { span, size, colour, href, text: shapedText, glyphs, isPlain };
          return { level, run: { ...glyphRun, x: 0, width: width * size } };
        },
      );
    });
    const width = runs.reduce((sum, { run }) => sum + run.width, 0);
    let left = 0;
    for (const { run } of inVisualOrder(runs)) {
      left += run.width;
      run.x = width - left;
    }
    return { runs: runs.map(({ run }) => run), width };
  }

  /** Shapes a run of one direction and face. */
  private shapeAs(text: string, weight: Weight, level: number, face: Run['face']): Shaped {
    const key = `${weight} ${level % 2} ${face.id} ${text}`;
    const before = this.known.get(key);
    if (before) return before;
    const made = shaped(shapeRun(text, { start: 0, end: text.length, level, face }));
    this.known.set(key, made);
    return made;
  }

  /** Plain text is shaped word by word, for the cache; other text as a whole. */
  private shapeSpan(text: string, { weight, apart }: Span): Shaped {
    if (apart || RTL_TEXT.test(text)) return this.shape(text, weight);
    const parts = text
      .split(/( )/)
      .filter(Boolean)
      .map((part) => this.shape(part, weight));
    return {
      glyphs: parts.flatMap(({ glyphs }) => glyphs),
      width: parts.reduce((sum, shaped) => sum + shaped.width, 0),
      isPlain: parts.every((shaped) => shaped.isPlain),
    };
  }
}

/** Mirrors the positions on a line. */
const mirroredLine = ({ runs, width }: Line): Line => ({
  width,
  runs: runs.map((run) => ({ ...run, x: width - run.x - run.width })),
});

interface Piece {
  span: Span;
  text: string;
  size: number;
  opens?: boolean;
}
interface Word {
  pieces: Piece[];
  width: number;
  /** Width of the space before it. */
  space: number;
  /** Does it follow the previous piece without a space? */
  joined: boolean;
  /** Does it start a new line? */
  starts: boolean;
}
