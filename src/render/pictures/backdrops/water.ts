import { box, outlined, type Shape, tinted } from './shape.ts';

const reed = (x: number, y: number, h: number): string =>
  `M${x} ${y}q-4-${h / 2} 6-${h}q6 ${h / 2} 4 ${h}zM${x + 1} ${y - h + 6}q-2-34 7-46q9 12 7 46q-7 8-14 0z`;
const ripple = (x: number, y: number, w: number): string =>
  `M${x} ${y}q${w / 4}-12 ${w / 2} 0t${w / 2} 0q${-w / 4}-6 ${-w / 2} 4t${-w / 2} -4z`;

/** A wide, slow river: far bank, reeds, and room to float. */
export const water: Shape[] = [
  tinted('#d9edf3', box(0, 0, 1600, 420)),
  tinted('#e8f4f6', 'M0 210Q420 160 860 200T1600 170V470H0z'),
  outlined('#bcdcb7', 'M0 360Q300 240 640 330T1180 300T1600 330V470H0z'),
  outlined('#95c496', 'M0 410Q420 360 820 400T1600 390V480H0z'),
  outlined('#8cc3d6', 'M0 450Q420 430 800 448T1600 440V900H0z'),
  tinted('#7ab5cb', 'M0 600Q400 575 800 600T1600 590V900H0z'),
  tinted('#68a6bf', 'M0 760Q420 735 860 764T1600 750V900H0z'),
  outlined(
    '#c7e4ec',
    [
      ripple(200, 520, 180),
      ripple(980, 500, 220),
      ripple(560, 580, 160),
      ripple(1240, 650, 220),
      ripple(160, 690, 240),
      ripple(760, 720, 200),
      ripple(400, 830, 240),
      ripple(1080, 830, 200),
    ].join(''),
  ),
  outlined(
    '#5f9463',
    [
      reed(60, 480, 170),
      reed(100, 490, 220),
      reed(146, 478, 150),
      reed(1470, 470, 190),
      reed(1516, 480, 230),
      reed(1556, 470, 160),
    ].join(''),
  ),
];
