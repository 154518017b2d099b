/** Words that no family should read of a school's own pupils are told where families meet; staff talk of nothing else. */
import { expect, test } from 'vitest';
import { type Change, prepareFixture } from '../prepare-fixture.ts';

const faultsOf = async (from: string, to: string) => {
  const edit: Change = [`title="${from}"`, `title="${to}"`];
  const { problems } = await prepareFixture({ workshops: [edit] });
  return problems.filter(({ ruleId }) => ruleId === 'letter-safe');
};

test('families meet over no hint at a pupil', async () => {
  const [fault, ...others] = await faultsOf('How we talk tonight', 'What has happened here');
  expect(fault?.reason).toContain('has happened here');
  expect(others).toEqual([]);
});

test('staff may be told that it has happened', async () =>
  expect(await faultsOf('What you may hear', 'What has happened here')).toEqual([]));
