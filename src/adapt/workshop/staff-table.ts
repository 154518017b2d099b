/** Tables of the staff briefing that its slides show too. */
import { toString as textContent } from 'mdast-util-to-string';
import { childrenOf, isComponentNode } from '#model/lesson/component.ts';
import type { Text } from '#model/lesson/content.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { paragraphOf, tableRows } from '../text.ts';

/** A table's head and rows; both empty where there is none. */
interface Rows {
  head: Text[];
  rows: Text[][];
}

/** Most words of the alert on a slide. */
const WORDS_A_SLIDE = 80;
/** Rows of the table that staff need most, and others that are added where there is space. */
const MOST_NEEDED = [
  'Signs, which may be nothing',
  'How it works',
  'What to do',
  'Who is affected',
  'What it is',
];

/** What pupils may say, with a reply to each. */
export const pairs = (lesson: Lesson): Rows => tableUnder(lesson, 'What pupils may say');

/** “The alert in short”, in its order: as many rows as fit on a slide. */
export function alertInShort(lesson: Lesson): Rows {
  const { head, rows } = tableUnder(lesson, 'The alert in short');
  const shown = new Set<Text[]>();
  for (const label of MOST_NEEDED) {
    const row = rows.find(([first = []]) => words(first).join(' ') === wordsIn(label).join(' '));
    if (row && [...shown, row].flat().flatMap(words).length <= WORDS_A_SLIDE) shown.add(row);
  }
  return { head, rows: rows.filter((row) => shown.has(row)) };
}

const words = (text: Text): string[] => wordsIn(textContent(paragraphOf(text)));

/** The table under this heading in the staff's text. */
function tableUnder({ root }: Lesson, heading: string): Rows {
  const nodes = root.children
    .filter((node) => isComponentNode(node, 'Staff'))
    .flatMap((staff) => childrenOf(staff));
  const at = nodes.findIndex((node) => node.type === 'heading' && textContent(node) === heading);
  const after = at < 0 ? [] : nodes.slice(at + 1);
  const end = after.findIndex(({ type }) => type === 'heading');
  const { head, rows } = tableRows(end < 0 ? after : after.slice(0, end));
  return { head, rows: rows.map(({ cells }) => cells) };
}
