/** Staff read first what the alert is about, in a box: what it is, how it works, who, signs, what to do, what is not said. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { staffBriefing } from '#adapt/staff-briefing.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { bandToTry, lessonToTry } from '#scripts/samples/lesson-to-try.ts';
import { PLAIN_ALERT } from '#scripts/samples/plain-alert.ts';
import { said } from '../adapt/adults-words.ts';

const drafting = await openDrafting();
const bands = ['ks1', 'ks4'].map((id) => bandToTry({ id, risks: ['grooming'] }));
const lessonLedBy = (mechanism: string, publisher: string | null = null, read = '') => ({
  slug: `box-${mechanism}${read === '' ? '' : '-read'}`,
  lesson: {
    path: `box-${mechanism}/lesson.mdx`,
    text: lessonToTry('grooming', bands, { mechanism }),
  },
  alert: {
    path: `box-${mechanism}/alert.md`,
    text: PLAIN_ALERT.replace('publisher: null', `publisher: ${publisher}\n${read}`),
  },
  shingles: null,
});
const { lessons } = await drafting.prepare([
  lessonLedBy('virtual-gifts', 'Fennmoor Council'),
  lessonLedBy('private-messages'),
  lessonLedBy(
    'private-messages',
    null,
    'reading: { text: a, lesson: b, risks: [], missing: [], paper: letter }',
  ),
]);
const boxes = lessons.map(({ lesson, versions }) => {
  const shown = versions.map(({ version }) => version);
  const { sections } = staffBriefing(lesson, drafting.sharedData, shown);
  const [block] = sections[0]?.blocks ?? [];
  return block?.kind === 'table'
    ? block.rows.map((row) => row.map((cell) => textContent({ type: 'paragraph', children: cell })))
    : [];
});

test('the box answers what staff ask, in this order', () => {
  for (const rows of boxes)
    expect(rows.map(([label]) => label)).toEqual([
      'What it is',
      'How it works',
      'Who is affected',
      'Signs, which may be nothing',
      'What to do',
      'What we don’t say to pupils',
    ]);
});

test('staff see what they need most of it on one slide, and what pupils may say on another', () => {
  for (const { workshops } of lessons) {
    const shown = (title: string) =>
      (workshops?.staff.slides ?? [])
        .filter((slide) => slide.title.startsWith(title))
        .map(({ blocks }) => said(blocks).join(' '));
    expect(shown('The alert in short')).toEqual([
      expect.stringMatching(/How it works.*Signs, which may be nothing/),
    ]);
    expect(shown('What you may hear')).toEqual([expect.stringMatching(/^You may hear.*What’s it/)]);
    expect(shown('What you may hear').join()).not.toContain('Who is affected');
  }
});

test('it says what pupils are not told of the risk, and asks nothing of parents', () => {
  const [rows = []] = boxes;
  const [, withheld] = rows.find(([label]) => label === 'What we don’t say to pupils') ?? [];
  expect(withheld).toMatch(/real case.*invented people.*No pupil hears an offender’s words/s);
  for (const { id, adults } of drafting.sharedData.mechanisms)
    expect([id, adults.older ?? adults.letter]).not.toEqual([
      id,
      expect.stringMatching(/\byour (?:child|son|daughter)|\bplease\b/i),
    ]);
});

test('it calls a letter a letter', () => {
  const [, , letter = []] = boxes;
  expect(letter[0]?.[1]).toMatch(/^A letter of warning has reached us/);
  expect(JSON.stringify(letter)).not.toMatch(/\balert\b/);
});

test('it tells of this alert, and names nobody’s service', () => {
  const [gifts = [], messages = []] = boxes;
  expect(gifts[0]?.[1]).toMatch(/^A safeguarding alert from Fennmoor Council has reached us\. /);
  expect(messages[0]?.[1]).toMatch(/^A safeguarding alert has reached us\. It is about /);
  expect(gifts[1]?.[1]).toMatch(/gift/i);
  expect(messages[1]?.[1]).not.toBe(gifts[1]?.[1]);
  // Whom we teach is another question: an alert that names no age is not made to name one.
  expect(gifts[2]?.[1]).toBe('It gives no age.');
  expect(gifts[4]?.[1]).toMatch(/Designated Safeguarding Lead the same day/);
  expect(JSON.stringify(boxes)).not.toContain('{');
});
