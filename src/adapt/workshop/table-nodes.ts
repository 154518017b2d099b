/** Markdown nodes for a meeting's slides and papers. */
import type { PhrasingContent, Table, TableRow } from 'mdast';
import type { Text } from '#model/lesson/content.ts';

export const bold = (value: string): PhrasingContent => ({
  type: 'strong',
  children: [{ type: 'text', value }],
});

export const rowOf = (cells: readonly Text[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
});

export const tableOf = (head: readonly Text[], rows: readonly (readonly Text[])[]): Table => ({
  type: 'table',
  children: [rowOf(head), ...rows.map(rowOf)],
});
