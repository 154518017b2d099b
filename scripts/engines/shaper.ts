import * as hb from 'harfbuzzjs';
import type { LineGlyph } from '#write/paper/paper-tools.ts';

/** Shapes lines of Latin text from left to right, as the typesetting engine does. */
export function createShaper(face: Uint8Array): (line: string) => LineGlyph[] {
  const own = new hb.Face(new hb.Blob(face));
  const font = new hb.Font(own);
  const thousandths = 1000 / own.upem;
  return (line) => {
    const buffer = new hb.Buffer();
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
        natural: font.glyphHAdvance(id) * thousandths,
        moved: place?.xOffset !== 0 || place?.yOffset !== 0,
      };
    });
  };
}
