/** Finds what somebody meant who wrote an id that there is not. */

/** Letters that may differ, of a word this long. */
const mostEdits = (length: number): number => Math.max(2, Math.floor(length / 3));

/** @returns The id that comes nearest: by its letters, by a part of it, or by a word of its plain name. */
export function didYouMean(
  written: string,
  known: readonly { id: string; name: string }[],
): string | null {
  const word = written.toLowerCase();
  const near = known
    .map(({ id, name }) => ({
      id,
      far: Math.min(
        distance(word, id),
        ...id.split('-').map((part) => distance(word, part) + 0.5),
        ...name
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .filter((part) => part.length > 2)
          .map((part) => distance(word, part) + 0.6),
      ),
    }))
    // Of two that are as near, the one that begins as the word does: few miss the first letter.
    .sort((a, b) => a.far - b.far || Number(b.id[0] === word[0]) - Number(a.id[0] === word[0]))[0];
  return near && near.far <= mostEdits(word.length) ? near.id : null;
}

/** Letters to put in, take out or change to make one word another. */
function distance(word: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...word].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to++)
      next[to] = Math.min(
        (row[to] ?? 0) + 1,
        (next[to - 1] ?? 0) + 1,
        (row[to - 1] ?? 0) + (letter === other[to - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
