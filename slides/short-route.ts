import type { Classroom } from './room.ts';

/** R walks the short route: slides that it leaves out are stepped over, forwards and back. */
export function walkShortRoute({ deck, keys, announce }: Classroom): void {
  const slides = deck.getSlides() as HTMLElement[];
  const isShort = (slide: HTMLElement | undefined): boolean =>
    slide?.dataset.short !== undefined || slide?.classList.contains('continued') === true;
  if (!slides.some((slide) => slide.dataset.short !== undefined)) return;
  const state = { on: new URLSearchParams(location.search).has('short') };

  const mark = () => document.body.toggleAttribute('data-short-route', state.on);
  keys.add(['r'], 'Walk the short route, or the whole lesson', () => {
    state.on = !state.on;
    mark();
    announce(state.on ? 'Short route.' : 'Whole lesson.');
    deck.dispatchEvent({ type: 'routechanged' });
  });
  const steppedTo = { h: deck.getIndices().h };
  deck.on('slidechanged', () => {
    const { h } = deck.getIndices();
    const forwards = h > steppedTo.h;
    const jumped = Math.abs(h - steppedTo.h) > 1;
    steppedTo.h = h;
    if (!state.on || jumped || isShort(slides[h])) return;
    const ahead = forwards ? slides.slice(h + 1) : slides.slice(0, h).reverse();
    const away = ahead.findIndex((slide) => isShort(slide));
    if (away >= 0) deck.slide(forwards ? h + 1 + away : h - 1 - away);
  });
  mark();
}
