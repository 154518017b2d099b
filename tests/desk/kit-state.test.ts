/** What a page says of a kit that is being made: how far each age is, what is there, what is not, and how it ended. */
import { describe, expect, test } from 'vitest';
import {
  isMaking,
  type KitEvent,
  type KitState,
  newKitState,
  progressOf,
  type ShownFile,
  withEvent,
} from '#desk/kit/kit-state.ts';

const AGES = [
  { id: 'ks1', name: 'Years 1 and 2' },
  { id: 'ks3', name: 'Years 7 to 9' },
];
const begun: KitEvent = { is: 'begun', ages: AGES, steps: 2, others: 0 };
const file = (band: string | null, kind: ShownFile['kind']): ShownFile => ({
  path: `lessons/kites/${band}/${kind}.html`,
  ...{ band, kind, audience: 'teacher', variant: 'standard', format: 'html', lang: 'en-GB' },
  ...{ pages: 1, sha256: 'a'.repeat(64), title: null, edition: null, shows: [] },
});
const step = (age: string | null, kind: ShownFile['kind'] = 'deck'): KitEvent => ({
  is: 'step',
  age,
  files: [file(age, kind)],
});
/** The state after these events, one each second. */
const kitAfter = (...events: KitEvent[]): KitState =>
  events.reduce(
    (state, event, at) => withEvent(state, event, (at + 1) * 1000),
    newKitState('kites', 'ks3'),
  );

describe('a kit that is being made', () => {
  test('shows the age that is wanted first before the others, and the whole school last', () =>
    expect(kitAfter(begun).ages.map(({ name }) => name)).toEqual([
      'Years 7 to 9',
      'Years 1 and 2',
      'Whole school',
    ]));

  test('counts each age’s steps, and one more to put it into the kit room', () => {
    expect(progressOf(kitAfter(begun))).toEqual({ done: 0, of: 2 + 2 + 2 + 1 });
    const now = kitAfter(begun, step('ks3'), step('ks3', 'plan'), step('ks1'));
    expect(progressOf(now)).toEqual({ done: 3, of: 7 });
    expect(now.ages.map(({ done, of, files }) => [done, of, files.length])).toEqual([
      [2, 2, 2],
      [1, 2, 1],
      [0, 2, 0],
    ]);
  });

  test('says when the first age’s slides were there, and when all of that age was', () => {
    const now = kitAfter(begun, step('ks1'), step('ks3'), step('ks3', 'plan'), step('ks1'));
    expect(now.took).toEqual({ deck: 3000, first: 4000, all: null });
  });

  test('is being put together once every step is done, and is whole when its maker says so', () => {
    const steps = [step('ks3'), step('ks3'), step('ks1'), step('ks1'), step(null), step(null)];
    const closing = kitAfter(begun, ...steps);
    expect(closing.at).toBe('closing');
    expect(isMaking(closing)).toBe(true);
    const done = kitAfter(begun, ...steps, { is: 'ended', how: 'done', says: [] });
    expect(isMaking(done)).toBe(false);
    expect(progressOf(done)).toEqual({ done: 7, of: 7 });
    expect(done.took.all).toBe(8000);
  });

  test('that is stopped keeps what was made, and does not say that it is whole', () => {
    const now = kitAfter(begun, step('ks3'), { is: 'ended', how: 'stopped', says: [] });
    expect(progressOf(now)).toEqual({ done: 1, of: 7 });
    expect(now.ages[0]?.files).toHaveLength(1);
  });

  test('waits for other lessons that are brought up to date with it', () => {
    const some: KitEvent = { ...begun, others: 2 };
    const steps = [step('ks3'), step('ks3'), step('ks1'), step('ks1'), step(null), step(null)];
    expect(kitAfter(some, ...steps).at).toBe('making');
    expect(kitAfter(some, ...steps, { is: 'other' }, { is: 'other' }).at).toBe('closing');
  });

  test('goes on when a product has a fault, and lists it', () => {
    const fault = { age: 'ks3', product: 'Slides', says: 'It could not be made.' };
    const now = kitAfter(begun, { is: 'fault', fault }, step('ks3', 'plan'));
    expect(now.faults).toEqual([fault]);
    expect(now.at).toBe('making');
  });
});
