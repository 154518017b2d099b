/** A live video: the picture, who watches, hearts, a present, comments over it, and buttons to give with. */
import type { Screen, ScreenRow } from '#model/lesson/screen.ts';
import { buttonRow } from '../buttons.ts';
import { label, labelWidth } from '../label.ts';
import { EDGE, gap, type Pen, type ScreenBody, typeOf, words } from '../pen.ts';
import { personTile } from '../person-tile.ts';
import { cut, panel } from '../shapes.ts';
import { eye, heart, present } from '../signs.ts';
import { filled, inkOn } from '../theme.ts';
import { videoPicture } from '../video-picture.ts';
import { buttonsOf } from './labels.ts';
import { seenOf } from './seen.ts';

type Comment = Extract<ScreenRow, { kind: 'message' }>;

const HEARTS = ['#ff8f80', '#ffc25c', '#ff8f80', '#e9b3ff'] as const;
/** Least height of the picture above the comments, and with a present that lies over it, as shares of the width: no face is covered. */
const CLEAR = 0.78;
const CLEAR_OF_PRESENT = 0.96;
/** The same where nobody is seen: a present lies above the words for what is. */
const CLEAR_OF_WORDS = 0.62;
/** Middle of the words for what the camera shows, where a present lies above them, as a share of the picture's height. */
const BELOW_PRESENT = 0.72;
/** Under the comments. */
const GROUND = '#26304a';

export function live(screen: Screen, pen: Pen): ScreenBody {
  const { width, size } = pen;
  const comments = screen.rows
    .filter((row) => row.kind === 'message')
    .map((row) => comment(pen, row));
  const gift = screen.rows.find((row) => row.kind === 'gift');
  const buttons = buttonsOf(screen);
  const below = comments.reduce((sum, { height }) => sum + height, 0) + EDGE;
  const camera = seenOf(screen);
  const seen = width * clear(camera.kind === 'character', gift !== undefined);
  const shown = gift && camera.kind === 'words' ? { ...camera, at: BELOW_PRESENT } : camera;
  const height = seen + below;
  return {
    parts: [
      {
        height,
        draw(top) {
          let y = top + seen + EDGE * 0.6;
          return [
            panel({ x: 0, y: top, width, height }, [0, 0, 0, 0], filled(pen.theme, GROUND, 3)),
            videoPicture(pen, { x: 0, y: top, width, height: seen }, shown, true),
            tags(screen, pen, top + EDGE),
            gift ? giftOver(pen, gift, top + size * 2.9) : '',
            ...HEARTS.map((colour, index) =>
              heart(
                pen.theme,
                width - 42 + (index % 2) * 14,
                top + height - 64 - index * 56,
                1.25 - index * 0.12,
                colour,
              ),
            ),
            ...comments.map((each) => {
              const body = each.draw(y);
              y += each.height;
              return body;
            }),
          ].join('');
        },
      },
      ...(buttons.length > 0
        ? [
            gap(size * 0.5),
            buttonRow(
              pen,
              buttons,
              buttons.map(() => 'go'),
            ),
          ]
        : []),
    ],
  };
}

const clear = (isFace: boolean, hasPresent: boolean): number =>
  isFace ? (hasPresent ? CLEAR_OF_PRESENT : CLEAR) : CLEAR_OF_WORDS;

/** “LIVE”, and how many watch. */
function tags({ viewers }: Screen, pen: Pen, y: number): string {
  const { size, theme } = pen;
  const ink = inkOn(theme);
  const x = EDGE + labelWidth(pen, 'LIVE') + 10;
  const sign = size * 1.5;
  const plate = { x, y, width: sign + labelWidth(pen, viewers), height: size * 0.88 * 1.75 };
  return (
    label(pen, { text: 'LIVE', x: EDGE, y, paint: filled(theme, theme.stop, 3), fill: ink }) +
    (viewers
      ? panel(plate, cut(size * 0.35), filled(theme, theme.bezel, 3)) +
        eye(x + size, y + plate.height / 2, size / 26, ink) +
        label(pen, { text: viewers, x: x + sign, y, paint: { fill: 'none' }, fill: ink })
      : '')
  );
}

function giftOver(pen: Pen, gift: Extract<ScreenRow, { kind: 'gift' }>, y: number): string {
  const { size, theme } = pen;
  const label = words(gift.text, size * 7, {
    size: typeOf(pen, 0.94),
    bold: true,
    fill: theme.ink,
  });
  const from = words(`from ${gift.from.called}`, size * 7, {
    size: typeOf(pen, 0.82),
    fill: theme.ink,
  });
  const width = Math.max(label.width, from.width) + size * 3.6;
  const height = label.height + from.height + size * 0.7;
  const x = pen.width - EDGE - width;
  return (
    panel({ x, y, width, height }, [14, 14, 14, 3], filled(theme, theme.unknown, 3)) +
    present(theme, x + size * 1.5, y + height / 2 + size * 0.4, size / 27) +
    label.draw(x + size * 2.9, y + size * 0.3) +
    from.draw(x + size * 2.9, y + size * 0.3 + label.height)
  );
}

function comment(pen: Pen, { from, text }: Comment) {
  const { size, theme, width } = pen;
  const inset = size * 2.2;
  const x = EDGE + inset;
  const lines = words(text, width * 0.8 - inset - size, {
    size: typeOf(pen, 0.96),
    fill: theme.ink,
  });
  const name = words(from.called, width, {
    size: typeOf(pen, 0.84),
    bold: true,
    fill: from.known ? theme.quiet : theme.unknownLine,
  });
  const height = name.height + lines.height + size * 0.5;
  return {
    height: height + size * 0.35,
    draw: (y: number): string =>
      panel(
        { x: EDGE, y, width: Math.max(name.width, lines.width) + inset + size, height },
        [3, 14, 14, 14],
        theme.mono || from.known
          ? { ...filled(theme, theme.card), dashed: !from.known }
          : { fill: theme.unknown },
      ) +
      personTile(pen, from, { x: EDGE + 8, y: y + size * 0.25, side: size * 1.5 }) +
      name.draw(x, y + size * 0.2) +
      lines.draw(x, y + size * 0.2 + name.height),
  };
}
