/** The build that mouse, rabbit, bear, fox, dog, sheep, moose and hedgehog share: ears, muzzle and coat differ. */

import { darker, lighter } from '../../palette/mix.ts';
import { blob } from '../../svg/curves.ts';
import { circle, each, ellipse, group, line, path } from '../../svg/shapes.ts';
import { EXPRESSIONS } from '../expressions.ts';
import { paperFace, paperMouth } from '../paper/face.ts';
import type { AnimalFace, AnimalPlan } from './plan.ts';

export interface Coat {
  fur: string;
  /** Belly and muzzle. */
  pale: string;
  ink: string;
  nose: string;
  /** Ears drawn behind the head, about its middle; `droop` is 0 (up) to 1 (hanging). */
  ears(droop: number): string;
  /** Markup on top of the head: wool, prickles, antlers. */
  crest?: string;
  behind?: string;
  /** Clothes or marks on the torso. */
  wears?: string;
  muzzle?: { width: number; height: number; down: number };
  paw?: string;
  /** Whiskers beside the nose. */
  whiskers?: boolean;
  crown: number;
  headHalf: number;
  stands: AnimalPlan['stands'];
  /** Glasses pushed up on the head, or on the nose. */
  glasses?: boolean;
}

const DROOPING = new Set(['worried', 'ashamed', 'unsure']);
const HEAD = { x: 0, y: -216 };

export function mammal(coat: Coat): AnimalPlan {
  const shade = darker(coat.fur, 0.12);
  const paw = coat.paw ?? shade;
  return {
    height: 270,
    stands: coat.stands,
    headHalf: coat.headHalf,
    crown: coat.crown,
    shoulders: { back: [-38, -142], front: [38, -142] },
    arms: { width: 27, back: shade, front: coat.fur, paw, reach: 0.9 },
    mouth: [14, -184],
    behind: coat.behind ?? '',
    legs: (pose) => {
      const stride = pose === 'walk' ? 26 : 0;
      if (pose === 'sit')
        return (
          line('M-16 -60L34 -52', shade, 38) +
          ellipse(56, -46, 16, 22, paw) +
          line('M8 -52L52 -40', coat.fur, 38) +
          ellipse(76, -34, 16, 22, coat.pale)
        );
      if (pose === 'crouch')
        return (
          ellipse(-26, -22, 50, 24, shade) +
          ellipse(34, -20, 52, 24, coat.fur) +
          ellipse(78, -9, 22, 10, paw)
        );
      return (
        line(`M-22 -60Q-24 -34 ${-24 - stride} -16`, shade, 34) +
        ellipse(-18 - stride, -9, 25, 12, paw) +
        line(`M22 -60Q24 -34 ${24 + stride} -16`, coat.fur, 34) +
        ellipse(32 + stride, -9, 25, 12, paw)
      );
    },
    torso: [
      blob('0,-176 42,-160 56,-104 46,-56 0,-42 -46,-56 -56,-104 -42,-160', coat.fur),
      blob('4,-150 32,-136 40,-98 34,-62 4,-52 -24,-62 -30,-98 -20,-136', coat.pale),
      coat.wears ?? '',
    ].join(''),
    head: (face) => head(coat, face),
  };
}

function head(coat: Coat, { mood, gaze }: AnimalFace): string {
  const droop = DROOPING.has(mood) ? 1 : mood === 'serious' || mood === 'thinking' ? 0.35 : 0;
  const muzzle = coat.muzzle ?? { width: 28, height: 21, down: 20 };
  const x = HEAD.x + gaze.across * 18;
  const y = HEAD.y + muzzle.down + gaze.down * 6;
  return [
    group(coat.ears(droop), `translate(${HEAD.x} ${HEAD.y})`),
    ellipse(HEAD.x, HEAD.y, 58, 53, coat.fur),
    coat.crest ? group(coat.crest, `translate(${HEAD.x} ${HEAD.y})`) : '',
    ellipse(x, y, muzzle.width, muzzle.height, coat.pale),
    paperFace({
      x: HEAD.x,
      y: HEAD.y - 6,
      mood,
      gaze,
      ink: coat.ink,
      cheek: '#e8775f',
      apart: 24,
      mouthless: true,
    }),
    ellipse(x, y - muzzle.height * 0.55, 9, 6.5, coat.nose),
    paperMouth(EXPRESSIONS[mood], x, y + 3, coat.ink, 0.85),
    coat.whiskers
      ? each([-1, 1], (side) =>
          line(
            `M${x + side * 24} ${y - 2}l${side * 26} -6M${x + side * 24} ${y + 5}l${side * 26} 4`,
            coat.ink,
            2.4,
            { opacity: 0.7 },
          ),
        )
      : '',
    coat.glasses ? pushedUp(coat) : '',
  ].join('');
}

/** Glasses on top of the head, where somebody looks for them last. */
const pushedUp = ({ ink }: Coat): string =>
  each([-1, 1], (side) =>
    circle(HEAD.x + side * 20, HEAD.y - 44, 15, 'none', { stroke: ink, 'stroke-width': 4.5 }),
  ) + line(`M${HEAD.x - 5} ${HEAD.y - 46}h10`, ink, 4.5);

/** Round ears on either side. */
export const roundEars =
  (fur: string, inside: string, size = 24) =>
  (): string =>
    each(
      [-1, 1],
      (side) =>
        circle(side * 44, -38, size, darker(fur, 0.1)) +
        circle(side * 44, -36, size * 0.55, inside),
    );

/** Long ears that stand up, or hang where somebody is worried. */
export const longEars =
  (fur: string, inside: string) =>
  (droop: number): string =>
    each([-1, 1], (side) => {
      const turn = side * (8 + droop * 96);
      const ear =
        path('M-17 0Q-24 -88 0 -98Q24 -88 17 0Z', side < 0 ? darker(fur, 0.1) : fur) +
        path('M-8 -8Q-12 -74 0 -82Q12 -74 8 -8Z', inside);
      return group(ear, `translate(${side * 26} -40) rotate(${turn})`);
    });

/** Pointed ears. */
export const pointedEars =
  (fur: string, inside: string) =>
  (droop: number): string =>
    each([-1, 1], (side) =>
      group(
        path('M-26 6L-2 -58L28 2Z', side < 0 ? darker(fur, 0.1) : fur) +
          path('M-12 0L0 -36L16 0Z', inside),
        `translate(${side * 38} -34) rotate(${side * (14 + droop * 40)})`,
      ),
    );

/** Ears that hang at the sides of the head. */
export const hangingEars = (fur: string) => (): string =>
  each([-1, 1], (side) =>
    path(
      `M${side * 34} -42Q${side * 84} -48 ${side * 76} 14Q${side * 66} 40 ${side * 48} 10Z`,
      darker(fur, 0.16),
    ),
  );

/** Ears that stand out sideways. */
export const sideEars =
  (fur: string) =>
  (droop: number): string =>
    each([-1, 1], (side) =>
      group(
        ellipse(34, 0, 30, 14, darker(fur, 0.08)) + ellipse(36, 1, 18, 7, lighter(fur, 0.3)),
        `translate(${side * 34} -14) scale(${side} 1) rotate(${6 + droop * 26})`,
      ),
    );
