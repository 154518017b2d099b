/** Organic outlines through points. */
import { type Attributes, type Point, type Points, path, pointsOf, round } from './shapes.ts';

/** A smooth path through points (Catmull–Rom): hills, bushes, bodies. */
export function smoothPath(through: Points, closed = true): string {
  const points = pointsOf(through);
  const count = points.length;
  const at = (index: number): Point =>
    (closed
      ? points[(index + count) % count]
      : points[Math.max(0, Math.min(count - 1, index))]) as Point;
  const [startX, startY] = at(0);
  let d = `M${round(startX)} ${round(startY)}`;
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leave = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const arrive = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    d += `C${[...leave, ...arrive, ...to].map(round).join(' ')}`;
  }
  return closed ? `${d}Z` : d;
}

/** A smooth closed shape. */
export const blob = (points: Points, fill: string, more?: Attributes): string =>
  path(smoothPath(points), fill, more);

/** A hill: a smooth upper edge, filled down to `floor`. */
export const hill = (through: Points, floor: number, fill: string): string => {
  const points = pointsOf(through);
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  return path(
    `${smoothPath(points, false)}L${round(last[0])} ${floor}L${round(first[0])} ${floor}Z`,
    fill,
  );
};
