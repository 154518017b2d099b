/** “line 4”, “lines 4, 7 and 9”. */
export function linesAt(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  if (sorted.length <= 1) return `line ${sorted[0] ?? 1}`;
  return `lines ${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1)}`;
}
