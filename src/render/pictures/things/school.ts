/** What a class works with. It lies on a table, seen from where one sits. */
import { darker, lighter } from '../palette/mix.ts';
import { circle, each, line, path, times } from '../svg/shapes.ts';
import { thing } from './thing.ts';

/** Cards in two rows, the far one smaller; one is out of its row, where somebody is about to put it. */
export const cards = thing('table', 400, 92, (brush, { colour = brush.accent }) => {
  const card = (x: number, y: number, width: number, height: number, fill: string): string => {
    const lean = -x * 0.1;
    const top = width * 0.92;
    return (
      path(
        `M${x - width / 2} ${y}L${x - top / 2 + lean} ${y - height}H${x + top / 2 + lean}L${x + width / 2} ${y}Z`,
        fill,
        { stroke: darker(fill, 0.22), 'stroke-width': 2.5 },
      ) +
      line(
        `M${x - width * 0.28 + lean * 0.4} ${y - height * 0.42}h${width * 0.5}`,
        darker(fill, 0.3),
        4,
      )
    );
  };
  return [
    times(4, (index) =>
      card(-126 + index * 84, -52, 70, 30, index === 2 ? lighter(colour, 0.1) : '#fffdf6'),
    ),
    times(4, (index) =>
      card(-150 + index * 100, -8, 84, 36, index === 0 ? lighter(colour, 0.45) : '#fffdf6'),
    ),
    `<g transform="rotate(-13 196 -30)">${card(192, -18, 84, 36, colour)}</g>`,
  ].join('');
});

/** Four frames, two of them drawn, and a pencil. */
export const comic = thing('table', 340, 116, (brush, { colour = brush.accent }) => {
  const ink = '#39414f';
  const face = (x: number, y: number, r: number): string =>
    circle(x, y, r, lighter(colour, 0.35), { stroke: ink, 'stroke-width': 3 }) +
    line(`M${x - r * 0.4} ${y + r * 0.3}q${r * 0.4} ${r * 0.35} ${r * 0.8} 0`, ink, 3);
  return [
    path('M-164 0L-118 -104H118L164 0Z', '#fffdf6', {
      stroke: darker('#fffdf6', 0.2),
      'stroke-width': 2.5,
    }),
    each(['M-108 -96H-6L-8 -56H-122Z', 'M6 -96H108L122 -56H8Z'], (frame) =>
      path(frame, 'none', { stroke: ink, 'stroke-width': 3.5 }),
    ),
    each(['M-126 -48H-9L-12 -8H-142Z', 'M9 -48H126L142 -8H12Z'], (frame) =>
      path(frame, 'none', { stroke: ink, 'stroke-width': 3.5 }),
    ),
    face(-70, -72, 11),
    face(-36, -70, 11),
    path('M34 -86h48v18h-28l-10 8v-8h-10z', lighter(brush.soft, 0.4), {
      stroke: ink,
      'stroke-width': 3,
    }),
    face(-90, -24, 12),
    line('M40 -14L104 -74', colour, 10),
    line('M40 -14l7 -7', ink, 10),
  ].join('');
});
