import { textTag, textWidth } from '../lettering.ts';
import { EDGE, type Part, type Pen, typeOf } from './pen.ts';
import { type Box, cut, panel } from './shapes.ts';
import { filled, inkOn } from './theme.ts';

/** `go` is what the maker wants pressed, `stop` ends it, `quiet` is the one beside it. */
export type ButtonVariant = 'go' | 'stop' | 'quiet';

function button(pen: Pen, box: Box, label: string, variant: ButtonVariant): string {
  const { theme, size } = pen;
  const colour = { go: theme.go, stop: theme.stop, quiet: theme.card }[variant];
  const paint =
    variant === 'quiet'
      ? { fill: theme.card, line: theme.line, thick: 2.5 }
      : filled(theme, colour, 4);
  return (
    panel(box, cut(box.height * 0.34), paint) +
    textTag({
      text: label,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2 + size * 0.34,
      size: typeOf(pen, 0.95),
      bold: true,
      fill: variant === 'quiet' ? theme.ink : inkOn(theme),
      anchor: 'middle',
    })
  );
}

const BETWEEN = 14;
/** Least space beside a label, in the size of type. */
const PADDING = 1.2;

/** Buttons beside one another, as wide as the screen; below one another where their labels are long. */
export function buttonRow(
  pen: Pen,
  labels: readonly string[],
  variants: readonly ButtonVariant[],
): Part {
  const { size } = pen;
  const whole = pen.width - 2 * EDGE;
  const share = (whole - BETWEEN * (labels.length - 1)) / labels.length;
  const longest = Math.max(
    ...labels.map((label) => textWidth(label, { size: typeOf(pen, 0.95), bold: true })),
  );
  const stacked = longest + PADDING * size > share;
  const height = size * 2;
  const rows = stacked ? labels.length : 1;
  return {
    height: rows * (height + BETWEEN) - BETWEEN + size * 0.7,
    draw: (top) =>
      labels
        .map((label, index) =>
          button(
            pen,
            stacked
              ? { x: EDGE, y: top + index * (height + BETWEEN), width: whole, height }
              : { x: EDGE + index * (share + BETWEEN), y: top, width: share, height },
            label,
            variants[index] ?? 'quiet',
          ),
        )
        .join(''),
  };
}
