import { all, type Classroom } from '../room.ts';
import { onAnswer } from './answer-step.ts';

/** A click on an option opens its reply; the answer step marks the best one and opens that. */
export function startOptions(root: HTMLElement, { announce }: Classroom): void {
  const buttons = all<HTMLButtonElement>('button.option', root);
  const replies = all('.reply', root);
  const open = (index: number | null) => {
    for (const [i, button] of buttons.entries()) {
      button.classList.toggle('chosen', i === index);
      if (replies.length > 0) button.setAttribute('aria-expanded', String(i === index));
    }
    for (const [i, reply] of replies.entries()) reply.classList.toggle('open', i === index);
    const chosen = index === null ? undefined : buttons[index];
    if (chosen) announce([chosen, replies[index ?? -1]].map(wordsOf).filter(Boolean).join('. '));
    chosen?.classList.add('seen');
    if (chosen?.dataset.right) root.classList.add('answered');
  };
  buttons.forEach((button, index) => {
    button.addEventListener('click', () =>
      open(button.classList.contains('chosen') ? null : index),
    );
  });
  // Where replies open over the options, a click on the reply goes back to them.
  for (const reply of replies) reply.addEventListener('click', () => open(null));
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') open(null);
  });
  const right = buttons.findIndex((button) => button.dataset.right);
  onAnswer(root, ({ shown }) => {
    if (right < 0) return shown ? open(nextUnseen(buttons)) : open(null);
    root.classList.toggle('answered', shown);
    open(shown ? right : null);
  });
}

const wordsOf = (element: HTMLElement | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const nextUnseen = (buttons: HTMLElement[]): number => {
  const index = buttons.findIndex((button) => !button.classList.contains('seen'));
  return Math.max(index, 0);
};
