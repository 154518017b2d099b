/** A scene beside a task: children of the story at work on it, in a room of the school. */
import type { Scene, Stage } from '#model/lesson/content.ts';
import type { Mood, Pose, Prop, Setting, Show } from '#model/lesson/scene.ts';
import type { Slide, Talk, Task } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import { groupCount } from '#render/pictures/group-picture.ts';
import { type Block, isMedia } from './arrange.ts';
import type { SlideContext } from './deck-context.ts';
import { plainWords } from './plain-words.ts';
import { isDrawn, toldStory } from './told-story.ts';
import { type WayOfWorking, wayOfWorking } from './way-of-working.ts';

/** Aspect ratio of the picture beside a task. */
export const AT_WORK_ASPECT = 340 / 360;

interface Work {
  show: Show;
  /** Rooms; successive tasks of a deck use different ones. */
  rooms: readonly Setting[];
  thing: string | null;
  moods: readonly Mood[];
  poses?: readonly (Pose | null)[];
}

const MOODS: readonly Mood[] = ['listening', 'thinking', 'happy', 'calm', 'listening'];

const WORK: Record<WayOfWorking, Work> = {
  act: {
    show: 'together',
    rooms: ['hall', 'music-room'],
    thing: null,
    moods: ['warm', 'listening', 'thinking', 'happy'],
    poses: ['explain', 'arms-folded', null],
  },
  line: {
    show: 'together',
    rooms: ['hall', 'playground'],
    thing: null,
    moods: ['thinking', 'calm', 'unsure', 'warm', 'listening'],
    poses: ['arms-folded', 'wave', null, 'explain'],
  },
  cards: { show: 'at-work', rooms: ['classroom', 'library'], thing: 'cards', moods: MOODS },
  draw: { show: 'at-work', rooms: ['library', 'classroom'], thing: 'comic', moods: MOODS },
  write: {
    show: 'at-work',
    rooms: ['library', 'classroom'],
    thing: 'worksheet',
    moods: ['thinking', 'calm', 'thinking', 'listening'],
  },
  talk: {
    show: 'together',
    rooms: ['corridor', 'library'],
    thing: null,
    moods: ['warm', 'listening', 'thinking', 'happy'],
    poses: ['sit', null, 'explain'],
  },
};

/** Number of children where the text does not say how many work together (“the same desks”). */
const UNSAID = 2;

/** @returns `null` where the deck has no story. */
export function atWork(block: Talk | Task, context: SlideContext): Scene | null {
  const count = groupCount(block.groups) ?? UNSAID;
  const story = toldStory(context);
  const [first] = story?.scenes ?? [];
  if (!story || !first) return null;
  const { index, title, blocks } = taskOf(block, context);
  // The slide has no space beside its other picture.
  if (blocks.some(isMedia)) return null;
  const words = plainWords(block.nodes);
  const work = WORK[wayOfWorking(title, block.groups, words)];
  const stage = {
    setting: (!context.lean && work.rooms[index % work.rooms.length]) || 'classroom',
    light: 'day' as const,
    says: [],
    place: first.stage.place,
  };
  const thing = work.thing && thingOn(words, work.thing);
  // Older pupils see their material as well as faces.
  const still = thing && STILL[thing];
  if (still && index % 2 === 1 && context.version.band.phase === 'secondary')
    return sceneOf({ ...stage, show: 'thing-alone', people: [], things: [prop(still, 'table')] });
  const people = workers(count, index, story, context);
  if (people.length === 0) return null;
  return sceneOf({
    ...stage,
    show: work.show,
    people: people.map((who, at) => ({
      who,
      mood: work.moods[at] ?? 'calm',
      // The first child changes from task to task.
      pose: work.poses?.[(at + index) % work.poses.length] ?? null,
      ...{ looks: null, at: null, holds: null, mess: null },
    })),
    things: thing ? [prop(thing)] : [],
  });
}

/** The number of earlier tasks in the deck, the slide's title, and its blocks. */
function taskOf(
  block: Talk | Task,
  { version }: SlideContext,
): { index: number; title: string; blocks: readonly Block[] } {
  const isTask = (part: Slide['blocks'][number] | PupilSlide['blocks'][number]): boolean =>
    part.kind === 'task' || part.kind === 'talk';
  const slides = version.slides.filter(({ blocks }) => blocks.some(isTask));
  const number = slides.findIndex(({ blocks }) =>
    blocks.some((part) => isTask(part) && part.place === block.place),
  );
  const activities = slides.slice(0, Math.max(0, number));
  return {
    index: activities.length,
    title: slides[number]?.title ?? '',
    blocks: slides[number]?.blocks ?? [],
  };
}

/** Children of the story and of its cast; different ones for each task, if there are enough. */
function workers(
  count: number,
  index: number,
  { hero, others }: NonNullable<ReturnType<typeof toldStory>>,
  context: SlideContext,
): string[] {
  const { cast } = context.version;
  const isChild = (who: string): boolean => {
    const drawn = cast[who]?.drawn;
    if (!drawn || !isDrawn(who, context)) return false;
    return 'build' in drawn ? drawn.build !== 'adult' : 'animal' in drawn && !drawn.grown;
  };
  const children = [hero, ...others].filter(isChild);
  // A pair gets a second child; nobody else is added who is not in the story.
  const other = Object.keys(cast).find((who) => isChild(who) && !children.includes(who));
  const all = children.length > 1 || !other ? children : [...children, other];
  const first = all.length > 0 ? index % all.length : 0;
  return [...all.slice(first), ...all.slice(0, first)].slice(0, count);
}

/** Replaces a flat thing where it is shown alone. */
const STILL: Record<string, string> = {
  worksheet: 'notebook',
  comic: 'poster',
  notebook: 'notebook',
  letter: 'letter',
  receipt: 'receipt',
  poster: 'poster',
};

const prop = (name: string, on: Prop['on'] = null): Prop => ({
  ...{ name, on },
  ...{ at: null, colour: null, shows: null, size: null },
});

/** The material that a task mentions; otherwise the usual one. */
const thingOn = (words: string, usual: string): string =>
  DONE_WITH.find(([pattern]) => pattern.test(words))?.[1] ?? usual;

const DONE_WITH: readonly [RegExp, string][] = [
  [/\bposters?\b/i, 'poster'],
  [/\bnotebooks?\b/i, 'notebook'],
  [/\b(?:receipts?|bills?)\b/i, 'receipt'],
  [/\bletters?\b/i, 'letter'],
];

const sceneOf = (stage: Stage): Scene => ({
  kind: 'scene',
  alt: '',
  stage,
  frame: { foot: 0, aspect: AT_WORK_ASPECT },
  backdrop: 'plain',
  things: [],
  place: stage.place,
});
