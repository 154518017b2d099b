import type { Classroom } from './room.ts';

/** H goes to the slide that says where to turn, from anywhere, and back again. */
export function addHelpKey({ deck, keys }: Classroom): void {
  const slides = deck.getSlides();
  const shows = (selector: string) => slides.filter((slide) => slide.matches(selector));
  // Pupils have a panel of routes; what adults are told of them is a table.
  const panels = shows(':has([data-tool="help"])');
  const help = panels.length > 0 ? panels : shows('.layout-help');
  const [first] = help;
  if (!first) return;
  const state: { cameFrom: { h: number; f: number } | null } = { cameFrom: null };
  // Who walks on from there is back in the lesson.
  deck.on('slidechanged', () => {
    if (!help.includes(deck.getCurrentSlide())) state.cameFrom = null;
  });
  keys.add(['h'], 'Who can help: go there, and back', () => {
    const { h, f } = deck.getIndices();
    if (state.cameFrom && help.includes(deck.getCurrentSlide())) {
      // Without its step a slide that is come back to shows its answers.
      deck.slide(state.cameFrom.h, 0, state.cameFrom.f);
      state.cameFrom = null;
    } else if (deck.getCurrentSlide() !== first) {
      deck.slide(slides.indexOf(first));
      state.cameFrom = { h, f: f ?? -1 };
    }
  });
}
