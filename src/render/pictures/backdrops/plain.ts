import { box, circle, ellipse, outlined, type Shape, tinted } from './shape.ts';

/** No place at all: soft ground to put things on. */
export const plain: Shape[] = [
  tinted('#f6f1e7', box(0, 0, 1600, 900)),
  tinted('#ece7f3', circle(300, 220, 250)),
  tinted('#e2f0ee', circle(1330, 640, 320)),
  tinted('#fbe8d8', circle(1180, 150, 140)),
  outlined('#e8decb', ellipse(800, 800, 700, 60)),
];
