/** An alert that is issued again: what is new in it is shown, and all of its issues are forgotten together. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AlertSource } from '#model/alert/alert-source.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import { forgetText, newIssue } from '#scripts/desk/alerts/issues-before.ts';

const saying = (...texts: string[]): AlertSource => ({
  statements: texts.map((text, index) => ({ text, line: index + 1, uses: ['sign'] })),
  own: [],
});
let folder: string;
const keep = (name: string, source: AlertSource) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'alert.source.json'), JSON.stringify(source));
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forewarned-issues-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is new is told beside the issue before it, whichever was kept in between', async () => {
  keep('before-2', saying('They talk.', 'They pay.'));
  keep('before-9', saying('They talk.'));
  // Kept when somebody edited the lesson by hand: the alert is the same.
  keep('before-10', saying('They talk.', 'They meet.', 'They trade.'));
  const now = saying('They talk.', 'They meet.', 'They trade.');
  expect(await newIssue(folder, now)).toEqual({
    added: [wordKey('They meet.'), wordKey('They trade.')],
    gone: 0,
  });
  expect(await newIssue(folder, saying('They meet.'))).toEqual({ added: [], gone: 2 });
});

test('one that was issued but once, or whose text is not here, has nothing new', async () => {
  expect(await newIssue(folder, saying('They talk.'))).toBeNull();
  keep('before-1', saying('They talk.'));
  expect(await newIssue(folder, saying('They talk.'))).toBeNull();
  expect(await newIssue(folder, null)).toBeNull();
});

test('the text of every issue is taken off the computer, and nothing else', async () => {
  keep('', saying('They talk.'));
  keep('before-1', saying('They pay.'));
  writeFileSync(join(folder, 'before-1', 'alert.md'), 'x');
  await forgetText(folder);
  expect(existsSync(join(folder, 'alert.source.json'))).toBe(false);
  expect(existsSync(join(folder, 'before-1/alert.source.json'))).toBe(false);
  expect(existsSync(join(folder, 'before-1/alert.md'))).toBe(true);
});
