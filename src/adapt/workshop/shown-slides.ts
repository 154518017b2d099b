import type { BandVersion } from '#model/band-version.ts';
import type { Slide } from '#model/lesson/slide.ts';

/** A slide of the lesson that adults are shown, and its version. */
export interface ShownSlide {
  version: BandVersion;
  slide: Slide;
}

/** Blocks that show best how pupils are taught: stories and questions. */
const TELLING: Record<'young' | 'older', readonly Slide['blocks'][number]['kind'][]> = {
  young: ['scene', 'speech', 'pictures'],
  older: ['screen', 'choices', 'speech'],
};

/** Two slides of the lesson, from a primary and a secondary class; one where there is only one of them. */
export function shownSlides(versions: readonly BandVersion[]): ShownSlide[] {
  const inPhases = (...phases: BandVersion['band']['phase'][]) =>
    phases.flatMap((phase) => versions.filter(({ band }) => band.phase === phase))[0];
  return [
    showing(inPhases('primary', 'early'), TELLING.young),
    showing(inPhases('secondary'), TELLING.older),
  ].flatMap((slide) => slide ?? []);
}

function showing(
  version: BandVersion | undefined,
  kinds: (typeof TELLING)['young'],
): ShownSlide | null {
  if (!version) return null;
  const taught = version.slides.filter(
    ({ part, optional }) => !optional && ['story', 'check', 'activity'].includes(part),
  );
  const [first] = taught;
  const slide =
    taught.find(({ blocks }) => blocks.some(({ kind }) => kinds.includes(kind))) ?? first;
  return slide ? { version, slide } : null;
}
