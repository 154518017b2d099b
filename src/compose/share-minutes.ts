/** Half a minute: the smallest step a lesson is planned in. */
const STEP = 0.5;

/**
 * Shares the minutes of a part among its slides, in half minutes.
 * @param weights How long each slide asks for, beside the others.
 * @param minutes What the part has. At least half a minute a slide is given.
 * @returns Minutes of each slide; they add up to `minutes` whenever that is at least half a minute a slide.
 */
export function shareMinutes(weights: readonly number[], minutes: number): number[] {
  const whole = weights.reduce((total, weight) => total + weight, 0);
  if (whole === 0) return weights.map(() => 0);
  const steps = Math.round(minutes / STEP);
  const exact = weights.map((weight) => (weight / whole) * steps);
  const shares = exact.map((share) => Math.max(1, Math.floor(share)));
  // Largest remainder first; then, if the least shares took too much, from the largest share.
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const given = () => shares.reduce((total, share) => total + share, 0);
  for (let turn = 0; given() < steps; turn++) {
    const { index } = order[turn % order.length] ?? { index: 0 };
    shares[index] = (shares[index] ?? 0) + 1;
  }
  while (given() > steps) {
    const most = shares.indexOf(Math.max(...shares));
    if ((shares[most] ?? 0) <= 1) break;
    shares[most] = (shares[most] ?? 0) - 1;
  }
  return shares.map((share) => share * STEP);
}
