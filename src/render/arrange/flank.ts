/**
 * What a slide shows beside its words, from its head to its foot: somebody of the story, or the screen that it asks about. Every
 * deck has them from its own story, so that no two lessons look alike, and no half of a deck is words alone.
 */
import type { Scene, Stage } from '#model/lesson/content.ts';
import type { Mood } from '#model/lesson/scene.ts';
import { SHOWING } from '#model/lesson/scene-things.ts';
import type { Screen } from '#model/lesson/screen.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import { FLANK_STEPS } from '#slides/type-steps.ts';
import { type Arrangement, type Block, isTwoViews } from './arrange.ts';
import type { Leanness, SlideContext } from './deck-context.ts';
import { plainWords } from './plain-words.ts';
import { actor, inSamePlace, plain } from './same-place.ts';
import { SLIDE } from './slide-units.ts';
import { namedIn, type ToldStory, toldStory } from './told-story.ts';

export interface Flank {
  /** Without alt text: the story has told it already. */
  picture: Scene | Screen;
  at: 'left' | 'right';
}

/** Share of the slide's width for which a picture is composed, in per cent: the largest of `FLANK_STEPS`. */
const WIDEST = 34;
const ASPECT = (SLIDE.width * WIDEST) / 100 / SLIDE.height;

/**
 * Shares of the width that a picture may get. On a screen that is drawn smaller nothing could be read; several people, or
 * somebody from head to foot, would be small in a strip.
 */
export function flankSteps({ picture }: Flank): readonly number[] {
  const [widest = 0, ...narrower] = FLANK_STEPS.filter((share) => share > 0);
  if (picture.kind === 'screen') return [widest];
  const { people = [], show } = picture.stage ?? {};
  const isLarge = people.length === 0 || (people.length === 1 && show === 'close-up');
  return [widest, ...(isLarge ? narrower : narrower.slice(0, 1))];
}

/** What stands beside the words of a slide; `null` where it shows something else, or its deck tells no story. */
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
  // Nobody's face stands for the law, or for a bad night.
  if (lean < 2 && slide.about === 'law') return right(aThing('scales', story, lean));
  if (lean < 2 && slide.about === 'tonight') return right(callAtNight(story, lean));
  if (has('rules')) return right(cast(story, lean));
  if (has('statements')) return left(claimed(blocks, story, lean));
  // Those who look before they read have a picture in each field of help.
  if (has('help')) return isEarly ? null : right(whereTold(story, context));
  // What help says before its routes, on a slide of their own, an adult says.
  if (slide.layout === 'help' || blocks.every(({ kind }) => kind === 'key-message'))
    return left(answering(story, lean));
  if (slide.part === 'story' || isTwoViews(blocks) || !blocks.every(isRead)) return null;
  return right(thinking(slide, story, context));
}

/** Beside what pupils can do by the end: what the story is about, where it begins; else whom. */
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

/** Do the words of a story name a thing? */
const isNamedIn = (name: string, words: string): boolean =>
  name !== 'door' && new RegExp(`\\b${name.replaceAll('-', '[- ]')}`, 'i').test(words);

const proseOf = (block: Block): string => (block.kind === 'prose' ? plainWords(block.nodes) : '');

/** One thing, lit, where the story begins. */
const aThing = (name: string, { scenes }: ToldStory, lean: Leanness): Stage | null => {
  const [first] = scenes;
  return first ? inSamePlace(byDay(first.stage, lean), 'thing-alone', [], [plain(name)]) : null;
};

/** A telephone in the light of a lamp: at any hour somebody answers. */
function callAtNight({ scenes }: ToldStory, lean: Leanness): Stage | null {
  const [first] = scenes;
  if (!first) return null;
  const night: Stage = { ...first.stage, setting: 'bedroom', light: 'night' };
  return inSamePlace(lean ? first.stage : night, 'thing-alone', [], [plain('telephone')]);
}

/** Before a story begins, and once it is over, it is day. */
const byDay = (stage: Stage, lean: Leanness = 0): Stage =>
  lean ? stage : { ...stage, light: 'day' };

/** Beside routes that go on from a help slide, whose words an adult has said: whom it is about, and the adult, in turn. */
export function helpFlank(index: number, context: SlideContext): Flank | null {
  const story = toldStory(context);
  if (!story || context.version.band.phase === 'early') return null;
  if (index % 2 === 1) return story.adult ? left(answering(story, context.lean)) : null;
  const scene = story.scenes.at(-1)?.stage;
  return scene ? right(inSamePlace(scene, 'close-up', [actor(story.hero, 'calm', 'left')])) : null;
}

/** A question shows the screen that it asks about, once; else whom it asks about, as they were. */
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
  // Younger readers' type is larger: beside a screen that can be read it has no room. Nor have many words.
  const isShort = blocks.reduce((sum, block) => sum + lettersOf(block), 0) <= BESIDE_SCREEN;
  if (isFirst && screen && who === story.hero && band.phase === 'secondary' && isShort)
    return { picture: screen, at: 'left' };
  const scene = lastBefore(number, story);
  if (!scene) return null;
  const before = scene.people.find((actor) => actor.who === who)?.mood;
  const mood = before && UNEASY.includes(before) ? before : 'unsure';
  return left(inSamePlace(scene, 'close-up', [actor(who, mood, 'right')]));
}

/** How somebody may feel whose next step is asked about: nobody laughs before it is found. */
const UNEASY: readonly Mood[] = ['thinking', 'worried', 'ashamed', 'cross', 'serious', 'listening'];

/** Letters of a question and its answers that have room beside a screen. */
const BESIDE_SCREEN = 215;
const lettersOf = (block: Block): number =>
  questionOf(block).length +
  ('options' in block
    ? block.options.reduce((sum, { text }) => sum + plainWords(text).length, 0)
    : 0);

/** Width by height of a picture beside the best answer, which opens over its question. */
const ANSWER_ASPECT = 435 / 560;

/**
 * Beside the best answer: the child whom the question asks about, with whoever was told.
 * @param strip Does it take the place of what stands beside the question? Two from head to foot would be small there.
 */
export function answerScene(
  slide: Slide | PupilSlide,
  context: SlideContext,
  strip: boolean,
): Scene | null {
  const check = slide.blocks.find((block) => block.kind === 'check');
  const story = toldStory(context);
  const { lean = 0 } = context;
  if (!check || !story || lean > 1 || context.version.band.readAloud) return null;
  if (check.options.some((option) => option.picture)) return null;
  const number = context.version.slides.findIndex(({ id }) => id === slide.id);
  const who = namedIn(`${slide.title} ${check.question}`, context) ?? story.hero;
  const here = lastBefore(number, story) ?? story.scenes[0]?.stage;
  const then = story.telling ?? here;
  if (!here || !then) return null;
  const { adult } = story;
  const show = context.version.band.phase === 'secondary' ? 'close-up' : 'together';
  const isWithAdult =
    who === story.hero && adult && adult !== who && !lean && !(strip && show === 'together');
  const stage = isWithAdult
    ? inSamePlace(then, show, [actor(who, 'calm', 'right'), actor(adult, 'listening')])
    : inSamePlace(here, 'close-up', [actor(who, 'warm', strip ? 'right' : 'left')]);
  const aspect = strip ? ASPECT : ANSWER_ASPECT;
  return { ...sceneOf(byDay(stage, lean)), frame: { foot: 0, aspect } };
}

/** Of the screens before a question the one whose slide has most of its words; the last of several. */
function askedAbout(
  question: string,
  screens: ToldStory['screens'],
  slides: readonly (Slide | PupilSlide)[],
): Screen | undefined {
  const questionWords = new Set(contentWords(question));
  const shared = ({ at, screen }: ToldStory['screens'][number]): number => {
    const nodes = slides[at]?.blocks.flatMap((block) =>
      block.kind === 'prose' ? block.nodes : [],
    );
    const shown = screen.rows.map((row) => ('text' in row ? row.text : '')).join(' ');
    const words = new Set(contentWords(`${slides[at]?.title} ${plainWords(nodes ?? [])} ${shown}`));
    return [...words].filter((word) => questionWords.has(word)).length;
  };
  const most = Math.max(0, ...screens.map(shared));
  return screens.findLast((shown) => shared(shown) === most)?.screen;
}

/** Words that mean something, in small letters. */
const contentWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];

const questionOf = (block: Block): string => ('question' in block ? block.question : '');

/** Those whom the story is about, together, before it begins. */
function cast({ scenes, hero, others, adult }: ToldStory, lean: Leanness): Stage | null {
  const [first] = scenes;
  const second = others[0] ?? adult;
  if (!first) return null;
  return inSamePlace(byDay(first.stage, lean), 'together', [
    actor(hero, 'listening'),
    ...(second ? [actor(second, 'happy')] : []),
  ]);
}

/** Who thinks about a claim: before the story a friend, where it begins; after it whom it happened to, where it ends. */
function claimed(
  blocks: readonly Block[],
  { scenes, hero, others }: ToldStory,
  lean: Leanness,
): Stage | null {
  const [first] = scenes;
  const last = lean ? first : scenes.at(-1);
  if (!first || !last) return null;
  return blocks.some((block) => block.kind === 'statements' && block.again)
    ? inSamePlace(byDay(last.stage, lean), 'close-up', [actor(hero, 'calm', 'right')])
    : inSamePlace(byDay(first.stage, lean), 'close-up', [
        actor(others[0] ?? hero, 'thinking', 'right'),
      ]);
}

/** The child and the adult who was told, where it was told. In a strip beside smaller type two from the chest up would be small. */
function whereTold(
  { telling, scenes, hero, adult }: ToldStory,
  context: SlideContext,
): Stage | null {
  const scene = telling ?? scenes.at(-1)?.stage;
  if (!scene) return null;
  const isSecondary = context.version.band.phase === 'secondary';
  if (!adult || isSecondary)
    return inSamePlace(scene, 'close-up', [
      actor(context.lean === 2 ? hero : (adult ?? hero), 'listening', 'left'),
    ]);
  return inSamePlace(scene, 'child-tells', [actor(hero, 'relieved'), actor(adult, 'listening')]);
}

/** Who says what must be remembered: the adult who was told. */
function answering({ telling, scenes, hero, adult }: ToldStory, lean: Leanness = 0): Stage | null {
  const scene = telling ?? scenes.at(-1)?.stage;
  const who = lean > 1 ? hero : (adult ?? hero);
  return scene ? inSamePlace(scene, 'close-up', [actor(who, 'warm', 'right')]) : null;
}

/** Somebody of the story, where it was last. */
function thinking(
  slide: Slide | PupilSlide,
  story: ToldStory,
  { version }: SlideContext,
): Stage | null {
  const number = version.slides.findIndex(({ id }) => id === slide.id);
  const scene = lastBefore(number, story) ?? story.scenes[0]?.stage;
  const who = number % 2 === 0 ? story.hero : (story.others[0] ?? story.hero);
  return scene ? inSamePlace(scene, 'close-up', [actor(who, 'thinking', 'left')]) : null;
}

const lastBefore = (number: number, { scenes }: ToldStory): Stage | undefined =>
  scenes.findLast((earlier) => earlier.at < number)?.stage;

const left = (stage: Stage | null): Flank | null =>
  stage && { picture: sceneOf(stage), at: 'left' };
const right = (stage: Stage | null): Flank | null =>
  stage && { picture: sceneOf(stage), at: 'right' };

const sceneOf = (stage: Stage): Scene => ({
  kind: 'scene',
  alt: '',
  stage: { ...stage, says: [] },
  frame: { foot: 0, aspect: ASPECT },
  backdrop: 'plain',
  things: [],
  place: stage.place,
});

const isPictured = (block: Block): boolean =>
  (block.kind === 'check' || block.kind === 'choices') &&
  block.options.some((option) => 'picture' in option && option.picture);

/** Words, and cards that come one by one, leave room for somebody. */
const isRead = (block: Block): boolean =>
  (block.kind === 'prose' && block.nodes.every(({ type }) => type !== 'table')) ||
  block.kind === 'key-message' ||
  (block.kind === 'sort' && block.cards.every(({ picture }) => !picture));
