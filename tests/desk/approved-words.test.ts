/** The texts of what was approved last: kept, and told of as words once they are others. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from '#model/text/sha256.ts';
import { changesSinceApproval, saveApprovedTexts } from '#scripts/approved-words.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'forewarned-words-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const texts = (room: string, ...others: string[]) =>
  new Map([
    ['Staff briefing', JSON.stringify(['Fly kites.'])],
    ['Letter before the lesson · Years 7 to 9', JSON.stringify([`Ask in ${room}.`])],
    ...others.map((name): [string, string] => [name, '[]']),
  ]);
async function approvalOf(of: ReadonlyMap<string, string>) {
  const entries = [...of].map(async ([name, text]) => {
    const hash = await sha256(new TextEncoder().encode(text));
    return [name, hash] as const;
  });
  return { products: Object.fromEntries(await Promise.all(entries)) };
}

test('a room that changed is told with the paper that prints it', async () => {
  const file = join(dir, 'made', 'kites.json');
  const approved = texts('Room 2');
  await saveApprovedTexts(file, approved);
  expect(await changesSinceApproval(file, await approvalOf(approved), texts('Room 4'))).toEqual([
    {
      ...{ before: 'Room 2.', after: 'Room 4.' },
      papers: ['Letter before the lesson for Years 7 to 9'],
    },
  ]);
});

test('nothing is told where nothing was kept, where it is another approval, or where a paper is new', async () => {
  const file = join(dir, 'kites.json');
  const approval = await approvalOf(texts('Room 2'));
  expect(await changesSinceApproval(file, approval, texts('Room 4'))).toBeNull();
  await saveApprovedTexts(file, texts('Room 3'));
  expect(await changesSinceApproval(file, approval, texts('Room 4'))).toBeNull();
  await saveApprovedTexts(file, texts('Room 2'));
  expect(await changesSinceApproval(file, approval, texts('Room 4', 'Poster'))).toBeNull();
});
