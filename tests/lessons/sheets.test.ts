/** Keys of cards speak of cards that are there, and a school's lessons seldom end alike. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { attribute, inside, itemsOf } from '#compose/nodes.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();

/** “**4** Saying no once is enough.” → 4. */
const numberOf = (text: string): string[] => /^(\d+)\b/.exec(text.trim())?.slice(1) ?? [];

test('the key of numbered cards answers each of them, and speaks of no card that a class does not get', () => {
  const keyed = sharedData.bands.flatMap((band) =>
    tellingsOf(modules, band.id).flatMap(({ id, module }) =>
      inside(module, 'Handout').flatMap((handout) => {
        const cards = inside(handout, 'Cards')
          .filter((set) => (attribute(set, 'versions') ?? 'standard').includes('standard'))
          .flatMap((set) => itemsOf([set]))
          .flatMap((card) => numberOf(textContent(card)));
        const key = inside(handout, 'LookFor')
          .map((part) => textContent(part))
          .join(' ');
        const numbers = [...key.matchAll(/(?<=[.:] )(\d+) (?=[a-z])/g)].map(
          ([, number]) => number ?? '',
        );
        return cards.length > 0 && numbers.length > 0
          ? [{ where: `${band.id}, ${id}, ${attribute(handout, 'id')}`, cards, told: numbers }]
          : [];
      }),
    ),
  );
  expect(keyed.length).toBeGreaterThan(0);
  for (const { where, cards, told } of keyed) expect(told, where).toEqual(cards);
});

test('lessons of a band close in three ways at least, and none of them stands in more than half', () => {
  for (const band of sharedData.bands) {
    const template = modules.templates.bands.get(band.id);
    const closings = (template ? inside(template, 'Slide') : [])
      .filter((slide) => attribute(slide, 'part') === 'closing')
      .map((slide) => (attribute(slide, 'led') ?? '').split(/\s+/).filter(Boolean));
    const taught = sharedData.risks
      .filter(({ id }) => modules.risks.get(id)?.bands.has(band.id))
      .map(({ id }) => id);
    const led = closings.flat();
    const shares = closings.map((ids) =>
      ids.length > 0
        ? ids.filter((id) => taught.includes(id)).length
        : taught.filter((id) => !led.includes(id)).length,
    );
    expect(new Set(led).size, `${band.id}: a risk closes in two ways`).toBe(led.length);
    expect(shares.length, band.id).toBeGreaterThanOrEqual(3);
    expect(Math.max(...shares), band.id).toBeLessThanOrEqual(taught.length / 2);
  }
});
