/** Shapes of a screen as markup: flat, with round corners of which one may be square. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Paint {
  fill: string;
  line?: string | undefined;
  /** Line width. Default: 2. */
  thick?: number;
  dashed?: boolean;
}

/** Radii of the corners: top left, top right, bottom right, bottom left. */
export type Corners = readonly [number, number, number, number];

export const round = (value: number): number => Math.round(value * 10) / 10;

/** Three round corners and a square one: the mark of the interface. */
export const cut = (radius: number): Corners => [radius, radius, radius, Math.min(3, radius)];

export function panel(box: Box, corners: Corners, paint: Paint): string {
  return `<path d="${outline(box, corners)}"${painted(paint)}/>`;
}

/** The path around a box. */
export function outline({ x, y, width, height }: Box, [a, b, c, d]: Corners): string {
  const right = round(x + width);
  const bottom = round(y + height);
  return [
    `M${round(x + a)} ${round(y)}H${round(x + width - b)}`,
    `Q${right} ${round(y)} ${right} ${round(y + b)}V${round(y + height - c)}`,
    `Q${right} ${bottom} ${round(x + width - c)} ${bottom}H${round(x + d)}`,
    `Q${round(x)} ${bottom} ${round(x)} ${round(y + height - d)}V${round(y + a)}`,
    `Q${round(x)} ${round(y)} ${round(x + a)} ${round(y)}Z`,
  ].join('');
}

export const circle = (x: number, y: number, radius: number, paint: Paint): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"${painted(paint)}/>`;

export const shape = (path: string, paint: Paint): string => `<path d="${path}"${painted(paint)}/>`;

/** A line along a path, with round ends. */
export const stroke = (path: string, colour: string, thick: number): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${round(thick)}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const moved = (body: string, x: number, y: number, scale = 1): string =>
  `<g transform="translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`}">${body}</g>`;

/** What of a body lies within a path. `id` is its own in the document. */
export const clipped = (id: string, path: string, body: string): string =>
  `<clipPath id="${id}"><path d="${path}"/></clipPath><g clip-path="url(#${id})">${body}</g>`;

function painted({ fill, line, thick = 2, dashed = false }: Paint): string {
  if (!line) return ` fill="${fill}"`;
  return ` fill="${fill}" stroke="${line}" stroke-width="${round(thick)}"${dashed ? ' stroke-dasharray="8 5"' : ''}`;
}
