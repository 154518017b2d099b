/** What a paper asks of staff is told to staff, whatever heading stands right above it. */
import { expect, test } from 'vitest';
import { isToStaff, partOfPaper } from '#draft/quote/part-of-paper.ts';
import type { StoredAlert } from '#model/alert/alert-source.ts';

const block = (kind: 'heading' | 'item', text: string, line: number, level = 1) => ({
  ...{ kind, level, text, sign: '', under: '', urls: [], lead: 0 },
  marks: [{ at: 0, line }],
});
const BLOCKS: StoredAlert['blocks'] = [
  block('heading', 'Blackmail with pictures', 1),
  block('heading', 'If a pupil tells you', 2, 2),
  block('heading', 'Do', 3, 3),
  block('item', 'Stay calm', 4),
  block('heading', 'What parents can do', 5, 2),
  block('item', 'Talk about it before it happens', 6),
];
const isForStaff = (text: string, line: number) => partOfPaper({ text, line }, BLOCKS).isForStaff;

test('“If a pupil tells you” is for staff, and so is what stands under its own headings', () => {
  expect(isForStaff('Stay calm', 4)).toBe(true);
  expect(isForStaff('Talk about it before it happens', 6)).toBe(false);
});

test.each([
  'Make sure that the pupil is not left alone',
  'Involve parents or carers, unless this would put them at risk',
  'Do not use films or stories that blame the victim',
  'Schools should not play the sound aloud.',
  'Form tutors, please do not write it on the board.',
  'Teachers and other staff are asked to leave the page alone.',
  'It is not one of ours. Safeguarding leads must not open it.',
])('“%s” is asked of staff wherever it stands', (text) => expect(isToStaff(text)).toBe(true));

test.each([
  'Agree on who pays for what',
  'Talk to your child about it',
  'Tell us at once',
  'Parents and schools should not open it.',
  'Ask what their teachers would say.',
  'Most schools never hear of it.',
  'Teachers can help, too.',
  'Settings should be looked at together.',
])('“%s” is not', (text) => expect(isToStaff(text)).toBe(false));
