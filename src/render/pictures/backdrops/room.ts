import { box, circle, ellipse, outlined, roundBox, type Shape, tinted } from './shape.ts';

const studs = [200, 520, 840, 1160, 1480];

/** A room at home: papered wall, panelling, wooden floor and a rug; a small picture of hills. */
export const room: Shape[] = [
  tinted('#f7ecdc', box(0, 0, 1600, 660)),
  ...studs.flatMap((x, i) => [
    tinted('#f1e1ca', circle(x - 70, 90 + (i % 2) * 60, 9)),
    tinted('#f1e1ca', circle(x + 90, 210 - (i % 2) * 60, 9)),
    tinted('#f1e1ca', circle(x, 330 + (i % 2) * 50, 9)),
  ]),
  outlined('#fdf7ec', roundBox(1290, 90, 210, 160, 12)),
  tinted('#bfdcec', box(1310, 110, 170, 120)),
  outlined('#9cc39a', 'M1310 230v-42q42-34 85-6t85-14v62z'),
  tinted('#e9d6ba', box(0, 486, 1600, 174)),
  outlined('#fdf7ec', box(0, 474, 1600, 18)),
  ...studs.map((x) => tinted('#dfc8a6', roundBox(x - 130, 518, 260, 116, 8))),
  outlined('#fdf7ec', box(0, 646, 1600, 24)),
  tinted('#d3a878', box(0, 670, 1600, 230)),
  tinted(
    '#c79a69',
    'M0 728h1600v5H0zM0 800h1600v6H0zM300 670h5v58h-5zM980 670h5v58h-5zM620 733h5v67h-5zM1340 733h5v67h-5zM220 806h5v94h-5zM1060 806h5v94h-5z',
  ),
  outlined('#6f9fa3', ellipse(800, 800, 560, 78)),
  outlined('#a9cccb', ellipse(800, 796, 500, 62)),
  tinted('#c4dedb', ellipse(800, 794, 400, 44)),
];
