/** Finds many words in one text at once: as long as the text is, however many the words are. */

/** Longer than any name, in characters: what is longer is not looked for. */
const LONGEST = 80;

/** Words to look for. */
export class WordSet {
  readonly #words = new Set<string>();
  /** Every beginning of every word: tells early that none goes on like this. */
  readonly #beginnings = new Set<string>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word === '' || word.length > LONGEST) continue;
      this.#words.add(word);
      for (let end = 1; end <= word.length; end++) this.#beginnings.add(word.slice(0, end));
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  begins(part: string): boolean {
    return this.#beginnings.has(part);
  }

  /** Where each word that the text holds stands first in it. */
  firstIn(text: string): Map<string, number> {
    const first = new Map<string, number>();
    for (let from = 0; from < text.length; from++)
      for (let end = from + 1; end <= text.length; end++) {
        const part = text.slice(from, end);
        if (!this.begins(part)) break;
        if (this.has(part) && !first.has(part)) first.set(part, from);
      }
    return first;
  }
}
