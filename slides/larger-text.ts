import { all, type Classroom } from './room.ts';

/** How much larger text gets, step by step. */
const SIZES = [1, 1.3, 1.6, 2];

/** + makes the words of every slide larger, − smaller: they then stand in one column that scrolls. */
export function addLargerText({ deck, keys, announce }: Classroom): void {
  const state = { step: 0 };
  const bodies = all('.slides > section .slide-body');
  const set = (step: number) => {
    state.step = Math.max(0, Math.min(SIZES.length - 1, step));
    const size = SIZES[state.step] ?? 1;
    document.documentElement.toggleAttribute('data-larger', size > 1);
    document.documentElement.style.setProperty('--larger', String(size));
    // What scrolls must be reached by keyboard too.
    for (const body of bodies)
      if (size > 1) body.tabIndex = 0;
      else body.removeAttribute('tabindex');
    announce(size > 1 ? `Text ${size} times as large.` : 'Text as designed.');
    deck.layout();
  };
  keys.add(['+', '='], 'Larger text', () => set(state.step + 1));
  keys.add(['-', '−'], 'Smaller text', () => set(state.step - 1));
}
