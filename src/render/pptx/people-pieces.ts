import type { Speech } from '#model/lesson/content.ts';
import type { FacedSpeech } from '#render/arrange/arrange.ts';
import { nameOf } from '#render/arrange/deck-context.ts';
import { textHeight, textWidth } from '#render/arrange/measure-text.ts';
import { flowParagraphs, type Paragraph, wordsOf } from '#render/arrange/slide-text.ts';
import { SLIDE } from '#render/arrange/slide-units.ts';
import { portraitName } from '#render/pictures/draw-character.ts';
import { pictureBody } from '#render/pictures/draw-picture.ts';
import { PICTURE_SIZE } from '#render/pictures/picture-library.ts';
import { type DrawnText, plainShape, scaledInset } from './drawn.ts';
import { portraitOf } from './picture-pieces.ts';
import { column, type Piece, type PieceContext, row, textBoxHeight, textPiece } from './piece.ts';

/** Padding of bubbles, in ems. */
const BUBBLE = [0.6, 0.35, 0.6, 0.35] as const;

/** Dialogue as lines of one text, with speakers' names. */
export function sceneSpeech(speech: Speech, context: PieceContext): Piece {
  const [first, ...others] = flowParagraphs(speech.nodes);
  // For older readers the band along a scene's foot is dark.
  const dark = context.theme.phase === 'secondary';
  const who: Paragraph = {
    ...first,
    runs: [
      { text: nameOf(context.deck, speech.who), bold: true, colour: dark ? 'signal' : 'accent' },
      { text: speech.thought ? ' thinks ' : ' says ', colour: dark ? 'white' : 'quiet' },
      ...(first?.runs.map((run) => ({ ...run, bold: true })) ?? []),
    ],
  };
  return textPiece(context, {
    name: 'Speech',
    paragraphs: [who, ...others],
    anchor: 'middle',
    colour: dark ? 'white' : 'ink',
  });
}

/** Where speech is set: in a narrow column, on a dark background. */
interface Ground {
  narrow: boolean;
  dark: boolean;
}

/** Speakers side by side, or below one another where there is no space. */
export function conversation(
  speeches: readonly Speech[],
  context: PieceContext,
  { narrow, dark }: Ground,
): Piece {
  const all = speeches.map((speech) => speechPiece(speech, context, { narrow, dark }));
  if (narrow || all.length === 1) return column(all, 20);
  const rows = Array.from({ length: Math.ceil(all.length / 2) }, (_, index) =>
    row(all.slice(index * 2, index * 2 + 2), 36),
  );
  return column(rows, 24);
}

/** Size of a speaker's face, in ems, and its gap to the words, in pixels; one who is seen in the scene has no face beside them. */
const FACE = { face: 2.8, gap: 26 };
const NARROW_FACE = { face: 1.6, gap: 16 };
const NO_FACE = { face: 0, gap: 0 };

/** Portrait, name and bubble. In a narrow column the bubble is below the speaker. */
function speechPiece(
  speech: Speech | FacedSpeech,
  context: PieceContext,
  { narrow, dark }: Ground,
): Piece {
  const { theme, advance } = context;
  const words = flowParagraphs(speech.nodes);
  const faced = 'faced' in speech;
  const { face, gap } = faced ? NO_FACE : narrow ? NARROW_FACE : FACE;
  const underName = narrow ? 14 : 6;
  const name: Paragraph = {
    runs: [
      {
        text: nameOf(context.deck, speech.who),
        bold: true,
        colour: dark ? 'signal' : 'accent',
      },
      { text: speech.thought ? ' thinks' : ' says', colour: dark ? 'white' : 'quiet' },
    ],
  };
  const bubbleWidth = (width: number, size: number) => {
    const most = narrow ? width : width - face * size - gap;
    const line = textWidth(wordsOf(words), { size, advance, bold: isBold }) + 2 * 0.6 * size + 8;
    return Math.min(most, line);
  };
  const isBold = theme.phase === 'secondary';
  const bubble = { paragraphs: words, bold: isBold, padding: BUBBLE };
  const nameWidth = (width: number, size: number) => width - face * size - gap;
  const heights = (width: number, size: number) => {
    const named = textHeight([name], { width: nameWidth(width, size), size, advance });
    return {
      name: narrow ? Math.max(named, face * size) : named,
      bubble: textBoxHeight(context, bubble, bubbleWidth(width, size), size),
    };
  };
  return {
    height(width, size) {
      const both = heights(width, size);
      const whole = both.name + underName + both.bubble;
      return narrow ? whole : Math.max(whole, face * size);
    },
    draw(box, size) {
      const both = heights(box.width, size);
      const side = face * size;
      const left = narrow ? box.x : box.x + side + gap;
      const top = box.y + both.name + underName;
      const quiet = theme.phase === 'secondary';
      return [
        ...(faced
          ? []
          : portraitOf(
              portraitName(speech.who),
              {
                x: box.x,
                y: narrow ? box.y : Math.max(box.y, top + both.bubble / 2 - side / 2),
                width: side,
                height: side,
              },
              context,
            )),
        {
          kind: 'text',
          name: 'Who speaks',
          paragraphs: [name],
          size,
          anchor: narrow ? 'middle' : 'bottom',
          box: {
            x: box.x + side + gap,
            y: box.y,
            width: nameWidth(box.width, size),
            height: both.name,
          },
        },
        {
          kind: 'text',
          name: speech.thought ? 'Thought' : 'Speech',
          paragraphs: words,
          size,
          ...(isBold ? { bold: true } : {}),
          anchor: 'middle',
          inset: scaledInset(BUBBLE, size),
          box: { x: left, y: top, width: bubbleWidth(box.width, size), height: both.bubble },
          ...(quiet
            ? {
                shape: 'rectangle',
                edge: { colour: 'accent', width: 0 },
                ...(dark ? { colour: 'white' } : {}),
              }
            : {
                shape: speech.thought || narrow ? 'round' : 'said',
                round: theme.round,
                fill: 'white',
                edge: { colour: 'line', width: 3, dashed: speech.thought },
              }),
        } as DrawnText,
        ...(quiet
          ? [
              plainShape(
                'Rule',
                dark ? 'signal' : 'accent',
                { x: left, y: top, width: 6, height: both.bubble },
                size,
              ),
            ]
          : []),
      ];
    },
  };
}

/** Words with a character beside them, cropped by the slide's foot. */
export const besideOnlooker = (
  words: Piece,
  who: string | null,
  { pictures }: PieceContext,
): Piece => {
  const picture = who ? pictures(portraitName(who)) : null;
  if (!picture) return words;
  const drawn = pictureBody(pictures, portraitName(who as string), { mono: false });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE_SIZE} ${PICTURE_SIZE}">` +
    `<g transform="translate(${PICTURE_SIZE} 0) scale(-1 1)">${drawn}</g></svg>`;
  const box = {
    x: SLIDE.width - ONLOOKER,
    y: SLIDE.height - ONLOOKER,
    width: ONLOOKER,
    height: ONLOOKER,
  };
  const onlooker: Piece = {
    height: () => 0,
    draw: () => [{ kind: 'picture', name: 'Decoration', alt: '', box, svg }],
  };
  return row([words, onlooker], 0, [760, 400]);
};
const ONLOOKER = 540;
