/** The first page of the lead's report. */
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { leadReport } from '#adapt/lead-report/lead-report.ts';
import type { AlertSource } from '#model/alert/alert-source.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import { prepareFixture } from '../prepare-fixture.ts';

describe('the first page, for eight in the morning', () => {
  type Statements = AlertSource['statements'];
  /** The report on the fixture as if its alert had been read, and said this. */
  async function firstPage(
    statements: Statements,
    more: { own?: object[]; sentences?: object; untold?: object[] } = {},
  ) {
    const { sharedData, lessons } = await prepareFixture();
    const [prepared] = lessons;
    if (!sharedData || !prepared) throw new Error('The fixture cannot be read');
    const { lesson, versions } = prepared;
    const { alert } = lesson;
    const risk = { id: 'stranger-contact', sure: 'high', lines: [2], taught: true };
    const read = {
      ...lesson,
      meta: { ...lesson.meta, untold: more.untold ?? [] },
      alert: {
        ...alert,
        reading: { text: '', lesson: '', missing: [], risks: [risk] },
        corrections: { ...alert.corrections, sentences: more.sentences ?? {} },
      },
      source: { statements, own: more.own ?? [] },
    } as unknown as Lesson;
    const { sections } = leadReport(
      read,
      sharedData,
      versions.map(({ version }) => version),
    );
    const rowsOf = (heading: string) =>
      sections
        .filter((section) => section.heading.startsWith(heading))
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'table' ? block.rows : []))
        .map((row) => row.map((cell) => textContent({ type: 'paragraph', children: cell })));
    return {
      headings: sections.map(({ heading }) => heading),
      first: rowsOf('On one page'),
      every: rowsOf('Every sentence'),
      text: JSON.stringify(sections),
    };
  }

  test('begins with what letters say it is about; ticks and a line to sign come before the record', async () => {
    const { headings, first } = await firstPage([]);
    expect(headings.slice(0, 5)).toEqual([
      'On one page',
      'Decisions due',
      'Before anything is taught or sent',
      'Approval',
      'What each band hears',
    ]);
    expect(first[0]).toEqual([
      'It is about',
      expect.stringMatching(
        /^Letters say: “It is about contact from people .* If that is not so, say it in your own words/,
      ),
    ]);
    expect(first[1]).toEqual(['What was read', expect.stringMatching(/offline \(sure\)\./)]);
    // Its title without the name of its service, beside what each age is told.
    expect(first[2]).toEqual([
      'Is it this alert?',
      expect.stringMatching(/^The alert: “Notice about …?[^B]*”\. The stories: .*“.+”/),
    ]);
    expect(first[2]?.[1]).not.toMatch(/Blob/);
  });

  test('shows do-nots and what weighs most, where nobody is told of them, each on a line', async () => {
    const { first } = await firstPage([
      { text: 'A girl of ten will not eat with her family.', line: 3, uses: ['unused'] },
      { text: 'They have done nothing wrong.', line: 4, uses: ['risk:stranger-contact'] },
      { text: 'Do not join the club to tell them off.', line: 9, uses: ['do-not'] },
      { text: 'There is cake on Friday.', line: 10, uses: ['unused'] },
      { text: 'Do not tell anybody.', line: 11, uses: ['settled'] },
    ]);
    const untold = first.findIndex(([label]) => label === 'Told to nobody');
    expect(first.slice(untold).map(([label, words]) => `${label}|${words}`)).toEqual([
      'Told to nobody|Line 9: “Do not join the club to tell them off.”',
      '|Line 3: “A girl of ten will not eat with her family.”',
      '|Line 4: “They have done nothing wrong.”',
      expect.stringMatching(/^\|Should staff or families hear it\?/),
    ]);
  });

  test('and offers nobody what a part for leads says', async () => {
    const { first } = await firstPage([
      {
        text: 'Do not ask children to look for the account.',
        line: 9,
        uses: ['do-not'],
        for: 'leads',
      },
    ]);
    expect(first.some(([label]) => label === 'Told to nobody')).toBe(false);
    const only = first.findIndex(([label]) => label === 'For leads alone');
    expect(first[only + 1]?.[1]).not.toMatch(/At the desk/);
  });

  const DONT = 'Do not join the club to tell them off.';
  const OWN = {
    ...{ fact: 'f90', key: 's0000aaaa', kind: 'advice', text: DONT, says: DONT, line: 9 },
    whyNot: null,
  };
  test.each([
    ['is quoted', { adults: 'quoted', kind: 'advice', says: DONT }, false],
    ['was left out by a person', { adults: 'out', kind: 'advice' }, false],
    ['was left out with all the rest', { adults: 'out', kind: 'advice', together: true }, true],
  ])('what %s', async (_, word, stands) => {
    const { first, every } = await firstPage([{ text: DONT, line: 9, uses: ['do-not'] }], {
      own: [OWN],
      sentences: { [OWN.key]: word },
    });
    expect(first.some(([label]) => label === 'Told to nobody')).toBe(stands);
    expect(every.join().includes('your choice')).toBe(!stands);
  });

  test('and a sentence that may be of somebody here', async () => {
    const { first } = await firstPage([
      { text: 'Two mums said they are telling the school Monday.', line: 5, uses: ['unused'] },
      { text: 'Tell the school.', line: 6, uses: ['advice'] },
    ]);
    expect(first.map(([label]) => label)).toContain('Perhaps a case here');
    expect(first.join()).not.toContain('Line 6');
  });

  test('and what the slides tell of in the place of what the alert does', async () => {
    const story = {
      band: 'lks2',
      mechanism: 'fake-shops',
      story: 'tricky messages',
      isShown: true,
    };
    const { first } = await firstPage([], { untold: [story] });
    const words = first.find(([label]) => label === 'Not told as the alert has it')?.[1];
    expect(words).toMatch(
      /Years 3 and 4: the slides tell of tricky messages instead, .* Decide whether that is near enough\.$/,
    );
  });

  test('of each sentence it says whether somebody hears it, and scraps are counted', async () => {
    const { every, text } = await firstPage([
      {
        text: 'Kites are flown with people whom nobody knows.',
        line: 2,
        uses: ['risk:stranger-contact'],
      },
      { text: 'There is cake on Friday.', line: 3, uses: ['unused'] },
      { text: 'Q.', line: 4, uses: ['unused'] },
      { text: '| Is it a kite?', line: 5, uses: ['unused'] },
      { text: 'Before you fly it', line: 6, uses: ['unused'] },
    ]);
    expect(every.map(([line]) => line)).toEqual(['2', '3']);
    expect(every[0]?.[2]).toMatch(/^Nobody hears it\. What it is about was read from it: contact/);
    expect(every[1]?.[2]).toBe('Left out.');
    expect(text).toContain('3 scraps (headings, labels, halves of a line)');
    expect(text).toContain('lines 4, 5 and 6');
  });

  test('nobody who reads it on paper is told to type', async () => {
    const { text } = await firstPage([], { own: [] });
    expect(text).not.toMatch(/npm run|alert\.md|school\.yaml|lesson\.mdx|under corrections/);
  });

  test('ages that are taught the same stand in one row', async () => {
    const { first } = await firstPage([]);
    expect(first.map(([label]) => label)).toContain('Years 3 and 4');
  });
});
