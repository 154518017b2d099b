/** What an alert asks of staff is quoted to staff, and is not sent home as advice. */
import { expect, test } from 'vitest';
import { whyNever } from '#draft/quote/never-quoted.ts';
import { isToStaff } from '#draft/quote/part-of-paper.ts';

test.each([
  'Please raise it at the next pastoral meeting.',
  'Log it on CPOMS the same day.',
  'Record it as “Online” in MyConcern, and look at KCSIE, Part Two.',
  'Do not ask a pupil to show a chat in front of others.',
  'Please do not explain this to classes.',
  'Remind students in tutor time where the help desk is.',
  'Never name a pupil in an assembly.',
])('for staff: %s', (says) => expect(isToStaff(says)).toBe(true));

test.each([
  'Ask your child to show you what it says.',
  'Please do not panic, and do not simply delete it.',
  'Remind your child that other pupils may pass pictures on.',
  'Tell the school if your child has been sent one.',
  'Some pupils talk to it at night.',
  'Pupils were asked for money.',
  'Please find below what pupils have told us.',
])('for families too: %s', (says) => expect(isToStaff(says)).toBe(false));

test('who is named by a first name alone is told to nobody', () => {
  expect(whyNever('Tell the police on 101, then let Wilma know.')).not.toBeNull();
  expect(whyNever('Tell the police on 101, then let the school know.')).toBeNull();
});
