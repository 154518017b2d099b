import { fittedText } from './fitted-text.ts';
import { EDGE, type Part, type Pen, type ScreenBody, typeOf } from './pen.ts';
import { personTile } from './person-tile.ts';
import { stroke } from './shapes.ts';
import { backArrow } from './signs.ts';

/** The bar at the top: the way back, who it is with, what it is called. */
export function bar(pen: Pen, { title, below, person }: NonNullable<ScreenBody['bar']>): Part {
  const { width, size, theme } = pen;
  const height = size * (below ? 2.9 : 2.4);
  const tile = size * 1.85;
  const x = EDGE + size * 0.95 + (person ? size * 2.25 : 0);
  const available = width - x - EDGE;
  return {
    height,
    draw: (top) =>
      [
        `<path d="M0 ${top}H${width}V${top + height}H0Z" fill="${theme.bar}"/>`,
        theme.mono ? stroke(`M0 ${top + height}H${width}`, theme.line, 3) : '',
        backArrow(theme, EDGE, top + height / 2, size * 0.4),
        person
          ? personTile(pen, person, {
              x: EDGE + size * 0.95,
              y: top + (height - tile) / 2,
              side: tile,
            })
          : '',
        fittedText(title, available, {
          x,
          y: top + height / 2 + size * (below ? -0.12 : 0.36),
          size: size * 1.06,
          bold: true,
          fill: theme.onBar,
        }),
        below
          ? fittedText(below, available, {
              x,
              y: top + height / 2 + size * 0.98,
              size: typeOf(pen, 0.86),
              fill: theme.onBarQuiet,
            })
          : '',
      ].join(''),
  };
}
