/** Compresses the objects of a file once, to be copied into each file. */
import { zlibSync } from 'fflate';
import { type PDFDocument, PDFRawStream } from 'pdf-lib';
import type { LetterLayout } from './letter-layout.ts';
import { type HeldContent, pageContent } from './pdf-content.ts';
import type { SharedFonts, Written } from './pdf-fonts.ts';
import type { Glyph } from './shape-text.ts';

/** A compressed content stream. */
export interface PackedStream {
  count: number;
  held: HeldContent[];
  stream: (context: PDFDocument['context']) => PDFRawStream;
}

/**
 * @param fonts Contain all its glyphs.
 * @param first First marked-content id.
 */
export function pack(
  drawing: LetterLayout['front'],
  fonts: SharedFonts,
  first: number,
  after = '',
): PackedStream {
  const write = (glyph: Glyph): Written => {
    const written = fonts.write(glyph);
    if (!written) throw new Error('A glyph is in none of the fonts that letters share');
    return written;
  };
  const { operators, held } = pageContent(drawing, write, first);
  const { bytes, length } = deflated(operators + after);
  return {
    count: held.filter((held) => 'content' in held).length,
    held,
    stream: (context) =>
      PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: length }), bytes),
  };
}

export function deflated(operators: string) {
  const bytes = zlibSync(new TextEncoder().encode(operators));
  return { bytes, length: bytes.length };
}
