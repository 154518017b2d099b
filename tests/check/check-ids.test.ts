/** An id that names nothing is refused, with the ids that there are and the one that was meant. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { didYouMean } from '#model/text/did-you-mean.ts';
import { type Change, prepareFixture } from '../prepare-fixture.ts';

const ALERT = 'tests/fixtures/kite-club/alert.md';
const REVIEW = 'reviewBy: 2027-03-01';
const corrections = (text: string): Change => [REVIEW, `${REVIEW}\ncorrections:\n  ${text}`];
const unknown = async (changes: Parameters<typeof prepareFixture>[0]) =>
  (await prepareFixture(changes)).problems.filter(({ ruleId }) => ruleId === 'id-known');

describe('alert.md', () => {
  test('names the line, the ids with their plain names, and what was meant', async () => {
    const [problem, ...more] = await unknown({ alert: [corrections('risks: { bullying: true }')] });
    expect(more).toEqual([]);
    expect(problem?.reason).toContain('“bullying” under corrections.risks');
    const lines = (await readFile(ALERT, 'utf8')).split('\n');
    expect(problem?.place).toMatchObject({ file: ALERT, line: lines.indexOf(REVIEW) + 3 });
    expect(problem?.note).toMatch(/Did you mean online-bullying\?/);
    expect(problem?.note).toContain('grooming (');
  });

  test.each([
    ['the subject of the corrections', corrections('subject: gaming')],
    ['a risk of a fact', ['risks: [stranger-contact]', 'risks: [stranger]'] as Change],
    ['a route', ['routeId: childline', 'routeId: child-line'] as Change],
    ['an added route', [REVIEW, `${REVIEW}\naddedRoutes: [the-nurse]`] as Change],
    [
      'a softened fact',
      [REVIEW, `${REVIEW}\nsoftened: [{ fact: f09, to: Less., why: Kinder. }]`] as Change,
    ],
  ])('%s', async (_, change) => {
    expect(await unknown({ alert: [change] })).toHaveLength(1);
  });
});

describe('lesson.mdx', () => {
  const front = (from: string, to: string): Change => [from, to];
  test.each([
    ['its subject', front('subject: stranger-contact', 'subject: strangers')],
    [
      'a risk that is not taught',
      front('status: final\n', 'status: final\nalso: [{ risk: drugs, why: Not here. }]\n'),
    ],
    ['a character', front('status: final\n', 'status: final\nnames: { nobody-here: Mina }\n')],
  ])('%s', async (_, change) => {
    expect(await unknown({ lesson: [change] })).toHaveLength(1);
  });
});

test('a lesson whose ids are right has none to report', async () => {
  expect(await unknown({})).toEqual([]);
});

test.each([
  ['bullying', 'online-bullying'],
  ['groming', 'grooming'],
  ['scam', 'scams-malware'],
  ['gambling', 'spending-gambling'],
  ['zebra-crossing', null],
])('“%s” is taken for %s', (written, meant) => {
  const ids = ['grooming', 'online-bullying', 'scams-malware', 'spending-gambling'];
  expect(
    didYouMean(
      written,
      ids.map((id) => ({ id, name: '' })),
    ),
  ).toBe(meant);
});
