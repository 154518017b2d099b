import { textWidth } from '../lettering.ts';
import { EDGE, type Part, type Pen, typeOf, words } from './pen.ts';
import { panel } from './shapes.ts';

/** A card with what it is on the left and what it says on the right; below one another where both are long. */
export function factRow(pen: Pen, label: string, value: string): Part {
  const { size, theme, width } = pen;
  const inner = width - 2 * EDGE - size * 1.3;
  const style = { size: typeOf(pen, 0.94), fill: theme.ink } as const;
  const bold = { ...style, bold: true } as const;
  const beside = textWidth(label, style) + textWidth(value, bold) + size < inner;
  const left = words(label, inner, value ? style : bold);
  const right = words(value, inner, { ...bold, ...(beside ? { anchor: 'end' as const } : {}) });
  const height =
    (beside ? Math.max(left.height, right.height) : left.height + right.height) + size * 0.7;
  return {
    height: height + size * 0.3,
    draw(top) {
      const x = EDGE + size * 0.65;
      const y = top + size * 0.35;
      return (
        panel({ x: EDGE, y: top, width: width - 2 * EDGE, height }, [8, 8, 8, 3], {
          fill: theme.card,
          line: theme.line,
        }) +
        left.draw(x, y) +
        (beside ? right.draw(x + inner, y) : right.draw(x, y + left.height))
      );
    },
  };
}
