/** Tables: cells that know the head of their column, rows that are a sentence, rows that are a heading. */

import { isOrganisation } from '../front/organisation.ts';
import { isKnownWord } from '../names/known-words.ts';
import { type Block, joinTexts, type LinedText, makeBlock } from './alert-block.ts';
import { columnSection } from './section-words.ts';

/** A cell; `parts` are the blocks that stand in it, where its format tells. */
export interface Cell extends LinedText {
  parts?: readonly Block[];
}

/** A head says in no more words what its column holds. */
const MOST_HEAD_WORDS = 8;
/** Level of a row that heads the rows below it: beneath all real headings. */
const ROW_LEVEL = 7;

/**
 * Blocks of a table. A table may hold several ones after another: a row of heads begins a new one, and a row of one
 * cell stands over it, as a heading does.
 */
export function rowsToCells(rows: readonly (readonly Cell[])[], urls: string[] = []): Block[] {
  const filled = rows.filter((row) => row.some(isFilled));
  const isWide = filled.some((row) => row.length > 1);
  // An empty first row says that there are no heads.
  const hasHeads = filled[0] !== rows[0] || filled.some(isHeadRow);
  const blocks: Block[] = [];
  let part: (readonly Cell[])[] = [];
  const end = () => {
    blocks.push(...partBlocks(part, urls, hasHeads));
    part = [];
  };
  for (const row of filled) {
    const [only] = row.filter(isFilled);
    const isOver =
      isWide &&
      only !== undefined &&
      row.filter(isFilled).length === 1 &&
      (row.length === 1 || (isBold(only) && filled.indexOf(row) > 0));
    if (isOver || isHeadRow(row)) end();
    if (isOver) blocks.push(...overRow(only, urls));
    else part.push(row);
  }
  end();
  return blocks;
}

const textOf = ({ text, marks, lead }: LinedText): LinedText => ({ text, marks, lead });
const isFilled = ({ text }: Cell): boolean => text.replace(/\u00a0/g, ' ').trim() !== '';
const isBold = ({ text, lead }: Cell): boolean => lead > 0 && lead >= text.trim().length - 1;
const isFew = ({ text }: Cell): boolean => text.split(/\s+/).length <= MOST_HEAD_WORDS;
const isHead = (cell: Cell): boolean =>
  isFew(cell) && columnSection(cell.text) !== null && !isOrganisation(cell.text);

/** Bold throughout, and one of them says what its column holds. */
const isHeadRow = (row: readonly Cell[]): boolean =>
  row.filter(isFilled).length > 1 &&
  row.every((cell) => !isFilled(cell) || isBold(cell)) &&
  row.some(isHead);

/** A cell over the whole width: what stands in it stands on its own. */
function overRow(cell: Cell, urls: string[]): Block[] {
  if (cell.parts && cell.parts.length > 0) return [...cell.parts];
  return [
    isBold(cell)
      ? makeBlock('heading', textOf(cell), { level: ROW_LEVEL, urls })
      : makeBlock('paragraph', textOf(cell), { urls }),
  ];
}

/**
 * Rows that belong together; without heads, one item a row.
 * @param hasHeads A row of the table is set as one of heads, so that only such rows are.
 */
function partBlocks(
  rows: readonly (readonly Cell[])[],
  urls: string[],
  hasHeads: boolean,
): Block[] {
  const [head, ...body] = rows;
  if (!head) return [];
  const names = hasHeads ? isHeadRow(head) : head.every(isFew) && head.some(isHead);
  if (body.length === 0 || !(names || areLists(head, body)))
    return rows
      .filter((row) => !isPlainHead(row, rows))
      .flatMap(
        (row) => listOf(row, urls) ?? [makeBlock('item', joinTexts(rowTexts(row)), { urls })],
      );
  return body.flatMap((row) =>
    row.flatMap((cell, at) => {
      const under = head[at]?.text ?? '';
      if (!isFilled(cell)) return [];
      const items = cell.parts?.filter(({ kind }) => kind === 'item') ?? [];
      // A list within a cell: each of its items is one.
      return items.length > 0 && items.length === cell.parts?.length
        ? items.map((item) => makeBlock('cell', textOf(item), { under, urls }))
        : [makeBlock('cell', textOf(cell), { under, urls })];
    }),
  );
}

/** “The quiz | The game” over rows of a few words each: lists that stand side by side, not labels with their text. */
const areLists = (head: readonly Cell[], body: readonly (readonly Cell[])[]): boolean =>
  head.length === 2 &&
  body.length > 1 &&
  head.every(
    ({ text }) => text.split(/\s+/).length <= 3 && isFilled({ text, marks: [], lead: 0 }),
  ) &&
  !isPlainHead(head, [head, ...body]) &&
  body.every(
    (row) =>
      row.length === 2 &&
      row.every(({ text }) => /^\p{Ll}/u.test(text) && text.split(/\s+/).length > 2),
  );

/** A label and a cell that holds a list: each of its items is one. */
function listOf(row: readonly Cell[], urls: string[]): Block[] | null {
  const [label, list, ...more] = row.filter(isFilled);
  if (!label || more.length > 0) return null;
  const items = list?.parts?.filter(({ kind }) => kind === 'item') ?? [];
  const isList = items.length > 1 || items[0]?.sign === '';
  if (!isList || items.length !== list?.parts?.length) return null;
  return [
    makeBlock('caption', { ...textOf(label), lead: 0 }, { urls }),
    ...items.map((item) => makeBlock('item', textOf(item), { sign: item.sign, urls })),
  ];
}

/** “Label: text” of two cells, “one | two | three” of more. */
function rowTexts(row: readonly Cell[]): LinedText[] {
  const [first, ...rest] = row.filter(isFilled);
  if (first && rest.length === 1 && !/[.:?!]$/.test(first.text))
    return [{ ...first, text: `${first.text}:` }, ...rest];
  const mark = rest.length > 1 ? ' |' : '';
  return row.map((cell, at) => ({
    ...cell,
    text: at < row.length - 1 ? `${cell.text}${mark}` : cell.text,
  }));
}

/** “Question | Answer”, “What we asked | What we found”: a head that says nothing that the rows do not. */
const isPlainHead = (row: readonly Cell[], rows: readonly (readonly Cell[])[]): boolean =>
  row === rows[0] &&
  rows.length > 2 &&
  row.length > 1 &&
  // “Name | Zinglet” says what something is called.
  !(/^name$/i.test(row[0]?.text.trim() ?? '') && !isKnownWord(row[1]?.text.trim() ?? '')) &&
  (row.every(({ text }) => /^\p{L}+$/u.test(text)) ||
    row.every(({ text }) => /^(?:what|how|where|when|who|which|our|we)\b[^.:;\d]*$/i.test(text)));
