/** Letters to be read on one page: all of each, and what a letter above has said is folded. */
import { expect, test } from 'vitest';
import { runsOfLetters } from '#desk/approval/read-letters.ts';
import { letterLines } from '#scripts/desk/approval/read-letters.ts';

const letter = (...lines: string[]) =>
  letterLines(
    `<style>p{}</style><table><tbody><tr><td><h2>Help</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></td></tr></tbody></table>`,
  );

test('no line of a letter is lost, and a line is new in the first letter that says it', () => {
  const letters = [letter('Ring <strong>us</strong>', 'Ring us<br>now'), letter('Ring us', 'Wait')];
  expect(letters[0]?.map(({ text }) => text)).toEqual(['Help', 'Ring us', 'Ring us now']);
  expect(letters[0]?.map(({ isHeading }) => isHeading)).toEqual([true, false, false]);
  const runs = runsOfLetters(letters);
  expect(runs.map((run) => run.flatMap(({ lines }) => lines))).toEqual(letters);
  expect(runs[0]?.map(({ isNew }) => isNew)).toEqual([true]);
  expect(runs[1]?.map(({ isNew, lines }) => [isNew, lines.length])).toEqual([
    [false, 2],
    [true, 1],
  ]);
});

test('what says what a new line is stays with it: a heading, or the words before a list', () => {
  for (const head of ['<strong>Signs</strong>', '<strong>Signs.</strong> They may be nothing.']) {
    const html = (sign: string) => `<p>${head}</p><ul><li>${sign}</li></ul>`;
    const [, runs] = runsOfLetters([html('a new present'), html('tired')].map(letterLines));
    expect(runs).toMatchObject([{ isNew: true, lines: [{}, { text: 'tired' }] }]);
  }
});

test('what a letter says twice is new both times', () => {
  const [runs] = runsOfLetters([letter('Wait', 'Wait')]);
  expect(runs?.map(({ isNew }) => isNew)).toEqual([true]);
});

test('what the letters of every lesson say is folded with what a letter above has said', () => {
  const [runs] = runsOfLetters([letter('Wait', 'Ring us')], (line) => line === 'Ring us');
  expect(runs?.map(({ isNew, lines }) => [isNew, lines.length])).toEqual([
    [true, 2],
    [false, 1],
  ]);
});
