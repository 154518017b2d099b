import { make, makeButton, type Room } from './room.ts';

/** Back, where we are, and next: for a hand at the whiteboard. */
export function addNavigation({ deck, keys }: Room): void {
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
  // What goes on from the last slide has its number, too.
  const last = Number.parseInt(numberOf(deck.getSlides().at(-1)), 10);
  const show = () => {
    count.textContent = `${numberOf(deck.getCurrentSlide())} / ${last}`;
    back.disabled = deck.isFirstSlide();
    // The last slide may still have answers to show.
    next.disabled = deck.isLastSlide() && !deck.availableFragments().next;
  };
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(event, show);
  show();
}

/** The number that plan, paper and PowerPoint call a slide by. */
const numberOf = (slide: HTMLElement | undefined): string => slide?.dataset.number ?? '';

const press = (key: string): boolean =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key }));
