/** What goes home. */
import { z } from 'zod';
import { facts, id, text, whole } from './attributes.ts';
import { entry, none } from './entry.ts';

export const LETTER_WORDS = {
  Letter: entry(
    'The letter home.',
    z.strictObject({ subject: text, facts }),
    ['Band', 'LessonTemplate', 'Include'],
    'markdown',
  ),
  LetterAfter: entry(
    'The letter that goes home when the lesson has been taught. `remember` is the sentence that pupils took away; the help card is that of <Letter>.',
    z.strictObject({ subject: text, remember: text, facts }),
    ['Band', 'LessonTemplate', 'Include'],
    'markdown',
  ),
  Translated: entry(
    'The letter before the lesson in another language, in letters/<lang>.mdx.',
    z.strictObject({ band: id, subject: text }),
    ['root'],
    'markdown',
  ),
  Asks: entry('Three things to ask at home.', none, ['LetterAfter'], 'list'),
  Blank: entry(
    'A gap in a letter that the lead fills in before it goes; `says` is what belongs there.',
    z.strictObject({ says: text }),
    ['Section', 'LetterAfter', 'paragraph'],
    'nothing',
  ),
  When: entry(
    'When the lessons are, from the school’s file.',
    none,
    ['Letter', 'LetterAfter', 'Translated', 'paragraph'],
    'nothing',
  ),
  Status: entry(
    'What the alert is about and whether it still holds.',
    none,
    ['Letter', 'LetterAfter', 'Translated', 'Section', 'Staff', 'paragraph'],
    'nothing',
  ),
  Mechanism: entry(
    'What the service or scheme of the alert does, unnamed, why it is liked, or a step that helps: from `mechanisms` in the front matter.',
    z.strictObject({
      says: z.enum(['works', 'likes', 'step']).describe('Which of the three.'),
      else: text.optional().describe('What stands here where no mechanism is written.'),
    }),
    ['Staff', 'paragraph'],
    'nothing',
  ),
  Openers: entry(
    'Ways to start talking.',
    none,
    ['Letter', 'Translated', 'ForLetter', 'Parents', 'Workshop'],
    'list',
  ),
  Signs: entry(
    'What a family may notice. In <Include>: the alert’s own, named first.',
    z.strictObject({ count: whole(1, 10).optional() }),
    ['Letter', 'ForLetter', 'Include'],
    'list',
  ),
  Steps: entry(
    'What helps at home: settings and habits. In <Include>: the alert’s own, named first.',
    z.strictObject({ count: whole(1, 10).optional() }),
    ['Letter', 'ForLetter', 'Include', 'Parents'],
    'list',
  ),
  FirstHour: entry(
    'If something has gone wrong.',
    none,
    ['Letter', 'Translated', 'ForLetter', 'Parents', 'Workshop'],
    'list',
  ),
  Slip: entry('The tear-off slip’s sentence.', none, ['Letter', 'Translated'], 'markdown'),
};
