/** What families of infants hear of a grave or paid matter, and which risks stand in papers for all adults. */
import { describe, expect, test } from 'vitest';
import { type AdultReader, acceptedWords } from '#model/alert/alert-words.ts';
import { isStepForOlderThanInfants, withoutPrices } from '#model/language/for-older.ts';
import { isTaughtWidely } from '#model/risk.ts';

const APP = 'A child picks a kite and can chat with it at any time of day.';
const PRICE = 'It costs £6.99 a week after a free trial.';
const LOOK = 'The kite looks sad when a child has been away for a day.';
const THREAT = 'The boy was told to pay or the picture would be sent to his family.';
const told = (says: string, kind: 'incident' | 'sign', reader: AdultReader) =>
  acceptedWords({ one: { adults: 'quoted', kind, says } }, kind, reader).map((one) => one.says);

describe('families of infants', () => {
  test('are told an account without its prices, and others with them', () => {
    const says = `${APP} ${PRICE} ${LOOK}`;
    expect(told(says, 'incident', 'families-of-infants')).toEqual([`${APP} … ${LOOK}`]);
    expect(told(says, 'incident', 'families-of-young')).toEqual([says]);
  });
  test('hear of no threat’s steps, and of no sign that asks for money', () => {
    expect(told(`${APP} ${THREAT}`, 'incident', 'families-of-infants')).toEqual([]);
    expect(told('Buying gift cards', 'sign', 'families-of-infants')).toEqual([]);
    expect(told('Getting up at night', 'sign', 'families-of-infants')).toHaveLength(1);
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

test('what one class of many hears is no matter of papers for all adults', () => {
  const taught = [['kites', 'crates'], ['kites'], ['kites'], []];
  expect(isTaughtWidely(taught, 'kites')).toBe(true);
  expect(isTaughtWidely(taught, 'crates')).toBe(false);
});
