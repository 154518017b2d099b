/** What is sold: a thing in a shop, and a box that is bought by chance. */
import type { Screen, ScreenRow } from '#model/lesson/screen.ts';
import { textTag, textWidth } from '../../lettering.ts';
import { buttonRow } from '../buttons.ts';
import { label, labelWidth } from '../label.ts';
import {
  EDGE,
  gap,
  type Part,
  type Pen,
  paragraph,
  type ScreenBody,
  typeOf,
  words,
} from '../pen.ts';
import { circle, moved, panel, round, stroke } from '../shapes.ts';
import { filled, inkOn } from '../theme.ts';
import { buttonsOf } from './labels.ts';

export function shop(screen: Screen, pen: Pen): ScreenBody {
  const { size, theme } = pen;
  const [item, ...print] = screen.rows.flatMap(textsOf);
  return {
    bar: { title: screen.title, ...(screen.address ? { below: screen.address } : {}) },
    parts: [
      goods(screen, pen),
      gap(size * 0.5),
      ...(item ? [paragraph(pen, item, { size: size * 1.08, bold: true, fill: theme.ink })] : []),
      price(screen, pen),
      ...print.map((text) => paragraph(pen, text, { size: typeOf(pen, 0.94), fill: theme.ink })),
      gap(size * 0.5),
      buttonRow(pen, buttonsOf(screen), ['go']),
    ],
  };
}

/** Small print is printed also where it reads “After that: £4 a week”. */
const textsOf = (row: ScreenRow): string[] =>
  row.kind === 'line'
    ? [row.text]
    : row.kind === 'fact'
      ? [`${row.label}: ${row.value}`.trim()]
      : [];

/** Stripes of an awning, and how far it hangs down, as a share of the width. */
const STRIPES = 8;
const DROP = 0.1;
/** Side of the picture of what is sold, and the height of what makes people hurry in sizes of the type. */
const SOLD = 0.3;
const PLATE = 2.2;
/** Side of the grid that pictures are drawn on. */
const GRID = 32;

/** A shop's awning, and below it what is sold, where the lesson names a picture of it, and what makes people hurry. */
function goods({ hurry, shows }: Screen, pen: Pen): Part {
  const { size, theme, width } = pen;
  const drop = width * DROP;
  const sold = shows ? pen.picture(shows) : null;
  const plate = hurry ? size * PLATE : 0;
  const side = sold ? width * SOLD : 0;
  // A long plate has the width to itself.
  const isBeside = EDGE + labelWidth(pen, hurry) + side + 2 * EDGE <= width;
  const below = drop * 1.3 + (isBeside ? 0 : plate);
  const height = Math.max(drop * 1.2 + plate, below + side * 1.1);
  return {
    height,
    draw: (from) =>
      panel({ x: 0, y: from, width, height }, [0, 0, 0, 0], filled(theme, '#e7def5')) +
      awning(pen, from, drop) +
      (sold ? moved(sold, width - EDGE - side, from + below, side / GRID) : '') +
      (hurry
        ? label(pen, {
            text: hurry,
            x: EDGE,
            y: from + drop * 1.35,
            paint: filled(theme, theme.stop, 4),
            fill: inkOn(theme),
          })
        : ''),
  };
}

/** Stripes with round ends, as they hang over a shop's window whatever it sells. */
function awning({ theme, width }: Pen, top: number, drop: number): string {
  const wide = width / STRIPES;
  return Array.from({ length: STRIPES }, (_, index) =>
    panel(
      { x: index * wide, y: top, width: wide, height: drop },
      [0, 0, wide / 2.4, wide / 2.4],
      filled(theme, index % 2 === 0 ? theme.strong : '#ffffff', 2),
    ),
  ).join('');
}

function price({ price: now, was }: Screen, { size, theme }: Pen): Part {
  const large = size * 1.5;
  const x = EDGE + textWidth(now, { size: large, bold: true }) + size * 0.7;
  const y = large * 0.95;
  return {
    height: large * 1.3,
    draw: (top) =>
      textTag({
        text: now,
        x: EDGE,
        y: top + y,
        size: large,
        bold: true,
        fill: inkOn(theme, '#a5271f'),
      }) +
      (was
        ? textTag({ text: was, x, y: top + y, size, fill: theme.quiet }) +
          stroke(
            `M${round(x - 3)} ${round(top + y - size * 0.32)}h${round(textWidth(was, { size }) + 6)}`,
            theme.quiet,
            3,
          )
        : ''),
  };
}

export function box(screen: Screen, pen: Pen): ScreenBody {
  return {
    bar: { title: screen.title },
    parts: [
      closedBox(pen),
      ...screen.rows.flatMap((row) =>
        row.kind === 'fact'
          ? [chance(pen, row)]
          : row.kind === 'line'
            ? [paragraph(pen, row.text, { size: typeOf(pen, 0.94), fill: pen.theme.ink })]
            : [],
      ),
      gap(pen.size * 0.4),
      buttonRow(pen, buttonsOf(screen), ['go']),
    ],
  };
}

/** A box that nobody can see into, in rays of light. */
function closedBox({ size, theme, width }: Pen): Part {
  const height = size * 9;
  return {
    height,
    draw(top) {
      const x = width / 2;
      const y = top + height / 2;
      const rays = Array.from({ length: 12 }, (_, index) => {
        const [cos, sin] = [Math.cos((index * Math.PI) / 6), Math.sin((index * Math.PI) / 6)];
        const at = (far: number) => `${round(x + cos * far * size)} ${round(y + sin * far * size)}`;
        return `M${at(3.5)}L${at(4.2)}`;
      }).join('');
      const side = (left: number, above: number, wide: number, high: number, colour: string) =>
        panel(
          { x: x + left * size, y: y + above * size, width: wide * size, height: high * size },
          [6, 6, 6, 3],
          filled(theme, colour, 3),
        );
      return [
        theme.mono ? '' : circle(x, y, size * 4.3, { fill: '#ffe9b8' }),
        stroke(rays, inkOn(theme, theme.gold), 5),
        side(-2.3, -1.1, 4.6, 3.2, theme.strong),
        side(-2.6, -2, 5.2, 1.2, '#55399b'),
        textTag({
          text: '?',
          x,
          y: y + size * 1.4,
          size: size * 2.4,
          bold: true,
          fill: inkOn(theme),
          anchor: 'middle',
        }),
      ].join('');
    },
  };
}

/** What may be in it, and how likely that is, with a bar as long as “1 in 100” says. */
function chance(pen: Pen, { label, value }: Extract<ScreenRow, { kind: 'fact' }>): Part {
  const { size, theme, width } = pen;
  const inner = width - 2 * EDGE;
  const [some = 0, all = 0] = (value.match(/[\d.,]+/g) ?? []).map((amount) =>
    Number(amount.replace(/,/g, '')),
  );
  const share = all > 0 ? Math.min(1, some / all) : null;
  const often = words(value, inner * 0.5, {
    size: typeOf(pen, 0.94),
    bold: true,
    fill: theme.ink,
    anchor: 'end',
  });
  const name = words(label, inner - often.width - size, {
    size: typeOf(pen, 0.94),
    fill: theme.ink,
  });
  const height = Math.max(name.height, often.height);
  const line = { y: 0, height: 9 };
  return {
    height: height + size * 0.75,
    draw: (top) =>
      name.draw(EDGE, top) +
      often.draw(width - EDGE, top) +
      (share === null
        ? ''
        : panel(
            { ...line, x: EDGE, y: top + height + 3, width: inner },
            [4, 4, 4, 1],
            filled(theme, '#ddd5e6', 1.5),
          ) +
          panel(
            { ...line, x: EDGE, y: top + height + 3, width: Math.max(6, inner * share) },
            [3, 3, 3, 1],
            { fill: theme.mono ? '#000000' : theme.strong },
          )),
  };
}
