/** Videos one after the other, and one post with its comments. */
import type { Screen, ScreenRow } from '#model/lesson/screen.ts';
import { textTag } from '../../lettering.ts';
import { bubbles } from '../bubbles.ts';
import { EDGE, gap, type Part, type Pen, type ScreenBody, typeOf, words } from '../pen.ts';
import { personTile } from '../person-tile.ts';
import { panel, shape, stroke } from '../shapes.ts';
import { heart } from '../signs.ts';
import { filled, inkOn } from '../theme.ts';
import { videoPicture } from '../video-picture.ts';
import { NOBODY } from './chats.ts';

type Post = Extract<ScreenRow, { kind: 'message' }>;
const GROUNDS = ['#31506b', '#5d3f35', '#3d4a2f'] as const;

export function feed(screen: Screen, pen: Pen): ScreenBody {
  return {
    bar: { title: screen.title || 'For you', below: 'Plays the next one by itself' },
    parts: screen.rows
      .filter((row) => row.kind === 'message')
      .map((row, index) => video(pen, row, index)),
  };
}

/** The first one plays; what comes next is lower. */
function video(pen: Pen, { from, note, text }: Post, index: number): Part {
  const { size, theme, width } = pen;
  const x = EDGE + size * 2.3;
  const label = words(text, width - x - size * 3.4, {
    size: typeOf(pen, 0.98),
    bold: true,
    fill: inkOn(theme),
  });
  const below = size * 1.1 + label.height + size * 0.7;
  const height = below + (index === 0 ? width * 0.4 : size * 0.6);
  return {
    height,
    draw(top) {
      const y = top + height - below;
      const ground = GROUNDS[index % GROUNDS.length] as string;
      return [
        panel({ x: 0, y: top, width, height }, [0, 0, 0, 0], filled(theme, ground)),
        index === 0
          ? playSign(pen, top + width * 0.22)
          : stroke(`M0 ${top}H${width}`, inkOn(theme, '#ffffff'), 4),
        personTile(pen, from, { x: EDGE, y: y + size * 0.2, side: size * 1.8, order: index }),
        textTag({
          text: from.called,
          x,
          y: y + size * 0.8,
          size: typeOf(pen, 0.86),
          fill: inkOn(theme),
        }),
        label.draw(x, y + size * 1.1),
        note ? likes(pen, note, y + size * 0.6) : '',
      ].join('');
    },
  };
}

const playSign = ({ theme, width }: Pen, y: number): string =>
  shape(`M${width / 2 - 28} ${y - 34}l66 34l-66 34z`, filled(theme, '#e8edf2', 4));

function likes({ size, theme, width }: Pen, text: string, y: number): string {
  const x = width - EDGE - size * 1.1;
  return (
    heart(theme, x, y + size * 0.2, size / 22, '#ff8f80') +
    textTag({
      text: text.replace(/ likes?$/, ''),
      x,
      y: y + size * 1.7,
      size: typeOf({ size }, 0.84),
      bold: true,
      fill: inkOn(theme),
      anchor: 'middle',
    })
  );
}

export function post(screen: Screen, pen: Pen): ScreenBody {
  const person = screen.person ?? NOBODY;
  const { width, size } = pen;
  const height = width * 0.46;
  return {
    bar: { title: person.called, person, ...(screen.title ? { below: screen.title } : {}) },
    parts: [
      ...(screen.shows
        ? [
            {
              height: height + size * 0.6,
              draw: (top: number) =>
                videoPicture(
                  pen,
                  { x: 0, y: top, width, height },
                  { kind: 'words', text: screen.shows },
                  true,
                ),
            },
          ]
        : [gap(size * 0.7)]),
      ...bubbles(pen, screen.rows, true),
    ],
  };
}
