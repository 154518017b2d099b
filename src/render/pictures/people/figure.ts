/** A figure in a picture: what it is asked for, and what it gives back so that others can stand, look and speak beside it. */
import type { Character } from '#model/lesson/character.ts';
import type { Mood, Pose } from '#model/lesson/scene.ts';
import type { Point } from '../svg/shapes.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All of a body, or what is seen of it behind a table or over the lower edge. */
export type Framing = 'full' | 'bust';

export interface FigureRequest {
  character: Pick<Character, 'id' | 'drawn'>;
  mood: Mood;
  pose: Pose;
  framing: Framing;
  /** Where the feet stand; of a bust, the edge that hides the rest. */
  x: number;
  y: number;
  /** Height of a grown person, in the units of the picture; children come out smaller by themselves. */
  size: number;
  facing: 'left' | 'right';
  /** Where the eyes look, from -1 (up) to 1 (down); across, they look where the figure faces, or at us for 0. */
  gaze: { across: number; down: number };
  /** Markup of a thing held, drawn about 0, 0. */
  held?: string;
  /** Colour of what sticks to face and front. */
  mess?: string;
}

export interface Figure {
  body: string;
  /** All that is drawn of it. */
  box: Box;
  /** Head and hair: nothing may be put over it. */
  head: Box;
  mouth: Point;
  hand: Point;
  /** Width of its shadow; 0 for one that doesn’t stand on the ground. */
  shadow: number;
}
