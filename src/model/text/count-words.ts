const segmenter = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** Words of a text, as a reader counts them: a number or “don’t” is one word, “grown-up” two. */
export const wordsIn = (text: string): string[] =>
  [...segmenter.segment(text)]
    .filter((segment) => segment.isWordLike)
    .map((segment) => segment.segment);

/** Words of a text, as an office counts them: what stands between spaces and holds a letter or a number. */
export const printedWords = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
