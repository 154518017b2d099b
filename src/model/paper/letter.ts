/** What goes home. */
import type { Flow, Place, Text } from '../lesson/content.ts';
import type { ShownRoute } from '../shown-route.ts';
import type { LetterWords } from './letter-frame.ts';

/** The letters of a band: before the lesson, after it, when something more needs saying, and in sentences short enough to translate. */
export const LETTERS = ['before', 'after', 'follow-up', 'plain'] as const;

export type LetterId = (typeof LETTERS)[number];

/** A letter home: the front side in order, the help card on its back. */
export interface Letter {
  id: LetterId;
  subject: string;
  /** May hold blanks that the lead fills in (`blankOf`). */
  front: Flow;
  /**
   * All that the alert says beyond the first letter, where this one has no room for it: families read it on the lesson's page.
   * Empty where the letters say it.
   */
  forPage: Flow;
  card: {
    openers: Text[];
    firstHour: Text[];
    routes: ShownRoute[];
    /** What a family cuts off and sends back; `null` where nothing comes back. */
    slip: Text | null;
    /** The sentence that pupils took away, on a card to cut off and keep; `null` where the openers stand on the help card. */
    talk: Text | null;
  };
  facts: string[];
  namesPlatform: boolean;
  place: Place;
}

/** The letter before the lesson in another language. */
export interface TranslatedLetter {
  lang: string;
  direction: 'ltr' | 'rtl';
  /** The language's own name, and its English one. */
  name: string;
  english: string;
  words: LetterWords;
  months: readonly string[];
  /** Did somebody who reads the language stand by it? Until then it is a draft, and no family gets it. */
  confirmed: boolean;
  letter: Letter;
}
