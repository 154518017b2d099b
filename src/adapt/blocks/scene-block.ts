/** `<Scene>` → a picture by its idea or, in older lessons, things placed on a backdrop. */

import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type Component, isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { Scene, Speech, Stage } from '#model/lesson/content.ts';
import { type Actor, type Prop, SHOWS, type Show } from '#model/lesson/scene.ts';
import { SHOWING, THING_NAMES, thingOf } from '#model/lesson/scene-things.ts';
import { didYouMean } from '#model/text/did-you-mean.ts';
import { childrenFor, typedAttributes } from '../components.ts';
import { type Context, fail } from '../context.ts';
import { checkPicture, flowOf } from '../text.ts';
import { sceneAlt } from './scene-alt.ts';

/** How many people an idea needs, and may have. */
const PEOPLE: Partial<Record<Show, { least: number; most?: number; why: string }>> = {
  'adult-away': { least: 1, why: 'a child is there, and the adult is not' },
  'near-but-busy': { least: 2, why: 'the last one written is the adult who is busy' },
  'child-tells': { least: 2, why: 'the last one written is the adult who listens' },
  'empty-place': { least: 1, why: 'somebody looks at the empty place' },
  'alone-with-screen': { least: 1, most: 1, why: 'one person is alone with it' },
  'gift-arrives': { least: 1, why: 'somebody looks at the present' },
  'two-differ': { least: 2, most: 2, why: 'two people don’t agree' },
  'someone-new-on-screen': { least: 1, why: 'a child looks at the screen' },
  'friends-help': { least: 2, why: 'the first one written has the worry' },
  together: { least: 1, why: 'people are together' },
  'on-the-way': { least: 1, why: 'the first one written walks' },
  'close-up': { least: 1, most: 2, why: 'one or two faces fill the picture' },
};
const MOST_PEOPLE = 5;
const LOOKS = ['screen', 'left', 'right', 'us'];

/** Makes a scene; `null` where its attributes do not fit (the reader has reported it). */
export function sceneBlock(context: Context, node: Component): Scene | null {
  const attributes = typedAttributes(node, 'Scene');
  if (!attributes) return null;
  const children = childrenFor(context, node);
  const place = placeOf(node, context.file);
  const isStaged =
    attributes.place ||
    attributes.show ||
    children.some((child) => isComponentNode(child, 'Person'));
  if (!isStaged) return placedThings(context, node, children, attributes.alt, attributes.backdrop);
  const people = children
    .filter((child) => isComponentNode(child, 'Person'))
    .flatMap((child) => actor(context, child));
  const stage: Stage = {
    setting: attributes.place ?? 'plain',
    light: attributes.light ?? 'day',
    show: attributes.show ?? usualShow(people.length),
    people,
    things: children
      .filter((child) => isComponentNode(child, 'Thing'))
      .flatMap((child) => prop(context, child)),
    says: children
      .filter((child) => isComponentNode(child, 'Balloon'))
      .flatMap((child) => balloon(context, child, people)),
    place,
  };
  checkStage(context, node, children, stage);
  return {
    kind: 'scene',
    alt: attributes.alt ?? sceneAlt(stage, context.cast),
    backdrop: 'plain',
    things: [],
    stage,
    place,
  };
}

const usualShow = (people: number): Show => (people === 0 ? 'thing-alone' : 'together');

function actor(context: Context, node: Component): Actor[] {
  const attributes = typedAttributes(node, 'Person');
  if (!attributes) return [];
  checkPicture(context, `cast:${attributes.who}`, node);
  if (!Object.hasOwn(context.cast, attributes.who)) return [];
  if (attributes.holds) checkThing(context, attributes.holds, node);
  return [
    {
      who: attributes.who,
      mood: attributes.mood,
      pose: attributes.pose ?? null,
      looks: attributes.looks ?? null,
      at: attributes.at ?? null,
      holds: attributes.holds ?? null,
      mess: attributes.mess ?? null,
    },
  ];
}

function prop(context: Context, node: Component): Prop[] {
  const attributes = typedAttributes(node, 'Thing');
  if (!attributes) return [];
  checkThing(context, attributes.name, node);
  if (attributes.shows && !SHOWING.includes(thingOf(attributes.name) ?? ''))
    fail(
      context,
      'structure-valid',
      node,
      `Unexpected shows="${attributes.shows}" on a ${attributes.name}, expected it on one of ${SHOWING.join(', ')}`,
      'Only what has a screen can show something. Take the attribute out, or put the picture in by itself.',
    );
  if (attributes.shows && attributes.shows !== 'unknown')
    checkPicture(context, attributes.shows, node);
  return [
    {
      name: attributes.name,
      on: attributes.on ?? null,
      at: attributes.at ?? null,
      colour: attributes.colour ?? null,
      shows: attributes.shows ?? null,
      size: typeof attributes.size === 'string' ? attributes.size : null,
    },
  ];
}

/** Reports a thing that is neither drawn by the program nor in the picture library. */
function checkThing(context: Context, name: string, node: Component): void {
  if (thingOf(name) || context.hasPicture(name)) return;
  const meant = didYouMean(
    name,
    THING_NAMES.map((id) => ({ id, name: id })),
  );
  fail(
    context,
    'picture-exists',
    node,
    `Unexpected thing “${name}”, expected one that can be drawn`,
    `${meant ? `Did you mean “${meant}”? ` : ''}The program draws ${THING_NAMES.join(', ')}; other names are those of Fluent Emoji (otter, teddy-bear, house).`,
  );
}

function balloon(context: Context, node: Component, people: readonly Actor[]): Speech[] {
  const attributes = typedAttributes(node, 'Balloon');
  if (!attributes) return [];
  if (!people.some(({ who }) => who === attributes.who))
    fail(
      context,
      'structure-valid',
      node,
      `Unexpected balloon of “${attributes.who}”, expected one of the people in the scene: ${people.map(({ who }) => who).join(', ') || 'none'}`,
      'A balloon’s tail points at whoever speaks. Put them in with <Person>, or mend the name.',
    );
  return [
    {
      kind: 'speech',
      who: attributes.who,
      thought: attributes.thinks ?? false,
      nodes: flowOf(childrenFor(context, node)),
      place: placeOf(node, context.file),
    },
  ];
}

function checkStage(
  context: Context,
  node: Component,
  children: readonly RootContent[],
  stage: Stage,
): void {
  const problem = (at: RootContent | Component, reason: string, note: string) =>
    fail(context, 'structure-valid', at, reason, note);
  const { people, show } = stage;
  const needs = PEOPLE[show];
  const count = people.length;
  if (needs && (count < needs.least || count > (needs.most ?? MOST_PEOPLE)))
    problem(
      node,
      `Unexpected ${count} people in a scene that shows “${show}”, expected ${needs.most === needs.least ? needs.least : `${needs.least} to ${needs.most ?? MOST_PEOPLE}`}`,
      `${SHOWS[show]} It needs them because ${needs.why}.`,
    );
  const twice = people.find(
    ({ who }, index) => people.findIndex((actor) => actor.who === who) < index,
  );
  if (twice)
    problem(
      node,
      `Unexpected “${twice.who}” twice in a scene, expected everybody once`,
      'Take one of the two out.',
    );
  for (const child of children) {
    if (!isComponentNode(child, 'Person')) continue;
    const looks = typedAttributes(child, 'Person')?.looks;
    const seen = [
      ...people.map(({ who }) => who),
      ...stage.things.map(({ name }) => name),
      ...LOOKS,
    ];
    if (looks && !seen.includes(looks))
      problem(
        child,
        `Unexpected looks="${looks}", expected somebody or something in the scene`,
        `They can look at ${seen.join(', ')}. Mend the name, or leave it out: the scene’s idea says who looks at whom.`,
      );
  }
  for (const child of children)
    if (isComponentNode(child, 'Balloon') && textContent(child).length > LONGEST_BALLOON)
      problem(
        child,
        `Unexpected ${textContent(child).length} characters in a balloon, expected ${LONGEST_BALLOON} at most`,
        'A balloon covers the picture it belongs to. Say it in fewer words, or let <Say> stand beside the picture.',
      );
}

/** Most characters in a balloon. */
const LONGEST_BALLOON = 90;

function placedThings(
  context: Context,
  node: Component,
  children: readonly RootContent[],
  alt: string | undefined,
  backdrop: Scene['backdrop'] = 'room',
): Scene {
  if (!alt)
    fail(
      context,
      'alt-text-present',
      node,
      'Unexpected scene without a description',
      'A child who cannot see the picture hears its description. Write alt="what it shows".',
    );
  const things = children
    .filter((child) => isComponentNode(child, 'Thing'))
    .flatMap((child) => {
      const thing = typedAttributes(child, 'Thing');
      if (!thing) return [];
      checkPicture(context, thing.name, child);
      const { x, y, size } = thing;
      if (x === undefined || y === undefined || typeof size !== 'number') {
        fail(
          context,
          'structure-valid',
          child,
          `Unexpected <Thing name="${thing.name}"> without a place, expected x, y and size, or a scene with place="…"`,
          'Write place="…" and show="…" on the scene: people and things then lay themselves out.',
        );
        return [];
      }
      return [{ name: thing.name, x, y, size, flip: thing.flip ?? false }];
    });
  return { kind: 'scene', alt: alt ?? '', backdrop, things, place: placeOf(node, context.file) };
}
