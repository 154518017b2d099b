import type { Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import type { Arrangement } from './arrange.ts';

type Any = Slide | PupilSlide;

/**
 * Tasks, and slides of a story, that follow one another and look alike: every other one is turned round.
 * @param shapeOf How a slide of the deck is laid out.
 */
export function isTurned(
  slide: Any,
  slides: readonly Any[],
  shapeOf: (slide: Any) => Arrangement['shape'],
): boolean {
  const appearance = appearanceOf(slide, shapeOf);
  if (appearance === null) return false;
  const before = slides.slice(0, slides.indexOf(slide)).reverse();
  const other = before.findIndex((each) => appearanceOf(each, shapeOf) !== appearance);
  return (other < 0 ? before.length : other) % 2 === 1;
}

/** What can be turned round: a task, and in a story a picture or a screen beside words, and somebody who speaks. */
function appearanceOf(slide: Any, shapeOf: (slide: Any) => Arrangement['shape']): string | null {
  const shape = shapeOf(slide);
  if (shape === 'task') return shape;
  if (slide.part !== 'story') return null;
  if (shape === 'beside' || shape === 'panel') return shape;
  return slide.layout === 'message' && shape === 'single' ? 'said' : null;
}
