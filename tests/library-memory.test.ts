/** A library of any size is made in the memory of two lessons: each is let go once it is checked, and once it is made. */
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import type { SharedData } from '#model/lesson/lesson.ts';
import { prepareEach } from '#pipeline';
import type { BuildEngines } from '#pipeline/build-output.ts';
import type { Prepared } from '#pipeline/prepared.ts';
import { makeLessons } from '#scripts/make-lessons.ts';
import { moduleSources, sharedSources } from '#scripts/samples/shared-data.ts';
import { folderOf, hasPicture, TODAY } from './prepare-fixture.ts';

const SLUGS = ['ants', 'bees', 'crabs', 'ducks'];

let sharedData: SharedData | null;
let checked: { kept: WeakRef<Prepared>; text: string; adapt: () => Prepared }[];
beforeAll(async () => {
  const lessons = await Promise.all(
    SLUGS.map(async (slug) => ({ ...(await folderOf({}, `${slug}/`)), slug })),
  );
  checked = [];
  ({ sharedData } = await prepareEach(
    { sharedData: sharedSources, modules: moduleSources, lessons },
    { today: TODAY, hasPicture },
    (prepared, adapt) => {
      checked.push({ kept: new WeakRef(prepared), text: textOf(prepared), adapt });
    },
  ));
});

/** All that products are made from, as text: sets too. */
const textOf = (prepared: Prepared): string =>
  JSON.stringify(prepared, (_, value) => (value instanceof Set ? [...value] : value));

test('a lesson that was checked is let go, though it can be adapted again', async () => {
  expect(checked).toHaveLength(SLUGS.length);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  // What a weak reference is made of, or gives, stays to the end of the turn.
  await setImmediate();
  collect();
  expect(checked.flatMap(({ kept }) => kept.deref()?.lesson.slug ?? [])).toEqual([]);
});

test('adapted again it is the same', () => {
  for (const { text, adapt } of checked) expect(textOf(adapt()) === text).toBe(true);
});

test('of lessons that are made, two at most are held', async () => {
  if (!sharedData) throw new Error('The shared data has errors');
  const nothing = async () => ({ files: [], problems: [] });
  const engines = { memo: { find: nothing, memoize: nothing } } as unknown as BuildEngines;
  let held = 0;
  let most = 0;
  const jobs = checked.map(({ adapt }, index) => ({
    ...{ slug: SLUGS[index] ?? '', bands: [], existingParts: new Map() },
    adapt: () => {
      held += 1;
      most = Math.max(most, held);
      return adapt();
    },
  }));
  const made = await makeLessons(jobs, sharedData, engines, {
    ...{ all: false, kits: false, isPublic: false, begin: () => {}, say: () => {} },
    pool: () => {
      throw new Error('Everything is in the cache');
    },
    store: async (output) => output,
    keep: async ({ prepared }) => {
      held -= 1;
      return prepared.lesson.slug;
    },
  });
  expect(made).toEqual(SLUGS);
  expect(most).toBe(2);
});
