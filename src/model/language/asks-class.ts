import { asksOwnLife } from './own-life.ts';

/** Who is asked, or by whom: “Ask who has …”, “Hands up if …”, “Children who have …, stand up”. */
const OF_A_CLASS =
  /\b(?:class(?:es)?|pupils?|children|students?|learners|assembl(?:y|ies)|lessons?|tutor|form|groups?|hands|ask\w*)\b/iu;

/** What is said word for word, in marks of any kind. */
const SPOKEN = /(?<!\p{L})['‘](?:[^'‘’]|['’](?=\p{L}))*['’](?!\p{L})|["“][^"“”]*["”]/gu;

/** “Some of you will have seen …”: whoever reads the alert is told of, and nobody is asked. */
const TO_READERS = /^(?:some|many|most|all) of you\b/i;

/**
 * Does a sentence of an alert, quoted to staff, have them ask a class about its own life? What it says that others write or
 * say, and what staff say to one child, asks no class.
 * @param says As quoted, without the marks around it.
 */
export const asksAClass = (says: string): boolean =>
  says
    .replace(SPOKEN, '')
    .split(/(?<=[.!?])\s+/)
    .some(
      (sentence) =>
        OF_A_CLASS.test(sentence) && asksOwnLife(sentence.replace(TO_READERS, 'You')) !== undefined,
    );

/** Why it is never quoted. */
export const ASKS_A_CLASS = 'It has pupils asked about their own lives.';
