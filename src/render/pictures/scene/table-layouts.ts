import {
  across,
  behindTable,
  farOff,
  type LayOut,
  type LayoutRequest,
  type Slot,
} from './layout.ts';

/** Least distance from those in front to whoever is behind them: some places have their far end at the left. */
const BEHIND = 560;

/** Whoever is far off, and behind nobody's head. */
const behind = (xs: readonly number[], request: LayoutRequest): Slot => {
  const far = farOff(request);
  return { ...far, x: Math.max(far.x, Math.min((xs.at(-1) ?? 0) + BEHIND, 1100)) };
};

/** A child at a table, and beside them the chair that the adult has just left. */
export const adultAway: LayOut = (request) => {
  const children = Math.min(request.people, 2);
  const xs = children === 1 ? [400] : [270, 540];
  const away = request.people > 2 ? [behind(xs, request)] : [];
  return {
    slots: [...behindTable(xs, request), ...away],
    table: request.tableTop,
    empty: {
      x: 880,
      y: request.tableTop + 160 * request.share,
      scale: 1.85 * request.share,
      cardigan: true,
    },
    free: [650, 150, 1130],
    thingScale: 1.3 * request.share,
  };
};

/** The children in front; the adult behind them, turned away. */
export const nearButBusy: LayOut = (request) => {
  const children = request.people - 1;
  const xs = children === 1 ? [360] : children === 2 ? [250, 520] : [190, 400, 610];
  return {
    slots: [...behindTable(xs, request), { ...behind(xs, request), pose: 'reach' }],
    table: request.tableTop,
    free: [640, 1150, 130],
    thingScale: 1.3 * request.share,
  };
};

/** One person at a desk, the light of a screen on them, room at the left. */
export const aloneWithScreen: LayOut = (request) => ({
  // Where nothing is before them, nothing is beside them either.
  slots: behindTable([request.things.length > 0 ? 880 : 720], request).map((slot) => ({
    ...slot,
    size: slot.size * 1.04,
    pose: request.things.length > 0 ? 'stand' : 'phone',
    facing: 'left',
    looks: request.things.length > 0 ? 'thing' : 'left',
  })),
  table: request.tableTop,
  light: { x: 640, y: 470, r: 300 },
  free: [480, 1120, 260],
  thingScale: 1.35 * request.share,
});

/** People behind a table, turned to one another; what they work on lies before them. */
export const atWork: LayOut = (request) => {
  const xs = across(request.people);
  const size = request.people > 3 ? 0.8 : 1;
  return {
    slots: behindTable(xs, request).map((slot, index) => ({
      ...slot,
      size: slot.size * size,
      looks: xs.length === 1 ? 'thing' : index < xs.length - 1 ? index + 1 : index - 1,
    })),
    table: request.tableTop,
    free: xs.length === 2 ? [640] : xs.length === 1 ? [640, 900] : [...xs],
    thingScale: 1.2 * request.share,
  };
};

/** Something has come: it lies in the light, and they look at it. */
export const giftArrives: LayOut = (request) => {
  const xs = request.people === 1 ? [380] : request.people === 2 ? [330, 1000] : [200, 430, 1060];
  return {
    slots: behindTable(xs, request),
    table: request.tableTop,
    hero: {
      x: request.people === 1 ? 800 : 680,
      y: request.tableTop + 40,
      height: 220 * request.share,
    },
    light: { x: request.people === 1 ? 800 : 680, y: 500, r: 320 },
    free: [1080, 560, 140],
    thingScale: 1.3 * request.share,
  };
};

/** A large screen on the table, with somebody on it whom nobody has met. */
export const someoneNew: LayOut = (request) => {
  const near = Math.min(request.people, 2);
  const xs = near === 1 ? [370] : [240, 500];
  const others = request.people > 2 ? [behind(xs, request)] : [];
  return {
    slots: [...behindTable(xs, request), ...others],
    table: request.tableTop,
    hero: { x: 880, y: request.tableTop + 62, height: 350 * request.share },
    light: { x: 880, y: 440, r: 340 },
    free: [1180, 640, 120],
    thingScale: 1.3 * request.share,
  };
};

/** What it is about lies in the light between the child and the adult who listens. */
export const tellAtTable: LayOut = (request) => {
  const { people, tableTop, share } = request;
  const { xs, between } =
    people === 2
      ? { xs: [355, 925], between: 640 }
      : people === 3
        ? { xs: [220, 490, 1020], between: 760 }
        : { xs: [180, 410, 640, 1070], between: 860 };
  return {
    slots: behindTable(xs, request).map((slot, index) => ({
      ...slot,
      size: slot.size * (people > 3 ? 0.86 : 1.06),
      facing: index < people - 1 ? 'right' : 'left',
      looks: index < people - 1 ? people - 1 : 0,
    })),
    table: tableTop,
    light: { x: between, y: tableTop - 40, r: 280 * share },
    free: [between, 1160, 110],
    thingScale: (people === 2 ? 1.35 : 1.2) * share,
  };
};
