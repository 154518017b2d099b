import type { Scene } from '#model/lesson/content.ts';
import { SCENE_HEIGHT, SCENE_WIDTH } from './backdrop.ts';
import { PICTURE_SIZE } from './picture-library.ts';
import { fine } from './svg/shapes.ts';

/** How far above the scene's lower edge a bust may end and still be moved down to it, in per cent. */
const NEAR_THE_EDGE = 26;

/**
 * Puts a picture where a scene wants it.
 * A bust has no legs to stand on: near the lower edge it rises out of it; higher up it is framed in a circle.
 * @param id For the circle's clip path; unique in the document.
 */
export function placeThing(
  thing: Scene['things'][number],
  body: string,
  { bust, id }: { bust: boolean; id: string },
): string {
  const gap = 100 - (thing.y + thing.size / 2);
  const framed = bust && gap > NEAR_THE_EDGE;
  const y = bust && !framed && gap > 0 ? 100 - thing.size / 2 : thing.y;
  const scale = (thing.size / 100) * (SCENE_HEIGHT / PICTURE_SIZE);
  const half = PICTURE_SIZE / 2;
  const move = [
    `translate(${fine((thing.x / 100) * SCENE_WIDTH)} ${fine((y / 100) * SCENE_HEIGHT)})`,
    `scale(${thing.flip ? -fine(scale) : fine(scale)} ${fine(scale)})`,
    `translate(-${half} -${half})`,
  ].join(' ');
  return `<g transform="${move}">${framed ? inCircle(body, id) : body}</g>`;
}

function inCircle(body: string, id: string): string {
  const half = PICTURE_SIZE / 2;
  const circle = (r: number, rest: string) =>
    `<circle cx="${half}" cy="${half}" r="${r}" ${rest}/>`;
  return [
    circle(half, 'fill="#fffdf8"'),
    `<clipPath id="${id}">${circle(half - 1, '')}</clipPath>`,
    `<g clip-path="url(#${id})">${body}</g>`,
    circle(half - 0.6, 'fill="none" stroke="#1a1a1a" stroke-width="0.5"'),
  ].join('');
}
