/** People of the picture book, cut from paper: no outlines, limbs that bend, so that any pose is a few numbers. */
import type { Body } from '#model/lesson/character.ts';
import { darker, lightness } from '../../palette/mix.ts';
import {
  circle,
  each,
  ellipse,
  fine,
  group,
  line,
  type Point,
  path,
  rect,
  round,
} from '../../svg/shapes.ts';
import { EXPRESSIONS } from '../expressions.ts';
import type { Figure, FigureRequest } from '../figure.ts';
import { paperFace } from './face.ts';
import { PAPER_GROWN, type PaperFrame, paperFrame } from './frame.ts';
import { PAPER_HAIR } from './hair.ts';
import { legs } from './legs.ts';
import { limb } from './limb.ts';
import { outfit } from './outfit.ts';
import { PAPER_POSES } from './poses.ts';

const INK = '#33202b';
const CHEEK = '#e0654f';

/** @param id A new id for a clip path. */
export function drawPaper(
  request: FigureRequest,
  body: Body,
  id: (stem: string) => string,
): Figure {
  const frame = paperFrame(body.build);
  const scale = request.size / PAPER_GROWN;
  const flip = request.facing === 'left';
  const bust = request.framing === 'bust';
  const sits = request.pose === 'sit' || body.wheelchair === true;
  const crouches = request.pose === 'crouch';
  // Behind a table or the picture’s edge a body is seen from the hips up.
  const sunk = bust ? frame.hip : 0;
  const drop =
    crouches && !bust
      ? frame.hip * 0.62
      : sits && !bust && body.build === 'adult'
        ? frame.hip * 0.34
        : 0;

  const hand = handOf(frame, request, 'front');
  const inner = [
    body.wheelchair ? wheelBehind(frame, bust) : '',
    body.crutches ? crutch(frame, -1) : '',
    bust ? '' : legs(body, frame, request.pose, { sits, drop }),
    group(
      [
        backHair(frame, request, body),
        arm(frame, request, body, 'back'),
        neck(frame, body),
        outfit(body, frame, id('body')),
        request.mess ? splashes(FRONT, request.mess, -frame.shoulder + 60) : '',
        head(frame, request, body),
        arm(frame, request, body, 'front'),
        request.held
          ? group(
              request.held,
              `translate(${hand.map(round).join(' ')}) scale(${fine((flip ? -1 : 1) / scale)} ${fine(1 / scale)})`,
            )
          : '',
      ],
      drop ? `translate(0 ${round(drop)})` : undefined,
    ),
    body.wheelchair && !bust ? wheelBefore(frame) : '',
    body.crutches ? crutch(frame, 1) : '',
  ];
  const top = frame.head + 70 - drop;
  const across = (x: number) => request.x + (flip ? -x : x) * scale;
  const upTo = (height: number) => request.y - (height - sunk) * scale;
  const half = Math.max(frame.hem + 22, Math.abs(hand[0]));
  return {
    body: group(
      inner,
      `translate(${round(request.x)} ${round(request.y + sunk * scale)}) scale(${fine(flip ? -scale : scale)} ${fine(scale)})`,
    ),
    box: {
      x: request.x - half * scale,
      y: upTo(top),
      width: 2 * half * scale,
      height: (top - sunk) * scale,
    },
    head: {
      x: request.x - 66 * scale,
      y: upTo(top),
      width: 132 * scale,
      height: 132 * scale,
    },
    mouth: [across(18), upTo(frame.head - 26 - drop)],
    hand: [across(hand[0]), upTo(-hand[1] - drop)],
    shadow: bust ? 0 : (frame.hem + 26) * 2 * scale,
  };
}

const shoulderOf = (frame: PaperFrame, side: 'back' | 'front'): Point => [
  (side === 'back' ? -1 : 1) * (frame.half - 4),
  -frame.shoulder + 14,
];

function handOf(frame: PaperFrame, { pose }: FigureRequest, side: 'back' | 'front'): Point {
  const [x, y] = shoulderOf(frame, side);
  const target = PAPER_POSES[pose][side];
  return [x + target.x * frame.reach, y + target.y * frame.reach];
}

function arm(
  frame: PaperFrame,
  request: FigureRequest,
  body: Body,
  side: 'back' | 'front',
): string {
  const isBack = side === 'back';
  const sleeve =
    body.outfit === 'jacket' || body.outfit === 'blazer' ? (body.over ?? body.top) : body.top;
  return limb({
    from: shoulderOf(frame, side),
    to: handOf(frame, request, side),
    bend: PAPER_POSES[request.pose][side].bend * frame.reach,
    width: frame.arm,
    colour: isBack ? darker(sleeve, 0.12) : sleeve,
    hand: { size: frame.arm * 0.53, colour: isBack ? darker(body.skin, 0.06) : body.skin },
  });
}

const neck = (frame: PaperFrame, { skin }: Body): string =>
  rect(-13, -frame.head + 36, 26, 34, darker(skin, 0.1), 8);

/** What sticks to a face, and to a front: where, and how big. */
const FACE = [
  [10, 16, 10],
  [-22, 40, 13],
  [36, 34, 8],
  [-40, -22, 9],
] as const;
const FRONT = [
  [-14, 0, 15],
  [18, 26, 12],
  [-20, 44, 9],
] as const;
const splashes = (
  spots: readonly (readonly [number, number, number])[],
  colour: string,
  down: number,
): string => each(spots, ([x, y, r]) => ellipse(x, y + down, r * 1.15, r, colour));

function head(frame: PaperFrame, request: FigureRequest, body: Body): string {
  const { mood, gaze } = request;
  const { skin } = body;
  const hairColour = body.hairColour ?? '#2a1a1c';
  const hair = PAPER_HAIR[body.hair](hairColour);
  const ear = gaze.across >= 0 ? -1 : 1;
  const face = {
    x: 0,
    y: 4,
    mood,
    gaze,
    ink: INK,
    cheek: CHEEK,
    blush: lightness(skin) < 0.62 ? 0.3 : 0.45,
  };
  const skull = hair.cloth
    ? hair.cloth + ellipse(0, 2, 49, 50, skin)
    : circle(ear * 54, 6, 13, darker(skin, 0.08)) + ellipse(0, 0, 57, 54, skin);
  return group(
    [
      skull,
      body.hearingAids && !hair.cloth
        ? line(`M${ear * 58} -10q${ear * 12} 6 ${ear * 6} 22`, body.hearingAids, 6)
        : '',
      body.beard ? beard(body) : '',
      body.freckles ? freckles(skin, gaze) : '',
      paperFace(face),
      request.mess ? splashes(FACE, request.mess, 0) : '',
      hair.front ?? '',
      body.glasses ? glasses(gaze) : '',
    ],
    headMove(frame, mood),
  );
}

/** Hair that falls behind the body. */
function backHair(frame: PaperFrame, { mood }: FigureRequest, body: Body): string {
  const { back } = PAPER_HAIR[body.hair](body.hairColour ?? '#2a1a1c');
  return back ? group(back, headMove(frame, mood)) : '';
}

const headMove = (frame: PaperFrame, mood: FigureRequest['mood']): string => {
  const tilt = EXPRESSIONS[mood].tilt ?? 0;
  return `translate(0 ${-frame.head})${tilt ? ` rotate(${tilt})` : ''} scale(${frame.headScale})`;
};

function beard({ beard: kind, beardColour, hairColour }: Body): string {
  const colour = beardColour ?? hairColour ?? '#2a1a1c';
  if (kind === 'moustache') return path('M-10 28Q14 14 38 28Q26 38 14 32Q2 38 -10 28Z', colour);
  if (kind === 'short')
    return path('M-52 8Q-48 54 4 56Q54 52 54 8Q50 34 26 40Q4 46 -22 40Q-46 34 -52 8Z', colour);
  return path('M-50 12Q-46 66 4 70Q52 64 54 10Q44 22 24 20Q6 14 -14 20Q-40 26 -50 12Z', colour);
}

const FRECKLES = [
  [-20, 16],
  [-11, 20],
  [-28, 21],
  [34, 15],
  [42, 19],
  [27, 20],
] as const;
const freckles = (skin: string, { across }: { across: number }): string =>
  each(FRECKLES, ([x, y]) => circle(x + across * 8, y, 2, darker(skin, 0.3), { opacity: 0.9 }));

const glasses = ({ across, down }: { across: number; down: number }): string =>
  each([-1, 1], (side) =>
    circle(across * 16 + side * 19, 4 + down * 8, 15, 'none', { stroke: INK, 'stroke-width': 4 }),
  ) + line(`M${across * 16 - 4} ${2 + down * 8}h8`, INK, 4);

/** The back of a wheelchair; of somebody seen from the hips up, both its handles. */
const wheelBehind = (frame: PaperFrame, bust: boolean): string => {
  const top = -frame.hip - 60;
  const post = (side: number) =>
    line(`M${side * (frame.half + 14)} ${top}V${-frame.hip * 0.5}`, '#6c7684', 12) +
    (bust ? line(`M${side * (frame.half + 10)} ${top}h${side * 20}`, '#3c4450', 14) : '');
  return bust ? post(-1) + post(1) : post(-1);
};

/** From the forearm to the ground. */
const crutch = (frame: PaperFrame, side: number): string =>
  line(
    `M${side * (frame.half + 16)} ${-frame.shoulder * 0.72}L${side * (frame.half + 26)} -4`,
    '#8b97a6',
    9,
  ) + line(`M${side * (frame.half + 4)} ${-frame.shoulder * 0.72}h${side * 24}`, '#3c4450', 11);

/** A wheel before the body: whoever uses a wheelchair sits in it. */
const wheelBefore = (frame: PaperFrame): string => {
  const r = frame.hip * 0.62;
  return [
    circle(-8, -r, r, 'none', { stroke: '#3c4450', 'stroke-width': 11 }),
    circle(-8, -r, r - 12, 'none', { stroke: '#aab3be', 'stroke-width': 3 }),
    circle(-8, -r, 9, '#3c4450'),
    circle(frame.hip * 0.82, -13, 13, '#3c4450'),
  ].join('');
};
