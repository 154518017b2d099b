/** What was found in a text is known from then on, and is what would be found again. */
import { expect, test } from 'vitest';
import { cacheByText } from '#model/text/cache-by-text.ts';

/** Says which texts it was asked about. */
function asked() {
  const texts: string[] = [];
  const find = cacheByText((text) => {
    texts.push(text);
    return [text.length];
  });
  return { texts, find };
}

test('a text is looked at once, and an empty finding is one', () => {
  const { texts, find } = asked();
  expect([find('kite'), find(''), find('kite'), find('')]).toEqual([[4], [0], [4], [0]]);
  expect(texts).toEqual(['kite', '']);
});

test('a whole product’s text is not kept', () => {
  const { texts, find } = asked();
  const long = 'kite '.repeat(1_000);
  expect([find(long), find(long)]).toEqual([[5_000], [5_000]]);
  expect(texts).toHaveLength(2);
});
