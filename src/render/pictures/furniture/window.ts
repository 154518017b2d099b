/** A window, and what is outside it at this time of day. */
import type { Brush } from '../brush.ts';
import { hill } from '../svg/curves.ts';
import { scattered } from '../svg/scatter.ts';
import { circle, line, path, polygon, rect, times } from '../svg/shapes.ts';
import { clipped, fade } from './light.ts';
import { bush, cloud } from './nature.ts';

export interface Window {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Colour of its curtains. Default: none. */
  curtain?: string;
}

export function windowAt(brush: Brush, window: Window): string {
  const { x, y, width, height } = window;
  const glint = polygon(
    [
      [x + width * 0.08, y + height],
      [x + width * 0.42, y],
      [x + width * 0.56, y],
      [x + width * 0.22, y + height],
    ],
    '#ffffff',
    { opacity: 0.14 },
  );
  return [
    rect(x - 12, y - 12, width + 24, height + 24, brush.paper, 8),
    clipped(brush, rect(x, y, width, height, '#000000', 4), outside(brush, window) + glint),
    rect(x + width / 2 - 4, y, 8, height, brush.paper),
    rect(x, y + height * 0.42, width, 7, brush.paper),
    rect(x - 22, y + height + 8, width + 44, 14, brush.skirt, 5),
    window.curtain ? curtains(brush, window, window.curtain) : '',
  ].join('');
}

function outside(brush: Brush, window: Window): string {
  if (brush.mono) return rect(window.x, window.y, window.width, window.height, '#ffffff');
  if (brush.light === 'night') return atNight(brush, window);
  const { x, y, width, height } = window;
  const editorial = brush.theme.phase === 'secondary';
  const [top, low] = editorial
    ? [brush.glass, brush.sky2]
    : brush.light === 'evening'
      ? ['#7a5aa3', '#f6a77a']
      : ['#a8dbe6', '#e4f4ea'];
  return [
    fade(brush, { x, y, width, height }, top, low),
    editorial ? '' : cloud(x + width * 0.3, y + height * 0.34, Math.min(0.9, width / 220), 0.7),
    hill(
      [
        [x - 20, y + height * 0.82],
        [x + width * 0.3, y + height * 0.7],
        [x + width * 0.65, y + height * 0.8],
        [x + width + 20, y + height * 0.68],
      ],
      y + height + 20,
      brush.leaf,
    ),
    bush(brush, x + width * 0.78, y + height + 6, 0.6),
  ].join('');
}

/** Stars, a moon, and houses with lit windows. */
function atNight(brush: Brush, { x, y, width, height }: Window): string {
  const number = scattered(x + y + width);
  const editorial = brush.theme.phase === 'secondary';
  const [top, low] = editorial ? [brush.dark, brush.sky] : ['#18214d', '#3b4a8f'];
  const moon = Math.min(width, height) * 0.11;
  return [
    fade(brush, { x, y, width, height }, top, low),
    times(16, () =>
      circle(x + number() * width, y + number() * height * 0.7, 1.2 + number() * 1.8, '#fff3c8', {
        opacity: 0.8,
      }),
    ),
    circle(x + width * 0.72, y + height * 0.26, moon, '#fff1c2'),
    circle(
      x + width * 0.72 + moon * 0.45,
      y + height * 0.24,
      moon * 0.9,
      editorial ? brush.dark : '#222d63',
    ),
    times(6, (index) => {
      const left = x + (index * width) / 5 - 14;
      const tall = height * (0.16 + number() * 0.2);
      const lit = times(4, (pane) =>
        number() > 0.5
          ? rect(
              left + 8 + (pane % 2) * 18,
              y + height - tall + 10 + Math.floor(pane / 2) * 18,
              8,
              10,
              editorial ? brush.glow : '#ffcf70',
            )
          : '',
      );
      return (
        rect(left, y + height - tall, width / 5.4, tall, editorial ? brush.dark : '#141b42') + lit
      );
    }),
  ].join('');
}

function curtains(brush: Brush, { x, y, width, height }: Window, colour: string): string {
  const side = (edge: number, turn: 1 | -1): string =>
    path(
      `M${edge} ${y - 28}h${turn * width * 0.3}q${-turn * width * 0.02} ${height * 0.5} ${-turn * width * 0.2} ${height + 52}h${-turn * (width * 0.1 + 10)}z`,
      colour,
    );
  return [
    rect(x - 44, y - 32, width + 88, 9, brush.wood2, 4),
    side(x - 36, 1),
    side(x + width + 36, -1),
    line(
      `M${x - 14} ${y - 26}q-4 ${height * 0.5} -8 ${height + 40}M${x + width + 14} ${y - 26}q4 ${height * 0.5} 8 ${height + 40}`,
      '#000000',
      5,
      { opacity: 0.12 },
    ),
  ].join('');
}

/** A picture in a frame on a wall. */
export function framed(
  brush: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  art: 0 | 1 | 2 = 0,
): string {
  const inside = [
    hill(
      [
        [x, y + height * 0.7],
        [x + width * 0.5, y + height * 0.45],
        [x + width, y + height * 0.7],
      ],
      y + height,
      brush.leaf,
    ) + circle(x + width * 0.7, y + height * 0.3, width * 0.1, brush.accent2),
    circle(x + width / 2, y + height * 0.55, width * 0.26, brush.accent) +
      circle(x + width * 0.36, y + height * 0.36, width * 0.15, brush.soft),
    rect(x + width * 0.2, y + height * 0.3, width * 0.6, height * 0.5, brush.soft) +
      polygon(
        [
          [x + width * 0.1, y + height * 0.34],
          [x + width / 2, y + height * 0.1],
          [x + width * 0.9, y + height * 0.34],
        ],
        brush.accent,
      ),
  ][art] as string;
  return [
    rect(x - 8, y - 8, width + 16, height + 16, brush.wood2, 4),
    rect(x, y, width, height, brush.paper, 2),
    clipped(brush, rect(x, y, width, height, '#000000'), inside),
  ].join('');
}
