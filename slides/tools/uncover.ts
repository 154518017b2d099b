import type { Classroom } from '../room.ts';
import { onAnswer } from './answer-step.ts';

/** A label that shows what it hides. */
export function startUncover(root: HTMLElement, { announce }: Classroom): void {
  const button = root.querySelector('button');
  if (!button) return;
  const show = (shown: boolean) => {
    root.classList.toggle('open', shown);
    button.setAttribute('aria-expanded', String(shown));
    if (shown) announce(root.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  };
  button.addEventListener('click', () => show(!root.classList.contains('open')));
  onAnswer(root, ({ shown }) => show(shown));
}
