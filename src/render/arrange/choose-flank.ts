/**
 * Chooses the picture beside a slide's words. Every deck takes it from its own story, so that no two lessons look
 * alike, and no deck is half text.
 */
import type { Stage } from '#model/lesson/content.ts';
import type { Mood } from '#model/lesson/scene.ts';
import { SHOWING } from '#model/lesson/scene-things.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import {
  answering,
  askedAbout,
  cast,
  claimed,
  questionOf,
  thinking,
  whereTold,
} from './answer-scene.ts';
import { type Arrangement, type Block, isTwoViews } from './arrange.ts';
import type { Leanness, SlideContext } from './deck-context.ts';
import { byDay, type Flank, isPictured, isRead, lastBefore, left, right } from './flank.ts';
import { plainWords } from './plain-words.ts';
import { actor, inSamePlace, plain } from './same-place.ts';
import { namedIn, type ToldStory, toldStory } from './told-story.ts';

/** The flank of a slide; `null` where the slide shows something else, or the deck has no story. */
export function flankOf(
  slide: Slide | PupilSlide,
  { shape, regions }: Arrangement,
  context: SlideContext,
): Flank | null {
  const blocks = Object.values(regions).flat();
  if (shape !== 'single' || blocks.length === 0) return null;
  const story = toldStory(context);
  if (!story) return null;
  const has = (...kinds: Block['kind'][]) => blocks.some(({ kind }) => kinds.includes(kind));
  const isEarly = context.version.band.phase === 'early';
  if (has('check', 'choices'))
    return blocks.some(isPictured) ? null : whereAsked(slide, blocks, story, context);
  const { lean = 0 } = context;
  // No face represents the law, or a bad night.
  if (lean < 2 && slide.about === 'law') return right(aThing('scales', story, lean));
  if (lean < 2 && slide.about === 'tonight') return right(callAtNight(story, lean));
  if (has('rules')) return right(cast(story, lean));
  if (has('statements')) return left(claimed(blocks, story, lean));
  // Bands that do not read yet have a picture in each help field.
  if (has('help')) return isEarly ? null : right(whereTold(story, context));
  // An adult says the message of a help slide whose routes are on another one.
  if (slide.layout === 'help' || blocks.every(({ kind }) => kind === 'key-message'))
    return left(answering(story, lean));
  if (slide.part === 'story' || isTwoViews(blocks) || !blocks.every(isRead)) return null;
  return right(thinking(slide, story, context));
}

/** Beside the outcome: the thing that the story is about, or else its main character, as the story begins. */
export const outcomeFlank = (context: SlideContext): Flank | null => {
  const story = toldStory(context);
  const [first] = story?.scenes ?? [];
  if (!story || !first) return null;
  const words = context.version.slides
    .filter(({ part }) => part === 'story')
    .map(({ title, blocks }) => `${title} ${blocks.map(proseOf).join(' ')}`)
    .join(' ');
  const thing = story.scenes
    .flatMap(({ stage }) => stage.things)
    .find(({ name, on }) => on !== 'sky' && !SHOWING.includes(name) && isNamedIn(name, words));
  const stage = byDay(first.stage, context.lean);
  return right(
    thing
      ? inSamePlace(stage, 'thing-alone', [], [plain(thing.name, thing.colour)])
      : inSamePlace(stage, 'close-up', [actor(story.hero, 'calm', 'left')]),
  );
};

/** Does the story's text mention a thing? */
const isNamedIn = (name: string, words: string): boolean =>
  name !== 'door' && new RegExp(`\\b${name.replaceAll('-', '[- ]')}`, 'i').test(words);

const proseOf = (block: Block): string => (block.kind === 'prose' ? plainWords(block.nodes) : '');

/** One thing, lit, in the story's first place. */
const aThing = (name: string, { scenes }: ToldStory, lean: Leanness): Stage | null => {
  const [first] = scenes;
  return first ? inSamePlace(byDay(first.stage, lean), 'thing-alone', [], [plain(name)]) : null;
};

/** A telephone by lamplight: somebody answers at any hour. */
function callAtNight({ scenes }: ToldStory, lean: Leanness): Stage | null {
  const [first] = scenes;
  if (!first) return null;
  const night: Stage = { ...first.stage, setting: 'bedroom', light: 'night' };
  return inSamePlace(lean ? first.stage : night, 'thing-alone', [], [plain('telephone')]);
}

/** Beside further help slides: the main character and the adult in turn. */
export function helpFlank(index: number, context: SlideContext): Flank | null {
  const story = toldStory(context);
  if (!story || context.version.band.phase === 'early') return null;
  if (index % 2 === 1) return story.adult ? left(answering(story, context.lean)) : null;
  const scene = story.scenes.at(-1)?.stage;
  return scene ? right(inSamePlace(scene, 'close-up', [actor(story.hero, 'calm', 'left')])) : null;
}

/** A question shows the screen that it is about, once; afterwards the person whom it is about. */
function whereAsked(
  slide: Slide | PupilSlide,
  blocks: readonly Block[],
  story: ToldStory,
  context: SlideContext,
): Flank | null {
  const { slides, band } = context.version;
  const number = slides.findIndex(({ id }) => id === slide.id);
  const isFirst = !slides
    .slice(0, number)
    .some((slide) => slide.blocks.some(({ kind }) => kind === 'check' || kind === 'choices'));
  const question = `${slide.title} ${blocks.map(questionOf).join(' ')}`;
  const who = namedIn(question, context) ?? story.hero;
  const screen = askedAbout(
    question,
    story.screens.filter(({ at }) => at < number),
    slides,
  );
  // In younger bands' larger type, or with many words, there is no space beside a legible screen.
  const isShort = blocks.reduce((sum, block) => sum + lettersOf(block), 0) <= BESIDE_SCREEN;
  if (isFirst && screen && who === story.hero && band.phase === 'secondary' && isShort)
    return { picture: screen, at: 'left' };
  const scene = lastBefore(number, story);
  if (!scene) return null;
  const before = scene.people.find((actor) => actor.who === who)?.mood;
  const mood = before && UNEASY.includes(before) ? before : 'unsure';
  return left(inSamePlace(scene, 'close-up', [actor(who, mood, 'right')]));
}

/** Moods of a person whose next step is asked about: nobody laughs. */
const UNEASY: readonly Mood[] = ['thinking', 'worried', 'ashamed', 'cross', 'serious', 'listening'];

/** Most characters of a question with its answers beside a screen. */
const BESIDE_SCREEN = 215;

const lettersOf = (block: Block): number =>
  questionOf(block).length +
  ('options' in block
    ? block.options.reduce((sum, { text }) => sum + plainWords(text).length, 0)
    : 0);
