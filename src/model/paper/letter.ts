/** Letters home. */
import type { Flow, Place, Text } from '../lesson/content.ts';
import type { ShownRoute } from '../shown-route.ts';
import type { LetterWords } from './letter-frame.ts';

/**
 * The letters of a band: before the lesson, after it, a template for a serious incident, and one in short sentences.
 */
export const LETTERS = ['before', 'after', 'follow-up', 'plain'] as const;

export type LetterId = (typeof LETTERS)[number];

/** The first steps of a help card come before all others: danger, then calm. */
export const STEPS_FIRST = 2;

/** A letter: its front in order, and the help card on its back. */
export interface Letter {
  id: LetterId;
  subject: string;
  /** May contain blanks that the lead fills in (`blankOf`). */
  front: Flow;
  /**
   * All of the alert's own words beyond the first letter, where this one has no space for them: families read them in
   * the kit room. Empty where the letters have everything.
   */
  forPage: Flow;
  card: {
    openers: Text[];
    firstHour: Text[];
    routes: ShownRoute[];
    /** The reply slip; `null` where nothing comes back. */
    slip: Text | null;
    /** The sentence that pupils learnt, on a card to cut off and keep; `null` where the help card has openers. */
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
  /** Has somebody who reads the language confirmed it? Until then it is a draft, and no family gets it. */
  confirmed: boolean;
  letter: Letter;
}
