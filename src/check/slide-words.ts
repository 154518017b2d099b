import type { Flow, Text } from '#model/lesson/content.ts';
import type { Screen } from '#model/lesson/screen.ts';
import type { Slide, SlideBlock } from '#model/lesson/slide.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import type { GapRun } from '#model/paper/handout-parts.ts';
import { assertNever } from '#model/text/assert-never.ts';
import { textPlaces } from './text-places.ts';

const NOWHERE = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
const SILENT = new Set(['alt', 'name', 'id', 'link']);
const texts = (value: Flow | Text | Text[] | string): string[] =>
  [...textPlaces(value, NOWHERE)].filter(({ field }) => !SILENT.has(field)).map(({ text }) => text);

/**
 * The words that a class reads on a slide, without its title, the helper strip, the options of a question, the cards of
 * an activity, the help panel and what a click reveals.
 */
export const slideTexts = (slide: Slide): string[] => slide.blocks.flatMap(blockTexts);

function blockTexts(block: SlideBlock): string[] {
  switch (block.kind) {
    case 'prose':
    case 'speech':
    case 'key-message':
    case 'talk':
    case 'task':
      return texts(block.nodes);
    case 'screen':
      return screenTexts(block);
    case 'check':
    case 'choices':
      return [block.question];
    case 'statements':
    case 'sort':
    case 'order':
    case 'match':
      return [block.prompt];
    case 'rules':
      return texts(block.items);
    case 'keywords':
      return block.words.flatMap((word) => [word.word, ...texts(word.meaning)]);
    case 'scene':
    case 'pictures':
    case 'help':
    case 'reveal':
      return [];
    default:
      return assertNever(block);
  }
}

/** Messages and texts of a drawn screen, without names and buttons. */
const screenTexts = ({ rows }: Screen): string[] =>
  rows.flatMap((row) => {
    if (row.kind === 'fact' || row.kind === 'switch') return [row.label, row.value].filter(Boolean);
    return row.kind === 'buttons' || row.text === '' ? [] : [row.text];
  });

/** The words that a pupil reads on a sheet, without the help box. */
export const handoutTexts = (handout: Handout): string[] => [
  ...texts(handout.intro),
  ...handout.blocks.flatMap(paperTexts),
];

function paperTexts(block: HandoutBlock): string[] {
  switch (block.kind) {
    case 'prose':
    case 'speech':
    case 'key-message':
    case 'question':
      return texts(block.nodes);
    case 'screen':
      return screenTexts(block);
    case 'heading':
      return texts(block.text);
    case 'lines':
    case 'draw':
      return [block.label];
    case 'hand':
      return [block.palm, ...block.fingers];
    case 'table':
      return [...texts(block.head), ...block.rows.flatMap(texts)];
    case 'cards':
      return [block.title, ...block.cards.flatMap((card) => [card.title, ...texts(card.text)])];
    case 'groups':
      return block.groups;
    case 'strip':
      return block.frames.flatMap((frame) => texts(frame.text));
    case 'check':
    case 'choose':
      return [block.question, ...block.options.flatMap((option) => texts(option.text))];
    case 'ladder':
      return block.rungs;
    case 'letter-frame':
    case 'postcard':
      return block.starters.map((starter) => starter.text);
    case 'columns':
      return [...block.left, ...block.right].flatMap(paperTexts);
    case 'sort':
      return [block.prompt, ...block.groups, ...block.cards.flatMap((card) => texts(card.text))];
    case 'order':
      return [block.prompt, ...block.items.flatMap((item) => texts(item.text))];
    case 'match':
      return [
        block.prompt,
        ...block.pairs.flatMap((pair) => [...texts(pair.left), ...texts(pair.right)]),
      ];
    case 'keywords':
    case 'glossary':
      return block.words.flatMap((word) => [word.word, ...texts(word.meaning)]);
    case 'writing-box':
      return [block.label];
    case 'true-false':
    case 'agree-line':
    case 'diamond':
      return [block.prompt, ...block.statements.flatMap(({ text }) => texts(text))];
    case 'gaps':
      return [block.prompt, ...block.paragraphs.map(gapSentence)];
    case 'lights':
      return [block.prompt, ...block.lights, ...block.cards.flatMap(({ text }) => texts(text))];
    case 'comic':
      return block.frames.flatMap(({ caption, bubbles }) => [
        caption,
        ...bubbles.flatMap(({ nodes }) => texts(nodes)),
      ]);
    case 'scenarios':
      return block.cards.flatMap(({ title, nodes }) => [title, ...texts(nodes)]);
    case 'advice':
      return [block.to, ...texts(block.nodes), ...block.reply.map(({ text }) => text)];
    case 'symbols':
      return block.items.flatMap(({ word, text }) => [word, ...texts(text)]);
    case 'organiser':
      return block.panels.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(paperTexts)]);
    case 'tickets':
      return [block.title, ...block.blocks.flatMap(paperTexts)];
    case 'certificate':
      return [block.heading, ...texts(block.nodes)];
    case 'scene':
    case 'pictures':
    case 'help':
      return [];
    default:
      return assertNever(block);
  }
}

/** A sentence with its gaps filled. */
const gapSentence = (runs: GapRun[]): string =>
  runs.map((run) => ('gap' in run ? run.gap : texts(run.text).join(''))).join('');
