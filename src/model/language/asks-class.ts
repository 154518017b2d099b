import { asksOwnLife } from './own-life.ts';
import { SPOKEN } from './spoken.ts';

/** Words that show that a class is asked: “Ask who has …”, “Hands up if …”, “Children who have …, stand up”. */
const OF_A_CLASS =
  /\b(?:class(?:es)?|pupils?|children|students?|learners|assembl(?:y|ies)|lessons?|tutor|form|groups?|hands|ask\w*)\b/iu;

/** “Some of you will have seen …” is about the readers of the alert; it asks nobody. */
const TO_READERS = /^(?:some|many|most|all) of you\b/i;

/**
 * Does a quoted sentence tell staff to ask a class about its own life? Speech inside the quotation, and what staff say
 * to one child, do not count.
 * @param says As quoted, without the outer quotation marks.
 */
export const asksAClass = (says: string): boolean =>
  says
    .replace(SPOKEN, '')
    .split(/(?<=[.!?])\s+/)
    .some(
      (sentence) =>
        OF_A_CLASS.test(sentence) && asksOwnLife(sentence.replace(TO_READERS, 'You')) !== undefined,
    );

/** The reason why such a sentence is never quoted. */
export const ASKS_A_CLASS = 'It has pupils asked about their own lives.';
