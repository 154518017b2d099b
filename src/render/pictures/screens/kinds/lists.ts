/** Screens that are lists: settings, report and block, a record to go through. */
import type { Screen, ScreenRow } from '#model/lesson/screen.ts';
import { buttonRow } from '../buttons.ts';
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
import { circle, panel, stroke } from '../shapes.ts';
import { SWITCH, toggle } from '../signs.ts';
import { NOBODY } from './chats.ts';
import { buttonsOf } from './labels.ts';

type Switch = Extract<ScreenRow, { kind: 'switch' }>;

export function settings(screen: Screen, pen: Pen): ScreenBody {
  const rows = screen.rows.filter((row) => row.kind === 'switch');
  return {
    bar: { title: screen.title },
    parts: [gap(pen.size * 0.4), ...rows.map((row) => settingRow(pen, row)), gap(pen.size * 0.4)],
  };
}

function settingRow(pen: Pen, { label, value, on, ringed }: Switch): Part {
  const { size, theme, width } = pen;
  const available = width - 2 * EDGE - SWITCH.width - size;
  const name = words(label, available, { size, bold: true, fill: theme.ink });
  const valueText = words(value, available, { size: typeOf(pen, 0.88), fill: theme.quiet });
  const height = name.height + valueText.height + size * 1.1;
  return {
    height,
    draw: (top) =>
      (ringed
        ? panel({ x: 10, y: top + 4, width: width - 20, height: height - 8 }, [14, 14, 14, 3], {
            fill: 'none',
            line: theme.unknownLine,
            thick: 5,
          })
        : stroke(`M${EDGE} ${top + height}H${width - EDGE}`, theme.line, 2)) +
      name.draw(EDGE + 4, top + size * 0.55) +
      valueText.draw(EDGE + 4, top + size * 0.55 + name.height) +
      toggle(theme, width - EDGE - SWITCH.width - 4, top + (height - SWITCH.height) / 2, on),
  };
}

export function report(screen: Screen, pen: Pen): ScreenBody {
  const person = screen.person ?? NOBODY;
  const { size, theme } = pen;
  return {
    bar: { title: person.called, person },
    parts: [
      gap(size * 0.7),
      paragraph(pen, screen.title || 'Report or block', {
        size: size * 1.2,
        bold: true,
        fill: theme.ink,
      }),
      gap(size * 0.4),
      ...screen.rows.flatMap((row) => {
        if (row.kind === 'switch') return [reason(pen, row.label, row.on)];
        return row.kind === 'line' ? [reason(pen, row.text, false)] : [];
      }),
      gap(size * 0.3),
      buttonRow(pen, buttonsOf(screen), ['stop']),
      paragraph(pen, NOT_TOLD, { size: typeOf(pen, 0.88), bold: true, fill: theme.quiet }, true),
      gap(size * 0.6),
    ],
  };
}

const NOT_TOLD = 'They are not told who reported.';

function reason(pen: Pen, text: string, chosen: boolean): Part {
  const { size, theme, width } = pen;
  const x = EDGE + size * 2;
  const lines = words(text, width - x - EDGE - size * 0.4, {
    size: typeOf(pen, 0.96),
    fill: theme.ink,
  });
  const height = lines.height + size * 0.8;
  const middle = height / 2;
  return {
    height: height + size * 0.3,
    draw: (top) =>
      panel({ x: EDGE, y: top, width: width - 2 * EDGE, height }, [8, 8, 8, 3], {
        fill: theme.card,
        line: chosen && !theme.mono ? theme.go : theme.line,
        thick: chosen ? 5 : 2,
      }) +
      circle(EDGE + size, top + middle, size * 0.42, {
        fill: theme.card,
        line: theme.ink,
        thick: 3,
      }) +
      (chosen ? circle(EDGE + size, top + middle, size * 0.22, { fill: theme.ink }) : '') +
      lines.draw(x, top + size * 0.4),
  };
}

/** A record, as on a till roll: when and what, with circles to fill in where the lesson asks something of each line. */
export function log(screen: Screen, pen: Pen): ScreenBody {
  const rows = screen.rows.flatMap((row) => {
    if (row.kind === 'fact') return [{ when: row.label, what: row.value }];
    return row.kind === 'line' || row.kind === 'note' ? [{ when: '', what: row.text }] : [];
  });
  return {
    paper: true,
    parts: [
      gap(pen.size * 0.7),
      paragraph(pen, screen.title, { size: pen.size * 1.25, bold: true, fill: pen.theme.ink }),
      dashes(pen),
      ...(screen.ask.length > 0 ? [heads(pen, screen.ask)] : []),
      ...rows.map((row, index) => entry(pen, { ...row, number: index + 1 }, screen.ask.length)),
      gap(pen.size * 0.5),
    ],
  };
}

/** The line under what a record is called. */
const dashes = ({ size, theme, width }: Pen): Part => ({
  height: size * 0.9,
  draw: (top) =>
    stroke(`M${EDGE} ${top + size * 0.5}H${width - EDGE}`, theme.ink, 4).replace(
      '/>',
      ' stroke-dasharray="4 9"/>',
    ),
});

/** Width of a column of circles, in the size of type. */
const COLUMN = 3.4;

function heads(pen: Pen, ask: readonly string[]): Part {
  const { size, theme, width } = pen;
  const texts = ask.map((text) =>
    words(text, size * COLUMN, {
      size: typeOf(pen, 0.84),
      bold: true,
      fill: theme.ink,
      anchor: 'middle',
    }),
  );
  return {
    height: Math.max(...texts.map(({ height }) => height)) + size * 0.3,
    draw: (top) => texts.map((text, index) => text.draw(columnAt(index), top)).join(''),
  };
  function columnAt(index: number): number {
    return width - EDGE - size * COLUMN * (ask.length - index - 0.5);
  }
}

function entry(
  pen: Pen,
  { when, what, number }: { when: string; what: string; number: number },
  columns: number,
): Part {
  const { size, theme, width } = pen;
  const x = EDGE + size * 2.2;
  const available = width - x - EDGE - columns * size * COLUMN;
  const time = words(when, available, { size: typeOf(pen, 0.86), bold: true, fill: theme.quiet });
  const text = words(what, available, { size, fill: theme.ink });
  const height = time.height + text.height + size * 0.7;
  return {
    height,
    draw: (top) =>
      [
        words(`${number}`, size * 2, {
          size: size * 1.15,
          bold: true,
          fill: theme.mono ? theme.ink : theme.strong,
        }).draw(EDGE + size * 0.2, top + size * 0.3),
        time.draw(x, top + size * 0.35),
        text.draw(x, top + size * 0.35 + time.height),
        ...Array.from({ length: columns }, (_, index) =>
          circle(
            width - EDGE - size * COLUMN * (columns - index - 0.5),
            top + height / 2,
            size * 0.72,
            {
              fill: theme.card,
              line: theme.ink,
              thick: 3,
            },
          ),
        ),
        stroke(`M${EDGE} ${top + height}H${width - EDGE}`, theme.line, 2),
      ].join(''),
  };
}
