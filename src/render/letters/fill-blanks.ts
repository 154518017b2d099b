/** A letter's blanks, filled in with what the lead wrote. Pure, so that it also runs in the browser. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { Family } from '#model/family.ts';
import type { Letter } from '#model/letter.ts';
import { blankOf, blanksIn } from '#model/letters.ts';

/** Most words of a blank with which the letter's front still fits its side. */
const MOST_WORDS = 60;

/** What the lead wrote: a paragraph for each blank, in the order of the letter, with an empty line between them. */
export const blankTexts = (text: string): string[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');

/**
 * The letter with its blanks filled in.
 * @returns It, or why it cannot be: every reason at once.
 */
export function fillBlanks<L extends Pick<Letter, 'front'>>(
  letter: L,
  texts: readonly string[],
  families: readonly Family[] = [],
): { letter: L; faults: string[] } {
  const blanks = blanksIn(letter.front);
  const faults = [
    ...(texts.length === blanks.length
      ? []
      : [
          `The letter has ${blanks.length} blanks, and ${texts.length} paragraphs were given. Leave an empty line between them: ${blanks.map((label) => `“${label}”`).join(' · ')}`,
        ]),
    ...texts.flatMap((text) => [
      ...(text.split(' ').length > MOST_WORDS
        ? [`“${text.slice(0, 40)}…” has more than ${MOST_WORDS} words, and the letter is one side.`]
        : []),
      ...(/[[\]{}<>]/.test(text) ? [`“${text.slice(0, 40)}…” still holds a bracket.`] : []),
      ...namesIn(text, families).map(
        (row) =>
          `“${text.slice(0, 40)}…” names the pupil of row ${row}. A letter to every family names nobody.`,
      ),
    ]),
  ];
  if (faults.length > 0) return { letter, faults };
  let next = 0;
  const fill = <N extends RootContent | PhrasingContent>(node: N): N =>
    blankOf(node) !== null
      ? ({ type: 'text', value: texts[next++] ?? '' } as N)
      : 'children' in node
        ? { ...node, children: (node.children as PhrasingContent[]).map(fill) }
        : node;
  return { letter: { ...letter, front: letter.front.map((node) => fill(node)) }, faults };
}

/** Rows of the pupils whom a text names in full, or by a first name that stands as a name inside a sentence. */
function namesIn(text: string, families: readonly Family[]): number[] {
  const plain = text.toLowerCase();
  const inside = new Set(
    [...text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]*/gu)].map(([word]) => word.toLowerCase()),
  );
  return families
    .filter(
      ({ pupilFirst, pupilLast }) =>
        plain.includes(`${pupilFirst} ${pupilLast}`.toLowerCase()) ||
        inside.has(pupilFirst.toLowerCase()),
    )
    .map(({ row }) => row);
}
