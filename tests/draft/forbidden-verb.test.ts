/** What an alert forbids is never told as if it asked for it, nor a sign of its own as a general one. */
import { expect, test } from 'vitest';
import { restate } from '#draft/quote/restate.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';

const { sharedData } = await openDrafting();
const nothing = { serviceFacts: [], appeal: [], redFlags: [], statements: [], affected: [] };

const factsOf = (text: string, of: 'advice' | 'redFlags' = 'advice'): string[] => {
  const reading = { ...nothing, advice: [], [of]: [{ text, line: 1 }], mechanisms: [], lead: null };
  return restate(
    reading as unknown as AlertReading,
    [],
    sharedData.restatements,
    sharedData.risks,
  ).flatMap(({ says, leftOut }) => (leftOut ? [] : [says]));
};

const TALK = 'Talk often and openly about what a child does online.';

test.each(['Talk to him.', 'Why not talk to them about it?', 'Never stop talking with them.'])(
  '“%s” asks for talk',
  (text) => expect(factsOf(text)).toContain(TALK),
);

test.each([
  'Stop talking to him.',
  'Do not let them talk to people online.',
  'Never talk to them.',
])('“%s” asks for none', (text) => expect(factsOf(text)).not.toContain(TALK));

test('what forbids the same as ours does is still told in our words', () =>
  expect(factsOf('Don’t pay.')).toContain('Do not pay, and do not send anything more.'));

test('a fear of something is the alert’s own sign, and no general one of ours', () => {
  const sentence = 'A child who is anxious about who has posted what.';
  expect(factsOf(sentence, 'redFlags').join(' ')).not.toContain('withdrawn');
  expect(factsOf('A child who seems anxious.', 'redFlags').join(' ')).toContain('withdrawn');
});
