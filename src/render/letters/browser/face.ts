/** A font file, read twice: fontkit cuts the part that a PDF holds, HarfBuzz shapes what is written with it. */
import * as fontkit from 'fontkit';
import * as hb from 'harfbuzzjs';

export interface Face {
  /** Name of the file that it was read from. */
  id: string;
  /** Units of an em. */
  upem: number;
  /** Heights as shares of an em. */
  capHeight: number;
  font: fontkit.Font;
  shaper: hb.Font;
  has: (codePoint: number) => boolean;
  /** A glyph that is neither seen nor takes room; `null` where there is none. */
  blank: number | null;
}

const JOINER = 0x200d;

/** Till HarfBuzz can be used. As a module it is ready when it is there; in a classic script it says when (desk-bundle.ts). */
export const ready = async (): Promise<void> => {
  await (hb as { ready?: Promise<void> }).ready;
};

/** @throws When the bytes are no font. */
export function readFace(id: string, bytes: Uint8Array): Face {
  // Both keep what they are given; fontkit wants a Buffer's methods nowhere, its types alone ask for one.
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

/** Weights that a letter is set in. */
export type Weight = 400 | 700 | 800;

/** For each weight the faces that may set a letter, the first that has it being taken. */
export type FaceSet = Record<Weight, readonly Face[]>;
