/** “Adults present | Yes” in running lines: a table of labels and values, drawn with one bar a line. */

import { datesIn } from '../front/dates.ts';
import { type Block, type LinedText, makeBlock, sliceText } from './alert-block.ts';
import { isShort } from './heading-shape.ts';
import { listMarker } from './list-marker.ts';
import { sectionOf } from './section-words.ts';
import { rowsToCells } from './table-blocks.ts';

/** One bar; a line of more is a menu, or a row that its group tells. */
const ROW = /^[^|]{1,60}\S \| \S[^|]*$/;
/** Lines that follow one another: rows of a table, its heading, or others. */
export interface Stretch<Line> {
  kind: 'rows' | 'heading' | 'lines';
  lines: Line[];
}

/** @returns The stretches of a paragraph that holds such rows; nothing of any other. */
export function stretchesOf<Line extends LinedText>(lines: readonly Line[]): Stretch<Line>[] {
  const isRow = (line: Line | undefined): boolean =>
    line !== undefined &&
    ROW.test(line.text.trim()) &&
    !listMarker(line.text) &&
    datesIn(line.text).length === 0;
  const found: Stretch<Line>[] = [];
  for (const [at, line] of lines.entries()) {
    const kind = isRow(line) && (isRow(lines[at - 1]) || isRow(lines[at + 1])) ? 'rows' : 'lines';
    const last = found.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else found.push({ kind, lines: [line] });
  }
  return found.some(({ kind }) => kind === 'rows')
    ? found.flatMap((stretch, at) => (found[at + 1] ? withHeading(stretch) : stretch))
    : [];
}

/** The last line over rows heads them, where it is the only one or says what it opens. */
function withHeading<Line extends LinedText>(stretch: Stretch<Line>): Stretch<Line>[] {
  const last = stretch.lines.at(-1);
  if (stretch.kind === 'rows' || !last || !isShort(last.text)) return [stretch];
  if (stretch.lines.length > 1 && sectionOf(last.text) === null) return [stretch];
  return [
    { kind: 'lines' as const, lines: stretch.lines.slice(0, -1) },
    { kind: 'heading' as const, lines: [last] },
  ].filter(({ lines }) => lines.length > 0);
}

/** Cells under the heads of their columns, where the first row has such; else one cell a row. */
export function rowBlocks(lines: readonly LinedText[]): Block[] {
  const rows = lines.map((line) => {
    const bar = line.text.indexOf(' | ');
    return [sliceText(line, 0, bar), sliceText(line, bar + 3)];
  });
  // “Adults present | Yes” is no row of heads, though “Yes” may head what is right.
  const cells = /\| (?:yes|no|none|n\/a)\b/i.test(lines[0]?.text ?? '') ? [] : rowsToCells(rows);
  if (cells.some(({ kind, under }) => kind === 'cell' && under !== '')) return cells;
  return rows.flatMap((row) => rowsToCells([row])).map((block) => makeBlock('cell', block));
}
