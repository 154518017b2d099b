/** What families of infants hear of a grave or paid matter, and which risks stand in papers for all adults. */
import { describe, expect, test } from 'vitest';
import { type AdultReader, acceptedWords } from '#model/alert/alert-words.ts';
import {
  isForOlder,
  isForOlderThanInfants,
  isStepForOlderThanInfants,
  isThreat,
  withoutPrices,
} from '#model/language/for-older.ts';
import { isTaughtWidely } from '#model/risk.ts';

const APP = 'A child picks a kite and can chat with it at any time of day.';
const PRICE = 'It costs £6.99 a week after a free trial.';
const LOOK = 'The kite looks sad when a child has been away for a day.';
const THREAT = 'The boy was told to pay or the picture would be sent to his family.';
const acceptedFor = (
  sentence: string,
  kind: 'incident' | 'account' | 'sign',
  reader: AdultReader,
) =>
  acceptedWords({ one: { adults: 'quoted', kind, says: sentence } }, kind, reader).map(
    (word) => word.says,
  );

describe('families of infants', () => {
  test('are told an account without its prices, and others with them', () => {
    const passage = `${APP} ${PRICE} ${LOOK}`;
    expect(acceptedFor(passage, 'incident', 'families-of-infants')).toEqual([`${APP} … ${LOOK}`]);
    expect(acceptedFor(passage, 'incident', 'families-of-young')).toEqual([passage]);
  });
  test('are told all of an account by the same rule', () =>
    expect(acceptedFor(`${APP} ${PRICE} ${LOOK}`, 'account', 'families-of-infants')).toEqual([
      `${APP} … ${LOOK}`,
    ]));
  test('hear of no threat’s steps, and of no sign that asks for money', () => {
    expect(acceptedFor(`${APP} ${THREAT}`, 'incident', 'families-of-infants')).toEqual([]);
    expect(acceptedFor('Buying gift cards', 'sign', 'families-of-infants')).toEqual([]);
    expect(acceptedFor('Getting up at night', 'sign', 'families-of-infants')).toHaveLength(1);
  });
  test.each(['Keep the messages, report the account, then block it.', 'Cancel a subscription.'])(
    'are not asked to “%s”',
    (step) => expect(isStepForOlderThanInfants(step)).toBe(true),
  );
  test.each(['Ask for a password for every payment.', 'Keep screens in rooms you share.'])(
    'may be asked to “%s”',
    (step) => expect(isStepForOlderThanInfants(step)).toBe(false),
  );
  test('are told nothing where only prices are left', () =>
    expect(withoutPrices(PRICE)).toBeNull());
});

describe('what is told of what happens', () => {
  const front = { adults: 'quoted' as const, kind: 'incident' as const, says: APP };
  const account = { adults: 'quoted' as const, kind: 'account' as const, says: `${APP} ${LOOK}` };
  const told = (kind: 'incident' | 'account', reader: AdultReader) =>
    acceptedWords({ front, account }, kind, reader).map(({ says }) => says);
  test('families read in two letters, the second with all of it', () => {
    expect(told('incident', 'families')).toEqual([APP]);
    expect(told('account', 'families')).toEqual([`${APP} ${LOOK}`]);
  });
  test('staff read once', () => {
    expect(told('incident', 'staff')).toEqual([`${APP} ${LOOK}`]);
    expect(told('account', 'staff')).toEqual([]);
  });
});

test('what one class of many hears is no matter of papers for all adults', () => {
  const taught = [['kites', 'crates'], ['kites'], ['kites'], []];
  expect(isTaughtWidely(taught, 'kites')).toBe(true);
  expect(isTaughtWidely(taught, 'crates')).toBe(false);
});

test.each([
  'A man asked for a nude picture.',
  'Somebody exposed themselves on camera.',
  'He said that he would blackmail her.',
  'They skip meals to look thin.',
  'A child said that she wants to die.',
  'Viewers of the video see blood.',
])('families of three-year-olds are not told: “%s”', (passage) =>
  expect(isForOlder(passage)).toBe(true),
);

test.each(['A stranger asked where she lives.', 'Pictures of a kite were shared.'])(
  'they may be told: “%s”',
  (passage) => expect(isForOlder(passage)).toBe(false),
);

test.each([
  ['He threatened to tell her mother.', true, true],
  ['“Don’t pay, whatever they say.”', true, true],
  ['It costs £6.99 a week.', false, true],
  ['She borrowed large sums.', false, true],
  ['He gets up at night.', false, false],
])('%s A threat: %s; nothing for infants’ families: %s', (sentence, threat, older) => {
  expect([isThreat(sentence), isForOlderThanInfants(sentence)]).toEqual([threat, older]);
});

test.each([
  ['before all else', `${PRICE} ${APP}`, APP],
  ['after all else', `${APP} ${PRICE}`, APP],
  ['between two sentences', `${APP} ${PRICE} ${LOOK}`, `${APP} … ${LOOK}`],
  ['beside a gap that is marked', `${APP} … ${PRICE} … ${LOOK}`, `${APP} … ${LOOK}`],
  ['nowhere', `${APP} ${LOOK}`, `${APP} ${LOOK}`],
])('a price is left out %s, and its gap is marked once', (_, passage, remaining) => {
  expect(withoutPrices(passage)).toBe(remaining);
});
