/** What a room is made of: wallpaper, boards, doors, rugs, lamps and shelves. */
import type { Brush } from '../brush.ts';
import { darker } from '../palette/mix.ts';
import { scattered } from '../svg/scatter.ts';
import { circle, each, ellipse, line, path, placed, polygon, rect, times } from '../svg/shapes.ts';
import { clipped } from './light.ts';

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A pattern on a wall; none on paper. */
export function wallpaper(
  brush: Brush,
  { x, y, width, height }: Area,
  step = 72,
  kind: 'dot' | 'leaf' | 'bar' = 'dot',
): string {
  if (brush.mono) return '';
  const rowsOf = (draw: (left: number, top: number) => string): string =>
    times(Math.ceil(height / step), (row) => draw(x + (row % 2) * (step / 2), y + row * step));
  if (kind === 'leaf') {
    const columns = Math.ceil(width / step);
    return path(
      rowsOf((left, top) => times(columns, (column) => `M${left + column * step} ${top}${LEAF}`)),
      brush.wall2,
    );
  }
  // A row is one dashed line: a hundred shapes would weigh more than the room.
  const rows = rowsOf((left, top) => `M${left} ${top}h${width}`);
  return kind === 'dot'
    ? line(rows, brush.wall2, 10, { 'stroke-dasharray': `0.01 ${step - 0.01}` })
    : `<path d="${rows}" fill="none" stroke="${brush.wall2}" stroke-width="18" stroke-dasharray="4 ${step - 4}" stroke-linecap="butt"/>`;
}

/** A leaf of a wallpaper about a point. */
const LEAF = 'm0 -13q11 13 0 26q-11 -13 0 -26z';

/** Floor boards, closer together further away; none on paper. */
export const boards = (brush: Brush, y: number): string =>
  brush.mono
    ? ''
    : line(
        times(9, (index) => `M0 ${y + 16 + index * index * 3.2 + index * 10}H1280`),
        brush.floor2,
        2.4,
      );

/** Wall, skirting board and floor of a room. */
export const shell = (brush: Brush, floor: number, options: { boards?: boolean } = {}): string =>
  rect(0, 0, 1280, floor, brush.wall) +
  rect(0, floor - 18, 1280, 20, brush.skirt) +
  rect(0, floor, 1280, 720 - floor, brush.floor) +
  (options.boards === false ? '' : boards(brush, floor));

export const rug = (brush: Brush, x: number, y: number, width: number, height: number): string =>
  ellipse(x, y, width, height, brush.rug) +
  ellipse(x, y, width * 0.86, height * 0.82, brush.rug2) +
  ellipse(x, y, width * 0.76, height * 0.7, brush.rug);

/** A door from its upper left corner; open, it shows what is beyond. */
export function door(
  brush: Brush,
  { x, y, width, height }: Area,
  {
    beyond,
    colour: usual = brush.accent,
    pane = false,
  }: { beyond?: string; colour?: string; pane?: boolean } = {},
): string {
  const colour = brush.door ?? usual;
  const jamb = rect(x - 16, y - 16, width + 32, height + 16, brush.paper, 4);
  if (beyond !== undefined)
    return [
      jamb,
      clipped(brush, rect(x, y, width, height, '#000000'), beyond),
      polygon(
        [
          [x, y],
          [x - width * 0.5, y + 26],
          [x - width * 0.5, y + height + 26],
          [x, y + height],
        ],
        colour,
      ),
      circle(x - width * 0.42, y + height * 0.56, 7, brush.accent2),
    ].join('');
  const panel = darker(colour, 0.12);
  return [
    jamb,
    rect(x, y, width, height, colour),
    pane
      ? rect(x + width * 0.17, y + height * 0.09, width * 0.66, height * 0.31, brush.glass, 5)
      : rect(x + width * 0.14, y + height * 0.08, width * 0.72, height * 0.34, panel, 5),
    rect(x + width * 0.14, y + height * 0.5, width * 0.72, height * 0.4, panel, 5),
    circle(x + width * 0.86, y + height * 0.52, 7, brush.accent2),
  ].join('');
}

/** A lamp that hangs from the ceiling. */
export const pendant = (brush: Brush, x: number, y: number, scale = 1): string =>
  line(`M${x} 0V${y - 44 * scale}`, brush.dark, 3) +
  path(
    `M${x - 58 * scale} ${y}q${6 * scale} ${-52 * scale} ${58 * scale} ${-52 * scale}t${58 * scale} ${52 * scale}z`,
    brush.accent,
  ) +
  ellipse(x, y, 58 * scale, 7 * scale, brush.glow);

export const deskLamp = (brush: Brush, x: number, y: number, scale = 1): string =>
  placed(
    [
      rect(-4, -150, 8, 140, brush.wood2),
      ellipse(0, -8, 30, 9, brush.wood2),
      path('M-44 -146h88l-20 -66h-48z', brush.accent2),
      path('M-44 -146h88l-20 -66h-48z', brush.glow, { opacity: 0.55 }),
    ],
    x,
    y,
    scale,
  );

/** A row of books and a few other things, the same at every build. */
function books(
  brush: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  seed: number,
): string {
  const number = scattered(seed);
  const colours = [brush.accent, brush.accent2, brush.soft, brush.paper, brush.leaf, brush.rug];
  const pick = (): string => colours[Math.floor(number() * colours.length)] as string;
  // A row of a hundred books is one path for each colour: a shelf is seen in many pictures, and small in most.
  const spines = new Map<string, string>();
  let labels = '';
  let balls = '';
  let left = x + 8;
  while (left < x + width - 26) {
    const [wide, tall] = [12 + number() * 16, height * (0.58 + number() * 0.34)];
    if (number() > 0.86) {
      balls += circle(left + 16, y - 15, 14, pick());
      left += 40;
      continue;
    }
    const colour = pick();
    const [from, top, side] = [left, y - tall, wide].map(Math.round) as [number, number, number];
    spines.set(colour, `${spines.get(colour) ?? ''}M${from} ${y}V${top}h${side}V${y}z`);
    labels += `M${from + 3} ${Math.round(y - tall * 0.8)}h${side - 6}v4h${6 - side}z`;
    left += wide + 2;
  }
  return (
    each([...spines], ([colour, row]) => path(row, colour)) +
    path(labels, '#ffffff', { opacity: 0.45 }) +
    balls
  );
}

export const shelf = (brush: Brush, x: number, y: number, width: number, seed: number): string =>
  books(brush, x, y, width, 74, seed) + rect(x, y, width, 10, brush.wood2, 3);

/** Shelves of a bookcase. */
const SHELVES = 4;

export function bookcase(brush: Brush, { x, y, width, height }: Area, seed: number): string {
  const tall = (height - 20) / SHELVES;
  return [
    rect(x, y, width, height, brush.wood, 6),
    rect(x + 10, y + 10, width - 20, height - 20, brush.wood2),
    times(SHELVES, (row) => {
      const foot = y + 10 + tall * (row + 1) - 8;
      return (
        books(brush, x + 10, foot, width - 20, tall - 14, seed + row) +
        rect(x + 10, foot, width - 20, 8, brush.wood)
      );
    }),
  ].join('');
}

/** Flags on a string. */
export function bunting(
  brush: Brush,
  from: { x: number; y: number },
  to: { x: number; y: number },
): string {
  const sag = { x: (from.x + to.x) / 2, y: from.y + 70 };
  const colours = [brush.accent, brush.accent2, brush.soft, brush.leaf, brush.rug2];
  const flags = times(11, (index) => {
    const along = (index + 1) / 12;
    const on = (start: number, middle: number, end: number): number =>
      (1 - along) ** 2 * start + 2 * along * (1 - along) * middle + along ** 2 * end;
    const [x, y] = [on(from.x, sag.x, to.x), on(from.y, sag.y, to.y)];
    return path(`M${x - 17} ${y}h34l-17 38z`, colours[index % 5] as string);
  });
  return (
    line(`M${from.x} ${from.y}Q${sag.x} ${sag.y} ${to.x} ${to.y}`, brush.dark, 3, {
      opacity: 0.5,
    }) + flags
  );
}
