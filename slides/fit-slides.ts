/**
 * Fits each slide to 1280 × 720. Type starts comfortably above the band's smallest size and steps down to it, never
 * below; a picture gives way to its words; where a question's replies have no room under it, they open over it; and
 * cards that have no room side by side stand in rows, which close up.
 */
import { fitClaims } from './fit-claims.ts';
import { all } from './room.ts';
import {
  COVER_STEPS,
  FLANK_STEPS,
  LEAST_BESIDE,
  LEAST_FLANKED,
  LEAST_HEIGHT,
  LEAST_PICTURE,
  OVER,
  PICTURE_STEPS,
  PLATE,
  SIDE_STEPS,
  stepsBelowTitle,
} from './type-steps.ts';

export function fitSlides(): void {
  document.documentElement.classList.add('fitting');
  for (const slide of all('.slides > section')) {
    fitSlide(slide);
    fitClaims(slide);
  }
  document.documentElement.classList.remove('fitting');
}

function fitSlide(slide: HTMLElement): void {
  const cards = all('.steps.pictured', slide);
  for (const { type, picture, way, flank } of attempts(slide)) {
    const isInFields = slide.classList.contains('in-fields');
    slide.classList.toggle('replies-over', isInFields || way === 'over');
    slide.classList.toggle('close', way === 'close');
    for (const list of cards) list.classList.toggle('across', way === 'roomy');
    slide.style.setProperty('--step', String(type));
    slide.style.setProperty('--picture-share', `${picture}%`);
    slide.style.setProperty('--flank', `${(WIDTH * flank) / 100}px`);
    slide.classList.toggle('unflanked', flank === 0);
    slide.dataset.flank = String(flank);
    slide.style.setProperty('--plate-most', `${type === 1 ? PLATE.most : PLATE.roomy}px`);
    slide.style.setProperty('--over-least', `${type === 1 ? OVER.least : OVER.roomy}px`);
    if (!overflows(slide) && (type === 1 || !starves(slide))) return;
  }
  slide.dataset.overflow = 'yes';
}

interface Attempt {
  type: number;
  picture: number;
  way: Way;
  /** Share of the width for a picture at its flank. */
  flank: number;
}

/** `rows`: pictured cards one under the other. `close`: rows without air. `over`: replies open over the options. */
type Way = 'roomy' | 'rows' | 'close' | 'over';

const WIDTH = 1280;

function* attempts(slide: HTMLElement): Generator<Attempt> {
  const ways = [...waysOf(slide)];
  const beside = slide.querySelector<HTMLElement>('.flank');
  if (!beside) {
    yield* ways.map((way) => ({ ...way, flank: 0 }));
    return;
  }
  const least = Number(beside.dataset.least) || 1;
  const pictured = FLANK_STEPS.filter((share) => share >= least);
  for (const way of ways.filter(({ type }) => type >= LEAST_FLANKED))
    for (const flank of pictured) yield { ...way, flank };
  for (const way of ways) yield { ...way, flank: 0 };
}

function* waysOf(slide: HTMLElement): Generator<Omit<Attempt, 'flank'>> {
  const shares = sharesOf(slide);
  const types = steps(slide);
  const least = LEAST_PICTURE[phaseOf(slide)] ?? 46;
  const comfortable = slide.querySelector('.with-replies') ? LEAST_BESIDE : 1;
  const roomy = function* (some: readonly number[]): ReturnType<typeof waysOf> {
    for (const type of some)
      for (const picture of shares)
        if (type === 1 || picture >= Math.min(least, shares[0] ?? 0))
          yield { type, picture, way: 'roomy' };
  };
  yield* roomy(types.filter((type) => type >= comfortable));
  for (const way of otherWays(slide)) for (const type of types) yield { type, picture: 40, way };
  yield* roomy(types.filter((type) => type < comfortable));
}

/** Shares of the slide's width to try for a picture, largest first. */
function sharesOf({ classList }: HTMLElement): readonly number[] {
  if (classList.contains('shape-beside')) return PICTURE_STEPS;
  if (!classList.contains('shape-panel')) return [58];
  return ['layout-title', 'layout-closing'].some((ends) => classList.contains(ends))
    ? COVER_STEPS
    : SIDE_STEPS;
}

function* otherWays(slide: HTMLElement): Generator<Way> {
  if (slide.querySelector('[data-tool="options"]')) yield 'over';
  if (slide.querySelector('.steps.pictured')) yield 'rows';
  if (slide.querySelector('.order, .sort, .match, .doing')) yield 'close';
}

/** The deck's, or that of a slide which is of another. */
const phaseOf = (slide: HTMLElement): string =>
  slide.dataset.phase ?? document.documentElement.dataset.phase ?? '';

function steps(slide: HTMLElement): number[] {
  const style = getComputedStyle(slide);
  const size = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  return stepsBelowTitle(size('--body'), size('--title'));
}

/** Boxes with words in them, which must not be wider than the box. */
const HOLDS_TEXT =
  '.option, .card, .step, .group, .half-button, .how, .strip li, .routes li, .route-rows > div, .saying-button, .scale-button, .key-message, blockquote > *';

/** Does anything stick out of the slide, or out of the part of it that it stands in? */
function overflows(slide: HTMLElement): boolean {
  // What others follow in its region gives way to them: cards that have no room would lie under what follows.
  const parts = [slide, ...all('.slide-body, .region, .reply, .region > :not(:last-child)', slide)];
  return (
    parts.some((part) => part.scrollHeight > part.clientHeight + 1) ||
    [...parts, ...all(HOLDS_TEXT, slide)].some(
      // What stands at the slide's own flank is beside its words.
      (box) => box !== slide && box.scrollWidth > box.clientWidth + 1,
    )
  );
}

/** Has larger type left too little of a picture that stands over it? */
const starves = (slide: HTMLElement): boolean =>
  slide.classList.contains('shape-stack') &&
  all('.region-media', slide).some(
    (region) => region.clientHeight < (LEAST_HEIGHT[phaseOf(slide)] ?? 0),
  );
