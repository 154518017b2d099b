/** Somebody nobody has met: a dashed tile with a question mark, never a face. */
import type { Brush } from '../brush.ts';
import { group, rect, round } from '../svg/shapes.ts';
import type { Figure, FigureRequest } from './figure.ts';

const AMBER = '#ffe6bd';
const AMBER_INK = '#8a4700';

/** A tile of a size, its upper left corner at 0, 0. */
export function strangerTile(size: number, { mono }: Pick<Brush, 'mono'>): string {
  const [ground, ink] = mono ? ['#ffffff', '#000000'] : [AMBER, AMBER_INK];
  const edge = size * 0.035;
  return [
    rect(edge, edge, size - 2 * edge, size - 2 * edge, ground, size * 0.1, {
      stroke: ink,
      'stroke-width': round(edge),
      'stroke-dasharray': `${round(size * 0.075)} ${round(size * 0.055)}`,
    }),
    questionMark(size, ink),
  ].join('');
}

/** Drawn, not set: it needs no font. */
const questionMark = (size: number, ink: string): string =>
  group(
    `<path d="M-19 -22C-19 -50 21 -50 21 -22C21 -2 0 -4 0 16" fill="none" stroke="${ink}" stroke-width="11" stroke-linecap="round"/><circle cx="0" cy="36" r="7" fill="${ink}"/>`,
    `translate(${round(size / 2)} ${round(size / 2)}) scale(${round(size * 0.062) / 10})`,
  );

export function drawStranger(request: FigureRequest, brush: Brush): Figure {
  const size = request.size * 0.42;
  const [x, y] = [
    request.x - size / 2,
    request.y - size * (request.framing === 'bust' ? 1.1 : 1.5),
  ];
  const box = { x, y, width: size, height: size };
  return {
    body: group(strangerTile(size, brush), `translate(${round(x)} ${round(y)})`),
    box,
    head: box,
    mouth: [request.x, y + size * 0.7],
    hand: [request.x + size / 2, y + size],
    shadow: 0,
  };
}
