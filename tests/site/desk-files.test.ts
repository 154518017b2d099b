/** What the letter desk is given says nothing of the machine that built it. */
import { expect, test } from 'vitest';
import type { DeskLesson } from '#model/desk.ts';
import { deskFiles } from '#scripts/engines/desk-bundle.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

test('no place in the sources', async () => {
  const { sharedData } = await sharedDataForTests();
  const text = {
    type: 'text',
    value: 'Keep the messages.',
    data: { file: '../../home/lead/alert.md' },
    position: { start: { line: 3, column: 1 }, end: { line: 3, column: 19 } },
  };
  const lesson = { slug: 'one', title: 'One', bands: [], draft: [text] } as unknown as DeskLesson;
  const files = deskFiles([], [lesson], sharedData.school);
  const written = String(files.find(({ name }) => name === 'lessons/one.js')?.bytes);
  expect(written).toContain('Keep the messages.');
  expect(written).not.toMatch(/alert\.md|position/);
});
