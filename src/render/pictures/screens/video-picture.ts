/** What a camera shows: a character, head and shoulders; a stranger as a question mark; or words for what is seen. */
import { textTag } from '../lettering.ts';
import { type Pen, words } from './pen.ts';
import { type Box, clipped, cut, moved, outline, panel } from './shapes.ts';
import { filled, inkOn } from './theme.ts';

/** Side of the grid that portraits are drawn on. */
const GRID = 32;
const GROUND = { known: '#bfd8d8', stranger: '#54486e' } as const;

export type Seen =
  | { kind: 'character'; who: string }
  | { kind: 'stranger' }
  /** `at`: their middle, as a share of the picture's height. */
  | { kind: 'words'; text: string; at?: number };

/** @param edged Does it go to the edges of its screen? */
export function videoPicture(pen: Pen, box: Box, seen: Seen, edged = false): string {
  const { theme } = pen;
  const corners = edged ? ([0, 0, 0, 0] as const) : cut(20);
  const ground = GROUND[seen.kind === 'stranger' ? 'stranger' : 'known'];
  const frame =
    theme.mono && seen.kind === 'stranger'
      ? { fill: theme.card, line: theme.line, thick: 3, dashed: true }
      : filled(theme, ground, 3);
  return panel(box, corners, frame) + content();

  function content(): string {
    const body = seen.kind === 'character' ? pen.portrait(seen.who) : null;
    if (body) {
      const side = Math.min(box.width * 0.86, box.height * 0.94);
      const person = moved(
        body,
        box.x + (box.width - side) / 2,
        box.y + box.height - side,
        side / GRID,
      );
      return clipped(pen.newId(), outline(box, corners), person);
    }
    if (seen.kind === 'words') {
      const lines = words(seen.text, box.width * 0.8, {
        size: pen.size,
        bold: true,
        fill: inkOn(theme, theme.ink),
        anchor: 'middle',
      });
      return lines.draw(
        box.x + box.width / 2,
        box.y + box.height * (seen.at ?? 0.42) - lines.height / 2,
      );
    }
    const size = Math.min(box.height * 0.5, box.width * 0.5);
    return textTag({
      text: seen.kind === 'stranger' ? '?' : '',
      x: box.x + box.width / 2,
      y: box.y + box.height / 2 + size * 0.36,
      size,
      bold: true,
      fill: inkOn(theme, '#e9dff8'),
      anchor: 'middle',
    });
  }
}
