/** A thing of ours, drawn about the point that it stands on (or hangs from, or is held by), at its usual size. */
import type { Surface } from '#model/lesson/scene.ts';
import type { Brush } from '../brush.ts';

export interface ThingDrawing {
  width: number;
  height: number;
  /** Where it usually is. */
  on: Surface;
  /** @param colour The story’s, if it names one. `seen` draws what is on its screen, in a box from 0, 0. */
  draw(
    brush: Brush,
    options: { colour?: string; seen?: (width: number, height: number) => string },
  ): string;
}

export const thing = (
  on: Surface,
  width: number,
  height: number,
  draw: ThingDrawing['draw'],
): ThingDrawing => ({ on, width, height, draw });
