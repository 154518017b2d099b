import * as hb from 'harfbuzzjs';
import type { LineGlyph } from '#write/paper/paper-tools.ts';

/** Shapes lines of Latin text from left to right, as the typesetting engine does. */
export function createShaper(face: Uint8Array): (line: string) => LineGlyph[] {
  const own = new hb.Face(new hb.Blob(face));
  const font = new hb.Font(own);
  const thousandths = 1000 / own.upem;
  const buffer = new hb.Buffer();
  const naturals = new Map<number, number>();
  const natural = (id: number): number => {
    const before = naturals.get(id);
    if (before !== undefined) return before;
    const advance = font.glyphHAdvance(id) * thousandths;
    naturals.set(id, advance);
    return advance;
  };
  return (line) => {
    buffer.clearContents();
    buffer.addText(line);
    buffer.setDirection(hb.Direction.LTR);
    buffer.setScript('Latn');
    buffer.setLanguage('en');
    hb.shape(font, buffer);
    const places = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint: id }, at) => {
      const place = places[at];
      return {
        id,
        advance: (place?.xAdvance ?? 0) * thousandths,
        natural: natural(id),
        moved: place?.xOffset !== 0 || place?.yOffset !== 0,
      };
    });
  };
}
