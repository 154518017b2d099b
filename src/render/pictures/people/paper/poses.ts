/** Where the hands go in each pose, from the shoulder, and how far the elbows are pushed out. */
import type { Pose } from '#model/lesson/scene.ts';

interface ArmPose {
  x: number;
  y: number;
  bend: number;
}
export interface PaperPose {
  back: ArmPose;
  front: ArmPose;
}

const arm = (x: number, y: number, bend: number): ArmPose => ({ x, y, bend });
const HANGING = arm(-16, 78, 10);

export const PAPER_POSES: Record<Pose, PaperPose> = {
  stand: { back: HANGING, front: arm(16, 78, -10) },
  walk: { back: arm(-40, 62, 16), front: arm(40, 58, -18) },
  sit: { back: arm(26, 64, 18), front: arm(30, 60, -18) },
  crouch: { back: arm(40, 60, 18), front: arm(48, 54, -18) },
  wave: { back: HANGING, front: arm(48, -70, -26) },
  point: { back: HANGING, front: arm(78, -6, -8) },
  reach: { back: arm(-8, 74, 10), front: arm(74, 20, -14) },
  explain: { back: arm(-60, 42, 18), front: arm(64, 38, -18) },
  'arms-folded': { back: arm(-4, 62, 40), front: arm(4, 62, -40) },
  shy: { back: arm(26, 58, 30), front: arm(-16, 60, -34) },
  phone: { back: arm(46, 34, 22), front: arm(34, 34, -28) },
  type: { back: arm(56, 56, 14), front: arm(62, 50, -18) },
  drink: { back: HANGING, front: arm(30, 10, -40) },
};
