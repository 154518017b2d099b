/** A lesson goes by what the alert's service does, as far as that opens the door to what the lesson is on. */
import { expect, test } from 'vitest';
import { openDrafting } from '../drafted.ts';
import { readingOf } from './sample-reading.ts';

const drafting = await openDrafting();
const drafted = async (leadMechanism: string | null, ...ids: string[]) => {
  const reading = {
    ...readingOf({ risks: [['spending-gambling', 'high', 4]] }),
    leadMechanism,
    mechanisms: ids.map((id) => ({ id, evidence: [{ text: `It does ${id}.`, line: 4 }] })),
  };
  const { lesson } = await drafting.draft('to-try', reading);
  return /^mechanisms:\n {2}- (.*)$/m.exec(lesson.text)?.[1] ?? null;
};

test('what it does most, where that leads to the risk', async () => {
  expect(await drafted('paid-chance', 'paid-chance', 'virtual-gifts')).toBe('paid-chance');
});

test('what is said of it next, where what it does most leads to another', async () => {
  expect(await drafted('profile-requests', 'profile-requests', 'paid-chance')).toBe('paid-chance');
});

test('what it does most, where nothing that is said leads to the risk', async () => {
  expect(await drafted('profile-requests', 'profile-requests')).toBe('profile-requests');
});

test('nothing, where the alert says nothing of what it does', async () => {
  expect(await drafted(null)).toBe(null);
});
