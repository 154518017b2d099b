/** Words of a data file in their short form, taken apart. */

/** A word or a phrase to find: one of each part’s choices after another. `open`: whatever goes on from its end. */
export interface Term {
  parts: string[][];
  open: boolean;
}

/** Takes a term apart: “stab+” is the word in all its forms, “porn*” the beginning of a word, “(a|b) c” one of two, and c. */
export function termParts(term: string): Term {
  const open = term.endsWith('*');
  const pieces = term.toLowerCase().replace(/\*$/, '').split(PIECE).filter(Boolean);
  return {
    parts: pieces.map((piece) =>
      choices(piece)
        .map((choice) => (piece.endsWith('+') ? `${choice}+` : choice))
        .flatMap(forms),
    ),
    open,
  };
}

/** A group of choices, or a word with the mark of all its forms. */
const PIECE = /(\([^()]*\)\+?|[^\s()+]+\+)/;

const choices = (piece: string): string[] =>
  piece.startsWith('(') ? piece.replace(/^\(|\)\+?$/g, '').split('|') : [piece.replace(/\+$/, '')];

/** A choice in all forms of the words that are marked. */
const forms = (choice: string): string[] =>
  choice
    .split(' ')
    .map((word) => (word.endsWith('+') ? inflected(word.slice(0, -1)) : [word]))
    .reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => `${start} ${end}`)));

/** A word with its plural and the endings of a verb; what is no word of English does no harm. */
function inflected(word: string): string[] {
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const plural = /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  const stems = /[aeiou][bdgklmnprt]$/.test(word) ? [word, word + word.slice(-1)] : [word];
  return [word, plural, ...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`])];
}
