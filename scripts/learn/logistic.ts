/** Logistic regression over sparse rows, by accelerated gradient descent from zero in a fixed number of steps: the same rows, the same weights. */

/** Rows as a sparse matrix in CSR form. */
export interface Rows {
  /** Index of each row's first feature; one entry more than rows. */
  from: Int32Array;
  at: Int32Array;
  counts: Float64Array;
}

export interface Fit {
  /** Inverse regularisation: a larger value fits the rows more closely. */
  closeness: number;
  /** Weight of positive rows. */
  favour: number;
  /** What each starts from, before any feature. */
  bias: number;
}

const STEPS = 200;
/** Largest absolute weight after quantisation to a signed byte. */
const MAX_WEIGHT = 127;

/** @param counts What each feature of a row counts, by the row's features. */
export function rowsOf(
  numbers: readonly (readonly number[])[],
  counts: (own: readonly number[]) => number[],
): Rows {
  const from = new Int32Array(numbers.length + 1);
  for (const [index, own] of numbers.entries()) from[index + 1] = (from[index] ?? 0) + own.length;
  return {
    from,
    at: Int32Array.from(numbers.flat()),
    counts: Float64Array.from(numbers.flatMap(counts)),
  };
}

/**
 * @param is Labels by row; `null` is ignored.
 * @param bound Upper bound of the matrix's squared norm, from which the step size follows.
 * @returns The maximum-likelihood weights, regularised.
 */
export function fitLogistic(
  { from, at, counts }: Rows,
  is: readonly (boolean | null)[],
  width: number,
  bound: number,
  { closeness, favour, bias: start }: Fit,
): { weights: Float64Array; bias: number } {
  const rate = 1 / (1 + 0.25 * closeness * favour * bound);
  const weights = new Float64Array(width);
  const ahead = new Float64Array(width);
  const slope = new Float64Array(width);
  let bias = start;
  let aheadBias = bias;
  let pace = 1;
  for (let turn = 0; turn < STEPS; turn += 1) {
    slope.set(ahead);
    let biasSlope = 0;
    for (let index = 0; index < is.length; index += 1) {
      const tells = is[index];
      if (tells === null) continue;
      const start = from[index] as number;
      const end = from[index + 1] as number;
      let sum = aheadBias;
      for (let one = start; one < end; one += 1)
        sum += (ahead[at[one] as number] as number) * (counts[one] as number);
      const miss = closeness * (tells ? favour : 1) * (1 / (1 + Math.exp(-sum)) - (tells ? 1 : 0));
      biasSlope += miss;
      for (let one = start; one < end; one += 1) {
        const feature = at[one] as number;
        slope[feature] = (slope[feature] as number) + miss * (counts[one] as number);
      }
    }
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / nextPace;
    for (let feature = 0; feature < width; feature += 1) {
      const next = (ahead[feature] as number) - rate * (slope[feature] as number);
      ahead[feature] = next + push * (next - (weights[feature] as number));
      weights[feature] = next;
    }
    const nextBias = aheadBias - rate * biasSlope;
    aheadBias = nextBias + push * (nextBias - bias);
    bias = nextBias;
    pace = nextPace;
  }
  return { weights, bias };
}

/** Upper bound of the matrix's squared spectral norm, including the bias column. */
export function normBound({ from, at, counts }: Rows, width: number): number {
  let vector = new Float64Array(width + 1).fill(1);
  let length = 1;
  for (let turn = 0; turn < 20; turn += 1) {
    const next = new Float64Array(width + 1);
    for (let index = 0; index + 1 < from.length; index += 1) {
      const start = from[index] as number;
      const end = from[index + 1] as number;
      let sum = vector[width] as number;
      for (let one = start; one < end; one += 1)
        sum += (vector[at[one] as number] as number) * (counts[one] as number);
      next[width] = (next[width] as number) + sum;
      for (let one = start; one < end; one += 1) {
        const feature = at[one] as number;
        next[feature] = (next[feature] as number) + sum * (counts[one] as number);
      }
    }
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    vector = next.map((item) => item / length);
  }
  return length * 1.05;
}

/** Rounded to four decimals, for the same file on every machine. */
export const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** What one step of these weights is worth, if each is kept as a signed byte. */
export const stepOf = (weights: Float64Array): number =>
  rounded(weights.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / MAX_WEIGHT);

/** A weight in such steps, as an unsigned byte. */
export const byteOf = (value: number, step: number): number =>
  Math.round(value / (step || 1)) & 0xff;

/** Bytes in base64. */
export const encoded = (bytes: readonly number[]): string =>
  btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
