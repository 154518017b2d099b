/** A quotation says alone what the sentence says in the alert: what hangs on another brings that, is cut, or is not quoted. */
import { describe, expect, test } from 'vitest';
import { introducesItself, standingAlone, standsInAccount } from '#draft/quote/stand-alone.ts';

const alone = (text: string, before: string | null = null) =>
  standingAlone(text, before, (word) => word === 'Corner');

test.each([
  'It is worth asking what they like about the app.',
  'Ask your son what he plays, and with whom.',
  'Set Team Talk to Friends, and put a passcode on it.',
  'Ring the Samaritans on any day of the year.',
  'Leave the Corner alone for a week.',
  'Change the password, and wherever the same one is used.',
  'Tell your child: “It’s a machine. It doesn’t get lonely.”',
  'This weekend, go through the list of friends together.',
  'If an app has taken money, ring the Citizens Advice consumer service.',
  'Ask who is on their list and whether they have met every one of them.',
  'If you like to share where you are, use the one that is built in.',
])('%s stands as it is', (text) => expect(alone(text)).toBe(text));

describe('what hangs', () => {
  test('what holds in a case only is not cut to the case', () => {
    expect(alone('If the app has taken money, ask the Comet.')).toBeNull();
  });

  test('where something is done to what stands before it', () => {
    expect(alone('Rehearse it.')).toBeNull();
    expect(alone('Leave it in the hall and ring the office.')).toBeNull();
    expect(alone('Leave it in the hall.', 'A parcel may come.')).toBe(
      'A parcel may come. Leave it in the hall.',
    );
    expect(alone('Take it slowly.')).toBe('Take it slowly.');
    expect(alone('Report it in the app.')).toBe('Report it in the app.');
  });

  test.each([
    [
      'They mean what they say, even if the Comet does not.',
      'Take the feelings seriously.',
      'Take the feelings seriously. They mean what they say.',
    ],
    [
      'It keeps a copy of every picture.',
      'Ask how the picture app works.',
      'Ask how the picture app works. It keeps a copy of every picture.',
    ],
  ])('brings the sentence before it: %s', (text, before, quoted) =>
    expect(alone(`${before} ${text}`)).toBe(quoted),
  );

  test('even where that is not part of the advice', () =>
    expect(alone('It keeps every picture.', 'Ask how the picture app works.')).toBe(
      'Ask how the picture app works. It keeps every picture.',
    ));

  test.each([
    ['Look how old the shop is; this one opened on Monday.', 'Look how old the shop is.'],
    [
      'Nobody is told off for a click. Three teachers in this office clicked too.',
      'Nobody is told off for a click.',
    ],
  ])('is cut off: %s', (text, quoted) => expect(alone(text)).toBe(quoted));

  test.each([
    'Let the Comet fade for a week, and see what happens.',
    'Write to the one who was left out.',
    'There were only the two of them.',
    'Let her tell you what she hoped for.',
    'They are sorry for what happened.',
    'Please be kind to those ones.',
    'With that code the caller can take the money.',
    'In both, a screen is shared.',
    'All four are safe.',
    'Do not share it.',
  ])('is not quoted: %s', (text) => expect(alone(text)).toBeNull());
});

describe('a sentence of an account', () => {
  test.each([
    'Children as young as seven are sending money to people who fly kites.',
    'When a new player joins, a stranger writes.',
    '[The app] pairs whoever opens it.',
    'An adult has been pretending to be a child.',
  ])('“%s” may begin wherever it stands', (says) => {
    expect(introducesItself(says)).toBe(true);
    expect(standsInAccount(says, () => false)).toBe(true);
  });

  test.each([
    'A year earlier there were 51.',
    'Within minutes the tone changes.',
    'Three schools have rung about the same thing.',
    'Nobody was hurt, and no kite was lost.',
    'Adults have been using it to get to know children.',
    '“I knew that it was no kite.”',
    'In two of the six there was no kite.',
  ])('“%s” says nothing without what stands before it', (says) =>
    expect(standsInAccount(says, () => false)).toBe(false),
  );

  test.each([
    'A second version asks for a code.',
    'A man then writes to a whole class.',
    'The buyer is told to wait.',
    'It begins well.',
  ])('“%s” begins nothing by itself', (says) => expect(introducesItself(says)).toBe(false));
});
