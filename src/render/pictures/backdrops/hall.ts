import { box, edge, outlined, roundBox, type Shape, tinted } from './shape.ts';

const panes = [120, 480, 840, 1200];
const flags = [0, 1, 2, 3, 4, 5, 6, 7];
const FLAG_COLOURS = ['#e8a87c', '#8fb9aa', '#f2d388', '#a5b4d4'];

/** A school hall: tall windows, bunting, wooden floor with the lines of a court. */
export const hall: Shape[] = [
  tinted('#eef2f1', box(0, 0, 1600, 640)),
  ...panes.flatMap((x) => [
    outlined('#ffffff', roundBox(x, 110, 280, 300, 14)),
    tinted('#cfe6f0', box(x + 18, 128, 116, 264) + box(x + 146, 128, 116, 264)),
    tinted('#e3f1f7', `M${x + 18} 300l116-110v90l-100 112h-16z`),
    edge(`M${x + 140} 112v296M${x + 2} 250h276`),
  ]),
  edge('M0 40Q800 110 1600 40'),
  tinted('#b9c3c0', 'M0 38Q800 108 1600 38v5Q800 113 0 43z'),
  ...flags.map((i) => {
    const x = 70 + i * 196;
    const y = 46 + 26 * Math.sin(((i + 0.6) / 8) * Math.PI);
    return outlined(FLAG_COLOURS[i % 4] as string, `M${x} ${Math.round(y)}h72l-36 62z`);
  }),
  tinted('#d8e0dd', box(0, 500, 1600, 140)),
  outlined('#c4cfcb', box(0, 492, 1600, 12)),
  outlined('#fbfbf8', box(0, 632, 1600, 20)),
  tinted('#dbb98a', box(0, 652, 1600, 248)),
  tinted(
    '#cfab7b',
    'M0 716h1600v4H0zM0 792h1600v5H0zM260 652h4v64h-4zM760 652h4v64h-4zM1260 652h4v64h-4zM500 720h4v72h-4zM1040 720h4v72h-4z',
  ),
  tinted('#f7f0e2', 'M0 742h1600v9H0z'),
  edge('M0 746h1600'),
  tinted('#b4574a', 'M250 652h12L110 900H90zM1338 652h12l180 248h-20z'),
  edge('M256 652L100 900M1344 652l176 248'),
];
