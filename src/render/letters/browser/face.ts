/** A font file in two libraries: fontkit subsets it for PDFs, HarfBuzz shapes text with it. */
import * as fontkit from 'fontkit';
import * as hb from 'harfbuzzjs';

export interface Face {
  /** Name of the font file. */
  id: string;
  /** Units per em. */
  upem: number;
  /** Metrics as shares of an em. */
  capHeight: number;
  font: fontkit.Font;
  shaper: hb.Font;
  has: (codePoint: number) => boolean;
  /** An invisible glyph without width; `null` where there is none. */
  blank: number | null;
}

const JOINER = 0x200d;

/**
 * Resolves when HarfBuzz is loaded. In a classic script it exports a promise (desk-bundle.ts); as a module it is ready.
 */
export const ready = async (): Promise<void> => {
  await (hb as { ready?: Promise<void> }).ready;
};

/** @throws When the bytes are not a font. */
export function readFace(id: string, bytes: Uint8Array): Face {
  // fontkit's types require a Buffer, but it works with any Uint8Array.
  const font = fontkit.create(bytes as Parameters<typeof fontkit.create>[0]);
  if (!('createSubset' in font)) throw new Error(`${id} holds several fonts`);
  const known = new Set(font.characterSet);
  const joiner = known.has(JOINER) ? font.glyphForCodePoint(JOINER) : null;
  return {
    id,
    upem: font.unitsPerEm,
    capHeight: font.capHeight / font.unitsPerEm,
    font,
    shaper: new hb.Font(new hb.Face(new hb.Blob(bytes))),
    has: (codePoint) => known.has(codePoint),
    blank: joiner?.advanceWidth === 0 && joiner.path.commands.length === 0 ? joiner.id : null,
  };
}

/** Font weights of letters. */
export type Weight = 400 | 700 | 800;

/** The faces of each weight, in order of preference: the first with a glyph is used. */
export type FaceSet = Record<Weight, readonly Face[]>;
