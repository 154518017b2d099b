/** Shapes as SVG markup. Numbers are rounded to a tenth, so that the same picture is the same bytes everywhere. */

export type Attributes = Record<string, string | number | undefined>;
export type Point = readonly [x: number, y: number];
/** The corners of a shape: as SVG writes them (`0,0 40,20 80,0`), or worked out. */
export type Points = string | readonly Point[];

export const round = (value: number): number => Math.round(value * 10) / 10;

const written = (attributes: Attributes = {}): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** A rectangle; `corner` is the radius of its corners. */
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  corner = 0,
  more?: Attributes,
): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${
    corner ? ` rx="${round(corner)}"` : ''
  } fill="${fill}"${written(more)}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more?: Attributes): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}"${written(more)}/>`;

export const ellipse = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  more?: Attributes,
): string =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"${written(more)}/>`;

export const path = (d: string, fill: string, more?: Attributes): string =>
  `<path d="${tidy(d)}" fill="${fill}"${written(more)}/>`;

/** A line with round ends. */
export const line = (d: string, stroke: string, width: number, more?: Attributes): string =>
  `<path d="${tidy(d)}" fill="none" stroke="${stroke}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"${written(more)}/>`;

export const polygon = (points: Points, fill: string, more?: Attributes): string =>
  path(
    `M${pointsOf(points)
      .map((point) => point.map(round).join(' '))
      .join('L')}Z`,
    fill,
    more,
  );

export const pointsOf = (points: Points): readonly Point[] =>
  typeof points === 'string'
    ? points.split(' ').map((point) => point.split(',').map(Number) as [number, number])
    : points;

export const group = (
  body: string | readonly string[],
  transform?: string,
  more?: Attributes,
): string =>
  `<g${transform ? ` transform="${transform}"` : ''}${written(more)}>${
    typeof body === 'string' ? body : body.join('')
  }</g>`;

/** Moves a drawing made about 0, 0 to where it stands, and scales it there. */
export const placed = (
  body: string | readonly string[],
  x: number,
  y: number,
  scale = 1,
): string => {
  const size = scale === 1 ? '' : ` scale(${fine(scale)} ${fine(scale)})`;
  return group(body, `translate(${round(x)} ${round(y)})${size}`);
};

/** Draws something for each number from 0. */
export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** Draws something for each of a list. */
export const each = <T>(list: readonly T[], draw: (item: T, index: number) => string): string =>
  list.map(draw).join('');

/** Numbers in a path to a tenth: long fractions are bytes that nobody sees. */
const tidy = (d: string): string => d.replace(/-?\d+\.\d{2,}/g, (number) => `${round(+number)}`);

/** A scale, to a thousandth. */
export const fine = (value: number): number => Math.round(value * 1000) / 1000;
