import type { LinedText } from './alert-block.ts';

const MOST_SPACES = ' '.repeat(40);

/** The lines of a text, numbered; indents are kept. */
export function textLines(text: string, firstLine = 1): LinedText[] {
  return text.split(/\r\n|[\n\r\f\v\u2028\u2029]/).map((line, at) => ({
    // An indent tells how deep an item is; a desert of spaces tells nothing.
    text: line.trimEnd().replace(/ {40,}/g, MOST_SPACES),
    marks: [{ at: 0, line: at + firstLine }],
    lead: 0,
  }));
}
