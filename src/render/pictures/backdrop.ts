/**
 * The places where scenes happen, drawn by us: flat shapes in soft colours, quiet enough to put people in front.
 * In mono the same shapes are clean outlines on white.
 */
import type { Backdrop } from '#model/lesson/content.ts';
import { hall } from './backdrops/hall.ts';
import { night } from './backdrops/night.ts';
import { outside } from './backdrops/outside.ts';
import { plain } from './backdrops/plain.ts';
import { room } from './backdrops/room.ts';
import type { Shape } from './backdrops/shape.ts';
import { water } from './backdrops/water.ts';

export const SCENE_WIDTH = 1600;
export const SCENE_HEIGHT = 900;

const BACKDROP_SHAPES: Record<Backdrop, Shape[]> = { room, outside, night, plain, hall, water };

/** A backdrop's markup on a 1600 × 900 grid. */
export function backdropBody(backdrop: Backdrop, options: { mono: boolean }): string {
  const shapes = BACKDROP_SHAPES[backdrop];
  if (!options.mono)
    return shapes
      .filter((shape) => shape.fill !== null)
      .map((shape) => `<path fill="${shape.fill}" d="${shape.d}"/>`)
      .join('');
  const lines = shapes.filter((shape) => shape.line).map((shape) => `<path d="${shape.d}"/>`);
  const paper = `<path fill="#fff" d="M0 0h${SCENE_WIDTH}v${SCENE_HEIGHT}H0z"/>`;
  return `${paper}<g fill="#fff" stroke="#1a1a1a" stroke-width="7" stroke-linejoin="round" stroke-linecap="round">${lines.join('')}</g>`;
}
