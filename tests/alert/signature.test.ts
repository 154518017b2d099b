/** Who signs at the foot of a paper is no sentence of it: nobody reads a name as a sign, or as advice. */
import { expect, test } from 'vitest';
import { isSignature, signsText } from '#alert/blocks/signature.ts';

test.each(['PC 4417 Harriet Blythe', 'Sgt. R. Okafor', 'Detective Inspector Morgan Vale'])(
  '“%s” signs by a rank',
  (line) => {
    expect(isSignature(line, undefined)).toBe(true);
    expect(signsText(line)).toBe(true);
  },
);

test.each([
  'PC 4417 Harriet Blythe visited two schools.',
  'Inspector of schools',
  'PCs and consoles',
  'Harriet Blythe',
])('“%s” does not', (line) => {
  expect(isSignature(line, undefined)).toBe(false);
  expect(signsText(line)).toBe(false);
});
