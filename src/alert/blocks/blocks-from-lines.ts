/** Turns lines (plain text, a PDF, a paragraph with its own bullets) into blocks. */
import { type Block, joinTexts, type LinedText, makeBlock, sliceText } from './alert-block.ts';
import { withKnownMarkers } from './custom-markers.ts';
import { BOLD_LEVEL, isShort, looksLikeHeading } from './heading-shape.ts';
import { listMarker } from './list-marker.ts';
import { headLines, isWide, itemsUnder, ledBlocks, looseBlocks } from './loose-lines.ts';
import type { PageLine } from './page-line.ts';
import { plainLetters } from './plain-letters.ts';
import { splitItems } from './split-items.ts';
import { rowsToCells } from './table-blocks.ts';
import { unmarked } from './unmark-lines.ts';

export type { PageLine } from './page-line.ts';

const UNDERLINE = /^\s*(={3,}|-{3,}|_{3,}|~{3,}|\*{3,})\s*$/;
/** A paper's head is among the first of its paragraphs. */
const HEAD_GROUPS = 3;

/** Blocks of free text: empty lines part them, shape tells headings. */
export function blocksFromLines(lines: readonly PageLine[]): Block[] {
  const groups = paragraphsOf(lines);
  // One line too wide to be set tells that none was wrapped.
  const isPasted = groups.flat().some(isWide) && groups.some((group) => group.length > 1);
  const blocks: Block[] = [];
  for (const [at, group] of groups.entries()) {
    const head = at < HEAD_GROUPS ? headLines(group, BOLD_LEVEL) : null;
    const isUnderHeading = blocks.at(-1)?.kind === 'heading';
    blocks.push(
      ...(head ??
        itemsUnder(blocks.at(-1), group) ??
        (isPasted && group.length > 1
          ? looseBlocks(group, 1)
          : blocksOfGroup(group, isUnderHeading))),
    );
  }
  return blocks;
}

/** Lines that no empty line, no white space and no change of type parts. */
function paragraphsOf(lines: readonly PageLine[]): PageLine[][] {
  const groups: PageLine[][] = [];
  let group: PageLine[] = [];
  const end = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  const plain = lines.map((line) => ({ ...line, text: plainLetters(line.text) }));
  for (const line of withKnownMarkers(unmarked(plain))) {
    if (line.text.trim() === '') {
      end();
      continue;
    }
    if (UNDERLINE.test(line.text)) {
      const last = group.pop();
      end();
      if (last) groups.push([{ ...last, heading: isShort(last.text) }]);
      continue;
    }
    if (line.gap) end();
    const before = group.at(-1);
    if (before && Boolean(line.heading) !== Boolean(before.heading)) end();
    group.push(line);
  }
  end();
  return groups;
}

/** @param isUnderHeading A heading stands right above, so a first line that only might be one is none. */
function blocksOfGroup(group: PageLine[], isUnderHeading: boolean): Block[] {
  const [first, second] = group;
  if (!first) return [];
  if (first.heading && isShort(joinTexts(group).text) && !listMarker(first.text))
    return [makeBlock('heading', joinTexts(group))];
  if (second && group.every((line) => isRow(line.text)))
    return rowsToCells(group.map((line) => splitRow(line)));
  const led = ledBlocks(group);
  if (led) return led;
  if (looksLikeHeading(first.text, second?.text, isUnderHeading))
    return [
      makeBlock('heading', { ...first, text: first.text.replace(/^#+\s*/, '').trim() }),
      ...blocksOfGroup(group.slice(1), true),
    ];
  return splitItems(group, 1);
}

const isRow = (text: string): boolean => /\S(\t|\s\|\s|\s{4,})\S/.test(text.trim());

function splitRow(line: LinedText): LinedText[] {
  const cells: LinedText[] = [];
  let from = 0;
  for (const match of line.text.matchAll(/\s*(?:\t|\|| {4,})\s*/g)) {
    cells.push(sliceText(line, from, match.index));
    from = match.index + match[0].length;
  }
  cells.push(sliceText(line, from));
  return cells.filter((cell) => !/^[-: ]*$/.test(cell.text));
}
