/** What is free on a page goes to its answer spaces, and only that. */
import { expect, test } from 'vitest';
import type { Mark, Typesetting } from '#render/arrange/paper-tools.ts';
import { fitSpace } from '#render/typst/fit-space.ts';

const FOOT = 278;
const box = (page: number, top: number, mm: number): Mark[] => [
  { kind: 'start', page, at: 0 },
  { kind: 'space', page, id: 0, mm, least: 1, most: 3, alone: 3 },
  { kind: 'end', page, y: top + mm, room: FOOT - top - mm, at: 0 },
];
const text = (from: number, to: number, y: number): Mark[] => [
  { kind: 'start', page: from, at: 1 },
  { kind: 'end', page: to, y, room: FOOT - y, at: 1 },
];

/** How a sheet of these marks was set last, for each box its growth. */
async function grownTo(marks: Mark[], pages: number): Promise<readonly number[]> {
  const growth = new Map<Typesetting, readonly number[]>();
  const set = async (grow: readonly number[]) => {
    const typesetting = { pdf: () => new Uint8Array(), pages, marks };
    growth.set(typesetting, grow);
    return typesetting;
  };
  return growth.get(await fitSpace(set, 2)) ?? [];
}

test('a box above nothing takes what is free', async () => {
  expect((await grownTo(box(1, 15, 60), 1))[0]).toBeGreaterThan(2);
});

test('a box above a text that runs on to the next page takes none of the text’s room', async () => {
  expect(await grownTo([...box(1, 15, 60), ...text(1, 2, 120)], 2)).toEqual([1]);
});

test('a box above what moved to the next page takes the room it left', async () => {
  expect((await grownTo([...box(1, 15, 60), ...text(2, 2, 120)], 2))[0]).toBeGreaterThan(2);
});

test('no sheet is set twice in the same way', async () => {
  const ways: string[] = [];
  // As large as it may be with every share of what is free.
  const marks = box(1, 15, 60).map((mark) =>
    mark.kind === 'space' ? { ...mark, most: 1.2, alone: 1.5 } : mark,
  );
  await fitSpace(async (grow) => {
    ways.push(grow.join(' '));
    return { pdf: () => new Uint8Array(), pages: 2, marks };
  }, 2);
  expect(ways).toContain('1.5');
  expect(ways).toEqual([...new Set(ways)]);
});
