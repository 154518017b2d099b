import type { Band } from '#model/band.ts';
import type { Component } from '#model/lesson/component.ts';
import {
  attribute,
  withAttribute,
} from './nodes.ts'; /** Half a minute: the smallest unit of planning. */

const STEP = 0.5;

/**
 * Distributes the minutes of a part to its slides, in half minutes.
 * @param weights Relative length of each slide.
 * @param minutes Minutes of the part. Each slide gets half a minute at least.
 * @returns Minutes of each slide. They add up to `minutes` unless that is too little for half a minute each.
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

/**
 * Minutes in templates and modules are weights: this turns them into the band's minutes, for the whole lesson and for
 * the short route.
 */
export function withMinutes(slides: readonly Component[], band: Band): Component[] {
  const result = [...slides];
  const share = (name: 'minutes' | 'short', parts: Band['parts']) => {
    for (const [part, minutes] of Object.entries(parts)) {
      const at = result.flatMap((slide, index) =>
        attribute(slide, 'part') === part &&
        !attribute(slide, 'optional') &&
        attribute(slide, name) !== undefined
          ? [index]
          : [],
      );
      const weights = at.map((index) => Number(attribute(result[index] as Component, name)));
      const whole = weights.reduce((total, weight) => total + weight, 0);
      if (whole === minutes) continue;
      for (const [turn, value] of shareMinutes(weights, minutes ?? 0).entries()) {
        const index = at[turn] ?? 0;
        result[index] = withAttribute(result[index] as Component, name, String(value));
      }
    }
  };
  // Activities have timers: their minutes are real, and are not scaled.
  const { activity: _, ...others } = band.parts;
  share('minutes', others);
  share('short', band.shortParts);
  return band.shortMinutes === null
    ? result.map((slide) => withAttribute(slide, 'short', null))
    : result;
}
