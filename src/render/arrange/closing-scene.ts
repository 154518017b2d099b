/** The closing scene for older pupils: the people of the story together and well, with the things of the last task. */
import type { Scene } from '#model/lesson/content.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import type { Block } from './arrange.ts';
import type { SlideContext } from './deck-context.ts';
import { actor, inSamePlace, plain } from './same-place.ts';
import { toldStory } from './told-story.ts';

/** Symbols that are no real things. */
const SIGNS: readonly string[] = ['speech-balloon', 'handshake', 'musical-notes', 'star', 'door'];

/** On a closing slide of older pupils, replaces a row of things by a scene; not where a deck has to be small. */
export function withClosingScene(
  { layout }: Slide | PupilSlide,
  blocks: readonly Block[],
  context: SlideContext,
): Block[] {
  const story = toldStory(context);
  const last = story?.scenes.at(-1)?.stage;
  if (layout !== 'closing' || context.version.band.phase !== 'secondary' || context.lean)
    return [...blocks];
  return blocks.map((block) => {
    if (block.kind !== 'pictures' || !story || !last) return block;
    const beside = story.others[0] ?? story.adult;
    const thing = block.items
      .map(({ picture }) => picture.name)
      .find((name) => !SIGNS.includes(name));
    const people = [actor(story.hero, 'happy'), ...(beside ? [actor(beside, 'happy')] : [])];
    const stage = inSamePlace(
      { ...last, light: 'day' },
      'together',
      people,
      thing ? [{ ...plain(thing), on: 'table', at: 'right' }] : [],
    );
    return {
      ...{ kind: 'scene', alt: '', stage, backdrop: 'plain', things: [], place: block.place },
    } satisfies Scene;
  });
}
