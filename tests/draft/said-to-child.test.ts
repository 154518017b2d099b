/** What an alert gives adults to say to a child is told to them as that. */
import { expect, test } from 'vitest';
import { asSaidToChild } from '#draft/quote/said-to-child.ts';

const blockOf = (kind: 'heading' | 'item', text: string) => ({
  ...{ kind, text, level: 1, sign: '', under: '', urls: [], emphasised: [], lead: 0, marks: [] },
});
const paragraphOf = (text: string) => ({ ...blockOf('item', text), kind: 'paragraph' as const });
const under = (head: string, item: string): string =>
  asSaidToChild(item, [blockOf('heading', head), blockOf('item', 'First'), blockOf('item', item)]);

test.each([
  'What to tell a child',
  'Things to say to your child:',
  'What you can say to a child',
  'Words to use with your children',
  'What to say at home',
])('under “%s”', (head) =>
  expect(under(head, 'You can mute anybody.')).toBe('[Tell your child:] You can mute anybody.'),
);

test.each([
  ['What to look for', 'You can mute anybody.'],
  ['How to talk to your child', 'Sit beside them.'],
  ['What to tell the police', 'The name of the account'],
  ['What to tell a child', 'Tell them that nobody is cross.'],
])('as it is, under “%s”: “%s”', (head, item) => expect(under(head, item)).toBe(item));

test('comfort is for the child, wherever it stands', () => {
  expect(under('What to do', 'You are not in trouble.')).toBe(
    '[Tell your child:] You are not in trouble.',
  );
  expect(under('What to do', 'You are not alone in this, ask us.')).toMatch(/^\[Tell/);
  expect(under('What to do', 'You are asked to wait.')).toBe('You are asked to wait.');
});

test('a paragraph in quotation marks under such a heading is to be said, sentence by sentence', () => {
  const said = '“If it scares you, come and find me. I won’t be cross.”';
  const blocks = [blockOf('heading', 'Words to use with your child'), paragraphOf(said)];
  expect(asSaidToChild('If it scares you, come and find me.', blocks)).toMatch(/^\[Tell/);
  expect(
    asSaidToChild('We read it at school.', [...blocks, paragraphOf('We read it at school.')]),
  ).toBe('We read it at school.');
});
