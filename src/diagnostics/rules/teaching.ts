import { error, lesson, type Rule } from '../rule.ts';

/** Rules on what makes a lesson: parts, minutes, notes, plan and answers. */
export const TEACHING = {
  'parts-in-order': error(
    'The parts of a lesson come in order, and none is missing.',
    lesson(
      '<Slide part="help" title="Keep telling" minutes="3" short="2" layout="help">',
      '<Slide part="closing" title="Fly it" minutes="1" optional="yes" layout="text">\n\nHold your kite up.\n\n<Notes>\n\n**Do:** Stand up.\n\n</Notes>\n\n</Slide>\n\n<Slide part="help" title="Keep telling" minutes="3" short="2" layout="help">',
    ),
  ),
  'minutes-add-up': error(
    'Minutes of slides add up to those of their part and lesson.',
    lesson(
      'title="Wren tells" minutes="3"',
      'title="Wren tells" minutes="4"',
      'title="A new flyer"',
    ),
  ),
  'short-route-adds-up': error(
    'The short route adds up to its minutes.',
    lesson('minutes="13" short="6"', 'minutes="13" short="5"', '<Band'),
  ),
  'timer-fits': error(
    'A timer runs no longer than its slide.',
    lesson(
      'Draw a kite in one line.',
      '<Task minutes="9" groups="alone">\n\nDraw a kite in one line.\n\n</Task>',
    ),
  ),
  'slide-count': error(
    'A deck has as many slides as its band can hold.',
    lesson(
      '<Slide part="story" title="Wren tells" minutes="3" layout="story">',
      `${Array.from(
        { length: 4 },
        (_, index) =>
          `<Slide part="story" title="Gust ${index + 1}" minutes="0" layout="story">\n\nGust ${index + 1} comes.\n\n<Notes>\n\n**Do:** Wait.\n\n</Notes>\n\n</Slide>\n\n`,
      ).join('')}<Slide part="story" title="Wren tells" minutes="3" layout="story">`,
      '<Band',
    ),
  ),
  'notes-present': error(
    'Every slide has notes for the teacher.',
    lesson(
      '<Notes>\n\n**Do:** Hold the drawings up to the window.\n\n</Notes>',
      '',
      '<Slide part="closing"',
    ),
  ),
  'endpoint-mirrors-baseline': error(
    'The endpoint asks what the baseline asked.',
    lesson('<Again of="think"/>', 'What have you learnt?', '<Slide part="endpoint"'),
    'PSHE Association, assessment',
  ),
  'check-has-one-answer': error(
    'A check has one right answer, distractors, and a reply to each.',
    lesson('- [ ] The flyer is kind', '- [x] The flyer is kind', '<Check'),
  ),
  'answers-match': error(
    'Every question on paper has its answer or what to look for, and no two answers are the same.',
    lesson(
      '- [ ] The flyer is kind',
      '- [ ] There is a face on the screen',
      '- [x] There is a face on the screen',
    ),
  ),
  'pointed-at-exists': error(
    'A slide, a sheet or a question that the text points to is there.',
    lesson('Read slide 3 aloud, then', 'Read slide 30 aloud, then'),
  ),
  'copies-as-said': error(
    'Notes and plan give a sheet out to as many pupils as it is printed for.',
    lesson('One set of cards a pair.', 'One set of cards for three.'),
  ),
  'timeline-matches': error(
    'The plan’s timeline has a row for every part that the deck has.',
    lesson('| endpoint | Corners again. |\n', '', '<Band'),
  ),
  'plan-complete': error(
    'A plan has what a school looks for.',
    lesson('<HomeLink>\n\nPlay keep or tell with someone at home.\n\n</HomeLink>', '', '<Band'),
  ),
  'handouts-complete': error(
    'Each band has a worksheet and one more sheet, with something to look for or answers.',
    lesson('kind="worksheet"', 'kind="poster"', '<Band'),
  ),
} as const satisfies Record<string, Rule>;
