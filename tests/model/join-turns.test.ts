/** Which risks join a story: never more than an age has minutes for, nor more that is grave than it can bear. */
import { expect, test } from 'vitest';
import { joinTurns } from '#model/lesson/join-turns.ts';
import type { Stories, Telling } from '#model/lesson/story.ts';
import type { Turn } from '#model/lesson/turn.ts';
import type { Risk } from '#model/risk.ts';

const turn = (stage: Turn['stage'], climb = 0, more: Partial<Turn> = {}) =>
  ({ stage, climb, needs: [], ...more }) as unknown as Turn;
const TURNS = {
  door: turn('door'),
  'early-ask': turn('ask', 1),
  'late-ask': turn('ask', 2),
  'same-ask': turn('ask', 2),
  hold: turn('hold'),
  after: turn('after', 0, { later: true }),
  'by-program': turn('after', 0, { of: ['program'] }),
  told: turn('after', 0, { needs: ['confidant'] }),
  offered: turn('after', 0, { needs: ['offer'] }),
};
const TELLING = {
  refuses: [],
  hooks: {},
  confidant: null,
  home: null,
  other: { is: 'account' },
} as unknown as Telling;
const GRAVE = ['lead', 'door', 'hold'];
const risks = Object.keys({ lead: 0, ...TURNS }).map(
  (id) => ({ id, grave: GRAVE.includes(id) }) as Risk,
);
const OLD = { ages: [11, 14] as [number, number], risksPerLesson: 9 };
const join = (ids: readonly string[], band = OLD, telling: Partial<Telling> = {}, lead = 'lead') =>
  joinTurns(
    [lead, ...ids],
    { tellings: { lead: { ...TELLING, ...telling } }, turns: TURNS } as unknown as Stories,
    band,
    risks,
  );
const joined = (...args: Parameters<typeof join>) => join(...args).turns.map(({ risk }) => risk);

test('turns happen in the order of a story, whichever is heaviest', () => {
  expect(joined(['after', 'late-ask', 'early-ask', 'hold'])).toEqual([
    'early-ask',
    'late-ask',
    'hold',
    'after',
  ]);
});

test('an age is taught no more risks than it has minutes for, the lead among them', () => {
  const few = { ...OLD, risksPerLesson: 2 };
  expect(joined(['hold', 'after'], few)).toEqual(['hold']);
  expect(join(['hold', 'after'], few).left).toEqual([
    { risk: 'after', why: 'the lesson has no minutes for it' },
  ]);
  expect(joined(['hold'], { ...OLD, risksPerLesson: 1 })).toEqual([]);
});

test.each([
  ['eleven, two', 11, ['door']],
  ['less, one', 10, []],
])('of grave matters a lesson holds from an age of %s', (_, age, held) => {
  expect(joined(['door', 'hold'], { ...OLD, ages: [age, 14] })).toEqual(held);
});

test('what is not grave joins beside what is', () => {
  expect(joined(['early-ask'], { ...OLD, ages: [7, 9] })).toEqual(['early-ask']);
});

test('of two that happen at the same moment the heavier one joins', () => {
  expect(joined(['same-ask', 'late-ask'])).toEqual(['same-ask']);
  expect(joined(['after', 'by-program'], OLD, { other: { is: 'program' } as never })).toEqual([
    'after',
  ]);
});

test.each<[string, string, Partial<Telling>]>([
  ['its kind of doer', 'by-program', { other: { is: 'program' } as never }],
  ['a friend to tell', 'told', { confidant: 'wren' }],
  ['the hook that it hangs on', 'offered', { hooks: { offer: { a: 'a kite', how: 'free' } } }],
])('a turn joins a story with %s, and no other', (_, risk, telling) => {
  expect(joined([risk], OLD, telling)).toEqual([risk]);
  expect(joined([risk])).toEqual([]);
});

test('a story may refuse a risk, and one that is told at once has no time to pass', () => {
  expect(joined(['hold'], OLD, { refuses: ['hold'] })).toEqual([]);
  expect(joined(['after', 'hold'], OLD, { atOnce: true })).toEqual(['hold']);
});

test('nothing joins where there is no story, or no turn of that risk', () => {
  expect(joined(['hold'], OLD, {}, 'hold')).toEqual([]);
  expect(join(['kites']).left).toEqual([
    { risk: 'kites', why: 'there is no story of this age that it can join' },
  ]);
});
