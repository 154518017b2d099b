import { box, edge, outlined, type Shape, tinted } from './shape.ts';

const cloud = (x: number, y: number, s: number): string =>
  `M${x} ${y}q${-6 * s} ${-34 * s} ${32 * s} ${-40 * s}q${16 * s} ${-44 * s} ${62 * s} ${-34 * s}q${34 * s} ${-26 * s} ${66 * s} ${12 * s}q${46 * s} ${-2 * s} ${40 * s} ${62 * s}z`;
const tuft = (x: number, y: number): string =>
  `M${x} ${y}q4-22-8-34q18 8 18 24q4-22 20-30q-8 18-6 40z`;

/** Out of doors by day: sky, hills and a path through the grass. */
export const outside: Shape[] = [
  tinted('#cfe8f5', box(0, 0, 1600, 640)),
  tinted('#dceff8', 'M0 300Q420 240 860 290T1600 250V640H0z'),
  tinted('#e9f6fa', 'M0 420Q480 370 900 410T1600 380V640H0z'),
  outlined('#ffffff', cloud(180, 190, 1)),
  outlined('#ffffff', cloud(1180, 150, 0.8)),
  tinted('#f6fbfd', cloud(690, 250, 0.6)),
  outlined('#b5d8b2', 'M0 560Q260 360 560 520T1080 480T1600 500V900H0z'),
  outlined('#93c491', 'M0 640Q420 520 800 610T1600 580V900H0z'),
  outlined('#74b07a', 'M0 720Q480 660 900 712T1600 690V900H0z'),
  outlined('#ecd9b0', 'M640 900Q700 800 820 706L874 709Q880 800 1010 900z'),
  tinted('#5b9a66', [tuft(170, 800), tuft(430, 850), tuft(1180, 810), tuft(1420, 860)].join('')),
  edge('M176 800q2-20-6-32M1186 810q2-20-6-32'),
];
