/** Devices that somebody has put down: they lie on a table, seen from where one sits, and show nothing. */
import type { Brush } from '../brush.ts';
import { darker, lighter } from '../palette/mix.ts';
import { circle, line, path, rect } from '../svg/shapes.ts';
import { type ThingDrawing, thing } from './thing.ts';

const CASE = '#38404f';

/** A flat back of so much width and depth, with the edge that it lies on. */
const flat = (width: number, depth: number, colour: string): string => {
  const [near, far] = [width / 2, width * 0.41];
  return (
    path(`M${-near} 0V-12L${-far} ${-depth - 12}H${far}L${near} -12V0Z`, darker(colour, 0.28)) +
    path(`M${-near} -12L${-far} ${-depth - 12}H${far}L${near} -12Z`, colour, {
      stroke: darker(colour, 0.28),
      'stroke-width': 5,
      'stroke-linejoin': 'round',
    })
  );
};

const caseColour = (brush: Brush, colour?: string): string =>
  colour ?? (brush.mono ? '#ffffff' : lighter(CASE, 0.12));

/** Its camera is up: its face lies on the table. */
export const phoneDown: ThingDrawing = thing('table', 130, 62, (brush, { colour }) =>
  [
    flat(124, 46, caseColour(brush, colour)),
    rect(-42, -52, 40, 15, darker(caseColour(brush, colour), 0.3), 7),
    circle(-32, -44.5, 4.5, '#dfe6ea'),
    circle(-14, -44.5, 4.5, '#dfe6ea'),
  ].join(''),
);

export const tabletDown: ThingDrawing = thing('table', 220, 84, (brush, { colour }) =>
  [
    flat(214, 68, caseColour(brush, colour)),
    circle(-66, -66, 5, '#dfe6ea'),
    line('M-16 -44h32', lighter(caseColour(brush, colour), 0.3), 6),
  ].join(''),
);

export const laptopShut: ThingDrawing = thing('table', 280, 92, (brush, { colour }) =>
  [
    path('M-138 0l6 -12h264l6 12z', lighter(CASE, 0.34)),
    flat(270, 74, caseColour(brush, colour)),
    circle(0, -52, 10, lighter(caseColour(brush, colour), 0.35)),
  ].join(''),
);
