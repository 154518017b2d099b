import { box, circle, outlined, type Shape, tinted } from './shape.ts';

const star = (x: number, y: number, s: number): string =>
  `M${x} ${y - 4 * s}q${0.6 * s} ${3.4 * s} ${4 * s} ${4 * s}q${-3.4 * s} ${0.6 * s} ${-4 * s} ${4 * s}q${-0.6 * s} ${-3.4 * s} ${-4 * s} ${-4 * s}q${3.4 * s} ${-0.6 * s} ${4 * s} ${-4 * s}z`;

/** A quiet night: moon, stars and sleeping hills. Calm, not dark. */
export const night: Shape[] = [
  tinted('#33477a', box(0, 0, 1600, 900)),
  tinted('#3d5288', 'M0 330Q420 270 860 320T1600 280V900H0z'),
  tinted('#4a609a', 'M0 480Q480 430 900 470T1600 440V900H0z'),
  tinted('#435890', circle(1270, 190, 150)),
  outlined('#fbf1cf', circle(1270, 190, 92)),
  tinted('#efe0b0', circle(1245, 165, 16) + circle(1300, 215, 22) + circle(1262, 235, 10)),
  outlined(
    '#f7ecc4',
    [
      star(180, 130, 6),
      star(430, 240, 4.5),
      star(640, 110, 6),
      star(930, 210, 4.5),
      star(1480, 380, 4.5),
    ].join(''),
  ),
  tinted(
    '#cdd7f1',
    [
      circle(300, 80, 4),
      circle(540, 330, 4),
      circle(800, 300, 4),
      circle(1060, 90, 4),
      circle(120, 340, 4),
      circle(1420, 90, 4),
    ].join(''),
  ),
  outlined('#35507a', 'M0 650Q320 480 700 620T1600 560V900H0z'),
  outlined('#2a4467', 'M0 750Q500 660 960 740T1600 710V900H0z'),
];
