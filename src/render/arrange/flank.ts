/** A flank: the picture beside a slide's words, from head to foot, with a person of the story or the screen in question. */
import type { Scene, Stage } from '#model/lesson/content.ts';
import type { Screen } from '#model/lesson/screen.ts';
import { FLANK_STEPS } from '#slides/type-steps.ts';
import type { Block } from './arrange.ts';
import type { Leanness } from './deck-context.ts';
import { SLIDE } from './slide-units.ts';
import type { ToldStory } from './told-story.ts';

export interface Flank {
  /** Without alt text: the story has described it already. */
  picture: Scene | Screen;
  at: 'left' | 'right';
}

/** The share of the slide's width, in per cent, that pictures are composed for: the largest of `FLANK_STEPS`. */
const WIDEST = 34;
export const ASPECT = (SLIDE.width * WIDEST) / 100 / SLIDE.height;

/**
 * Shares of the width for a picture. A smaller screen would be illegible; several people, or a whole figure, would be
 * too small in a narrow strip.
 */
export function flankSteps({ picture }: Flank): readonly number[] {
  const [widest = 0, ...narrower] = FLANK_STEPS.filter((share) => share > 0);
  if (picture.kind === 'screen') return [widest];
  const { people = [], show } = picture.stage ?? {};
  const isLarge = people.length === 0 || (people.length === 1 && show === 'close-up');
  return [widest, ...(isLarge ? narrower : narrower.slice(0, 1))];
}

/** Before and after the story it is daytime. */
export const byDay = (stage: Stage, lean: Leanness = 0): Stage =>
  lean ? stage : { ...stage, light: 'day' };

export const lastBefore = (number: number, { scenes }: ToldStory): Stage | undefined =>
  scenes.findLast((earlier) => earlier.at < number)?.stage;

export const left = (stage: Stage | null): Flank | null =>
  stage && { picture: sceneOf(stage), at: 'left' };
export const right = (stage: Stage | null): Flank | null =>
  stage && { picture: sceneOf(stage), at: 'right' };

export const sceneOf = (stage: Stage): Scene => ({
  kind: 'scene',
  alt: '',
  stage: { ...stage, says: [] },
  frame: { foot: 0, aspect: ASPECT },
  backdrop: 'plain',
  things: [],
  place: stage.place,
});

export const isPictured = (block: Block): boolean =>
  (block.kind === 'check' || block.kind === 'choices') &&
  block.options.some((option) => 'picture' in option && option.picture);

/** Text, and cards that appear one by one, leave space for a person. */
export const isRead = (block: Block): boolean =>
  (block.kind === 'prose' && block.nodes.every(({ type }) => type !== 'table')) ||
  block.kind === 'key-message' ||
  (block.kind === 'sort' && block.cards.every(({ picture }) => !picture));
