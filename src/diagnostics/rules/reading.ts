import { error, lesson, type Rule } from '../rule.ts';

/** Rules on input: files, fields, and the vocabulary of lessons. */
export const READING = {
  'file-readable': error('A source file exists, is text, and is not too large.', {
    in: 'the folder',
    ok: 'lesson.mdx with alert.md beside it',
    notOk: 'lesson.mdx alone',
  }),
  'override-allowed': error(
    'Only a warning can be accepted by a person, never an error.',
    lesson(
      'status: final\n',
      'status: final\naccepted:\n  - { rule: no-scare, by: Head of Year, date: 2026-11-24, why: Our pupils are used to it. }\n',
      '---',
    ),
  ),
  'lesson-kept': error('A lesson that exists is not written over.', {
    in: 'the folder',
    ok: 'a name that no lesson has yet',
    notOk: 'the name of a lesson that somebody may have edited',
  }),
  'alert-readable': error('An alert has text that can be read, about a risk to children online.', {
    in: 'the alert',
    ok: 'Children meet strangers on live video in this app. Some adults pretend to be children.',
    notOk: 'Stir the soup and add a little salt.',
  }),
  'yaml-valid': error(
    'Front matter and data files have the fields they should, spelt as they should.',
    lesson(
      'subject: stranger-contact',
      'subjekt: stranger-contact',
      'title: Meeting at the kite club',
    ),
  ),
  'mdx-valid': error(
    'A lesson is well-formed MDX.',
    lesson('Draw a kite in one line.', 'Draw a kite <in one line.'),
  ),
  'lesson-is-data': error(
    'A lesson holds no code: no import, export or expression.',
    lesson('Draw a kite in one line.', 'Draw a kite in {1 + 1} lines.'),
  ),
  'component-known': error(
    'A lesson uses only components of the vocabulary.',
    lesson('Draw a kite in one line.', 'Draw a kite in one line.\n\n<Banner text="Up!"/>'),
  ),
  'attribute-valid': error(
    'A component has the attributes it takes, with values that fit.',
    lesson('<Question lines="2">', '<Question lines="2" colour="red">'),
  ),
  'component-placed': error(
    'A component stands where it may.',
    lesson('Draw a kite in one line.', 'Draw a kite in one line.\n\n<Lines count="2"/>'),
  ),
  'markdown-plain': error(
    'Text is plain Markdown: no HTML, no remote picture, no unsafe link.',
    lesson('Draw a kite in one line.', 'Draw a [kite](javascript:alert(1)) in one line.'),
  ),
  'structure-valid': error(
    'Lists and tables in a component have the shape that it needs.',
    lesson('| Bo asks what you ate | Keep |', '| Bo asks what you ate | Both |'),
  ),
  'id-known': error(
    'An id in the data that lessons share, in a lesson or in an alert names something that there is.',
    {
      in: 'alert.md',
      ok: 'risks: [stranger-contact]',
      notOk: 'risks: [stranger-danger]',
    },
  ),
  'reference-resolves': error(
    'What a lesson refers to exists.',
    lesson('<Sorting of="piles"/>', '<Sorting of="pyles"/>'),
  ),
  'picture-exists': error(
    'A picture is one of the library, and a character one of the cast.',
    lesson('(kite)', '(kite-with-lasers)'),
  ),
} as const satisfies Record<string, Rule>;
