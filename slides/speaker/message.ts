/**
 * What deck and speaker window say to each other. Both are this page, one opened by the other; messages go between
 * the two windows and carry no text of the lesson.
 */
export interface DeckState {
  slide: number;
  /** Steps shown on the slide. */
  step: number;
  covered: boolean;
  shortRoute: boolean;
}

export type Message =
  | { deck: 'state'; state: DeckState }
  | { deck: 'hello' }
  | { deck: 'press'; key: PressedKey };

/** What the speaker window may have the deck do. */
export type PressedKey = 'next' | 'prev' | 'cover' | 'help' | 'route' | 'answer' | 'timer';

export const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'deck' in data;
