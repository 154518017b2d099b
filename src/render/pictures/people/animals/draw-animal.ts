/** An animal of the picture book in a pose and a mood. */
import type { Animal, AnimalBody } from '#model/lesson/character.ts';
import { each, ellipse, fine, group, round } from '../../svg/shapes.ts';
import { EXPRESSIONS } from '../expressions.ts';
import type { Figure, FigureRequest } from '../figure.ts';
import { PAPER_GROWN } from '../paper/frame.ts';
import { limb } from '../paper/limb.ts';
import { PAPER_POSES } from '../paper/poses.ts';
import { badger } from './badger.ts';
import { owl, penguin, seal } from './birds.ts';
import { frog } from './frog.ts';
import {
  type AnimalOptions,
  bear,
  dog,
  fox,
  hedgehog,
  moose,
  mouse,
  rabbit,
  sheep,
} from './mammals.ts';
import type { AnimalPlan } from './plan.ts';
import { turtle } from './turtle.ts';

const PLANS: Record<Animal, (options: AnimalOptions) => AnimalPlan> = {
  badger,
  bear,
  dog,
  fox,
  frog,
  hedgehog,
  moose,
  mouse,
  owl,
  penguin,
  rabbit,
  seal,
  sheep,
  turtle,
};

/** How far a body goes down on its knees, of its height. */
const KNEELS = 0.17;

export function drawAnimal(request: FigureRequest, { animal, grown, glasses }: AnimalBody): Figure {
  const plan = PLANS[animal]({ glasses: glasses ?? false });
  const stands = grown ? plan.stands.grown : plan.stands.child;
  const scale = ((request.size / PAPER_GROWN) * stands) / plan.height;
  const flip = request.facing === 'left';
  const bust = request.framing === 'bust';
  const lower = !bust && request.pose === 'crouch' ? plan.height * KNEELS : 0;
  const sunk = bust ? plan.height * 0.24 : 0;
  const hand = handOf(plan, request, 'front');
  const tilt = EXPRESSIONS[request.mood].tilt ?? 0;
  const neck = plan.crown + (plan.height + plan.crown) / 2 + 90;
  const hides = plan.hides !== undefined && request.pose === 'shy';
  const turned = tilt ? `rotate(${tilt} 0 ${round(neck)})` : '';
  const headOf = group(
    plan.head({ mood: request.mood, gaze: request.gaze }),
    [hides ? `translate(0 ${plan.hides})` : '', turned].filter(Boolean).join(' ') || undefined,
  );
  const inner = [
    bust ? '' : plan.legs(request.pose),
    group(
      [
        armOf(plan, request, 'back'),
        plan.behind ?? '',
        hides ? headOf : '',
        plan.torso,
        hides ? '' : headOf,
        request.mess ? splashes(plan, hides, request.mess) : '',
        armOf(plan, request, 'front'),
        request.held
          ? group(
              request.held,
              `translate(${hand.map(round).join(' ')}) scale(${fine((flip ? -1 : 1) / scale)} ${fine(1 / scale)})`,
            )
          : '',
      ],
      lower ? `translate(0 ${round(lower)})` : undefined,
    ),
  ];
  const across = (x: number) => request.x + (flip ? -x : x) * scale;
  const at = (y: number) => request.y + (y + lower + sunk) * scale;
  const wide = plan.headHalf + 26;
  return {
    body: group(
      inner,
      `translate(${round(request.x)} ${round(request.y + sunk * scale)}) scale(${fine(flip ? -scale : scale)} ${fine(scale)})`,
    ),
    box: {
      x: request.x - wide * scale,
      y: at(plan.crown),
      width: 2 * wide * scale,
      height: request.y - at(plan.crown),
    },
    head: {
      x: request.x - plan.headHalf * scale,
      y: at(plan.crown),
      width: 2 * plan.headHalf * scale,
      height: (plan.mouth[1] - plan.crown + 26) * scale,
    },
    mouth: [across(plan.mouth[0]), at(plan.mouth[1])],
    hand: [across(hand[0]), at(hand[1])],
    shadow: bust ? 0 : 150 * scale,
  };
}

/** What sticks to a face, or, where that is hidden, to what is still seen of it, and to a front. */
function splashes(plan: AnimalPlan, hides: boolean, colour: string): string {
  const [x, y] = plan.mouth;
  const top = hides ? y + (plan.hides ?? 0) - 44 : y;
  return each(
    [
      [x - 2, top - 14, 11],
      [x - 34, top + 2, 9],
      [x + 22, top - 2, 7],
      [x - 34, y + 66, 14],
      [x + 6, y + 92, 11],
      [x - 50, y + 104, 9],
    ] as const,
    ([across, down, r]) => ellipse(across, down, r * 1.2, r, colour),
  );
}

function handOf(
  plan: AnimalPlan,
  { pose }: FigureRequest,
  side: 'back' | 'front',
): [number, number] {
  const [x, y] = plan.shoulders[side];
  const target = PAPER_POSES[pose][side];
  return [x + target.x * plan.arms.reach, y + target.y * plan.arms.reach];
}

function armOf(plan: AnimalPlan, request: FigureRequest, side: 'back' | 'front'): string {
  const { arms } = plan;
  return limb({
    from: plan.shoulders[side],
    to: handOf(plan, request, side),
    bend: PAPER_POSES[request.pose][side].bend * arms.reach,
    width: arms.width,
    colour: side === 'back' ? arms.back : arms.front,
    hand: { size: arms.width * 0.52, colour: side === 'back' ? arms.back : arms.paw },
  });
}
