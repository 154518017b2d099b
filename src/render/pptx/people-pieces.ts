import type { Speech, Thread } from '#model/band-version.ts';
import type { FacedSpeech } from '#render/arrange/arrange.ts';
import { nameOf } from '#render/arrange/deck-context.ts';
import { textHeight, textWidth } from '#render/arrange/measure-text.ts';
import { flowParagraphs, type Paragraph, wordsOf } from '#render/arrange/slide-text.ts';
import { portraitName } from '#render/pictures/draw-character.ts';
import type { Drawn, DrawnText } from './drawn.ts';
import { portraitOf } from './picture-pieces.ts';
import { column, type Piece, type PieceContext, row, sum, textBoxHeight } from './piece.ts';

/** Padding of bubbles, in the size of type. */
const BUBBLE = [0.6, 0.35, 0.6, 0.35] as const;

/** People who speak one after the other: beside one another, or below where there is no room. */
export function conversation(
  speeches: readonly Speech[],
  context: PieceContext,
  narrow: boolean,
): Piece {
  const all = speeches.map((speech) => speechPiece(speech, context, narrow));
  if (narrow || all.length === 1) return column(all, 20);
  const rows = Array.from({ length: Math.ceil(all.length / 2) }, (_, at) =>
    row(all.slice(at * 2, at * 2 + 2), 36),
  );
  return column(rows, 24);
}

/** Portrait, name and bubble. In a narrow column the bubble stands under who speaks. */
function speechPiece(speech: Speech | FacedSpeech, context: PieceContext, narrow: boolean): Piece {
  const { look, advance } = context;
  const words = flowParagraphs(speech.nodes);
  const faced = 'faced' in speech;
  const face = faced ? 0 : narrow ? 1.6 : 2.8;
  const gap = faced ? 0 : narrow ? 16 : 26;
  const name: Paragraph = {
    runs: [
      { text: nameOf(context.deck, speech.who), bold: true, colour: 'accent' },
      { text: speech.thought ? ' thinks' : ' says', colour: 'quiet' },
    ],
  };
  const bubbleWidth = (width: number, size: number) => {
    const most = narrow ? width : width - face * size - gap;
    const line = textWidth(wordsOf(words), { size, advance, bold: isBold }) + 2 * 0.6 * size + 8;
    return Math.min(most, line);
  };
  const isBold = look.phase === 'secondary';
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
      const whole = both.name + (narrow ? 14 : 6) + both.bubble;
      return narrow ? whole : Math.max(whole, face * size);
    },
    draw(box, size) {
      const both = heights(box.width, size);
      const side = face * size;
      const left = narrow ? box.x : box.x + side + gap;
      const top = box.y + both.name + (narrow ? 14 : 6);
      const quiet = look.phase === 'secondary';
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
          inset: BUBBLE.map((each) => each * size) as unknown as DrawnText['inset'],
          box: { x: left, y: top, width: bubbleWidth(box.width, size), height: both.bubble },
          ...(quiet
            ? { shape: 'rectangle', edge: { colour: 'accent', width: 0 } }
            : {
                shape: speech.thought || narrow ? 'round' : 'said',
                round: look.round,
                fill: 'white',
                edge: { colour: 'line', width: 3, dashed: speech.thought },
              }),
        } as DrawnText,
        ...(quiet
          ? [
              {
                kind: 'text',
                name: 'Rule',
                paragraphs: [],
                size,
                shape: 'rectangle',
                fill: 'accent',
                box: { x: left, y: top, width: 6, height: both.bubble },
              } satisfies DrawnText,
            ]
          : []),
      ];
    },
  };
}

/** A message thread on a card: who wrote what, and when; narration stands between. */
export function threadPiece(thread: Thread, context: PieceContext): Piece {
  const { look, advance } = context;
  const writers = [...new Set(thread.messages.flatMap(({ from }) => (from ? [from] : [])))];
  const GAP = 12;
  const title: Paragraph[] = thread.title
    ? [{ runs: [{ text: thread.title, bold: true, colour: 'quiet' }] }]
    : [];
  const parts = thread.messages.map(({ from, time, nodes }) => {
    const words = flowParagraphs(nodes);
    const who: Paragraph = {
      runs: [
        { text: from ? nameOf(context.deck, from) : '', bold: true },
        ...(time ? [{ text: `  ${time}`, colour: 'quiet' as const }] : []),
      ],
    };
    return { from, words, who };
  });
  const pad = (size: number) => 0.55 * size;
  const geometry = (width: number, size: number) => {
    const inner = width - 2 * pad(size);
    const face = 1.5 * size;
    const rows = parts.map(({ from, words, who }) => {
      if (!from) return { height: textHeight(words, { width: inner, size, advance }), who: 0 };
      const named = textWidth(wordsOf([who]), { size, advance, bold: true }) + 8;
      const beside = inner - face - 14 - named - 14;
      // Where a bubble beside the name would be a narrow strip, it stands below it.
      const below = beside < 7 * size;
      const room = below ? inner - face - 14 : beside;
      const line = textWidth(wordsOf(words), { size, advance }) + size + 8;
      const bubble = Math.min(room, line);
      const high = textHeight(words, { width: bubble - size, size, advance }) + 0.3 * size;
      return {
        who: named,
        below,
        bubble,
        high,
        height: below ? face + 4 + high : Math.max(face, high),
      };
    });
    const heading = title.length > 0 ? textHeight(title, { width: inner, size, advance }) + GAP : 0;
    return {
      inner,
      face,
      rows,
      heading,
      whole: heading + sum(rows.map(({ height }) => height)) + GAP * (rows.length - 1),
    };
  };
  return {
    height: (width, size) => geometry(width, size).whole + 2 * pad(size),
    draw(box, size) {
      const { inner, face, rows, heading } = geometry(box.width, size);
      const x = box.x + pad(size);
      let y = box.y + pad(size) + heading;
      const items = parts.flatMap(({ from, words, who }, index): Drawn[] => {
        const at = rows[index];
        if (!at) return [];
        const top = y;
        y += at.height + GAP;
        if (!from)
          return [
            {
              kind: 'text',
              name: 'What happens',
              paragraphs: words,
              size,
              box: { x, y: top, width: inner, height: at.height },
            },
          ];
        const high = at.high ?? 0;
        const nameHigh = at.below ? face : Math.max(face, Math.min(high, 2 * face));
        return [
          ...portraitOf(
            portraitName(from),
            {
              x,
              y: top + (at.below ? 0 : Math.max(0, (nameHigh - face) / 2)),
              width: face,
              height: face,
            },
            context,
          ),
          {
            kind: 'text',
            name: 'Who writes',
            paragraphs: [who],
            size,
            anchor: 'middle',
            box: { x: x + face + 14, y: top, width: at.who, height: nameHigh },
          },
          {
            kind: 'text',
            name: 'Message',
            paragraphs: words,
            size,
            anchor: 'middle',
            shape: 'round',
            round: 12,
            fill: writers.indexOf(from) === 0 ? 'soft' : 'paper',
            inset: [0.5 * size, 0.15 * size, 0.5 * size, 0.15 * size],
            box: {
              x: x + face + 14 + (at.below ? 0 : at.who + 14),
              y: at.below ? top + face + 4 : top,
              width: at.bubble ?? inner,
              height: at.below ? high : Math.max(face, high),
            },
          },
        ];
      });
      return [
        {
          kind: 'group',
          name: `Messages${thread.title ? `: ${thread.title}` : ''}`,
          items: [
            {
              kind: 'text',
              name: 'Card',
              paragraphs: title,
              size,
              anchor: 'top',
              shape: 'round',
              round: look.round,
              fill: 'white',
              edge: { colour: 'edge', width: 1.5 },
              inset: [pad(size), pad(size), pad(size), pad(size)],
              box,
            },
            ...(items as (DrawnText | never)[]),
          ],
        },
      ];
    },
  };
}
