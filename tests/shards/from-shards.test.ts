/** What shards hold is merged as long as it was made of what stands here now, and never else. */
import { describe, expect, test } from 'vitest';
import { checkedLesson, lessonHash, versionHash } from '#scripts/build-record.ts';
import { Refusal } from '#scripts/command.ts';
import { refuseOtherSources } from '#scripts/shards/check-shards.ts';
import { resultsOfShards } from '#scripts/shards/from-shards.ts';
import type { Part, Shard } from '#scripts/shards/shard-record.ts';
import { type Change, prepareFixture } from '../prepare-fixture.ts';

async function prepared(...lesson: Change[]) {
  const [prepared] = (await prepareFixture({ lesson })).lessons;
  if (!prepared?.versions[0]) throw new Error('The fixture cannot be read');
  return { prepared, checked: checkedLesson(prepared), version: prepared.versions[0].version };
}
const { prepared: before, checked, version } = await prepared();
const changed = await prepared(['A smile shows that', 'A wave shows that']);

const basis = {
  ...{ program: 'p', sharedData: 'h', date: '2026-11-24' },
  ...{ isPublic: false, all: false, kits: false },
};
const part = (band: string | null, sum: string): Part => ({
  ...{ lesson: 'kite-club', band, sum, took: null },
  ...{ files: [], problems: [] },
});
const shardOf = (...parts: Part[]): Shard => ({
  folder: 'shards/1',
  record: {
    ...{ version: 1, index: 1, of: 1, plan: 'plan', basis, parts },
    asked: { lessons: 'lessons', approvals: 'approvals' },
  },
});
const whole = [part('lks2', versionHash(version)), part(null, lessonHash(before))];
const made = resultsOfShards([shardOf(...whole)]);

describe('of a lesson that is as it was', () => {
  test('its bands and what is the whole school’s are taken', () => {
    const { bands, whole } = made(checked);
    expect(bands.map(([band]) => band)).toEqual(['lks2']);
    expect(whole(before)).toEqual({ files: [], problems: [] });
  });
});

describe('of a lesson that has changed since', () => {
  test('no band is taken: it says which, and that nothing was merged', () => {
    expect(() => made(changed.checked)).toThrow(Refusal);
    expect(() => made(changed.checked)).toThrow(
      /“kite-club” for .* has changed since shards\/1 was built\..*Nothing was merged/,
    );
  });

  test('what is the whole school’s is made anew', () => {
    expect(made(checked).whole(changed.prepared)).toBeUndefined();
  });
});

test('a band that came since is in no shard, and is asked for', () => {
  const none = resultsOfShards([shardOf()]);
  expect(() => none(checked)).toThrow(/is in no shard: it came since they were built/);
});

test.each([
  ['the school, the bands, the routes or the rules', { sharedData: 'other' }],
  ['the program', { program: 'other' }],
  ['the day', { date: '2026-11-25' }],
])('where %s are others by now, nothing is merged', (_, now) => {
  const shards = [shardOf(...whole)] as [Shard];
  expect(() => refuseOtherSources(shards, basis)).not.toThrow();
  expect(() => refuseOtherSources(shards, { ...basis, ...now })).toThrow(/Nothing was merged/);
});
