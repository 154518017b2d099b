import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { pointTwips } from './measures.ts';
import type { WordTheme } from './word-theme.ts';

/** Kinds of list. Each list is an instance, so that it starts at one. */
export const LISTS = {
  bullets: 'bullets',
  numbers: 'numbers',
  questions: 'questions',
  letters: 'letters',
} as const;

/** Kind of an ordered list that starts at another number. */
export const numbersFrom = (start: number): string =>
  start === 1 ? LISTS.numbers : `${LISTS.numbers}-${start}`;

const LEVELS = [0, 1, 2] as const;

/** @param starts Start numbers other than 1. */
export function wordNumbering(theme: WordTheme, starts: readonly number[]): INumberingOptions {
  const em = (ems: number) => pointTwips(theme.size * ems);
  const level = (level: number, format: Format, text: string, start = 1, hanging = 1.35) => ({
    level,
    format,
    text,
    start,
    alignment: AlignmentType.LEFT,
    style: {
      run: { bold: true, color: theme.accent },
      paragraph: { indent: { left: em(hanging * (level + 1)), hanging: em(hanging) } },
    },
  });
  const bullet = (at: number) => level(at, LevelFormat.BULLET, at % 2 === 0 ? '•' : '–', 1, 1.1);
  const numbers = (start: number) => ({
    reference: numbersFrom(start),
    levels: LEVELS.map((at) => level(at, LevelFormat.DECIMAL, `%${at + 1}.`, at === 0 ? start : 1)),
  });
  return {
    config: [
      { reference: LISTS.bullets, levels: LEVELS.map(bullet) },
      ...[1, ...starts].map(numbers),
      { reference: LISTS.letters, levels: [level(0, LevelFormat.UPPER_LETTER, '%1')] },
      { reference: LISTS.questions, levels: [level(0, LevelFormat.DECIMAL, '%1.', 1, 1.7)] },
    ],
  };
}

type Format = (typeof LevelFormat)[keyof typeof LevelFormat];
