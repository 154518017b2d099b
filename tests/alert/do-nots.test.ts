/** What an alert asks not to do is read wherever it stands, and what only comes of something is no advice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readFixture } from './read-fixture.ts';

const dir = mkdtempSync(join(tmpdir(), 'do-nots-'));
afterAll(() => rmSync(dir, { recursive: true }));

async function advisedIn(part: string) {
  const path = join(dir, 'alert.txt');
  writeFileSync(
    path,
    `Evening chats for families\n\nPupils of ours use an app called Tumblekin. Strangers message children on it.\n\n${part}\n\nPlease speak to Mrs Penn if you are worried. Childline: 0800 1111.\n`,
  );
  const { reading } = await readFixture(path);
  return (reading?.advice ?? []).map(({ text, not }) => `${not ? 'not' : 'do'}: ${text}`);
}

test.each([
  [
    'Should I take it off her?\n\nDon’t hide it in front of her on the first night. For some it is like a goodbye. Don’t laugh at it. Instead:\n• Ask to be shown it.\n• Agree on hours.',
    ['not: Don’t hide it in front of her on the first night.', 'not: Don’t laugh at it.'],
  ],
  [
    'What helped:\n- ask what the best bit is\n- write it down together\n\nWhat didn’t: me giving off. So don’t call her silly, and don’t lend anybody anything.',
    ['not: So don’t call her silly, and don’t lend anybody anything.'],
  ],
])('%j', async (part, expected) =>
  expect(await advisedIn(part)).toEqual(expect.arrayContaining(expected)),
);

test('what comes of something is no advice', async () => {
  const advised = await advisedIn(
    'A star goes up each day. Switch the chat off and it drops to nothing.',
  );
  expect(advised.filter((one) => one.includes('drops'))).toEqual([]);
});
