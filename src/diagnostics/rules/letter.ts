import { LETTER_WORDS, MORE_AFTER } from '#model/paper/letter-length.ts';
import { error, lesson, letter, type Rule } from '../rule.ts';

/** Rules on letters home. */
export const LETTER = {
  'letter-safe': error(
    'A letter hints at no incident, names no pupil and offers no opt-out.',
    letter('A pupil in our school has told us what happened.'),
    'RSHE, July 2025; our own judgement',
  ),
  'letter-calm': error(
    'The subject of a letter is calm.',
    lesson(
      'subject="Online safety in Years 3 and 4"',
      'subject="Urgent warning to all in Years 3 and 4"',
    ),
  ),
  'letter-complete': error(
    'A letter says when the lessons are, and that families may see what is used.',
    lesson('You can see the slides and the sheets: just ask.', 'We look forward to it.', '<Letter'),
    'RSHE, July 2025',
  ),
  'letter-names-once': error(
    'A letter names the platform only where it may, and once.',
    letter('We are writing to say what your child will learn about Blobchat.'),
  ),
  'letter-words': error(
    'A letter about younger children uses no word that frightens for nothing.',
    letter('We are writing about grooming.'),
    'RSHE, July 2025, by phase; our own judgement',
  ),
  'letter-length': error(
    `The front of a letter is at most ${LETTER_WORDS} words, of the letter after the lesson ${LETTER_WORDS + MORE_AFTER}.`,
    letter(
      Array.from(
        { length: Math.ceil(LETTER_WORDS / 6) },
        (_, index) => `This is line ${index + 1} to read.`,
      ).join(' '),
      '<Letter',
    ),
    'mygov.scot, Readability; our own judgement',
  ),
} as const satisfies Record<string, Rule>;
