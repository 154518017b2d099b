import { all, type Classroom } from '../room.ts';
import type { AnswerStep } from './answer-step.ts';
import { startMatch } from './match.ts';
import { startOptions } from './options.ts';
import { startOrder } from './order.ts';
import { startSort } from './sort.ts';
import { createTally } from './tally.ts';
import { startTimer } from './timer.ts';
import { startUncover } from './uncover.ts';

/** Makes what stands on the slides work: questions, cards, timers, counts. */
export function startTools(classroom: Classroom): void {
  const startTally = createTally();
  const starters: Record<string, (root: HTMLElement, classroom: Classroom) => void> = {
    options: startOptions,
    uncover: startUncover,
    sort: startSort,
    order: startOrder,
    match: startMatch,
    timer: startTimer,
    tally: startTally,
  };
  for (const root of all('[data-tool]')) starters[root.dataset.tool ?? '']?.(root, classroom);

  for (const event of ['fragmentshown', 'fragmenthidden', 'slidechanged', 'ready'])
    classroom.deck.on(event, () => followSteps(classroom.deck.getCurrentSlide()));
  if (document.querySelector('.answer-step'))
    classroom.keys.add(['a'], 'Show the answer, or hide it', () => {
      if (!classroom.deck.nextFragment()) classroom.deck.prevFragment();
    });
}

/** A step of the presentation shows an answer, and taking the step back hides it. */
function followSteps(slide: HTMLElement): void {
  for (const tool of all('[data-tool]', slide))
    all('.answer-step', tool).forEach((step, round) => {
      const shown = step.classList.contains('visible');
      if (shown === (step.dataset.shown === 'yes')) return;
      step.dataset.shown = shown ? 'yes' : 'no';
      tool.dispatchEvent(new CustomEvent<AnswerStep>('answer', { detail: { shown, round } }));
    });
}
