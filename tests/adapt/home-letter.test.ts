/** The letter to all families of an alert on which nothing is taught: its own words, and nobody's name. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { homeLetter } from '#adapt/home-letter.ts';
import { noLessonReport } from '#adapt/no-lesson-report.ts';
import { staffOnlyBriefing } from '#adapt/staff-only-briefing.ts';
import { approveLesson } from '#pipeline/approve-lesson.ts';
import { messages } from '#products/messages.ts';
import { homeMessages, MAX_CHARACTERS } from '#render/letters/short-messages.ts';
import { type Change, prepareFixture } from '../prepare-fixture.ts';
import { said } from './adults-words.ts';

const OFF_LIST: Change = [
  'facts:\n',
  'noLesson: [{ why: off-list, says: No risk was read., lines: [1] }]\nfacts:\n',
];
const UNDECIDED: Change = [
  `decision:
  action: teach-and-write-home
  because: Pupils here use it, and families can help this week.
  role: Safeguarding lead
  date: 2026-11-24
`,
  '',
];
const WRITE_HOME: Change = ['action: teach-and-write-home', 'action: write-home'];
const told = (...sentences: string[]): Change => [
  'reviewBy: 2027-03-01\n',
  `reviewBy: 2027-03-01
corrections:
  about: “the dangers of flying kites near power lines”
  sentences:
${sentences.map((sentence, at) => `    s0000000${at}: ${sentence}\n`).join('')}`,
];
const ACCOUNT =
  '{ adults: quoted, kind: account, says: A boy climbed a pylon after his kite. He fell. }';
const FRONT = '{ adults: quoted, kind: incident, says: A boy climbed a pylon after his kite. }';
const SIGN = '{ adults: quoted, kind: sign, says: Scorched string }';
const DO = '{ adults: quoted, kind: advice, says: Agree a field with no lines. }';
const DONT = '{ adults: quoted, kind: advice, says: Do not climb after a kite. }';
const OUT = '{ adults: out, kind: sign }';
const STAFF = '{ adults: staff, kind: advice, says: Look at the roof of the sports hall. }';
const ALL = told(DONT, ACCOUNT, FRONT, SIGN, DO, OUT, STAFF);

async function letterOf(...alert: Change[]) {
  const { sharedData, lessons } = await prepareFixture({ alert });
  const [prepared] = lessons;
  if (!sharedData || !prepared) throw new Error('The fixture cannot be read');
  return { sharedData, prepared, letter: homeLetter(prepared.lesson, sharedData) };
}

test('it says why we write, all that families may be told, in order, and what is done at school', async () => {
  const { letter } = await letterOf(OFF_LIST, UNDECIDED, ALL);
  const lines = letter?.letter.front.map((node) => textContent(node)) ?? [];
  const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
  expect(lines[0]).toContain('from Northmoor Council');
  expect(lines[0]).toContain('power lines');
  expect(lines[at('What the') + 1]).toBe('“A boy climbed a pylon after his kite. He fell.”');
  expect(lines[at('Signs') + 1]).toBe('“Scorched string”');
  // What to do comes before what not to do.
  expect(lines[at('What you can do') + 1]).toBe(
    '“Agree a field with no lines.”“Do not climb after a kite.”',
  );
  expect(lines.at(-1)).toContain('There is no lesson on it');
  expect(letter?.letter.subject).toContain('The dangers of flying kites near power lines');
});

test('where the alert’s own words for what happens stay here, it says in ours what it is about and how it goes', async () => {
  const SURE: Change = [
    'facts:\n',
    `reading:
  text: ''
  lesson: ''
  missing: []
  risks: [{ id: scams-malware, sure: high, lines: [1], taught: false }]
facts:\n`,
  ];
  const adviceOnly: Change = [
    'reviewBy: 2027-03-01\n',
    `reviewBy: 2027-03-01\ncorrections:\n  sentences:\n    s00000000: ${DO}\n`,
  ];
  const linesOf = async (...changes: Change[]) =>
    (await letterOf(OFF_LIST, UNDECIDED, ...changes)).letter?.letter.front.map((node) =>
      textContent(node),
    ) ?? [];
  const own = await linesOf(SURE, adviceOnly);
  expect(own[0]).toContain('It is about ');
  expect(own.join('\n')).toContain('How it goes, in general. A message looks real');
  expect((await linesOf(SURE, ALL)).join('\n')).not.toContain('in general');
  expect((await linesOf(adviceOnly)).join('\n')).not.toContain('in general');
});

test('families read nothing that is for staff, or that was left out, and no name of the service', async () => {
  const { letter } = await letterOf(OFF_LIST, UNDECIDED, ALL);
  const words = JSON.stringify(letter);
  expect(words).not.toContain('sports hall');
  expect(words).not.toMatch(/Blob ?chat/i);
});

test('the help of every family stands on it, 999 first, and what the alert names', async () => {
  const { letter } = await letterOf(OFF_LIST, UNDECIDED, ALL);
  const ids = letter?.letter.card.routes.map(({ id }) => id) ?? [];
  expect(ids[0]).toBe('emergency-999');
  expect(ids).toEqual(expect.arrayContaining(['school-safeguarding-lead', 'childline']));
});

test('there is none until something may be told, and none where the lead decides otherwise', async () => {
  expect((await letterOf(OFF_LIST, UNDECIDED, told(STAFF, OUT))).letter).toBeNull();
  const staffOnly: Change = ['action: teach-and-write-home', 'action: staff-only'];
  expect((await letterOf(OFF_LIST, staffOnly, ALL)).letter).toBeNull();
  expect((await letterOf(OFF_LIST, WRITE_HOME, ALL)).letter).not.toBeNull();
});

test('staff read what the alert says where families are written to, and nothing of it else', async () => {
  const briefingOf = async (...changes: Change[]) => {
    const { prepared, sharedData } = await letterOf(OFF_LIST, ...changes, ALL);
    return said(staffOnlyBriefing(prepared.lesson, sharedData)).join('\n');
  };
  expect(await briefingOf(WRITE_HOME)).toContain('Look at the roof of the sports hall.');
  const alone = await briefingOf(['action: teach-and-write-home', 'action: staff-only']);
  expect(alone).not.toContain('sports hall');
  expect(alone).not.toContain('pylon');
});

test('of a hoax report and staff note say what is known, and what to answer to a parent', async () => {
  const HOAX: Change = [OFF_LIST[0], OFF_LIST[1].replace('off-list', 'hoax')];
  const staffOnly: Change = ['action: teach-and-write-home', 'action: staff-only'];
  const { prepared, sharedData } = await letterOf(HOAX, staffOnly);
  const others = await letterOf(OFF_LIST, staffOnly);
  const answers = /been told that it isn.t true/;
  for (const paper of [staffOnlyBriefing, noLessonReport]) {
    expect(said(paper(prepared.lesson, sharedData)).join('\n')).toMatch(answers);
    expect(said(paper(others.prepared.lesson, sharedData)).join('\n')).not.toMatch(answers);
  }
});

test('a parents’ app has three messages of it, each short enough for one text', async () => {
  const { letter } = await letterOf(OFF_LIST, WRITE_HOME, ALL);
  if (!letter) throw new Error('No letter was made');
  const all = homeMessages(letter);
  expect(all.map(({ when }) => when)).toEqual(['With the letter', 'The week after', 'Any time']);
  for (const { says } of all) expect(says.length).toBeLessThanOrEqual(MAX_CHARACTERS);
  const [first, tip, help] = all.map(({ says }) => says);
  expect(first).toContain('power lines');
  expect(tip).toContain('Agree a field with no lines.');
  expect(help).toContain('0800 1111');
  const [text] = messages([], letter).map(({ bytes }) => `${bytes}`);
  expect(text).toContain('Three for all families');
  expect(messages([], null)).toEqual([]);
});

test('the lead’s report says that there is a letter, and all that is left to decide', async () => {
  const { prepared, sharedData } = await letterOf(OFF_LIST, UNDECIDED, ALL);
  const report = noLessonReport(prepared.lesson, sharedData);
  const words = said(report).join('\n');
  expect(words).toContain('There is a letter to families');
  expect(report.sections.map(({ heading }) => heading)).toContain('Decisions due');
  expect(words).toContain('Nobody has decided yet whether this goes out.');
});

test('it is approved with the briefing and the report, and with nothing else', async () => {
  const { prepared, sharedData } = await letterOf(OFF_LIST, WRITE_HOME, ALL);
  const school = { ...sharedData.school, specimen: false };
  const approved = await approveLesson(
    prepared,
    { ...sharedData, school },
    { role: 'Lead', date: '2026-11-24' },
  );
  expect('products' in approved && Object.keys(approved.products)).toEqual([
    'Letter to all families',
    'Staff briefing',
    'Lead’s report',
  ]);
});
