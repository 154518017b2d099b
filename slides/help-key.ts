import type { Room } from './room.ts';

/** H goes to the slide that says where to turn, from anywhere, and back again. */
export function addHelpKey({ deck, keys }: Room): void {
  const state: { cameFrom: number | null } = { cameFrom: null };
  const isHelp = (slide: Element) => slide.querySelector('[data-tool="help"]') !== null;
  keys.add(['h'], 'Who can help: go there, and back', () => {
    const slides = deck.getSlides();
    const here = deck.getIndices().h;
    const help = slides.findIndex(isHelp);
    if (help < 0) return;
    const onHelp = isHelp(slides[here] as Element);
    deck.slide(onHelp && state.cameFrom !== null ? state.cameFrom : help);
    state.cameFrom = onHelp ? null : here;
  });
}
