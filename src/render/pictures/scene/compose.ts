/** A scene composed: who stands where and looks at whom, what lies where, and what is said. */
import type { Stage } from '#model/lesson/content.ts';
import { type Actor, MESSES, type Pose, type Prop } from '#model/lesson/scene.ts';
import type { Brush } from '../brush.ts';
import { drawFigure, type FigureStyle } from '../people/draw-figure.ts';
import type { Figure, FigureRequest } from '../people/figure.ts';
import type { PictureLibrary } from '../picture-library.ts';
import type { Place } from '../places/place.ts';
import { PLACES } from '../places/places.ts';
import type { StageArt } from '../stage-art.ts';
import { type Point, placed } from '../svg/shapes.ts';
import { type Balloon, placeBalloons } from './balloons.ts';
import { type Layout, levels, type Slot, STAGE_WIDTH } from './layout.ts';
import { LAYOUTS } from './layouts.ts';
import { drawThing, measuresOf, type PlacedThing, placeThings } from './props.ts';

interface PlacedPerson extends Figure {
  who: string;
  far: boolean;
  /** Where the feet are, or the edge of a bust. */
  x: number;
  y: number;
}

export interface Composition {
  place: Place;
  layout: Layout;
  /** How far down the part that is seen begins. */
  shift: number;
  /** Lower edge of what is seen, above the words along the foot. */
  bottom: number;
  people: PlacedPerson[];
  things: PlacedThing[];
  balloons: Balloon[];
}

export interface ComposeWith {
  art: StageArt;
  brush: Brush;
  library: PictureLibrary;
  use?: FigureStyle['use'];
}

const SPOT_X = { 'far-left': 170, left: 360, middle: 640, right: 920, 'far-right': 1110 };

/**
 * @param foot Pixels along the lower edge that words cover.
 * @param closeness How far from the middle all stand, of what an idea says.
 * @param strip Is it for a strip?
 */
export function composeStage(
  stage: Stage,
  using: ComposeWith,
  foot = 0,
  closeness = 1,
  strip = false,
): Composition {
  const { art, brush, library } = using;
  const place = PLACES[stage.setting](brush);
  const known = stage.people.filter(({ who }) => art.cast.has(who));
  const things = withHeroThing(stage).filter(({ name }) => name !== 'door' || !place.door);
  const height = levels(place, foot);
  const laid = LAYOUTS[stage.show]({
    people: known.length,
    phase: art.theme.phase,
    light: stage.light,
    place,
    things,
    talks: stage.says.length > 0,
    narrow: closeness < 1,
    strip,
    ...height,
  });
  const layout = closer(laid, closeness);
  const proposed = known.map((actor, index) =>
    slotOf(actor, layout, index, { place, ground: height.ground }),
  );
  const slots = belowTheEdge(proposed, known, using, height.shift).map((slot, index) =>
    withCrown(slot, known[index] as Actor, using, height.bottom),
  );
  const laidOut = placeThings(things, layout, place, { brush, library }, height.ground);
  // Heads first, so that everybody knows where the others are.
  const heads = known.map((actor, index) =>
    headOf(figure(actor, slots[index] as Slot, null, using)),
  );
  const people = known.map((actor, index): PlacedPerson => {
    const slot = slots[index] as Slot;
    const target = targetOf(actor, slot, { known, heads, things: laidOut, layout });
    return {
      ...figure(actor, slot, { target, head: heads[index] as Point }, using),
      who: actor.who,
      far: slot.far ?? false,
      x: slot.x,
      y: slot.y,
    };
  });
  const speakers = new Map(people.map((person) => [person.who, person]));
  return {
    place,
    layout,
    ...{ shift: height.shift, bottom: height.bottom },
    people,
    things: laidOut,
    balloons: placeBalloons(
      stage.says,
      speakers,
      art.theme,
      height,
      laidOut.filter(({ layer }) => layer !== 'back').map(({ box }) => box),
    ),
  };
}

const thing = (name: string, more: Partial<Prop> = {}): Prop => ({
  name,
  on: null,
  at: null,
  colour: null,
  shows: null,
  size: null,
  ...more,
});

/** What an idea is about has to be there: a present, or a screen with somebody new on it. */
function withHeroThing({ show, things }: Stage): Stage['things'] {
  const add = (name: string, shows: string | null = null): Stage['things'] => [
    thing(name, { shows }),
    ...things,
  ];
  if (show === 'adult-away' && !things.some(({ name }) => name === 'mug'))
    return [...things, thing('mug', { on: 'table', at: 'far-right' })];
  if (show === 'near-but-busy' && things.length === 0)
    return [thing('radio', { on: 'table', at: 'back' })];
  if (show === 'gift-arrives' && things.length === 0) return add('gift');
  if (show === 'someone-new-on-screen' && !things.some(({ shows }) => shows))
    return add('laptop', 'unknown');
  return things;
}

function slotOf(
  actor: Actor,
  layout: Layout,
  index: number,
  { place, ground }: { place: Place; ground: number },
): Slot {
  const slot = layout.slots[index] ?? (layout.slots.at(-1) as Slot);
  const pose = actor.pose ?? slot.pose;
  const moved = { ...slot, pose };
  if (!actor.at) return moved;
  if (actor.at !== 'back') return { ...moved, x: SPOT_X[actor.at] };
  const far = place.far ?? { x: 980, y: 600, scale: 0.8 };
  return {
    ...moved,
    x: far.x,
    y: Math.min(far.y, ground - 24),
    size: slot.size * far.scale,
    framing: 'full',
    far: true,
  };
}

/** A layout with people and things nearer to the middle. */
function closer(layout: Layout, closeness: number): Layout {
  const inwards = (x: number): number => STAGE_WIDTH / 2 + (x - STAGE_WIDTH / 2) * closeness;
  return {
    ...layout,
    slots: layout.slots.map((slot) => ({ ...slot, x: inwards(slot.x) })),
    free: layout.free.map(inwards),
    ...(layout.hero ? { hero: { ...layout.hero, x: inwards(layout.hero.x) } } : {}),
    ...(layout.light ? { light: { ...layout.light, x: inwards(layout.light.x) } } : {}),
    ...(layout.empty ? { empty: { ...layout.empty, x: inwards(layout.empty.x) } } : {}),
  };
}

/** Space above the tallest head. */
const HEADROOM = 24;

/** Makes all who stand smaller alike, where one of them would stand out of the picture. */
function belowTheEdge(
  slots: readonly Slot[],
  known: readonly Actor[],
  using: ComposeWith,
  shift: number,
): readonly Slot[] {
  const shares = slots.map((slot, index) => {
    const { head } = figure(known[index] as Actor, slot, null, using);
    const top = shift + HEADROOM;
    return isPlacedByHead(slot) ? 1 : (slot.y - top) / (slot.y - head.y);
  });
  const share = Math.min(1, ...shares);
  return slots.map((slot) => (isPlacedByHead(slot) ? slot : { ...slot, size: slot.size * share }));
}

const isPlacedByHead = ({ framing, crown }: Slot): boolean =>
  framing === 'bust' || crown !== undefined;

/** Moves a figure so that the top of its head is where the layout wants it. */
function withCrown(slot: Slot, actor: Actor, using: ComposeWith, bottom: number): Slot {
  if (slot.crown === undefined) return slot;
  const { head } = figure(actor, slot, null, using);
  return { ...slot, y: Math.max(bottom, slot.y + slot.crown - head.y) };
}

const headOf = ({ head }: Figure): Point => [head.x + head.width / 2, head.y + head.height / 2];

interface Seen {
  known: readonly Actor[];
  heads: readonly Point[];
  things: readonly PlacedThing[];
  layout: Layout;
}

/** The point that somebody looks at; `null` is at us. */
function targetOf(actor: Actor, slot: Slot, { known, heads, things, layout }: Seen): Point | null {
  const middleOf = ({ box }: PlacedThing): Point => [box.x + box.width / 2, box.y + box.height / 2];
  const looks = actor.looks ?? slot.looks;
  if (looks === 'us') return null;
  if (looks === 'left') return [-400, slot.y - slot.size * 0.35];
  if (looks === 'right') return [STAGE_WIDTH + 400, slot.y - slot.size * 0.35];
  if (looks === 'empty') return layout.empty ? [layout.empty.x, layout.empty.y - 170] : null;
  if (typeof looks === 'number') return heads[looks] ?? null;
  const person = known.findIndex(({ who }) => who === looks);
  if (person >= 0) return heads[person] ?? null;
  const thing = things.find(({ name }) => name === looks) ?? things[0];
  if (thing) return middleOf(thing);
  return layout.empty ? [layout.empty.x, layout.empty.y - 170] : null;
}

function figure(
  actor: Actor,
  slot: Slot,
  looking: { target: Point | null; head: Point } | null,
  { art, brush, library, use }: ComposeWith,
): Figure {
  const character = art.cast.get(actor.who);
  if (!character) throw new Error(`“${actor.who}” is not in the cast`);
  const target = looking?.target;
  const facing = target ? (target[0] < slot.x ? 'left' : 'right') : slot.facing;
  const down = target && looking ? (target[1] - looking.head[1]) / 330 : 0;
  const isEarly = art.theme.phase === 'early';
  const usual = actor.pose ?? slot.pose;
  // The paper cast's arm hangs; the inked pieces get an arm of their own that holds something out.
  const pose = isEarly && actor.holds && usual === 'stand' ? 'reach' : usual;
  const thing = actor.holds ?? (isEarly ? (IN_HANDS[pose] ?? null) : null);
  const request: FigureRequest = {
    character,
    mood: actor.mood,
    pose,
    framing: slot.framing,
    x: slot.x,
    y: slot.y,
    size: slot.size,
    facing,
    gaze: { across: target || !looking ? 0.85 : 0.25, down: Math.max(-0.8, Math.min(0.8, down)) },
    ...(thing
      ? { held: heldThing(thing, slot.size * IN_HAND[art.theme.phase], { brush, library }) }
      : {}),
    ...(actor.mess ? { mess: MESSES[actor.mess] } : {}),
  };
  return drawFigure(request, { brush, pieces: art.pieces, ...(use ? { use } : {}) });
}

/** What the paper cast holds in a pose; the inked pieces hold it already. */
const IN_HANDS: Partial<Record<Pose, string>> = { phone: 'phone', drink: 'mug' };

/** Height of a thing in a hand, beside somebody grown: the youngest see it from the back of a room. */
const IN_HAND = { early: 0.2, primary: 0.13, secondary: 0.13 } as const;

function heldThing(
  name: string,
  height: number,
  source: { brush: Brush; library: PictureLibrary },
): string {
  const drawn = drawThing(thing(name, { on: 'hand' }), source);
  return placed(drawn, 0, height * 0.3, height / measuresOf(name).height);
}
