/** What no wording of ours says is kept in the alert's own words: for its lead, and in no file that git keeps. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDrafting } from '../drafted.ts';
import { readingOf } from './sample-reading.ts';

const drafting = await openDrafting();
const ODD = 'Fold the kite away by eight, and hang it where the cat sleeps.';
const KNOWN = 'Tell a trusted adult.';
const reading = {
  ...readingOf({ risks: [['stranger-contact', 'high', 4]] }),
  advice: [ODD, KNOWN].map((text, at) => ({ text, line: 7 + at })),
  statements: [{ text: ODD, line: 7, uses: ['advice'] }],
};

test('it is quoted whole beside the fact that stands for it, and stands nowhere else', async () => {
  const { source, alert, lesson } = await drafting.draft('to-try', reading);
  const { own, statements } = JSON.parse(source?.text ?? '');
  expect(statements).toEqual(reading.statements);
  expect(own).toMatchObject([{ fact: expect.stringMatching(/^f\d+$/), text: ODD, line: 7 }]);
  expect(alert?.text).toContain(`id: ${own[0].fact}`);
  expect(`${alert?.text}${lesson.text}`).not.toMatch(/Fold the kite|where the cat sleeps/);
});

test('git does not keep it', () => {
  expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('alert.source.json');
});
