/** Parses the short notation for words in a data file. */

/** A word or phrase: one alternative of each part in turn. `open`: it may continue after its end. */
export interface Term {
  parts: string[][];
  open: boolean;
}

/** Parses a term: “stab+” is a word in all its forms, “porn*” the beginning of a word, “(a|b) c” an alternative. */
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

/** A group of alternatives, or a word marked for all its forms. */
const PIECE = /(\([^()]*\)\+?|[^\s()+]+\+)/;

const choices = (piece: string): string[] =>
  piece.startsWith('(') ? piece.replace(/^\(|\)\+?$/g, '').split('|') : [piece.replace(/\+$/, '')];

/** An alternative in all forms of its marked words. */
const forms = (choice: string): string[] =>
  choice
    .split(' ')
    .map((word) => (word.endsWith('+') ? inflected(word.slice(0, -1)) : [word]))
    .reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => `${start} ${end}`)));

/** A word with its plural and verb endings; forms that do not exist in English do no harm. */
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
