import type { RevealApi } from 'reveal.js';
import type { Keys } from './keys.ts';

/** What a classroom tool works with. */
export interface Classroom {
  deck: RevealApi;
  keys: Keys;
  /** Tells a screen reader what has changed. */
  announce(text: string): void;
}

export const all = <T extends HTMLElement>(selector: string, root: ParentNode = document): T[] => [
  ...root.querySelectorAll<T>(selector),
];

/** A new element with its class and content. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** A button that does not take the deck's keys away from it. */
export function makeButton(className: string, label: string, run: () => void): HTMLButtonElement {
  const button = make('button', className, label);
  button.type = 'button';
  button.addEventListener('click', run);
  return button;
}

export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
