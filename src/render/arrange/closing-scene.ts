/** How a deck for older pupils ends: those of its story, together and well, with what the last task is about. */
import type { Scene } from '#model/lesson/content.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import type { Block } from './arrange.ts';
import type { SlideContext } from './deck-context.ts';
import { actor, inSamePlace, plain } from './same-place.ts';
import { toldStory } from './told-story.ts';

/** Signs that stand for something nobody can put down. */
const SIGNS: readonly string[] = ['speech-balloon', 'handshake', 'musical-notes', 'star', 'door'];

/** Blocks of a slide, on a closing one of older pupils a scene in place of a row of things; where a deck must be small, the things. */
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
