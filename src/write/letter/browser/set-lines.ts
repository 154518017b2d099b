/** Words → lines of a given width, each with its glyphs in place. */
import type { FaceSet, Weight } from './face.ts';
import { type Glyph, type Shaped, shapeText, TURNED } from './shape-text.ts';

/** Words of one look. */
export interface Span {
  text: string;
  weight: Weight;
  colour: string;
  href?: string | null;
  /** Keeps to itself: what stands beside it is not drawn into its reading direction. */
  apart?: boolean;
  /** Of the size of its paragraph; 1 where it says nothing. */
  scale?: number;
}

/** Glyphs on a line; `x` counts from the line's start. */
export interface LineRun {
  x: number;
  width: number;
  size: number;
  colour: string;
  href: string | null;
  text: string;
  glyphs: readonly Glyph[];
  isPlain: boolean;
}
export interface Line {
  runs: LineRun[];
  width: number;
}

/** Shapes words and remembers them: a letter says the same for every family. */
export class Typesetter {
  readonly faces: FaceSet;
  private readonly known = new Map<string, Shaped>();

  constructor(faces: FaceSet) {
    this.faces = faces;
  }

  shape(text: string, weight: Weight): Shaped {
    const key = `${weight} ${text}`;
    const before = this.known.get(key);
    if (before) return before;
    const shaped = shapeText(text, this.faces[weight], TURNED.test(text) ? 'auto' : 'ltr');
    this.known.set(key, shaped);
    return shaped;
  }

  width(text: string, weight: Weight, size: number): number {
    return this.shape(text, weight).width * size;
  }

  /** Height of a capital letter, which is what a line takes; leading comes between lines. */
  capHeight(size: number): number {
    return (this.faces[400][0]?.capHeight ?? 0.7) * size;
  }

  /**
   * Breaks between words, never within one unless it is wider than the line.
   * @param width Of the line, in points.
   */
  lines(spans: readonly Span[], size: number, width: number): Line[] {
    const lines: Piece[][] = [[]];
    let used = 0;
    for (const word of this.words(spans, size, width)) {
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
    return lines.filter((line) => line.length > 0).map((line) => this.place(line, size));
  }

  /** Words of all spans: a word may go on from one span into the next. */
  private words(spans: readonly Span[], size: number, width: number): Word[] {
    const words: Word[] = [];
    let open = false;
    let starts = false;
    for (const span of spans) {
      if (span.text === '\n') {
        open = false;
        starts = words.length > 0;
        continue;
      }
      const own = size * (span.scale ?? 1);
      const space = this.width(' ', span.weight, own);
      for (const part of span.apart ? [span.text] : span.text.split(/( +)/)) {
        if (part === '') continue;
        if (/^ +$/.test(part)) {
          open = false;
          continue;
        }
        const piece = { span, text: part, size: own };
        const wide = this.width(part, span.weight, own);
        const last = words.at(-1);
        if (open && last && !starts) {
          last.pieces.push(piece);
          last.width += wide;
        } else if (wide > width) {
          for (const [index, text] of this.broken(part, span.weight, own, width).entries())
            words.push({
              pieces: [{ span, text, size: own }],
              width: this.width(text, span.weight, own),
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

  /** A word that no line can hold: cut between what readers take for letters. */
  private broken(word: string, weight: Weight, size: number, width: number): string[] {
    const parts = [''];
    for (const { segment } of new Intl.Segmenter('en').segment(word)) {
      const longer = `${parts.at(-1)}${segment}`;
      if (parts.at(-1) !== '' && this.width(longer, weight, size) > width) parts.push(segment);
      else parts[parts.length - 1] = longer;
    }
    return parts;
  }

  /** A line's pieces side by side; neighbours of one look become one run, spaces and all. */
  private place(pieces: readonly Piece[], size: number): Line {
    const texts: { span: Span; text: string; size: number }[] = [];
    for (const { span, text, opens, size: own } of pieces) {
      const before = texts.at(-1);
      const space = opens && before ? ' ' : '';
      if (before && before.span === span) before.text += space + text;
      // A space beside a name that runs the other way is its neighbour's: it would else stand on the far side.
      else if (before && !before.span.apart) {
        before.text += space;
        texts.push({ span, text, size: own ?? size });
      } else texts.push({ span, text: space + text, size: own ?? size });
    }
    let x = 0;
    const runs = texts.map(({ span, text, size: own }): LineRun => {
      const shaped = this.shapeSpan(text, span);
      const width = shaped.width * own;
      const run = {
        x,
        width,
        size: own,
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

  /** Plain text is shaped word by word, so that words are remembered; anything else as a whole. */
  private shapeSpan(text: string, { weight, apart }: Span): Shaped {
    if (apart || TURNED.test(text)) return this.shape(text, weight);
    const parts = text
      .split(/( )/)
      .filter(Boolean)
      .map((part) => this.shape(part, weight));
    return {
      glyphs: parts.flatMap(({ glyphs }) => glyphs),
      width: parts.reduce((sum, one) => sum + one.width, 0),
      isPlain: parts.every((one) => one.isPlain),
    };
  }
}

interface Piece {
  span: Span;
  text: string;
  size?: number;
  opens?: boolean;
}
interface Word {
  pieces: Piece[];
  width: number;
  /** Width of the space before it. */
  space: number;
  /** Does it follow what is before it without a space? */
  joined: boolean;
  /** Does a line have to start with it? */
  starts: boolean;
}
