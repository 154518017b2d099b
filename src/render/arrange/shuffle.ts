/**
 * The same items in another order: the same each time for the same key, and never the order they came in.
 * A list of fewer than two items has no other order.
 */
export function shuffle<T>(items: readonly T[], key: string): T[] {
  const shuffled = [...items];
  let state = hash(key);
  for (let last = shuffled.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  const unchanged = shuffled.every((item, index) => item === items[index]);
  return unchanged ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}

/** FNV-1a. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (const character of key)
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
