/** The picture beside the answer to a question. */
import type { Scene, Stage } from '#model/lesson/content.ts';
import type { Screen } from '#model/lesson/screen.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import type { Block } from './arrange.ts';
import type { Leanness, SlideContext } from './deck-context.ts';
import { ASPECT, byDay, lastBefore, sceneOf } from './flank.ts';
import { plainWords } from './plain-words.ts';
import { actor, inSamePlace } from './same-place.ts';
import { namedIn, type ToldStory, toldStory } from './told-story.ts';

/** Aspect ratio of a picture beside the best answer. */
const ANSWER_ASPECT = 435 / 560;

/**
 * The picture beside the best answer: the child in question, with the adult who was told.
 * @param strip Is it as narrow as the picture beside the question? Two whole figures would be too small there.
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

/** The screen before a question whose slide shares most words with it; the last of several. */
export function askedAbout(
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

/** Content words, in lower case. */
const contentWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];

export const questionOf = (block: Block): string => ('question' in block ? block.question : '');

/** The people of the story together, before it begins. */
export function cast({ scenes, hero, others, adult }: ToldStory, lean: Leanness): Stage | null {
  const [first] = scenes;
  const second = others[0] ?? adult;
  if (!first) return null;
  return inSamePlace(byDay(first.stage, lean), 'together', [
    actor(hero, 'listening'),
    ...(second ? [actor(second, 'happy')] : []),
  ]);
}

/** The person who thinks about a claim: a friend before the story; afterwards the child whom it happened to. */
export function claimed(
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

/** The child with the adult who was told, at that place. In a narrow strip two people would be too small. */
export function whereTold(
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

/** The person who speaks the key message: the adult who was told. */
export function answering(
  { telling, scenes, hero, adult }: ToldStory,
  lean: Leanness = 0,
): Stage | null {
  const scene = telling ?? scenes.at(-1)?.stage;
  const who = lean > 1 ? hero : (adult ?? hero);
  return scene ? inSamePlace(scene, 'close-up', [actor(who, 'warm', 'right')]) : null;
}

/** A person of the story, in their last place. */
export function thinking(
  slide: Slide | PupilSlide,
  story: ToldStory,
  { version }: SlideContext,
): Stage | null {
  const number = version.slides.findIndex(({ id }) => id === slide.id);
  const scene = lastBefore(number, story) ?? story.scenes[0]?.stage;
  const who = number % 2 === 0 ? story.hero : (story.others[0] ?? story.hero);
  return scene ? inSamePlace(scene, 'close-up', [actor(who, 'thinking', 'left')]) : null;
}
