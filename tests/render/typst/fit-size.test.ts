/** Adults' paper is set as large as its sides allow, and no more often than that takes. */
import { expect, test } from 'vitest';
import type { Typesetting } from '#render/arrange/paper-tools.ts';
import { fitOrRunOn, fitSize } from '#render/typst/fit-size.ts';

const SIZES = [12, 11, 10, 9, 8] as const;
/** What a page holds, in millimetres. */
const PAGE = 268;

/** A text that is so many millimetres long at 10 points, and takes up room as the square of its size. */
async function fitted(length: number, { usual = 0, limit = 1, choose = fitSize } = {}) {
  const tried: number[] = [];
  const sheet = await choose(SIZES, usual, limit, async (size): Promise<Typesetting> => {
    tried.push(size);
    const long = length * (size / 10) ** 2;
    const pages = Math.ceil(long / PAGE);
    const room = pages * PAGE - long;
    return {
      pdf: () => new Uint8Array(),
      pages,
      marks: [{ kind: 'end', page: pages, y: 0, room, at: 0 }],
    };
  });
  return { tried, size: tried.at(-1), pages: sheet.pages };
}

test('what fits at the largest size is set once', async () => {
  expect(await fitted(150)).toEqual({ tried: [12], size: 12, pages: 1 });
});

test('sizes that cannot hold it are not tried', async () => {
  // At 12 points it is 1.44 times as long: 10 points are needed, and 11 are too many.
  expect(await fitted(267)).toEqual({ tried: [12, 10], size: 10, pages: 1 });
});

test('a size that may hold it is tried, though it does not', async () => {
  expect((await fitted(242)).tried).toEqual([12, 11, 10]);
});

test('the smallest is taken where none holds it', async () => {
  expect(await fitted(900)).toEqual({ tried: [12, 8], size: 8, pages: 3 });
});

test('what may run on takes the sides that the smallest needs, in the largest size that needs no more', async () => {
  // At 8 points it is 576 mm long, which is three sides; at 9 points they hold it too.
  const { size, pages } = await fitted(900, { choose: fitOrRunOn });
  expect({ size, pages }).toEqual({ size: 9, pages: 3 });
});

test('from a size in the middle, larger ones are tried as long as they may fit', async () => {
  expect((await fitted(150, { usual: 2 })).tried).toEqual([10, 11, 12]);
  expect((await fitted(250, { usual: 2 })).tried).toEqual([10]);
});
