/** What staff read may not have them ask pupils about their own lives; what the alert asks of families does not do that. */
import { describe, expect, test } from 'vitest';
import { wordKey } from '#model/alert/alert-words.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const ADVICE = 'Ask who sends presents online.';
const RECORD = 'Record what you were told in the pupil’s words.';
const TO_ONE_CHILD = `Ask "who's in your team?" and not "do you chat online?"`;
const accepted = (adults: 'quoted' | 'staff', advice = ADVICE, kind = 'advice') =>
  ['corrections:', '  sentences:', `    ${wordKey(advice)}:`]
    .concat([
      `      { adults: ${adults}, kind: ${kind}, says: ${JSON.stringify(advice)} }`,
      '---',
      '',
    ])
    .join('\n');

/** Whether the fixture is refused with this advice in a table of its staff's page. */
async function isRefused(corrections = '---\n', advice = ADVICE): Promise<boolean> {
  const table = `| The alert | In its words |\n| --- | --- |\n| What families are asked | “${advice}” |`;
  const { problems } = await prepareFixture({
    lesson: [['<Staff facts="f01">', `<Staff facts="f01">\n\n${table}`]],
    alert: [['---\n\nAn invented', `${corrections}\nAn invented`]],
  });
  return problems.some(({ ruleId }) => ruleId === 'no-personal-question');
}

test('staff are not told to ask who sends what', async () => {
  expect(await isRefused()).toBe(true);
  expect(await isRefused(accepted('staff'))).toBe(true);
});

test('what they note of a child who tells asks nothing of a class', async () => {
  const note = 'Note who told you, and when.';
  expect(await isRefused('---\n', note), 'in words of ours').toBe(true);
  expect(await isRefused(accepted('staff', note), note)).toBe(false);
});

test('staff may read what only a letter may not say, and words of the alert that are no name', async () => {
  const { problems } = await prepareFixture({
    lesson: [
      [
        '<Staff facts="f01">',
        '<Staff facts="f01">\n\nIt has happened in our school. They say: look up now.',
      ],
    ],
    alert: [['names:\n', 'names:\n  - { name: Look up now, variants: [], role: slogan }\n']],
  });
  expect(problems.filter(({ ruleId }) => /letter-safe|name/.test(ruleId))).toEqual([]);
});

describe('staff read the name of a service', () => {
  const problems = async (naming: string) => {
    const found = await prepareFixture({
      lesson: [['<Staff facts="f01">', '<Staff facts="f01">\n\nIt was on Blobchat.']],
      alert: [['---\n\nAn invented', `${naming}---\n\nAn invented`]],
    });
    return found.problems
      .filter(({ ruleId }) => ruleId === 'no-platform-name')
      .map(({ reason }) => reason);
  };
  test('where the lead has decided so, and nowhere else', async () => {
    expect(await problems('')).toEqual([
      'Unexpected name “blobchat” in what staff and governors read, expected none',
    ]);
    const decision = '{ because: They need it., role: Lead, date: 2026-11-24 }';
    expect(await problems(`naming: { staff: ${decision} }\n`)).toEqual([]);
    expect(await problems(`naming: { families: ${decision} }\n`)).toHaveLength(1);
  });
});

test('staff may read what the lead lets families be asked', async () =>
  expect(await isRefused(accepted('quoted'))).toBe(false));

test('staff may be asked to record what a child told them, and no class to write down what it was sent', async () => {
  expect(await isRefused('---\n', RECORD)).toBe(false);
  expect(await isRefused('---\n', 'Write down what you have been sent.')).toBe(true);
});

test('staff may be told what to say to one child, word for word', async () => {
  const onPage = 'Ask ‘who’s in your team?’ and not ‘do you chat online?’';
  expect(await isRefused('---\n', onPage)).toBe(true);
  expect(await isRefused(accepted('staff', TO_ONE_CHILD), onPage)).toBe(false);
});

test('staff may read what the alert says that others write, and no question in its account', async () => {
  const told = 'Messages saying "Hands up if you have been watched" lead to a false page.';
  const onPage = told.replace(/"([^"]*)"/, '‘$1’');
  expect(await isRefused('---\n', onPage), 'in words of ours').toBe(true);
  expect(await isRefused(accepted('quoted', told, 'account'), onPage)).toBe(false);
  const asks = 'Hands up if you have been watched.';
  expect(await isRefused(accepted('quoted', asks, 'account'), asks)).toBe(true);
});

test('staff may read what the alert tells its own readers, and signs that stand side by side', async () => {
  const readers = 'Some of you will have met a message from a second account.';
  expect(await isRefused('---\n', readers), 'in words of ours').toBe(true);
  expect(await isRefused(accepted('quoted', readers, 'incident'), readers)).toBe(false);
  const sign = 'A child who no longer wants to get the bus, who has been sent a message';
  expect(await isRefused('---\n', sign), 'in words of ours').toBe(true);
  expect(await isRefused(accepted('quoted', sign, 'sign'), sign)).toBe(false);
});
