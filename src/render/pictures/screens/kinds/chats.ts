/** Screens on which people, or a program, write to one another. */
import type { Screen } from '#model/lesson/screen.ts';
import { textTag } from '../../lettering.ts';
import { bubbles } from '../bubbles.ts';
import { EDGE, gap, type Part, type Pen, type ScreenBody, typeOf } from '../pen.ts';
import { cut, panel, stroke } from '../shapes.ts';
import { filled, inkOn } from '../theme.ts';

export function chat(screen: Screen, pen: Pen): ScreenBody {
  const people = new Set(screen.rows.flatMap((row) => ('from' in row ? [row.from.called] : [])));
  const below = people.size > 1 ? `${people.size} people write` : '';
  return {
    bar: { title: screen.title, ...(below ? { below } : {}) },
    parts: [gap(pen.size * 0.7), ...bubbles(pen, screen.rows, true)],
    foot: composer(pen),
  };
}

export function privateChat(screen: Screen, pen: Pen): ScreenBody {
  const person = screen.person ?? NOBODY;
  return {
    bar: { title: person.called, person, ...(person.known ? {} : { below: NOT_MET }) },
    parts: [gap(pen.size * 0.7), ...bubbles(pen, screen.rows, false)],
    foot: composer(pen),
  };
}

export function program(screen: Screen, pen: Pen): ScreenBody {
  const person = screen.person ?? NOBODY;
  return {
    bar: { title: person.called, person, below: 'A program, not a person' },
    parts: [gap(pen.size * 0.7), ...bubbles(pen, screen.rows, false)],
    foot: composer(pen),
  };
}

export const NOT_MET = 'You have not met';
export const NOBODY = { called: '?', who: null, known: false };

/** Where the holder would write. */
function composer({ width, size, theme }: Pen): Part {
  const height = size * 1.9;
  const send = size * 2;
  return {
    height: height + size * 0.9,
    draw(top) {
      const y = top + size * 0.3;
      const x = width - EDGE - send;
      return [
        panel({ x: EDGE, y, width: width - 2 * EDGE - send - size * 0.4, height }, cut(12), {
          fill: theme.card,
          line: theme.line,
          thick: 2.5,
        }),
        textTag({
          text: 'Message',
          x: EDGE + 18,
          y: y + size * 1.26,
          size: typeOf({ size }, 0.92),
          fill: theme.quiet,
        }),
        panel({ x, y, width: send, height }, cut(12), filled(theme, theme.go, 3)),
        stroke(
          `M${x + size * 0.6} ${y + size * 0.95}h${size * 0.75}m${-size * 0.34} ${-size * 0.36}l${size * 0.36} ${size * 0.36}l${-size * 0.36} ${size * 0.36}`,
          inkOn(theme),
          4,
        ),
      ].join('');
    },
  };
}
