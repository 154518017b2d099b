/** A school's logo for letters. */
export interface Logo {
  /** A PNG that was encoded anew: it contains the picture only, without metadata. */
  png: Uint8Array;
  /** Size in pixels. */
  width: number;
  height: number;
  alt: string;
}

/** A logo's size in a box, in the box's unit: it fills one of the two dimensions. */
export function logoSize({ width, height }: Logo, box: { width: number; height: number }) {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: width * scale, height: height * scale };
}
