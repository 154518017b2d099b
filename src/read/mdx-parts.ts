/**
 * Splits a lesson at its top-level components, so that unchanged parts need not be parsed again and one band can be
 * parsed without the others.
 */
import type { Root } from 'mdast';
import { VOCABULARY } from '#model/lesson/vocabulary.ts';

type Point = NonNullable<Root['position']>['start'];

/** Components that are allowed only at the top level. */
const TOP = Object.entries(VOCABULARY)
  .filter(([, { inside }]) => inside.every((place) => place === 'root'))
  .map(([name]) => name);

/** Start of a part: such a component on a line of its own after an empty line. */
const START = new RegExp(`(?<=\\n[ \\t]*\\r?\\n)(?=<(?:${TOP.join('|')})[\\s>/])`);

/** The texts of the parts, in order; joined they are the whole text. */
export const mdxParts = (text: string): string[] => text.split(START);

/** Joins the trees of all parts, with positions relative to the whole text. */
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

/** Moves the positions of a node and its descendants. */
function move(node: object, by: { line: number; offset: number }): void {
  const placed = node as Placed;
  if (placed.position) {
    const { start, end } = placed.position;
    placed.position = { start: moved(start, by), end: moved(end, by) };
  }
  for (const attribute of placed.attributes ?? []) move(attribute, by);
  for (const child of placed.children ?? []) move(child, by);
}

const moved = (
  { line, column, offset = 0 }: Point,
  by: { line: number; offset: number },
): Point => ({
  line: line + by.line,
  column,
  offset: offset + by.offset,
});
