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

/** Words that mean something, in small letters. */
const contentWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];

export const questionOf = (block: Block): string => ('question' in block ? block.question : '');

/** Those whom the story is about, together, before it begins. */
export function cast({ scenes, hero, others, adult }: ToldStory, lean: Leanness): Stage | null {
  const [first] = scenes;
  const second = others[0] ?? adult;
  if (!first) return null;
  return inSamePlace(byDay(first.stage, lean), 'together', [
    actor(hero, 'listening'),
    ...(second ? [actor(second, 'happy')] : []),
  ]);
}

/** Who thinks about a claim: before the story a friend, where it begins; after it whom it happened to, where it ends. */
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

/** The child and the adult who was told, where it was told. In a strip beside smaller type two from the chest up would be small. */
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

/** Who says what must be remembered: the adult who was told. */
export function answering(
  { telling, scenes, hero, adult }: ToldStory,
  lean: Leanness = 0,
): Stage | null {
  const scene = telling ?? scenes.at(-1)?.stage;
  const who = lean > 1 ? hero : (adult ?? hero);
  return scene ? inSamePlace(scene, 'close-up', [actor(who, 'warm', 'right')]) : null;
}

/** Somebody of the story, where it was last. */
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
