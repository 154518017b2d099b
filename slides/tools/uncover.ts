import { onAnswer } from './start-tools.ts';

/** A label that shows what it hides. */
export function startUncover(root: HTMLElement): void {
  const button = root.querySelector('button');
  if (!button) return;
  const show = (shown: boolean) => {
    root.classList.toggle('open', shown);
    button.setAttribute('aria-expanded', String(shown));
  };
  button.addEventListener('click', () => show(!root.classList.contains('open')));
  onAnswer(root, ({ shown }) => show(shown));
}
