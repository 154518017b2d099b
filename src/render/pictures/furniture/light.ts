/** Light in a picture: glows, fades, and shafts that fall through a window. On paper there is none. */
import type { Brush } from '../brush.ts';
import { circle, type Points, polygon, round } from '../svg/shapes.ts';

/** A soft round light. */
export function glow(
  brush: Brush,
  x: number,
  y: number,
  r: number,
  colour: string,
  strength = 0.6,
): string {
  if (brush.mono) return '';
  const id = brush.id('glow');
  const stop = (at: number, opacity: number) =>
    `<stop offset="${at}" stop-color="${colour}" stop-opacity="${round(opacity * 10) / 10}"/>`;
  return `<radialGradient id="${id}">${stop(0, strength)}${stop(0.55, strength * 0.34)}${stop(1, 0)}</radialGradient>${circle(x, y, r, `url(#${id})`)}`;
}

/** A field that fades from one colour at its top to another at its foot: a sky. */
export function fade(
  brush: Brush,
  {
    x = 0,
    y = 0,
    width = 1280,
    height,
  }: { x?: number; y?: number; width?: number; height: number },
  from: string,
  to: string,
): string {
  if (brush.mono) return '';
  const id = brush.id('fade');
  return `<linearGradient id="${id}" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient><rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="url(#${id})"/>`;
}

/** Keeps a drawing inside a shape. */
export function clipped(brush: Brush, shape: string, body: string): string {
  const id = brush.id('clip');
  return `<clipPath id="${id}">${shape}</clipPath><g clip-path="url(#${id})">${body}</g>`;
}

/** A pale shape of light over what is drawn. */
export const shaft = (brush: Brush, points: Points, colour: string, strength = 0.2): string =>
  brush.mono ? '' : polygon(points, colour, { opacity: strength });
