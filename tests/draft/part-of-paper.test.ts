/** What only staff can do, or staff alone are asked, is told to staff wherever it stands. */
import { expect, test } from 'vitest';
import { makeBlock } from '#alert/blocks/alert-block.ts';
import {
  isToStaff,
  ofOtherItem,
  ofWholePaper,
  partOfPaper,
  withKept,
} from '#draft/quote/part-of-paper.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';

test.each([
  'Make sure that the pupil is not left alone',
  'Involve parents or carers, unless this would put them at risk',
  'Do not use films or stories that blame the victim',
  'Schools should not play the sound aloud.',
  'Form tutors, please do not write it on the board.',
  'Teachers and other staff are asked to leave the page alone.',
  'It is not one of ours. Safeguarding leads must not open it.',
  'We ask schools to treat a wish not to walk home as a sign.',
  'Branch staff – do not tell the customer that a report has been made.',
  'Remind pupils that they can stop at any time.',
  'Please raise it at the next pastoral meeting.',
  'Log it on CPOMS the same day.',
  'Record it as “Online” in MyConcern, and look at KCSIE, Part Two.',
  'Do not ask a pupil to show a chat in front of others.',
  'Please do not explain this to classes.',
  'Remind students in tutor time where the help desk is.',
  'Never name a pupil in an assembly.',
])('“%s” is asked of staff wherever it stands', (text) => expect(isToStaff(text)).toBe(true));

test.each([
  'Agree on who pays for what',
  'Ask your child to show you what it says.',
  'Please do not panic, and do not simply delete it.',
  'Remind your child that other pupils may pass pictures on.',
  'Tell the school if your child has been sent one.',
  'Some pupils talk to it at night.',
  'Pupils were asked for money.',
  'Please find below what pupils have told us.',
  'Talk to your child about it',
  'Tell us at once',
  'Parents and schools should not open it.',
  'Ask what their teachers would say.',
  'Most schools never hear of it.',
  'Teachers can help, too.',
  'Settings should be looked at together.',
])('“%s” is not', (text) => expect(isToStaff(text)).toBe(false));

test('a lead-in that gives families its list opens that list, and no more', () => {
  const block = (kind: 'paragraph' | 'item', text: string, line: number) => ({
    ...makeBlock(kind, { text, marks: [{ at: 0, line }], lead: 0 }),
  });
  const blocks = [
    block('paragraph', '1. Fake pictures', 1),
    block('paragraph', 'Two girls were shown in them.', 2),
    block('paragraph', 'What we’d ask families to hear:', 3),
    block('item', 'It is not the fault of a child.', 4),
    block('paragraph', '2. FOR LEADS', 5),
    block('paragraph', 'Log each of them.', 6),
  ];
  const opened = [2, 4, 6].filter((line) => {
    const text = blocks[line - 1]?.text ?? '';
    return partOfPaper({ text, line }, blocks).isOpened;
  });
  expect(opened).toEqual([4]);
});

const paragraph = (text: string, line: number) =>
  makeBlock('paragraph', { text, marks: [{ at: 0, line }], lead: 0 });
const said = (text: string, line: number, uses: string[] = ['unused']) => ({ text, line, uses });

/** For whom each sentence of a paragraph is. */
const keptOf = (...sentences: [string, string[]?][]) => {
  const text = sentences.map(([sentence]) => sentence).join(' ');
  return withKept(
    sentences.map(([sentence, uses]) => said(sentence, 1, uses)),
    [paragraph(text, 1)],
  ).map((statement) => statement.for === 'leads');
};

test('what says what a list is on is a heading, whatever it looks like', () => {
  const blocks = [
    paragraph('How to close the rooms on a phone', 1),
    makeBlock('item', { text: 'Tap the cog.', marks: [{ at: 0, line: 2 }], lead: 0 }),
    paragraph('What they told us', 3),
    paragraph('It was a game.', 4),
  ];
  const isHeading = (at: number) =>
    partOfPaper({ text: blocks[at]?.text ?? '', line: at + 1 }, blocks).isHeading;
  expect([0, 1, 2].map(isHeading)).toEqual([true, false, false]);
});

test('a thing that is taken out is no part of a paper', () =>
  expect(keptOf(['Take it out of the room at night.'], ['Keep it downstairs.'])).toEqual([
    false,
    false,
  ]));

test('what a paper keeps to few is for leads alone, with what goes on from it, up to what it advises', () => {
  const [KEEP, MORE, ADVICE] = [
    'Please don’t pass this bit on, but a girl was hurt.',
    'Her mum is upset.',
    'Keep kites off the road.',
  ];
  expect(keptOf(['Kites are sold.'], [KEEP], [MORE], [ADVICE, ['advice']])).toEqual([
    ...[false, true, true, false],
  ]);
  expect(keptOf(['His family have asked that nobody is told.'])).toEqual([true]);
});

test.each([
  'He asks the child to keep it to himself.',
  'The man wants nobody told.',
  'He says, “Keep this to yourself.”',
])('“%s” is what somebody does who harms, and keeps nothing', (text) =>
  expect(keptOf([text])).toEqual([false]),
);

test.each([
  'You can freeze your dot so that one person, including a linked parent, thinks you are still there.',
  'Press the cog and rename it, so your mum sees only a calculator.',
  'To hide your list from parents, open it under another name.',
  'Choose Ghost, and your teachers will not be told.',
])('how something is hidden is for staff, with all under its heading: %s', (how) => {
  const heading = (text: string, line: number) =>
    makeBlock('heading', { text, marks: [{ at: 0, line }], lead: 0 });
  const texts = [
    'Kites are sold.',
    'Hide from one person',
    how,
    'Hold the dot.',
    'Report someone',
    'Ring 999.',
  ];
  const kept = withKept(
    texts.map((text, at) => said(text, at + 1)),
    texts.map((text, at) => (at === 1 || at === 4 ? heading : paragraph)(text, at + 1)),
  );
  expect(kept.map((one) => one.for ?? null)).toEqual([null, null, 'staff', 'staff', null, null]);
});

test.each([
  'You can hide your child’s list from other parents.',
  'They may hide the phone from their parents.',
  'Rooms vanish after an hour, and parents cannot see what was said.',
  'Never open it without an adult seeing it.',
  'He wrote: “Keep it hidden from your mum.”',
])('nobody is told how to hide by “%s”', (text) => {
  const [one] = withKept([said(text, 1)], [paragraph(text, 1)]);
  expect(one?.for).toBeUndefined();
});

test('a message that goes round is for leads alone, line by line, and what is said of it is not', () => {
  const item = (text: string, line: number) =>
    makeBlock('item', { text, marks: [{ at: 0, line }], lead: 0 });
  const texts = [
    'It is not true.',
    'She comes in the night!!!',
    'Send this to 20 parents.',
    'Listen first.',
  ];
  const kept = withKept(
    texts.map((text, at) => said(text, at + 1)),
    texts.map((text, at) => (at === 1 || at === 2 ? item : paragraph)(text, at + 1)),
  );
  expect(kept.map((one) => one.for === 'leads')).toEqual([false, true, true, false]);
  expect(keptOf(['Please send this to all parents.'])).toEqual([false]);
});

test('a note that is for few closes its paragraph, and not the paper', () => {
  const NOTE = 'For section leaders only, not for circulation: the child is on second kite.';
  const MARK = 'Not for circulation.';
  const sharing = [NOTE, MARK].map((text, at) => ({ text, line: at + 1 }));
  const statements = [said(NOTE, 1), said(MARK, 2)];
  const reading = { ...readingOf({ risks: [] }), sharing, statements };
  const [note, mark] = statements.map((one) => ({ ...one, for: 'leads' as const }));
  const closed = { ...reading, statements: [note, mark].filter((one) => one !== undefined) };
  expect(ofWholePaper(closed).map(({ text }) => text)).toEqual([MARK]);
  expect(ofWholePaper(reading), 'of a part that is for nobody in particular').toHaveLength(2);
});

test('of a newsletter the item with the alert’s title is told, where its signs stand in it', () => {
  const heading = (text: string, line: number) =>
    makeBlock('heading', { text, marks: [{ at: 0, line }], lead: 0 });
  const blocks = [
    heading('Stars of the week', 1),
    heading('Parking', 3),
    paragraph('Don’t stop on the zigzags.', 4),
    heading('Kites that pull', 5),
    paragraph('Keep indoors in a storm.', 7),
    heading('Dates', 9),
  ];
  const statements = [
    said('Don’t stop on the zigzags.', 4, ['advice']),
    said('Torn gloves', 6, ['sign']),
    said('Keep indoors in a storm.', 7, ['advice']),
    said('Bring a coat.', 8, ['advice']),
  ];
  const otherOf = (title: string, signsAt = 6) => {
    const lines = statements.map((one) => (one.line === 6 ? { ...one, line: signsAt } : one));
    const isOther = ofOtherItem({ title, statements: lines }, blocks);
    return lines.filter(isOther).map(({ text }) => text);
  };
  expect(otherOf('Kites that pull')).toEqual(['Don’t stop on the zigzags.']);
  expect(otherOf('Kites that pull', 4), 'its signs stand elsewhere').toEqual([]);
  expect(otherOf('Stars of the week'), 'it is the title of all').toEqual([]);
});
