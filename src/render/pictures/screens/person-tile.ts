/** Who it is: a tile with one square corner. A stranger's has a dashed line and a question mark, never a face. */
import type { ScreenPerson } from '#model/lesson/screen.ts';
import { textTag } from '../lettering.ts';
import type { Pen } from './pen.ts';
import { cut, panel } from './shapes.ts';
import { filled, inkOn } from './theme.ts';

/** @param order Which of the people on the screen it is: each has a colour. */
export function personTile(
  { theme }: Pick<Pen, 'theme'>,
  person: ScreenPerson,
  { x, y, side, order = 0 }: { x: number; y: number; side: number; order?: number },
): string {
  const box = { x, y, width: side, height: side };
  const letter = person.known ? ([...person.called][0] ?? '').toUpperCase() : '?';
  const tint = theme.tints[order % theme.tints.length] as string;
  const paint = person.known
    ? filled(theme, tint)
    : { fill: theme.unknownTile, line: theme.unknownLine, thick: 3, dashed: true };
  return (
    panel(box, cut(side * 0.34), paint) +
    textTag({
      text: letter,
      x: x + side / 2,
      y: y + side * 0.71,
      size: side * 0.6,
      fill: person.known ? inkOn(theme) : theme.unknownLine,
      bold: true,
      anchor: 'middle',
    })
  );
}
