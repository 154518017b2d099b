/** The part of a scene that fills a frame of another shape: whoever and whatever it is about is in it. */
import type { Box } from '../people/figure.ts';
import type { Composition } from './compose.ts';
import { STAGE_HEIGHT, STAGE_WIDTH } from './layout.ts';
import type { PlacedThing } from './props.ts';

const MARGIN = 36;

/** Of somebody whose shoulders may be cut off: the head, and a little beside it. */
const withCollar = ({ x, width, ...head }: Box): Box => ({
  ...head,
  x: x - COLLAR * width,
  width: (1 + 2 * COLLAR) * width,
});
const COLLAR = 0.08;

/**
 * What a composition is about: people, things before them, the empty chair, and balloons.
 * @param layers Which things count.
 */
function focusOf(
  { people, things, balloons, layout }: Composition,
  layers: readonly PlacedThing['layer'][] = ['front', 'table'],
): Box {
  const chair = layout.empty && {
    x: layout.empty.x - 90 * layout.empty.scale,
    y: layout.empty.y - 250 * layout.empty.scale,
    width: 180 * layout.empty.scale,
    height: 250 * layout.empty.scale,
  };
  const boxes = [
    ...people.map(({ box, head }) => (layout.cropped ? withCollar(head) : box)),
    ...things.filter(({ layer }) => layers.includes(layer)).map(({ box }) => box),
    ...balloons.map(({ box }) => box),
    ...(chair ? [chair] : []),
  ];
  if (boxes.length === 0) return { x: 0, y: 0, width: STAGE_WIDTH, height: STAGE_HEIGHT };
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - MARGIN);
  const right = Math.min(STAGE_WIDTH, Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN);
  return { x: left, y: 0, width: right - left, height: STAGE_HEIGHT };
}

/** Width by height of a strip, in which somebody seen from close up is cut off at the shoulders: else a wall would fill half. */
export const STRIP = 0.66;

/** In a strip one face is what the picture is about; else all that is in it. */
function faceOf(composition: Composition): Box {
  const focus = focusOf(composition);
  const [person, ...others] = composition.people;
  const isAlone = person && others.length === 0 && composition.things.length === 0;
  if (!isAlone || person.head.width < NEAR) return focus;
  const width = person.head.width * SHOULDERS;
  return { ...focus, x: person.head.x + person.head.width / 2 - width / 2, width };
}
/** Width of a head that is seen from close up, at least; and of what is seen of somebody, in heads. */
const NEAR = 190;
const SHOULDERS = 1.5;

/** @param aspect Width of the frame by its height. */
export function viewFor(composition: Composition, aspect: number): Box {
  const focus = aspect < STRIP ? faceOf(composition) : focusOf(composition);
  if (aspect > STAGE_WIDTH / STAGE_HEIGHT)
    return wideView(composition, focusOf(composition, ['back', 'front', 'table']), aspect);
  const width = Math.max(focus.width, Math.min(STAGE_WIDTH, STAGE_HEIGHT * aspect));
  const height = width / aspect;
  const middle = focus.x + focus.width / 2;
  return {
    x: Math.max(0, Math.min(STAGE_WIDTH - width, middle - width / 2)),
    // What a tall frame shows beyond the picture is above it, where walls and skies go on; a wide one shows heads.
    y: composition.shift + Math.min(0, STAGE_HEIGHT - height),
    width,
    height,
  };
}

/**
 * Over words along the foot, as near as whoever and whatever is in the picture lets it be: its lower edge stays above the
 * words. Heads, balloons and all things that the scene names are in it.
 */
export function viewOverWords(composition: Composition): Box {
  const { people, things, balloons, layout, shift, bottom } = composition;
  const whole = { x: 0, y: shift, width: STAGE_WIDTH, height: STAGE_HEIGHT };
  const tops = [
    ...people.map(({ head }) => head.y),
    ...[...things, ...balloons].map(({ box }) => box.y),
    ...(layout.empty ? [layout.empty.y - 250 * layout.empty.scale] : []),
  ];
  // What a camera sees is what it gives away: all of it.
  if (tops.length === 0 || layout.frame) return whole;
  const focus = focusOf(composition, ['back', 'front', 'table']);
  const tallest = bottom - Math.max(shift, Math.min(...tops) - MARGIN);
  const share = Math.min(
    1,
    Math.max(NEAREST_OVER_WORDS, tallest / (bottom - shift), focus.width / STAGE_WIDTH),
  );
  const [width, height] = [share * STAGE_WIDTH, share * STAGE_HEIGHT];
  const middle = focus.x + focus.width / 2;
  return {
    x: Math.max(0, Math.min(STAGE_WIDTH - width, middle - width / 2)),
    y: bottom - share * (bottom - shift),
    width,
    height,
  };
}
/** Share of a picture that is seen at least over words along its foot. */
const NEAREST_OVER_WORDS = 0.62;

/** A low frame is as near as the people and things in it let it be; their heads, and what they say, are in it. */
function wideView({ people, balloons, shift }: Composition, focus: Box, aspect: number): Box {
  const tops = [...people.map(({ head }) => head.y), ...balloons.map(({ box }) => box.y)];
  const top = Math.min(...tops) - MARGIN;
  const feet = [
    ...balloons.map(({ box }) => box.y + box.height + MARGIN),
    // Of a face from close up the chin is seen, and where it belongs.
    ...people.map(({ head }) => head.y + head.height * CHIN),
  ];
  const tallest = Math.max(0, ...feet) - Math.max(shift, top);
  const width = Math.min(
    STAGE_WIDTH,
    Math.max(focus.width, NEAREST * STAGE_WIDTH, tallest * aspect),
  );
  const height = width / aspect;
  const middle = focus.x + focus.width / 2;
  return {
    x: Math.max(0, Math.min(STAGE_WIDTH - width, middle - width / 2)),
    y: tops.length === 0 ? shift : Math.max(shift, Math.min(shift + STAGE_HEIGHT - height, top)),
    width,
    height,
  };
}
/** Heights of a head from its crown to the collar. */
const CHIN = 1.3;
/** Share of a picture’s width that a low frame shows at least. */
const NEAREST = 0.6;
