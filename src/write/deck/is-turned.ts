import type { PupilSlide, Slide } from '#model/band-version.ts';

/** Short stories that follow one another look alike: every other one is turned round. */
export function isTurned(
  slide: Slide | PupilSlide,
  slides: readonly (Slide | PupilSlide)[],
): boolean {
  if (slide.layout !== 'message' || slide.part !== 'story') return false;
  const before = slides.slice(0, slides.indexOf(slide)).reverse();
  const other = before.findIndex(
    (each) => each.layout !== slide.layout || each.part !== slide.part,
  );
  return (other < 0 ? before.length : other) % 2 === 1;
}
