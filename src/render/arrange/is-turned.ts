import type { Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import type { Arrangement } from './arrange.ts';

type Any = Slide | PupilSlide;

/**
 * Mirrors every second of successive tasks or story slides with the same layout.
 * @param shapeOf The layout of a slide in the deck.
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

/** What can be mirrored: a task; and in a story a picture or screen beside text, or a speaker. */
function appearanceOf(slide: Any, shapeOf: (slide: Any) => Arrangement['shape']): string | null {
  const shape = shapeOf(slide);
  if (shape === 'task') return shape;
  if (slide.part !== 'story') return null;
  if (shape === 'beside' || shape === 'panel') return shape;
  return slide.layout === 'message' && shape === 'single' ? 'said' : null;
}
