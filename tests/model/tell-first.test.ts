/** What asks to tell somebody before anybody is shut out, and what our own steps may say then. */
import { expect, test } from 'vitest';
import { asksToTellFirst, withoutShuttingOut } from '#model/language/tell-first.ts';

test.each([
  'If you think the person may be dangerous, speak to the police first: removing them tells them that you know.',
  'Ring the police before you block the account.',
  'Do not switch the tracker off until you have spoken to the police.',
  'Before you leave the group, please talk to the safeguarding lead.',
  'Blocking him will tell him that you have found out.',
  'The other person is told when you remove them.',
  'Turning the map off tells the other person at once.',
  'The sergeant wants the account left up for now, so that he does not know.',
  'Please do not message it or report it in the app until she says so.',
])('%s: it does', (says) => {
  expect(asksToTellFirst(says)).toBe(true);
});

test.each([
  'Before you remove anyone, take screenshots of the member list and the alerts.',
  'Block the account, then tell the school.',
  'Don’t delete the account before speaking to us as it may hold evidence.',
  'Keep any messages and take a note of usernames before you block anyone.',
  'Tell us first if your child is upset.',
  'Please call us before you change your booking or turn up.',
  'Ask the school first if you want to take photographs.',
  'Don’t take the phone away: ring the police if you are worried.',
  'Report the account in the app, block it and ring the police on 101.',
  'Don’t report or block anybody until you have saved the messages.',
  'The site was left open to all.',
  'The page stays up until it is reported.',
])('%s: it does not', (says) => {
  expect(asksToTellFirst(says)).toBe(false);
});

test.each([
  ['Then report the account in the app, and block it. Don’t write back.', 'Don’t write back.'],
  ['Change passwords, turn off location, and take down what you can.', ''],
  [
    'Keep what was sent, report it, then block. Ask what your child wants.',
    'Ask what your child wants.',
  ],
  [
    'Location: turn it off app by app, camera included; where it stays on, know everybody who can see it.',
    '',
  ],
  ['Groups: set who can add your child to one. Show how to mute, leave and block.', null],
  ['Learn together where the block button is.', null],
  ['Turn on the safe mode for video, and switch off autoplay.', null],
  ['Don’t look at it. Ask for it to be taken down.', null],
])('of “%s” stays “%s”', (step, left) => {
  expect(withoutShuttingOut(step)).toBe(left ?? step);
});
