import type { LinedText } from './alert-block.ts';

/** The lines of a text, numbered; indents are kept. */
export function textLines(text: string, firstLine = 1): LinedText[] {
  return text.split(/\r\n|[\n\r\f\v\u2028\u2029]/).map((line, at) => ({
    text: line.trimEnd(),
    marks: [{ at: 0, line: at + firstLine }],
    lead: 0,
  }));
}
