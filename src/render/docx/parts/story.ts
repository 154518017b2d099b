/** Pictures, speech and messages of a story. */
import { BorderStyle } from 'docx';
import type { PartOf } from '#render/arrange/handout-block-data.ts';
import { flowBlocks } from '../flow-blocks.ts';
import { MM_PER_POINT, type WordBlock } from '../measures.ts';
import { paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { smallPicture, textRuns, wordRuns } from '../text-runs.ts';
import { type WordContext, within } from '../word-context.ts';
import { around, lineOf, sideBySide, table } from '../word-table.ts';

/** A scene's share of the page width. */
const SCENE = { early: 0.9, primary: 0.7, secondary: 0.55 } as const;
/** Sizes in millimetres. */
const PICTURE = { early: 42, primary: 27, secondary: 20 } as const;
const PORTRAIT = { early: 24, primary: 19, secondary: 15 } as const;

export function scene(part: PartOf<'scene'>, context: WordContext): WordBlock[] {
  const width = context.width * SCENE[context.theme.phase] * context.fit(part.space);
  return [
    paragraph(STYLE.picture, [context.picture(part.scene, { width, height: width })], {
      keepNext: false,
    }),
  ];
}

/** Pictures in a row, with captions. */
export function pictures(part: PartOf<'pictures'>, context: WordContext): WordBlock[] {
  const width = context.width / part.items.length;
  const height = PICTURE[context.theme.phase] * (part.items.length === 1 ? 1.15 : 1);
  return [
    sideBySide(
      part.items.map(() => width),
      part.items.map(({ picture, caption }) => [
        paragraph(STYLE.picture, [context.picture(picture, { width: width - 4, height })]),
        ...(caption.length > 0 ? [paragraph(STYLE.caption, textRuns(caption, context))] : []),
      ]),
    ),
  ];
}

/** The speaker on the left, the words in a frame; a thought's frame is dotted. */
export function speech(part: PartOf<'speech'>, context: WordContext): WordBlock[] {
  const size = PORTRAIT[context.theme.phase];
  const left = size + 6;
  const right = context.width - left;
  const style = part.thought ? BorderStyle.DOTTED : BorderStyle.SINGLE;
  return [
    table(
      TABLE.plain,
      [left, right],
      [
        {
          cells: [
            {
              c: [
                paragraph(STYLE.picture, [
                  context.picture(part.portrait, { width: size, height: size }),
                ]),
                paragraph(STYLE.cardTitle, wordRuns(part.name)),
              ],
              middle: true,
            },
            {
              c: flowBlocks(part.c, within(context, right - 4), { style: STYLE.speech }),
              middle: true,
              fill: context.theme.tint,
              borders: around(lineOf(1.25, context.theme.accent, style)),
            },
          ],
        },
      ],
    ),
  ];
}

/** A screen's share of the page width, and its greatest height in millimetres. */
const SCREEN = { share: 0.55, height: 130 } as const;

/** A chat becomes editable text; any other screen a picture. */
export function screen(
  { screen: shown, thread }: PartOf<'screen'>,
  context: WordContext,
): WordBlock[] {
  if (!thread)
    return [
      paragraph(STYLE.picture, [
        context.picture(shown, { width: context.width * SCREEN.share, height: SCREEN.height }),
      ]),
    ];
  return [
    ...(thread.title ? [paragraph(STYLE.caption, wordRuns(thread.title), { keepNext: true })] : []),
    ...thread.messages.flatMap(({ from, mine, time, text }) => {
      if (from === null) return [paragraph(STYLE.narration, wordRuns(text))];
      const style = mine ? STYLE.reply : STYLE.message;
      return [
        paragraph(
          style,
          [
            ...wordRuns(from, { bold: true, color: context.theme.accent }),
            ...wordRuns(time && ` · ${time}`),
          ],
          { keepNext: true, spacing: { after: 0 } },
        ),
        paragraph(style, wordRuns(text)),
      ];
    }),
  ];
}

export const keywords = (part: PartOf<'keywords'>, context: WordContext): WordBlock[] => {
  const size = 1.9 * context.theme.size * MM_PER_POINT;
  return part.words.map(({ word, meaning, picture }) =>
    paragraph(STYLE.keyword, [
      ...smallPicture(picture, size, context),
      ...wordRuns(word, { bold: true, color: context.theme.accent }),
      ...wordRuns(': '),
      ...textRuns(meaning, context),
    ]),
  );
};

export const keyMessage = (part: PartOf<'message'>, context: WordContext): WordBlock[] =>
  flowBlocks(part.c, context, { style: STYLE.keyMessage });
