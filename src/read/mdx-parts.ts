/**
 * A lesson is parsed part by part: what one age is taught can then be parsed without the other ages, and is not parsed
 * again when only their words change.
 */
import type { Root } from 'mdast';
import { VOCABULARY } from '#model/vocabulary.ts';

type Point = NonNullable<Root['position']>['start'];

/** Components that stand at the top of a file and nowhere else. */
const TOP = Object.entries(VOCABULARY)
  .filter(([, { inside }]) => inside.every((place) => place === 'root'))
  .map(([name]) => name);

/** Where a part begins: at such a component, on a line of its own after an empty one. */
const START = new RegExp(`(?<=\\n[ \\t]*\\r?\\n)(?=<(?:${TOP.join('|')})[\\s>/])`);

/** The texts of the parts, in order: together they are the text. */
export const mdxParts = (text: string): string[] => text.split(START);

/** The trees of all parts as one, with each node where it stands in the whole text. */
export function joinParts(texts: readonly string[], trees: readonly Root[]): Root {
  const children: Root['children'] = [];
  const start = { line: 1, column: 1, offset: 0 };
  const before = { line: 0, offset: 0 };
  let end: Point = start;
  for (const [index, tree] of trees.entries()) {
    move(tree, before);
    children.push(...tree.children);
    end = tree.position?.end ?? end;
    const text = texts[index] ?? '';
    before.line += text.split(LINE).length - 1;
    before.offset += text.length;
  }
  return { type: 'root', children, position: { start, end } };
}

const LINE = /\r\n|\n|\r/;

type Placed = {
  position?: { start: Point; end: Point };
  children?: Placed[];
  attributes?: Placed[];
};

/** Moves a node, and all in it, so many lines and letters down. */
function move(node: object, by: { line: number; offset: number }): void {
  const placed = node as Placed;
  if (placed.position) {
    const { start, end } = placed.position;
    placed.position = { start: moved(start, by), end: moved(end, by) };
  }
  for (const one of placed.attributes ?? []) move(one, by);
  for (const one of placed.children ?? []) move(one, by);
}

const moved = (
  { line, column, offset = 0 }: Point,
  by: { line: number; offset: number },
): Point => ({
  line: line + by.line,
  column,
  offset: offset + by.offset,
});
