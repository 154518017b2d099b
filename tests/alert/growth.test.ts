/** Reading takes as long as its text is: four times the text is four times the work, whatever it is made of. */
import { expect, test } from 'vitest';
import type { AlertText } from '#alert/blocks/alert-block.ts';
import { blocksFromHtml } from '#alert/blocks/blocks-from-html.ts';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { blocksFromMarkdown } from '#alert/blocks/blocks-from-markdown.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { often, oneOfEach } from '../proof.ts';
import { workOf } from './work.ts';

const SMALL = 8_000;
const TIMES = 4;
/** As the text grows it would be 4, as its square 16. */
const MOST = 6;
/** A paragraph of an alert is no longer, in characters. */
const PARAGRAPH = 3_000;

const knowledge = await alertKnowledge('lessons', () => {});
if (!knowledge) throw new Error('The house files cannot be read');

const ALERT =
  'Pebblechat: a warning for parents. Strangers can message any child on it, and ask for pictures.\n\n';
/** A name of its own for each number. */
const name = (at: number): string =>
  `Zu${[...String(at)].map((digit) => ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'pel'][Number(digit)]).join('')}`;

type Format = 'md' | 'txt' | 'html';
const SHAPES: Record<string, [Format, (at: number) => string]> = {
  'headings and lines': ['md', () => 'word\n---\n'],
  'headings and paragraphs': ['md', (at) => `## ${name(at)}\n\nA child sees it.\n\n`],
  'footnotes that are used': ['md', (at) => `a[^${at}]\n\n[^${at}]: word\n\n`],
  'lists in lists': ['md', (at) => `${'  '.repeat(at % 20)}- word\n`],
  'quotations that go on': ['md', (at) => `> ${at}---\nx\n`],
  tables: ['md', () => '| a | b |\n|---|---|\n| word | word |\n\n'],
  emphasis: ['md', () => '*a **b '],
  links: ['md', (at) => `[word](https://${name(at)}.example) `],
  'one name after another': ['txt', (at) => `${name(at)} ${name(at + 1)}, `],
  'names of apps': ['txt', (at) => `An app called ${name(at)}Live (“${name(at + 7)}”) is a game. `],
  'names with one beginning': ['txt', (at) => `Pebble${name(at)} is an app. `],
  'web addresses': ['txt', (at) => `Children visit ${name(at).toLowerCase()}.com for chat. `],
  handles: ['txt', (at) => `@${name(at)} and #${name(at)} `],
  coins: ['txt', (at) => `“${name(at).toLowerCase()}”, which costs 40p. `],
  'right-to-left marks': ['txt', () => '\u200f\u202e '],
  brackets: ['txt', () => '(['],
  pounds: ['txt', (at) => `£${at} £`],
  'marks, brackets and pounds on lines': ['txt', () => ')<£ \u202e£\n'],
  'capital letters': ['txt', () => 'Aa '],
  hyphens: ['txt', () => 'a-'],
  dates: ['txt', (at) => `${1 + (at % 28)} March 2026, `],
  'numbers to ring': ['txt', (at) => `Call ${name(at)} on 0800 ${1000 + at}.\n\n`],
  emoji: ['txt', () => '👩‍👩‍👧 '],
  quotes: ['txt', () => '“a” ‘b’ "c" '],
  'words in tags': ['html', () => '<b>a</b> <span>b</span> '],
  paragraphs: ['html', () => '<p>A child sees it.</p>'],
  'broken lines': ['html', () => 'a\u2069 £<br>'],
};

/** @param stop Ends a paragraph. */
const textOf = (unit: (at: number) => string, size: number, stop: string): string => {
  let text = ALERT;
  let last = 0;
  for (let at = 0; text.length < size; at++) {
    text += unit(at);
    if (text.length - last > PARAGRAPH) {
      text += stop;
      last = text.length;
    }
  }
  return text;
};
const blocksOf: Record<Format, (text: string) => AlertText['blocks']> = {
  md: blocksFromMarkdown,
  txt: (text) => blocksFromLines(textLines(text)),
  html: (text) => blocksFromHtml(text).blocks,
};

const growth = (work: (size: number) => number, small = SMALL): number =>
  work(TIMES * small) / work(small);

// hostile-limits.test.ts reads some of the others.
test.each(oneOfEach(Object.entries(SHAPES), ([, [format]]) => format))(
  '%s',
  (_, [format, unit]) => {
    const work = (size: number): number => {
      const text = textOf(unit, size, format === 'html' ? '<p>' : '\n\n');
      return workOf(() => {
        const alert = { file: `alert.${format}`, blocks: blocksOf[format](text), about: {} };
        readAlertText(alert, knowledge, () => {});
      });
    };
    // A whole alert is read, which takes a second where it is long.
    expect(growth(work, often(SMALL / 2, SMALL))).toBeLessThan(MOST);
  },
);

/** Too long a paragraph is refused, but not before all of it was taken apart. */
const UNBROKEN: Record<string, [Format, (at: number) => string]> = {
  'words on one line': ['html', () => 'word '],
  'words in bold': ['html', () => '<b>word</b> '],
  'words on lines': ['txt', () => 'a word\n'],
  'words that go on': ['txt', () => 'some-\n'],
  'marks, brackets and pounds': ['txt', () => ')<£ \u202e£\n'],
  'words in Markdown': ['md', () => '1\u20691 word\n'],
};

test.each(Object.entries(UNBROKEN))('a paragraph without an end: %s', (_, [format, unit]) => {
  const work = (size: number): number => {
    const text = textOf(unit, size, '');
    return workOf(() => blocksOf[format](text));
  };
  expect(growth(work)).toBeLessThan(MOST);
});
