/** Numbers from 0 to 1 that look like chance and are the same at every build. */
export function scattered(seed: string | number): () => number {
  let state = [...String(seed)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
