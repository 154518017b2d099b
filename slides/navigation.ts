import { type Classroom, make, makeButton } from './room.ts';

/** Back, where we are, and next: for a hand at the whiteboard. */
export function addNavigation({ deck, keys }: Classroom): void {
  const count = make('span', 'count');
  const back = makeButton('back', '', () => deck.prev());
  const next = makeButton('next', '', () => deck.next());
  const list = makeButton(
    'keys',
    '?',
    () => keys.list().find(({ names }) => names.includes('?')) && press('?'),
  );
  back.setAttribute('aria-label', 'Back');
  next.setAttribute('aria-label', 'Next');
  list.setAttribute('aria-label', 'Keys');
  const bar = make('nav', 'deck-nav', list, back, count, next);
  bar.setAttribute('aria-label', 'Slides');
  document.body.append(bar);
  const slides = deck.getSlides() as HTMLElement[];
  const show = () => {
    count.textContent = placeOf(deck.getCurrentSlide(), slides);
    back.disabled = deck.isFirstSlide();
    // The last slide may still have answers to show.
    next.disabled = deck.isLastSlide() && !deck.availableFragments().next;
  };
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'routechanged'])
    deck.on(event, show);
  show();
}

/** The number that plan, paper and PowerPoint call a slide by. */
export const numberOf = (slide: HTMLElement | undefined): string => slide?.dataset.number ?? '';

/** “6 / 18”; on the short route, which slide of that it is: “Short route 4 / 12”. */
function placeOf(current: HTMLElement, slides: readonly HTMLElement[]): string {
  const walked = 'shortRoute' in document.body.dataset ? slides.filter(isOnShortRoute) : slides;
  // What goes on from a slide has its number, too.
  const numbers = [...new Set(walked.map((slide) => Number.parseInt(numberOf(slide), 10)))];
  const at = numbers.indexOf(Number.parseInt(numberOf(current), 10)) + 1;
  if (walked === slides) return `${numberOf(current)} / ${numbers.at(-1)}`;
  return `Short route ${at || '–'} / ${numbers.length}`;
}

/** Is it a slide that the short route walks, or goes on from one? */
const isOnShortRoute = (slide: HTMLElement): boolean => slide.dataset.short !== undefined;

const press = (key: string): boolean =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key }));
