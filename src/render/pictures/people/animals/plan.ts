/** What an animal of the picture book is made of. All stand on two feet and act as children do. */
import type { Pose } from '#model/lesson/scene.ts';
import type { Point } from '../../svg/shapes.ts';
import type { PaperFace } from '../paper/face.ts';

export interface AnimalPlan {
  /** Height of what is drawn, from the feet to the top of the head, ears left out. */
  height: number;
  /** Its height beside a child of 280 and somebody grown of 410. */
  stands: { child: number; grown: number };
  /** Half the width of the head, for whatever may not be put over it; ears and antlers count. */
  headHalf: number;
  /** Top of ears or antlers. */
  crown: number;
  shoulders: { back: Point; front: Point };
  arms: { width: number; back: string; front: string; paw: string; reach: number };
  mouth: Point;
  /** Tail or shell, behind everything. */
  behind?: string;
  /** How far the head goes down behind the front, where it is shy: into a shell. */
  hides?: number;
  legs(pose: Pose): string;
  torso: string;
  head(face: AnimalFace): string;
}

/** A face with its mood and gaze; the animal says where it goes and what it looks like. */
export type AnimalFace = Pick<PaperFace, 'mood' | 'gaze'>;
