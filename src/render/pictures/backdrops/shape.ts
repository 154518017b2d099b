/** A shape of a backdrop, on a 1600 × 900 grid. */
export interface Shape {
  /** Path data. */
  d: string;
  /** Its colour; `null` is drawn in mono only. */
  fill: string | null;
  /** Is it an outline in mono? */
  line: boolean;
}

/** Drawn in colour and outlined in mono. */
export const outlined = (fill: string, d: string): Shape => ({ d, fill, line: true });
/** Drawn in colour only: shading and texture that would be clutter as lines. */
export const tinted = (fill: string, d: string): Shape => ({ d, fill, line: false });
/** Drawn in mono only: an edge that colour shows by itself. */
export const edge = (d: string): Shape => ({ d, fill: null, line: true });

export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
export const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
export const box = (x: number, y: number, w: number, h: number): string =>
  `M${x} ${y}h${w}v${h}h${-w}z`;
export const roundBox = (x: number, y: number, w: number, h: number, r: number): string =>
  `M${x + r} ${y}h${w - 2 * r}q${r} 0 ${r} ${r}v${h - 2 * r}q0 ${r} ${-r} ${r}h${-(w - 2 * r)}q${-r} 0 ${-r} ${-r}v${-(h - 2 * r)}q0 ${-r} ${r} ${-r}z`;
