/** Those who work together, as a scene: children of the story at a table, as many as the groups are and the story has. */
import type { Scene } from '#model/content.ts';
import type { Mood } from '#model/scene.ts';
import type { Talk, Task } from '#model/slide.ts';
import { groupCount } from '#render/pictures/group-picture.ts';
import type { SlideContext } from './deck-context.ts';
import { plainWords } from './plain-words.ts';
import { isDrawn, toldStory } from './told-story.ts';

const MOODS: readonly Mood[] = ['listening', 'thinking', 'happy', 'calm', 'listening'];

/** Width by height of the picture beside a task. */
export const AT_WORK_ASPECT = 340 / 380;

/** @returns `null` where the words do not say how many work together, or the deck tells no story. */
export function atWork(block: Talk | Task, context: SlideContext): Scene | null {
  const count = groupCount(block.groups);
  const story = toldStory(context);
  if (!count || !story) return null;
  const { version } = context;
  const isChild = (who: string): boolean => {
    const drawn = version.cast[who]?.drawn;
    if (!drawn || !isDrawn(who, context)) return false;
    return 'build' in drawn ? drawn.build !== 'adult' : 'animal' in drawn && !drawn.grown;
  };
  const told = [story.hero, ...story.others].filter(isChild);
  // A child who works alone in a pair would be alone; beyond that nobody comes who is not in the story.
  const other = Object.keys(version.cast).find((who) => isChild(who) && !told.includes(who));
  const people = (told.length > 1 || !other ? told : [...told, other]).slice(0, count);
  const [first] = story.scenes;
  if (people.length === 0 || !first) return null;
  const { place } = first.stage;
  const thing = { name: thingOn(block), on: null, at: null, colour: null, shows: null, size: null };
  return {
    kind: 'scene',
    alt: '',
    stage: {
      ...{ setting: 'classroom', light: 'day', show: 'at-work', says: [], place },
      people: people.map((who, index) => ({
        who,
        mood: MOODS[index] ?? 'calm',
        ...{ pose: null, looks: null, at: null, holds: null, mess: null },
      })),
      things: block.kind === 'task' ? [thing] : [],
    },
    frame: { foot: 0, aspect: AT_WORK_ASPECT },
    backdrop: 'plain',
    things: [],
    place,
  };
}

/** What the words of a task say that it is done with; else a sheet of paper. */
const thingOn = ({ nodes }: Talk | Task): string =>
  DONE_WITH.find(([words]) => words.test(plainWords(nodes)))?.[1] ?? 'worksheet';

const DONE_WITH: readonly [RegExp, string][] = [
  [/\bposters?\b/i, 'poster'],
  [/\bnotebooks?\b/i, 'notebook'],
];
