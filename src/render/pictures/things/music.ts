/** Instruments and notes. */
import { darker, mix } from '../palette/mix.ts';
import { each, ellipse, group, line, path, rect } from '../svg/shapes.ts';
import { thing } from './thing.ts';

export const trumpet = thing('table', 330, 140, (_, { colour = '#f0b83a' }) => {
  const shade = mix(colour, '#7a3a10', 0.35);
  return group(
    [
      line('M-150 -22H40', colour, 13),
      line('M-70 -22V20Q-70 46 -44 46H26Q52 46 52 20V-22', colour, 12),
      each(
        [-44, -12, 20],
        (x) => rect(x - 9, -44, 18, 74, shade, 6) + rect(x - 6, -62, 12, 20, colour, 5),
      ),
      path('M40 -30Q110 -32 150 -76V32Q110 -12 40 -14Z', colour),
      ellipse(150, -22, 13, 54, shade),
      rect(-176, -32, 28, 20, shade, 6),
    ],
    'translate(0 -52) scale(.82)',
  );
});

export const drum = thing('floor', 190, 180, (brush, { colour = brush.accent }) =>
  group(
    [
      line('M-60 0L-76 86M60 0L76 86M0 6V90', brush.metal, 8),
      rect(-92, -62, 184, 66, colour),
      ellipse(0, 4, 92, 20, colour),
      each([0, 1, 2, 3, 4], (index) =>
        line(`M${-80 + index * 40} -54v58`, '#ffffff', 5, { opacity: 0.6 }),
      ),
      ellipse(0, -62, 96, 24, brush.paper),
      ellipse(0, -62, 84, 18, mix(brush.paper, brush.wall, 0.35)),
    ],
    'translate(0 -92)',
  ),
);

/** Three notes in the air: somebody plays or sings. */
export const music = thing('sky', 260, 190, (brush, { colour }) => {
  const first = colour ?? (brush.theme.phase === 'secondary' ? brush.accent : brush.accent2);
  const second = colour ? darker(colour, 0.15) : brush.accent;
  const single = (ink: string): string =>
    ellipse(0, 26, 16, 12, ink, { transform: 'rotate(-20 0 26)' }) +
    line('M14 22V-42Q18 -22 36 -14', ink, 7);
  const pair = (ink: string): string =>
    ellipse(-22, 26, 15, 11, ink, { transform: 'rotate(-20 -22 26)' }) +
    ellipse(30, 18, 15, 11, ink, { transform: 'rotate(-20 30 18)' }) +
    line('M-9 22V-36L43 -46V14', ink, 7) +
    line('M-9 -24L43 -34', ink, 12);
  return [
    group(single(first), 'translate(-92 -60) rotate(-10)'),
    group(pair(second), 'translate(-8 -112) rotate(-6) scale(1.15)'),
    group(single(first), 'translate(92 -64) rotate(8) scale(.9)'),
  ].join('');
});
