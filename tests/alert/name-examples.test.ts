/** What the reader of alerts learns names from: lines in which a person marks them, and weights that follow from them alone. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { likelyNames } from '#alert/names/name-model.ts';
import type { Problem } from '#diagnostics/problem.ts';
import {
  NAME_WEIGHTS_FILE,
  NAMES_FILE,
  nameWeightsText,
  readNameExamples,
} from '#scripts/learn/learn-names.ts';

const read = (text: string) => {
  const problems: Problem[] = [];
  const examples = readNameExamples({ path: NAMES_FILE, text }, (found) => problems.push(found));
  return { examples, problems };
};

test('a name stands in double brackets, and a line without one holds none', () => {
  const { examples, problems } = read(
    '# Kept for later.\n\nA request on [[Lamp]] and [[Oat 9]].\nMrs Hill rang.\n',
  );
  expect(problems).toEqual([]);
  expect(
    examples.map(({ text, names }) => [text, names.map(([from, to]) => text.slice(from, to))]),
  ).toEqual([
    ['A request on Lamp and Oat 9.', ['Lamp', 'Oat 9']],
    ['Mrs Hill rang.', []],
  ]);
});

test.each(['A request on [[Lamp].', 'A request on [Lamp].', 'A request on [[Lamp.'])(
  'a line with other brackets is told with its place: %s',
  (line) => {
    const { examples, problems } = read(`Mrs Hill rang.\n${line}`);
    expect(examples).toHaveLength(1);
    expect(problems.map(({ place }) => place.line)).toEqual([2]);
  },
);

test('the weights are those that the lines give: after a change, `npm run learn`', () => {
  const { examples, problems } = read(readFileSync(NAMES_FILE, 'utf8'));
  expect(problems).toEqual([]);
  expect(nameWeightsText(examples) === readFileSync(NAME_WEIGHTS_FILE, 'utf8')).toBe(true);
}, 60_000);

test('a name is told by what stands around it, be it an ordinary word or in small letters', () => {
  const namesIn = (sentence: string) => likelyNames(sentence, 0.5).map(({ form }) => form);
  expect(namesIn('Strangers reach children through Copper, a chat game.')).toEqual(['Copper']);
  expect(namesIn('He moved to Velvet Room, where nobody reads along.')).toEqual(['Velvet Room']);
  expect(namesIn('Pupils said that grublet had let them in without asking.')).toEqual(['grublet']);
  expect(namesIn('Mrs Copper met the parents in Leeds on Tuesday.')).toEqual([]);
});
