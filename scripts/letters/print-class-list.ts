import type { ClassFault, MatchedColumn } from '#model/paper/family.ts';
import { FIELD_NAMES } from './columns-file.ts';

/** Formats the faults of a class list with row and column. */
export function printFaults(file: string, faults: readonly ClassFault[]): string {
  const lines = [...faults]
    .sort((a, b) => a.row - b.row)
    .flatMap(({ weight, row, column, reason, note }) => [
      `  row ${row}${column === null ? '' : `, ${column}`}  ${weight === 'stop' ? 'error' : 'note'}  ${reason}`,
      `      ${note}`,
    ]);
  return [file, ...lines].join('\n');
}

/** Formats how likely headers were matched. */
export const printMatches = (matches: readonly MatchedColumn[], system: string | null): string =>
  [
    system
      ? `These look like the columns of ${system}:`
      : 'These columns were matched by likeness:',
    ...matches.map(({ header, field }) => `  ${header}: ${FIELD_NAMES[field]}`),
  ].join('\n');
