/** What only staff can do, or staff alone are asked, is told to staff wherever it stands. */
import { expect, test } from 'vitest';
import { makeBlock } from '#alert/blocks/alert-block.ts';
import { isToStaff, partOfPaper } from '#draft/quote/part-of-paper.ts';

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
