/** A person may accept a warning, with a reason that the lead reads; never an error. */
import { expect, test } from 'vitest';
import { leadReport } from '#adapt/lead-report/lead-report.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const accepted = (rule: string): [string, string] => [
  'status: final\n',
  `status: final\naccepted:\n  - { rule: ${rule}, by: PSHE lead, date: 2026-11-24, why: Our governors use this word. }\n`,
];
const rulesOf = (problems: readonly { ruleId: string }[]) => problems.map(({ ruleId }) => ruleId);
/** A term that the field no longer uses, in the teacher's notes. */
const OLD_TERM: [string, string] = [
  '**Do:** Count each corner and write it down.',
  '**Do:** Call it cyberbullying.',
];

test('an accepted warning stands in the lead’s report, and no more in the way', async () => {
  const { problems, sharedData, lessons } = await prepareFixture({
    lesson: [accepted('use-the-term'), OLD_TERM],
  });
  expect(rulesOf(problems)).toEqual([]);
  const [prepared] = lessons;
  if (!sharedData || !prepared) throw new Error('The fixture cannot be read');
  const report = JSON.stringify(
    leadReport(
      prepared.lesson,
      sharedData,
      prepared.versions.map(({ version }) => version),
    ),
  );
  expect(report).toContain('“use-the-term”, accepted by PSHE lead on 24 November 2026');
  expect(report).toContain('Our governors use this word.');
});

test.each(['no-platform-name', 'minutes-add-up', 'no-such-rule'])(
  '%s can’t be accepted',
  async (rule) => {
    const { problems } = await prepareFixture({ lesson: [accepted(rule)] });
    expect(rulesOf(problems)).toEqual(['override-allowed']);
  },
);
