/** Nobody finds the right answer by where it stands: in each age, and in each story, its place varies. */
import { expect, test } from 'vitest';
import { inside, itemsOf } from '#compose/nodes.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();

interface Asked {
  band: string;
  story: string;
  /** Where its right answer stands, from 1, of how many. */
  place: number;
  of: number;
}

const asked: Asked[] = sharedData.bands.flatMap((band) =>
  tellingsOf(modules, band.id).flatMap(({ id, module }) =>
    inside(module, 'Slide')
      .flatMap((slide) => inside(slide, 'Check'))
      .map((check) => {
        const answers = itemsOf([check]);
        const place = answers.findIndex(({ checked }) => checked) + 1;
        return { band: band.id, story: `${band.id}, ${id}`, place, of: answers.length };
      }),
  ),
);
const groupsBy = (key: (check: Asked) => string): [string, Asked[]][] => [
  ...Map.groupBy(asked, key),
];
const share = (checks: readonly Asked[], place: number): number =>
  checks.filter((check) => check.place === place).length / checks.length;

/** Of fewer nothing can be told. */
const ENOUGH = 8;

test.each(groupsBy(({ band, of }) => `${band}, ${of}`).filter(([, all]) => all.length >= ENOUGH))(
  'of the checks of %s answers, none of their places is right hardly ever, or mostly',
  (_, checks) => {
    const even = 1 / (checks[0]?.of ?? 1);
    for (const place of Array.from({ length: checks[0]?.of ?? 0 }, (_, at) => at + 1)) {
      expect(share(checks, place), `place ${place}`).toBeGreaterThan(even / 2);
      expect(share(checks, place), `place ${place}`).toBeLessThan(even * 1.7);
    }
  },
);

test('no story has each right answer last', () => {
  const last = groupsBy(({ story }) => story).filter(
    ([, checks]) => checks.length > 1 && checks.every(({ place, of }) => place === of),
  );
  expect(last.map(([story]) => story)).toEqual([]);
});
