/** A paper that speaks to parents was made fit for them; one that asks something of staff is theirs. */
import { expect, test } from 'vitest';
import { isToFamilies } from '#draft/quote/whose-paper.ts';

const paper = (...texts: string[]) => ({
  title: null,
  statements: texts.map((text, at) => ({ text, line: at + 1, uses: [] })),
});

test.each([
  ['asks it of their child', ['A boy was asked for money.', 'Talk to your son tonight.']],
  ['says at its head that it is for them', ['Detectives speak to the parents of teenage boys.']],
])('it is to families where it %s', (_, texts) => expect(isToFamilies(paper(...texts))).toBe(true));

test.each([
  ['nobody is asked anything', ['A boy was asked for money.', 'He paid nothing.']],
  ['staff are asked too', ['Talk to your child tonight.', 'All staff should log it on CPOMS.']],
  [
    'parents come up in passing',
    [...Array.from({ length: 20 }, () => 'A boy was asked.'), 'It was said to the parents.'],
  ],
])('and is not where %s', (_, texts) => expect(isToFamilies(paper(...texts))).toBe(false));
