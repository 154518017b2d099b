/** The content that every letter of a language shares, drawn and compressed once. */
import type { LetterLayout } from './letter-layout.ts';
import { type PackedStream, pack } from './pack-stream.ts';
import type { SharedFonts } from './pdf-fonts.ts';
import type { Glyph } from './shape-text.ts';

/** Shared content of all letters in one language, drawn and compressed once. */
export class SharedContent {
  readonly fonts: SharedFonts;
  readonly head: PackedStream;
  readonly front: PackedStream;
  readonly more: readonly PackedStream[];
  readonly backs: readonly PackedStream[];
  readonly logo: Uint8Array | null;
  private readonly layout: LetterLayout;
  private readonly feet = new Map<string, PackedStream>();

  constructor(layout: LetterLayout, fonts: SharedFonts, common: readonly Glyph[]) {
    this.fonts = fonts;
    this.layout = layout;
    for (const glyph of common) fonts.add(glyph);
    const { head, front, more, backs } = layout;
    const drawings = [head, front, ...more, ...backs, layout.foot(ALL_DIGITS, ALL_DIGITS)];
    for (const drawing of drawings)
      for (const item of drawing)
        if (item.kind === 'text')
          for (const run of item.runs) for (const glyph of run.glyphs) fonts.add(glyph);
    this.head = pack(head, fonts, 0);
    // Ends the translation by a family's lines: the footer stays in place.
    this.front = pack(front, fonts, this.head.count, '\nQ');
    this.more = more.map((side) => pack(side, fonts, 0));
    this.backs = backs.map((side) => pack(side, fonts, 0));
    this.logo = head.find((item) => item.kind === 'logo')?.png ?? null;
  }

  foot(side: number, sides: number): PackedStream {
    const key = `${side} ${sides}`;
    const foot = this.feet.get(key) ?? pack(this.layout.foot(side, sides), this.fonts, 0);
    this.feet.set(key, foot);
    return foot;
  }
}

/** A number with all ten digits, so that the footer's font has the glyphs of any page number. */
const ALL_DIGITS = 1_234_567_890;
