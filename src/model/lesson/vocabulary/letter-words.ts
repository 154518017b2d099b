/** Components of letters. */
import { z } from 'zod';
import { facts, id, text, whole } from './attributes.ts';
import { entry } from './entry.ts';

export const LETTER_WORDS = {
  Letter: entry('The letter home.', ['Band', 'LessonTemplate', 'Include'], 'markdown', {
    subject: text,
    facts,
  }),
  LetterAfter: entry(
    'The letter that goes home when the lesson has been taught. `remember` is the sentence that pupils took away; the help card is that of <Letter>.',
    ['Band', 'LessonTemplate', 'Include'],
    'markdown',
    { subject: text, remember: text, facts },
  ),
  Translated: entry(
    'The letter before the lesson in another language, in letters/<lang>.mdx.',
    ['root'],
    'markdown',
    { band: id, subject: text },
  ),
  Asks: entry('Three things to ask at home.', ['LetterAfter'], 'list'),
  Blank: entry(
    'A gap in a letter that the lead fills in before it goes; `says` is what belongs there.',
    ['Section', 'LetterAfter', 'paragraph'],
    'nothing',
    { says: text },
  ),
  When: entry(
    'When the lessons are, from the school’s file.',
    ['Letter', 'LetterAfter', 'Translated', 'paragraph'],
    'nothing',
  ),
  Status: entry(
    'What the alert is about and whether it still holds.',
    ['Letter', 'LetterAfter', 'Translated', 'Section', 'Staff', 'paragraph'],
    'nothing',
  ),
  Mechanism: entry(
    'What the service or scheme of the alert does, unnamed, why it is liked, or a step that helps: from `mechanisms` in the front matter.',
    ['Staff', 'paragraph'],
    'nothing',
    {
      says: z.enum(['works', 'likes', 'step']).describe('Which of the three.'),
      else: text.optional().describe('What stands here where no mechanism is written.'),
    },
  ),
  Openers: entry(
    'Ways to start talking.',
    ['Letter', 'Translated', 'ForLetter', 'Parents', 'Workshop'],
    'list',
  ),
  Signs: entry(
    'What a family may notice. In <Include>: the alert’s own, named first.',
    ['Letter', 'ForLetter', 'Include'],
    'list',
    { count: whole(1, 10).optional() },
  ),
  Steps: entry(
    'What helps at home: settings and habits. In <Include>: the alert’s own, named first.',
    ['Letter', 'ForLetter', 'Include', 'Parents'],
    'list',
    { count: whole(1, 10).optional() },
  ),
  FirstHour: entry(
    'If something has gone wrong.',
    ['Letter', 'Translated', 'ForLetter', 'Parents', 'Workshop'],
    'list',
  ),
  Slip: entry('The tear-off slip’s sentence.', ['Letter', 'Translated'], 'markdown'),
};
