import { type Lettering, textTag, textWidth } from '../lettering.ts';

interface Line extends Lettering {
  x: number;
  y: number;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** A text on one line that has only so much room: it is set smaller where it would run out of it. */
export function fittedText(text: string, available: number, line: Line): string {
  const width = textWidth(text, line);
  const share = width > available ? available / width : 1;
  return textTag({ ...line, text, size: line.size * share });
}
