/**
 * The people and places of a deck's story, for slides that refer back to it: only what its own scenes and screens show.
 */
import { type Character, isStranger } from '#model/lesson/character.ts';
import type { Stage } from '#model/lesson/content.ts';
import type { Actor } from '#model/lesson/scene.ts';
import type { Screen } from '#model/lesson/screen.ts';
import { portraitName } from '#render/pictures/draw-character.ts';
import type { SlideContext } from './deck-context.ts';

export interface ToldStory {
  /** Scenes of the story in order, each with the number of its slide. */
  scenes: { at: number; stage: Stage }[];
  screens: { at: number; screen: Screen }[];
  /** The main character. */
  hero: string;
  /** Other children, in order of appearance. */
  others: string[];
  /** The adult who is told; otherwise the first adult. */
  adult: string | null;
  /** The scene in which the child tells. */
  telling: Stage | null;
}

/** The story of a deck; `null` where it has none with people. */
export function toldStory(context: SlideContext): ToldStory | null {
  const { version } = context;
  const scenes: ToldStory['scenes'] = [];
  const screens: ToldStory['screens'] = [];
  for (const [at, { part, blocks }] of version.slides.entries()) {
    for (const block of blocks) {
      // Some lessons tell their story between activities.
      const isStory =
        part === 'story' || (block.kind === 'scene' && block.stage?.show === 'child-tells');
      if (!isStory) continue;
      if (block.kind === 'scene' && block.stage) scenes.push({ at, stage: block.stage });
      if (block.kind === 'screen') screens.push({ at, screen: block });
    }
  }
  const characterOf = (who: string): Character | undefined => version.cast[who];
  const isAdult = ({ who }: Actor): boolean => {
    const drawn = characterOf(who)?.drawn;
    return drawn !== undefined && 'build' in drawn && drawn.build === 'adult';
  };
  const people = scenes
    .flatMap(({ stage }) => stage.people)
    .filter(({ who }) => isDrawn(who, context));
  const hero = people[0]?.who;
  if (!hero) return null;
  const telling = scenes.find(({ stage }) => stage.show === 'child-tells')?.stage ?? null;
  const listener = telling?.people.filter(({ who }) => isDrawn(who, context)).at(-1);
  const adults = people.filter(isAdult);
  return {
    scenes,
    screens,
    hero,
    others: [...new Set(people.filter((person) => !isAdult(person)).map(({ who }) => who))].filter(
      (who) => who !== hero,
    ),
    adult: (listener?.who !== hero && listener?.who) || adults[0]?.who || null,
    telling,
  };
}

/** Is a character ever drawn? Somebody who is only met on a screen is not. */
export function isDrawn(who: string, { version, pictures }: SlideContext): boolean {
  const character = version.cast[who];
  return character !== undefined && !isStranger(character) && pictures.has(portraitName(who));
}

/** The first person whom a text names and who can be drawn. */
export function namedIn(text: string, context: SlideContext): string | null {
  const [first] = Object.values(context.version.cast)
    .filter(({ id }) => isDrawn(id, context))
    .map(({ id, name }) => ({
      id,
      at: text.search(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u')),
    }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return first?.id ?? null;
}
