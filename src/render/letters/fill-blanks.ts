/** Fills the blanks of a letter with the lead's text. Pure, since it also runs in the browser. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { Family } from '#model/paper/family.ts';
import type { Letter } from '#model/paper/letter.ts';
import { blankOf, blanksIn } from '#model/paper/letters.ts';

/** Most words in a blank for the letter's front to fit its page. */
const MAX_WORDS = 60;

/** Splits the lead's text into paragraphs, one for each blank in order. */
export const blankTexts = (text: string): string[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');

/**
 * Fills in the blanks.
 * @returns The letter, or every reason why it cannot be filled in.
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
      ...(text.split(' ').length > MAX_WORDS
        ? [`“${text.slice(0, 40)}…” has more than ${MAX_WORDS} words, and the letter is one side.`]
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

/** Rows of pupils whom a text names in full, or by a first name used as a name inside a sentence. */
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
