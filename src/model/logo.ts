/** A school's logo, as its letters show it. */
export interface Logo {
  /** A PNG that was drawn anew: it holds the picture alone, and nothing that a camera or a program had put in. */
  png: Uint8Array;
  /** Size in pixels. */
  width: number;
  height: number;
  alt: string;
}

/** A logo's size within a box, in the box's own unit: it fills one of the two. */
export function logoSize({ width, height }: Logo, box: { width: number; height: number }) {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: width * scale, height: height * scale };
}
