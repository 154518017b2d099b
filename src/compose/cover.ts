/**
 * The picture on the cover of a composed deck takes its light, and often its place, from the story. From eleven on it
 * shows the main character at a screen; below that, the story's people.
 */
import { toString as textContent } from 'mdast-util-to-string';
import {
  type Component,
  childrenOf,
  isComponentNode,
  withChildren,
} from '#model/lesson/component.ts';
import type { Telling } from '#model/lesson/story.ts';
import type { ComposeContext } from './compose-context.ts';
import type { Incident } from './incident.ts';
import { attribute, componentOf, inside, withAttribute } from './nodes.ts';
import { partSlides } from './pieces.ts';

/** Bands whose covers stay unchanged: children who cannot read yet are introduced to the people on it one by one. */
const KEPT: readonly ComposeContext['band']['phase'][] = ['early'];

/** Changes the picture of a title slide: the main character comes first. People whom the slide names stay. */
export function coverOf(
  slide: Component,
  { lead, telling }: Incident,
  { band, cast }: Pick<ComposeContext, 'band' | 'cast'>,
): Component {
  if (!telling || KEPT.includes(band.phase) || attribute(slide, 'layout') !== 'title') return slide;
  const words = childrenOf(slide)
    .filter((child) => !isComponentNode(child))
    .map((child) => textContent(child))
    .join(' ');
  const nameOf = (id = '') => cast.find((character) => character.id === id)?.name ?? id;
  const scenes = partSlides(lead, 'story').flatMap((slide) => inside(slide, 'Scene'));
  const firstOf = (name: string) =>
    scenes.map((scene) => attribute(scene, name)).find((value) => value !== undefined);
  const light = firstOf('light');
  const place = firstOf('place');
  const device = scenes
    .flatMap((scene) => inside(scene, 'Thing').map((thing) => attribute(thing, 'name') ?? ''))
    .find((name) => DEVICES.includes(name));
  const tellers = [telling.hero, telling.confidant].filter((id) => id !== null);
  return withChildren(
    slide,
    childrenOf(slide).map((child) => {
      if (!isComponentNode(child, 'Scene') || attribute(child, 'alt')) return child;
      const lit = light ? withAttribute(child, 'light', light) : child;
      const there = place && !attribute(child, 'place') ? withAttribute(lit, 'place', place) : lit;
      if (band.phase === 'secondary') return atScreen(there, telling, device);
      return withPeople(there, tellers, (id) => words.includes(nameOf(id)));
    }),
  );
}

/** Screens that stand on a table. */
const DEVICES = ['laptop', 'tablet', 'phone'];

/**
 * What the screen shows, by who the other person is: a question mark for somebody unknown. Default: nothing; the main
 * character holds a phone.
 */
const ON_SCREEN: Partial<Record<Telling['other']['is'], string>> = {
  account: 'unknown',
  program: 'robot',
};

function atScreen(scene: Component, { hero, other }: Telling, device = 'phone'): Component {
  const shows = ON_SCREEN[other.is];
  const show = shows ? 'someone-new-on-screen' : 'alone-with-screen';
  return withChildren(withAttribute(scene, 'show', show), [
    componentOf('Person', { who: hero, mood: 'thinking' }, []),
    ...(shows ? [componentOf('Thing', { name: device, shows }, [])] : []),
  ]);
}

/** @param stays Does the text beside the picture name this person? */
function withPeople(
  scene: Component,
  tellers: readonly string[],
  stays: (id: string) => boolean,
): Component {
  const people = inside(scene, 'Person');
  const ids = people.map((person) => attribute(person, 'who') ?? '');
  if (people.length === 0) {
    const [hero = ''] = tellers;
    return withChildren(scene, [
      componentOf('Person', { who: hero, mood: 'happy' }, []),
      ...childrenOf(scene),
    ]);
  }
  const staying = ids.filter((id) => stays(id) || tellers.includes(id));
  const coming = tellers.filter((id) => !ids.includes(id));
  const replaced = people.filter((person) => !staying.includes(attribute(person, 'who') ?? ''));
  return withChildren(
    scene,
    childrenOf(scene).map((child) => {
      const at = replaced.indexOf(child as Component);
      const who = at < 0 ? undefined : coming[at];
      return who ? withAttribute(child as Component, 'who', who) : child;
    }),
  );
}
