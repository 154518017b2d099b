/** One layout for each idea. */
import type { Show } from '#model/lesson/scene.ts';
import {
  across,
  FLOOR,
  farOff,
  inARow,
  type LayOut,
  type Layout,
  type LayoutRequest,
  type Slot,
} from './layout.ts';
import { measuresOf } from './props.ts';
import {
  adultAway,
  aloneWithScreen,
  atWork,
  giftArrives,
  nearButBusy,
  someoneNew,
  tellAtTable,
} from './table-layouts.ts';

const FREE = [1140, 140, 640, 900, 380];

/** Share of a picture's height that words leave, under which whoever is older is seen from the chest up. */
const LITTLE = 0.74;
const isLow = ({ phase, share, people }: LayoutRequest): boolean =>
  phase === 'secondary' && share < LITTLE && people > 1 && people < 5;

const together: LayOut = (request) => (isLow(request) ? closePair(request) : standing(request));

const standing: LayOut = (request) => ({
  slots: inARow(across(request.people), request),
  free: betweenPeople(request.people),
  thingScale: request.share,
});

/** Spots between so many people, and at the edges. */
const betweenPeople = (people: number): number[] =>
  ({
    0: [640, 360, 920],
    1: [960, 320, 1130],
    2: [640, 1100, 180],
    3: [1140, 150, 490],
    4: [1180, 110, 640],
  })[people] ?? FREE;

/** The child speaks; the adult has come down to the child’s eye level. Eleven and over: the two, close, or at a table where something lies. */
const childTells: LayOut = (request) => {
  const children = request.people - 1;
  if (request.phase === 'secondary')
    return liesOnTable(request) ? tellAtTable(request) : closePair(request);
  // What lies there has room between them; in a narrow frame, where all stand closer, more of it.
  const lies = liesOnTable(request);
  const apart = lies ? (request.narrow ? 190 : 90) : 0;
  const usual = children === 1 ? [430] : children === 2 ? [300, 530] : [210, 400, 590];
  const xs = children > 2 ? usual : usual.map((x) => x - apart);
  const adult = lies && request.narrow ? 1000 : 890;
  const slots = [...inARow(xs, request), ...inARow([adult], request)].map((slot, index): Slot => {
    const isAdult = index === children;
    return {
      ...slot,
      pose: isAdult ? (request.phase === 'early' ? 'crouch' : 'sit') : 'stand',
      facing: isAdult ? 'left' : 'right',
      looks: isAdult ? 0 : children,
      size: isAdult && request.phase === 'early' ? slot.size * 1.02 : slot.size,
    };
  });
  return {
    slots,
    free: [lies ? ((xs.at(-1) ?? 430) + adult) / 2 - 50 : 660, 1150, 120],
    thingScale: request.share,
  };
};

/** Is what the picture names on a table, in a place that may have one? */
const liesOnTable = ({ things, place }: LayoutRequest): boolean =>
  !place.outdoors &&
  things.some(({ name, on, at }) => (on ?? measuresOf(name).on) === 'table' && !at);

/** Two or three from the chest up, along the lower edge, turned to one another. */
function closePair(request: LayoutRequest): Layout {
  const { people } = request;
  if (request.narrow && people === 2) return faceToFace(request);
  const xs = people === 2 ? [470, 880] : people === 3 ? [300, 640, 1000] : [220, 500, 780, 1060];
  const size = (people === 2 ? 1180 : people === 3 ? 1000 : 880) * request.close ** 0.7;
  return {
    slots: xs.map((x, index) => ({
      x,
      y: request.bottom + 4,
      size,
      framing: 'bust',
      pose: 'stand',
      facing: index < people - 1 ? 'right' : 'left',
      looks: index < people - 1 ? people - 1 : 0,
    })),
    free: [1150, 120, 680],
    thingScale: request.share,
    cropped: request.narrow,
  };
}

/** Two in a frame that is higher than wide, with room between their faces: from the chest up; in a strip, down to the knees. */
function faceToFace(request: LayoutRequest): Layout {
  const { strip, talks, bottom, shift } = request;
  const { apart, size, crown } = strip
    ? { apart: 194, size: 880, crown: 110 }
    : talks
      ? // Above them there is room for what is said.
        { apart: 230, size: 1120, crown: 290 }
      : { apart: 300, size: 1400, crown: 170 };
  const slots = [-apart, apart].map(
    (aside, index): Slot => ({
      x: 640 + aside,
      y: bottom + 4,
      size: size * request.close ** 0.7,
      framing: strip ? 'full' : 'bust',
      pose: 'stand',
      facing: index === 0 ? 'right' : 'left',
      looks: 1 - index,
      crown: shift + crown * request.close,
    }),
  );
  return { slots, free: [1150, 120, 640], thingScale: request.share, cropped: true };
}

const emptyPlace: LayOut = (request) => {
  const xs = request.people === 1 ? [860] : request.people === 2 ? [800, 1040] : [720, 920, 1120];
  return {
    slots: inARow(xs, request).map((slot) => ({ ...slot, facing: 'left', looks: 'empty' })),
    empty: { x: 340, y: request.ground - 20, scale: 1.35 * request.share, cardigan: false },
    light: { x: 340, y: 520, r: 330 },
    free: [340, 560, 130],
    thingScale: request.share,
  };
};

const cameraSees: LayOut = (request) => ({
  slots: inARow(across(request.people), request).map((slot) => ({
    ...slot,
    size: slot.size * 0.9,
    looks: 'us',
  })),
  free: betweenPeople(request.people),
  thingScale: request.share,
  frame: 'live',
});

const twoDiffer: LayOut = (request) => {
  if (request.phase === 'secondary')
    return {
      slots: [300, 980].map((x, index) => ({
        x,
        y: request.bottom + 4,
        size: 1150 * request.close,
        framing: 'bust',
        pose: index === 0 ? 'explain' : 'arms-folded',
        facing: index === 0 ? 'right' : 'left',
        looks: 1 - index,
      })),
      free: [640, 1180, 100],
      thingScale: request.share,
    };
  return {
    slots: inARow([330, 950], request).map((slot, index) => ({
      ...slot,
      pose: index === 0 ? 'explain' : 'arms-folded',
    })),
    free: [640, 1180, 100],
    thingScale: request.share,
  };
};

/** Friends close round one who has a worry. */
const friendsHelp: LayOut = (request) => {
  if (isLow(request)) return closePair(request);
  const xs = { 2: [520, 790], 3: [640, 380, 900], 4: [590, 330, 830, 1060] }[request.people] ?? [
    640, 400, 880, 190, 1090,
  ];
  return {
    slots: xs.slice(0, request.people).map((x, index) => ({
      ...(inARow([x], request)[0] as Slot),
      pose: 'stand',
      facing:
        index === 0
          ? xs[1] !== undefined && xs[1] < x
            ? 'left'
            : 'right'
          : x < (xs[0] ?? 0)
            ? 'right'
            : 'left',
      looks: index === 0 ? 1 : 0,
    })),
    free: [1170, 140, 700],
    thingScale: request.share,
  };
};

/** The first walks; whoever can help is at the end of the way. */
const onTheWay: LayOut = (request) => {
  const walkers = Math.max(1, request.people - 1);
  const xs = walkers === 1 ? [420] : walkers === 2 ? [300, 540] : [220, 430, 640];
  const others = request.people > 1 ? [farOff(request)] : [];
  return {
    slots: [
      ...inARow(xs, request, 'walk').map(
        (slot): Slot => ({ ...slot, facing: 'right', looks: 'right' }),
      ),
      ...others.map((slot): Slot => ({ ...slot, facing: 'left', looks: 0 })),
    ],
    free: [700, 160, 1180],
    thingScale: request.share,
  };
};

/** One or two faces, large: their heads are at one height, whatever their build. */
const closeUp: LayOut = (request) => {
  const isAlone = request.people === 1;
  if (request.narrow && !isAlone && request.phase !== 'early') return faceToFace(request);
  const size = {
    early: isAlone ? 1320 : 1120,
    primary: isAlone ? 2050 : 1640,
    secondary: isAlone ? 2050 : 1640,
  };
  return {
    slots: (isAlone ? [820] : [420, 880]).map((x, index) => ({
      x,
      y: request.bottom,
      size: size[request.phase] * request.close,
      framing: 'bust',
      pose: 'stand',
      facing: isAlone || index === 1 ? 'left' : 'right',
      looks: isAlone ? 'left' : 1 - index,
      crown: request.shift + 90 * request.close,
    })),
    free: [330, 1130, 130],
    thingScale: 1.4 * request.share,
  };
};

/** A thing, lit; whoever is there looks at it. */
const thingAlone: LayOut = (request) => {
  const xs = request.people === 0 ? [] : request.people === 1 ? [330] : [220, 480];
  const x = request.people === 0 ? 700 : 900;
  return {
    slots: inARow(xs, request).map((slot) => ({ ...slot, facing: 'right', looks: 'thing' })),
    hero: { x, y: request.ground - 30, height: 340 * request.share },
    light: { x, y: 500, r: 380 },
    free: [x + 270, x - 290, 1180],
    thingScale: 1.25 * request.share,
  };
};

/** Things side by side on the floor, alike in height; whoever is there stands at the left. */
const thingsInARow: LayOut = (request) => {
  if (request.narrow && request.people < 2 && request.things.length > 1)
    return thingsInDepth(request);
  const from = request.people === 0 ? 90 : 430;
  const width = (1240 - from) / Math.max(1, request.things.length);
  return {
    slots: inARow(
      request.people === 0 ? [] : request.people === 1 ? [240] : [150, 360],
      request,
    ).map((slot): Slot => ({ ...slot, facing: 'right', looks: 'thing' })),
    row: request.things.map((_, index) => ({
      x: from + width * (index + 0.5),
      y: request.ground - 40,
      width: Math.min(330, width * 0.84),
      height: 320 * request.share,
    })),
    light: { x: 700, y: 480, r: 520 },
    free: [],
    thingScale: request.share,
  };
};

/** The same in a narrow frame: the later half stand before the others, which are on tables indoors, so that all are large. */
function thingsInDepth(request: LayoutRequest): Layout {
  const { length } = request.things;
  const behind = length > 2 && request.people === 0 ? Math.floor(length / 2) : 0;
  const each = 620 / Math.max(2, length - behind);
  const { outdoors } = request.place;
  const farGround = Math.min(request.ground - 60, FLOOR[outdoors ? 'outdoors' : 'indoors'] + 40);
  return {
    // Whoever is there stands behind all of it.
    slots: inARow(request.people === 0 ? [] : [640], request).map(
      (slot): Slot => ({ ...slot, y: farGround - 20, looks: 'us', far: true }),
    ),
    row: request.things.map((_, index) => {
      const isBehind = index < behind;
      const [at, of] = isBehind ? [index, behind] : [index - behind, length - behind];
      return {
        x: 640 + (at - (of - 1) / 2) * each,
        y: isBehind ? farGround : request.ground - 10,
        width: each * 0.92,
        height: (length > 2 ? 260 : 340) * request.share,
        onTable: isBehind && !outdoors,
      };
    }),
    light: { x: 640, y: 480, r: 420 },
    free: [],
    thingScale: request.share,
  };
}

export const LAYOUTS: Record<Show, LayOut> = {
  'adult-away': adultAway,
  'at-work': atWork,
  'near-but-busy': nearButBusy,
  'child-tells': childTells,
  'empty-place': emptyPlace,
  'alone-with-screen': aloneWithScreen,
  'camera-sees': cameraSees,
  'photo-taken': (request) => ({ ...cameraSees(request), frame: 'still' }),
  'gift-arrives': giftArrives,
  'two-differ': twoDiffer,
  'someone-new-on-screen': someoneNew,
  'friends-help': friendsHelp,
  together,
  'on-the-way': onTheWay,
  'close-up': closeUp,
  'thing-alone': thingAlone,
  things: thingsInARow,
};
