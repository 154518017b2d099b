/** Shuffles items deterministically, and never returns their original order. */
export function shuffled<T>(items: readonly T[]): T[] {
  const step = items.length > 4 ? 3 : 2;
  const strides = Array.from({ length: items.length }, (_, index) => index);
  const order = strides.sort((a, b) => (b % step) - (a % step) || b - a);
  return order.map((index) => items[index] as T);
}
