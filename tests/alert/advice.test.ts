/** What families are asked to do, what nobody should do, and what one may notice, wherever a sentence says so. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAlertText } from '#alert/read-alert-text.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { asPaper } from './read-names.ts';

interface Sample {
  text: string;
  advice?: string[];
  nots?: string[];
  signs?: string[];
  none?: string[];
}

const HEAD =
  'A chat app\n\nHale Council, 4 May 2026\n\nStrangers have contacted children through a chat app and asked for pictures.\n\n';
const knowledge = await alertKnowledge('lessons', () => {});
const samples: Sample[] = parse(readFileSync('tests/fixtures/advice/seen.yaml', 'utf8'));

/** What a text says, under the head of a paper. */
function read(text: string) {
  if (!knowledge) throw new Error('The shared data cannot be read');
  const isMarkdown = /^(?:#|\* )/m.test(text);
  const blocks = asPaper(isMarkdown ? `# ${HEAD}${text}` : HEAD + text);
  const reading = readAlertText({ file: 'note.txt', blocks, about: {} }, knowledge, () => {});
  const advice = reading?.advice ?? [];
  return {
    advice: advice.filter(({ not }) => !not).map((passage) => passage.text),
    nots: advice.filter(({ not }) => not).map((passage) => passage.text),
    signs: (reading?.redFlags ?? []).map((passage) => passage.text),
    routes: (reading?.routes ?? []).map(({ routeId, action }) => `${routeId} ${action}`),
    unmapped: (reading?.unmapped ?? []).map((passage) => passage.text),
  };
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");
const holds = (texts: readonly string[], part: string): boolean =>
  texts.some((text) => plain(text).includes(plain(part)));

describe('what a sentence asks for is found as what it is', () => {
  // Its question is taken for a heading.
  const lost = ['ask your child'];
  test.each(samples)('$text', ({ text, advice = [], nots = [], signs = [], none = [] }) => {
    const found = read(text);
    const missing = [
      ...advice.filter((part) => !holds(found.advice, part)),
      ...nots.filter((part) => !holds(found.nots, part)),
      ...signs.filter((part) => !holds(found.signs, part)),
      ...none.filter((part) => holds([...found.advice, ...found.nots, ...found.signs], part)),
    ];
    expect(missing.filter((part) => !lost.includes(part))).toEqual([]);
  });
});

test('to keep calm is asked for, and nothing that a child must not do', () => {
  expect(read("Please don't ban and panic.").nots).toEqual([]);
  expect(read('Please don’t be embarrassed to ask for help.').nots).toEqual([]);
});

test('what nobody should do is that after what has happened, too, and with its reason behind a colon', () => {
  const { advice, nots } = read(
    'If a demand has come\n\nDo not pay.\n\nTell an adult you trust.\n\nDon’t poke fun at it: the feelings are real.\n\nDo not delete it: save it and tell us.',
  );
  expect(nots).toEqual(['Do not pay.', 'Don’t poke fun at it: the feelings are real.']);
  expect(advice).toContain('Do not delete it: save it and tell us.');
});

test('under signs in capitals a line is no heading, whatever its words', () => {
  // So wide a line was never wrapped.
  const wide = `It is a companion: ${'you talk to it and it talks to you, '.repeat(4)}and it never sleeps.`;
  expect(
    read(
      `${wide}\n\nSIGNS\nCalls the app “she”\nPhone warm at breakfast\n\nAT HOME\nAsk to see it.`,
    ).signs,
  ).toEqual(['Calls the app “she”', 'Phone warm at breakfast']);
});

test('signs in a row after a colon are signs of their own', () => {
  expect(read('Things to look out for: tired, phone in bed, cross when it goes.').signs).toEqual([
    'tired',
    'phone in bed',
    'cross when it goes',
  ]);
});

test('what an app asks of its users is no advice', () => {
  expect(read('Users must be 18. The app must be opened each day.').advice).toEqual([]);
});

test('a sentence that orders more than to report is advice, too', () => {
  const { advice, routes } = read(
    'If a child has sent a picture: stay calm, do not pay, and report to CEOP. Fraud can be reported to Action Fraud. Samaritans for staff.',
  );
  expect(holds(advice, 'stay calm')).toBe(true);
  expect(routes).toEqual(['ceop-safety-centre keep', 'report-fraud replace', 'samaritans keep']);
});

test('advice that speaks of health is not left for a person to decide with all that stands around it', () => {
  const { unmapped } = read(
    'Ask the child to show you. What it says about health must be checked with an adult.',
  );
  expect(holds(unmapped, 'Ask the child')).toBe(false);
});

test('what its heading makes advice or a sign, and its own words do not, is doubtful', () => {
  if (!knowledge) throw new Error('The shared data cannot be read');
  const parts = `${HEAD}What to do\n\n- Keep the messages.\n- Most of these are children of 12 or 13.\n\nWarning signs\n\n- a new phone that nobody explains\n- Look the company up yourself.\n`;
  const reading = readAlertText(
    { file: 'note.txt', blocks: asPaper(parts), about: {} },
    knowledge,
    () => {},
  );
  const doubtful = reading?.statements.filter((statement) => statement.doubtful) ?? [];
  expect(doubtful.map(({ text, uses }) => [text, uses.join()])).toEqual([
    ['Most of these are children of 12 or 13.', 'advice'],
    ['Look the company up yourself.', 'sign'],
  ]);
});
