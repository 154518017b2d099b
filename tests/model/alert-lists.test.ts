/** What the front of a letter has room for of the alert's own words. */
import { expect, test } from 'vitest';
import { frontCounts, frontOf } from '#model/alert/alert-lists.ts';
import { isUrgent } from '#model/language/do-not.ts';

const words = (count: number): string => 'kite '.repeat(count).trim();
const NONE = { incident: [], sign: [], advice: [], dont: [] };
const countsOf = (lists: Partial<Record<keyof typeof NONE, string[]>>, isYoung = false) =>
  frontCounts({ ...NONE, ...lists }, (item) => item, isYoung);

test('a passage stands there however long it is, and a second where both are short', () => {
  expect(countsOf({ incident: [words(200), words(10)] }).incident).toBe(1);
  expect(countsOf({ incident: [words(60), words(60), words(5)] }).incident).toBe(2);
});

test('what the alert asks for shares what is left, and some of it stands there in any case', () => {
  const advice = [words(10), words(10), words(10), words(10), words(10)];
  const dont = [words(10), words(10), words(10)];
  expect(countsOf({ advice, dont })).toMatchObject({ advice: 5, dont: 3 });
  expect(countsOf({ incident: [words(255)], advice, dont })).toMatchObject({ advice: 2, dont: 1 });
  expect(countsOf({ incident: [words(255)], advice, dont }, true)).toMatchObject({
    advice: 1,
    dont: 1,
  });
});

test('signs have a place of their own, and a small one', () =>
  expect(countsOf({ sign: [1, 2, 3, 4, 5].map(() => words(14)) }).sign).toBe(4));

test('what names the danger stands there however long the account is, with one thing to do beside it', () => {
  const danger = 'Explain that a kite can trap a person without air.';
  const account = { incident: [words(305)], advice: [danger, words(12), words(12)] };
  expect(countsOf(account).advice).toBe(2);
  const missing = 'If your child is missing, ring 999 at once and tell the police.';
  expect(countsOf({ ...account, advice: [missing, words(12), words(12)] }).advice).toBe(2);
  expect(countsOf({ ...account, advice: [words(12), words(12)] }).advice).toBe(1);
});

test('what cannot be undone stands there before signs, and a second of it though room is short', () => {
  const due = ['Do not delete the chat of the kites.', 'Do not pay for any kite.'];
  const account = { incident: [words(305)], advice: [words(10)], sign: [words(8)] };
  expect(countsOf({ ...account, dont: due }).dont).toBe(2);
  expect(countsOf({ ...account, dont: [words(8), words(8)] }).dont).toBe(1);
  expect(countsOf({ dont: due, sign: [words(8), words(8)] })).toMatchObject({ dont: 2, sign: 2 });
});

test('a long step keeps no shorter one from the front, and stands behind it', () => {
  const [long, short] = [words(70), words(12)];
  const account = { ...NONE, incident: [words(215)], sign: [words(30)] };
  const { lists, front } = frontOf(
    { ...account, advice: [words(5), long, short, short] },
    (item) => item,
  );
  expect(front.advice).toBe(3);
  expect(lists.advice).toEqual([words(5), short, short, long]);
});

test('three steps come before any sign, and who is to ring 999 before the others', () => {
  const advice = [words(15), words(15), words(15)];
  expect(countsOf({ incident: [words(230)], advice, sign: [words(20)] })).toMatchObject({
    advice: 3,
  });
  expect(isUrgent('If a kite follows your child, ring 101, or 999 if it is there now.')).toBe(true);
});
