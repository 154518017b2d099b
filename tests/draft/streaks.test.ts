/** An alert on a streak is told by no story of paid chance, and its lead hears that none of ours is on streaks. */
import { expect, test } from 'vitest';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';

const drafting = await openDrafting();
const STREAK = 'A child who misses a day loses the whole row of flames, and it can be bought back.';
const BOX = 'Every box is a surprise, and costs 250 coins.';

const drafted = (mechanisms: [string, string][], leadMechanism: string | null) =>
  drafting.draft('to-try', {
    ...readingOf({ risks: [['spending-gambling', 'high', 4, 5]] }),
    mechanisms: mechanisms.map(([id, text], at) => ({ id, evidence: [{ text, line: 4 + at }] })),
    leadMechanism,
    statements: mechanisms.map(([id, text], at) => ({
      text,
      line: 4 + at,
      uses: ['risk:spending-gambling', `mechanism:${id}`],
    })),
  });
/** Does a lesson tell of boxes and tins whose content is left to chance, or of a bet? */
const CHANCE = /title="[^"]*(?:mystery|boxes of chance|sealed tins|betting)[^"]*"/i;
const textOf = ({ lesson }: Awaited<ReturnType<typeof drafted>>): string => lesson?.text ?? '';

test('a streak leads where most is said of it, though it can be bought back', async () => {
  const draft = await drafted(
    [
      ['streaks-and-likes', STREAK],
      ['coins-and-offers', STREAK],
    ],
    'coins-and-offers',
  );
  const text = textOf(draft);
  expect(text).toContain('mechanisms:\n  - streaks-and-likes');
  expect(text).not.toMatch(CHANCE);
  expect(text).toContain('untold:\n');
  expect(text).toContain('mechanism: streaks-and-likes');
});

test('what is bought leads where more is said of that, and a box of chance is told as one', async () => {
  const draft = await drafted(
    [
      ['paid-chance', BOX],
      ['streaks-and-likes', STREAK],
    ],
    'paid-chance',
  );
  expect(textOf(draft)).toContain('mechanisms:\n  - paid-chance');
  expect(textOf(draft)).toMatch(CHANCE);
});
