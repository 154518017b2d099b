/** What was made before is found again where all that was read for it is the same, and nowhere else. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import { openMemo } from '#scripts/cache/memo.ts';
import { openStore } from '#scripts/cache/store.ts';

const folders: string[] = [];
let memo: ReturnType<typeof openMemo>;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'forewarned-memo-'));
  folders.push(folder);
  memo = openMemo(openStore(folder), '2026-11-24');
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const sharedData = { number: '0800 1111', name: 'Larch', names: ['Wren'] };
let made = 0;
/** Prints the number, and what was found where there is a fault. */
const print = (inputs: object, problems: Problem[] = []) =>
  memo.memoize('a card', inputs, async (from) => {
    made += 1;
    const { number } = (from as { sharedData: typeof sharedData }).sharedData;
    return { bytes: new TextEncoder().encode(number), problems };
  });
/** How often it was made, of these inputs one after the other. */
async function timesMade(...inputs: object[]): Promise<number> {
  made = 0;
  for (const input of inputs) await print(input);
  return made;
}

test('the same twice is made once, and has the same bytes', async () => {
  const first = await print({ sharedData });
  expect(await timesMade({ sharedData: { ...sharedData } })).toBe(0);
  expect(await print({ sharedData })).toEqual(first);
});

test('a change of what was read makes it again; of anything else, not', async () => {
  expect(
    await timesMade({ sharedData }, { sharedData: { ...sharedData, name: 'Oak', names: [] } }),
  ).toBe(1);
  expect(await timesMade({ sharedData: { ...sharedData, number: '101' } })).toBe(1);
});

test('what it was before is known too', async () => {
  const other = { sharedData: { ...sharedData, number: '101' } };
  expect(await timesMade({ sharedData }, other, { sharedData }, other)).toBe(2);
});

test('a line that moved makes nothing again, but for what is told with its line', async () => {
  const place = (line: number) => ({ file: 'a.mdx', line, column: 1, endLine: line, endColumn: 1 });
  const look = (line: number, problems: Problem[]) =>
    memo.memoize('a look', { place: place(line), says: 'words' }, async (from) => {
      made += 1;
      return {
        says: from.says,
        problems: problems.map((problem) => ({ ...problem, place: from.place })),
      };
    });
  made = 0;
  await look(1, []);
  await look(2, []);
  expect(made).toBe(1);
  const fault: Problem = {
    ruleId: 'glyph-exists',
    place: place(1),
    reason: 'long',
    note: 'Cut it.',
  };
  const other = (line: number) =>
    memo.memoize('a fault', { place: place(line) }, async ({ place }) => ({
      problems: [{ ...fault, place }],
    }));
  await other(1);
  expect((await other(2)).problems[0]?.place.line).toBe(2);
});

test('another day, and another thing of the same inputs, are others', async () => {
  await print({ sharedData });
  expect(await memo.find('a poster', { sharedData })).toBeNull();
  expect(await memo.find('a card', { sharedData })).not.toBeNull();
});

test('what was made of the alert’s own sentences is not kept', async () => {
  const lesson = { source: { own: ['Users may be threatened.'] }, title: 'On video' };
  const quote = (from: { lesson: { source: { own: string[] } | null } }) =>
    memo.memoize('a report', from, async ({ lesson }) => ({
      says: lesson.source?.own.join(' ') ?? '',
      problems: [],
    }));
  await quote({ lesson });
  expect(await memo.find('a report', { lesson })).toBeNull();
  const without = { lesson: { ...lesson, source: null } };
  await quote(without);
  expect(await memo.find('a report', without)).not.toBeNull();
});

test('what fails is not kept', async () => {
  const fail = () =>
    memo.memoize('a failure', { sharedData }, async () => {
      throw new Error('no ink');
    });
  await expect(fail()).rejects.toThrow('no ink');
  expect(await memo.find('a failure', { sharedData })).toBeNull();
});
