/** What only staff can do, or staff alone are asked, is told to staff wherever it stands. */
import { expect, test } from 'vitest';
import { isToStaff } from '#draft/quote/part-of-paper.ts';

test.each([
  'Make sure that the pupil is not left alone',
  'Involve parents or carers, unless this would put them at risk',
  'Do not use films or stories that blame the victim',
  'Schools should not play the sound aloud.',
  'Form tutors, please do not write it on the board.',
  'Teachers and other staff are asked to leave the page alone.',
  'It is not one of ours. Safeguarding leads must not open it.',
  'We ask schools to treat a wish not to walk home as a sign.',
  'Branch staff – do not tell the customer that a report has been made.',
  'Remind pupils that they can stop at any time.',
])('“%s” is asked of staff wherever it stands', (text) => expect(isToStaff(text)).toBe(true));

test.each([
  'Agree on who pays for what',
  'Talk to your child about it',
  'Tell us at once',
  'Parents and schools should not open it.',
  'Ask what their teachers would say.',
  'Most schools never hear of it.',
  'Teachers can help, too.',
  'Settings should be looked at together.',
])('“%s” is not', (text) => expect(isToStaff(text)).toBe(false));
