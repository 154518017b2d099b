/** Prints a row of the table. */
export type Row = (label: string, value: string) => void;

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Milliseconds that some work takes. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Formats ours against a peer's: “0.19   (4.1 ms / 21.6 ms)”. */
export const ratio = (ours: number, theirs: number, unit: string): string =>
  `${(ours / theirs).toFixed(2)}   (${ours.toFixed(1)} ${unit} / ${theirs.toFixed(1)} ${unit})`;
