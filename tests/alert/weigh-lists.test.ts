/** A list is what its heading says plainly; where it only hints, its items decide. */
import { expect, test } from 'vitest';
import { makeBlock } from '#alert/blocks/alert-block.ts';
import { placeBlocks } from '#alert/blocks/place-blocks.ts';
import type { Placed } from '#alert/blocks/placed.ts';

const read = (heading: string, items: readonly string[], sign = '•'): Placed[] => {
  const text = (line: string) => ({ text: line, marks: [{ at: 0, line: 1 }], lead: 0 });
  return placeBlocks(
    [
      makeBlock('heading', text('Quillbop: a note for schools'), { level: 1 }),
      makeBlock('heading', text(heading), { level: 2 }),
      ...items.map((item) => makeBlock('item', text(item), { sign })),
    ],
    0,
  );
};

const HAPPENED = [
  'A boy in Year 7 put a classmate’s photo on it.',
  'Two girls were asked for pictures.',
  'An older user wrote to a pupil every night.',
];
const NOTICED = [
  'a phone that is turned face down when you come in',
  'new trainers that nobody bought',
  'not wanting to go to school',
];
const SHOWN = [
  'Talks about it as if it were a person who would be hurt.',
  'Drops out of plans with friends to stay in.',
  'Cannot leave the phone in another room overnight.',
];
const ORDERS = ['Ask what it is for.', 'Turn off payments.', 'Keep the messages.'];

test.each([
  ['What staff have seen', HAPPENED, 'risks'],
  ['How you might know', NOTICED, 'signs'],
  ['Is it leaving a mark?', SHOWN, 'signs'],
  ['Over to Thursday', ORDERS, 'advice'],
  ['The green corner', HAPPENED, 'risks'],
])('under “%s”, %j are %s', (heading, items, section) => {
  const list = read(heading, items).filter(({ kind }) => kind === 'item');
  expect(list.map((item) => item.section)).toEqual(items.map(() => section));
});

test('orders below a list of signs, under a line that names nothing, are advice', () => {
  const text = (line: string) => ({ text: line, marks: [{ at: 0, line: 1 }], lead: 0 });
  const item = (line: string) => makeBlock('item', text(line), { sign: '•' });
  const list = placeBlocks(
    [
      makeBlock('heading', text('Quillbop: a note for schools'), { level: 1 }),
      makeBlock('heading', text('Red flags'), { level: 2 }),
      ...NOTICED.map(item),
      makeBlock('paragraph', text('Over to Thursday')),
      ...ORDERS.map(item),
    ],
    0,
  ).filter(({ kind }) => kind === 'item');
  expect(list.map(({ section }) => section)).toEqual([
    ...NOTICED.map(() => 'signs'),
    ...ORDERS.map(() => 'advice'),
  ]);
});

test.each([
  ['Warning signs', HAPPENED, 'signs'],
  ['Please do not', ORDERS, 'not'],
  ['Please do not', NOTICED, 'not'],
  ['Schools are asked not to', ORDERS, 'not'],
  ['What we have not seen', HAPPENED, 'denied'],
])('“%s” is believed over %j', (heading, items, section) => {
  const list = read(heading, items).filter(({ kind }) => kind === 'item');
  expect(list.map((item) => item.section)).toEqual(items.map(() => section));
});

test('a list that an item before it heads is what not to do, and that item keeps what it says', () => {
  const list = read('At home', ['Turn off voice at night. Please do not', ...ORDERS]);
  expect(
    list.filter(({ isLeadIn }) => !isLeadIn).map(({ text, section }) => [text, section]),
  ).toEqual([
    ['Quillbop: a note for schools', null],
    ['Turn off voice at night.', 'advice'],
    ...ORDERS.map((text) => [text, 'not']),
  ]);
});

test('where a paper ticks what to do, what it crosses is what not to do', () => {
  const text = (line: string) => ({ text: line, marks: [{ at: 0, line: 1 }], lead: 0 });
  const placed = placeBlocks(
    [
      makeBlock('heading', text('Yes'), { level: 2 }),
      ...ORDERS.map((item) => makeBlock('item', text(item), { sign: '✓' })),
      makeBlock('heading', text('The red corner'), { level: 2 }),
      ...['Opening it when they sleep', 'Sending us the pictures'].map((item) =>
        makeBlock('item', text(item), { sign: '✗' }),
      ),
    ],
    -1,
  );
  expect(placed.slice(-2).map(({ section }) => section)).toEqual(['not', 'not']);
});

test('numbers alone are places to turn to, though “Advice and support” stands over them', () => {
  const items = ['Childline: 0800 1111', 'Police: 101', 'In an emergency: 999'];
  const found = read('Advice and support', items).filter(({ kind }) => kind === 'item');
  expect(found.map(({ section }) => section)).toEqual(['help', 'help', 'help']);
});

test.each([
  ['The green corner', '✅', '🚩'],
  ['What you can do', '✅', '🚩'],
  ['What you can do', '👉', '🚩'],
])('what is ticked and what is flagged are two lists: under “%s”', (heading, tick, flag) => {
  const text = (line: string) => ({ text: line, marks: [{ at: 0, line: 1 }], lead: 0 });
  const list = placeBlocks(
    [
      makeBlock('heading', text('Quillbop: a note for schools'), { level: 1 }),
      makeBlock('heading', text(heading), { level: 2 }),
      ...ORDERS.map((line) => makeBlock('item', text(line), { sign: tick })),
      ...NOTICED.map((line) => makeBlock('item', text(line), { sign: flag })),
    ],
    0,
  ).filter(({ kind }) => kind === 'item');
  expect(list.map(({ section }) => section)).toEqual([
    ...ORDERS.map(() => 'advice'),
    ...NOTICED.map(() => 'signs'),
  ]);
});

test('a line with a sign that no other has heads the list below it, whose signs say nothing', () => {
  const text = (line: string) => ({ text: line, marks: [{ at: 0, line: 1 }], lead: 0 });
  const item = (sign: string) => (line: string) => makeBlock('item', text(line), { sign });
  const list = placeBlocks(
    [
      makeBlock('heading', text('Quillbop: a note for schools'), { level: 1 }),
      makeBlock('heading', text('Red flags'), { level: 2 }),
      ...NOTICED.map(item('▪')),
      item('✅')('Have a 5 minute chat about it tonight'),
      ...ORDERS.map(item('•')),
      item('✅')('Talk to them about it.'),
      ...NOTICED.map(item('🚩')),
    ],
    0,
  );
  expect(list.slice(2).map(({ kind, section }) => [kind, section])).toEqual([
    ...NOTICED.map(() => ['item', 'signs']),
    ['heading', 'advice'],
    ...ORDERS.map(() => ['item', 'advice']),
    ['item', 'advice'],
    ...NOTICED.map(() => ['item', 'signs']),
  ]);
});
