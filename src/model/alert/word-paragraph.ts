/** Turns a sentence that the lead accepted into a paragraph of a letter. */
import type { Paragraph } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Lesson } from '../lesson/lesson.ts';
import { isQuoted, type WordKind } from './alert-source.ts';
import { type AcceptedWord, wordingOf } from './alert-words.ts';

/**
 * A paragraph with its kind, and whether it is quoted. Its position is the line of `alert.md` where the decision
 * stands.
 */
export function wordParagraph(
  word: AcceptedWord,
  kind: WordKind,
  { alertFile, lines }: Pick<Lesson, 'alertFile' | 'lines'>,
): Paragraph {
  const line = lines.alert[`corrections.sentences.${word.key}`] ?? 1;
  const at = { line, column: 1, offset: 0 };
  const data = { file: alertFile, alertWords: kind, isQuoted: word.adults === 'quoted' };
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: wordingOf(word) }],
    position: { start: at, end: at },
    data: data as Paragraph['data'],
  };
}

/** A passage parted where something is left out of it: what stands between is quoted by itself. */
export const thoughtsOf = (paragraph: Paragraph): Paragraph[] =>
  isQuoted(paragraph)
    ? textContent(paragraph)
        .replace(/^“|(?: …)?”$/gu, '')
        .split(/(?<=[.!?]["”'’)]*) … /u)
        .map((thought) => ({ ...paragraph, children: [{ type: 'text', value: `“${thought}”` }] }))
    : [paragraph];
