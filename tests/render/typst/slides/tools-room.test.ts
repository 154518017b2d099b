/** A tool with more in it than its slide holds is told when its slide is measured, all answers open. */
import { expect, test } from 'vitest';
import { openFits } from '#scripts/samples/fit-of.ts';
import { type Change, prepareFixture, prepareVariants } from '../../../prepare-fixture.ts';

const SORT = '<Sort id="piles" prompt="Make two piles."';
const before = (tool: string): Change => [SORT, `${tool}\n\n${SORT}`];
const LONG = 'Wren winds the string in and walks all the way over the long hill to the shed';
const steps = (count: number, text: string): string =>
  Array.from({ length: count }, (_, index) => `- ${text} ${index + 1}.\n\n  It dries.\n\n`).join(
    '',
  );
const options = (reply: string): string =>
  ['x', ' ', ' '].map((mark, index) => `- [${mark}] Kite ${index + 1}.\n\n  ${reply}`).join('\n\n');

const CASES: Record<string, Change> = {
  'a reason of ninety words on a card': [
    '| Bo asks what you ate | Keep | Bo knows you. |',
    `| Bo asks what you ate | Keep | ${Array(30).fill('Bo knows you.').join(' ')} |`,
  ],
  'seven steps': before(
    `<Order id="seven" prompt="What comes first?">\n\n${steps(7, 'Wren')}</Order>`,
  ),
  'four long steps': before(
    `<Order id="four" prompt="What comes first?">\n\n${steps(4, LONG)}</Order>`,
  ),
  'four long pairs': before(
    `<Match id="pairs" prompt="What goes together?">\n\n| One | Two |\n| --- | --- |\n${[1, 2, 3, 4].map((at) => `| ${LONG} ${at} | ${LONG} and back ${at} |\n`).join('')}\n</Match>`,
  ),
  'a reply of ninety words': before(
    `<Check id="long" question="What next?">\n\n${options(Array(30).fill('Bo knows you.').join(' '))}\n\n</Check>`,
  ),
};

const fixture = await prepareFixture();
if (!fixture.sharedData) throw new Error('The fixture has no house');
const fits = await openFits(fixture.sharedData);

const cases = Object.entries(CASES);
const variants = await prepareVariants(cases.map(([, change]) => ({ lesson: [change] })));

async function problemsOf({ lessons }: Pick<(typeof variants)[number], 'lessons'>) {
  const [version] = lessons[0]?.versions ?? [];
  if (!version) throw new Error('The fixture has no band');
  return fits(version);
}

test.each(cases.map(([name], at) => [name, at] as const))('%s', async (_, at) => {
  const problems = await problemsOf(variants[at] ?? { lessons: [] });
  const [found] = problems.filter(({ ruleId }) => ruleId === 'fits-slide');
  expect(found?.reason).toMatch(/slide \d+ .* of lks2 that is \d+ lines? too full/);
  expect(found?.laidOut).toContain('full to its edge');
});

test('as it stands, the fixture has room on every slide', async () => {
  expect(await problemsOf(fixture)).toEqual([]);
});
