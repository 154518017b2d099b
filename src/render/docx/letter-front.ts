/** The front of a letter in Word. */
import type { ImageRun } from 'docx';
import { filledIn } from '#model/paper/letter-frame.ts';
import { flowBlocks } from './flow-blocks.ts';
import { type LetterData, type LetterFace, penOf } from './letter-pen.ts';
import { pointTwips, type WordBlock } from './measures.ts';
import { heading, inScript, paragraph } from './paragraphs.ts';
import { STYLE } from './style-ids.ts';
import { textRuns, wordRuns } from './text-runs.ts';
import type { WordContext } from './word-context.ts';
import { boxAround } from './word-table.ts';

type ReaderData = LetterData['readers'][number];

/** Space for a signature, in points. */
const SIGNATURE = 26;

/**
 * Isolates a right-to-left name: the invisible mark after it keeps a following class name from joining its direction.
 * In a right-to-left line the runs do this.
 */
const isolated = (name: string): string =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name) ? `${name}\u200e` : name;

/** The letter's front. */
export function letterFront(
  { school, stamp, signatory }: LetterData,
  face: LetterFace,
  reader: ReaderData,
  context: WordContext,
  logo: ImageRun | null,
): WordBlock[] {
  const { say, line } = penOf(context);
  const { pupil } = reader;
  return [
    ...marks(face, context),
    line(STYLE.letterhead, [...(logo ? [logo] : []), ...say(school.name)]),
    line(STYLE.letterheadLine, say(school.lines.join(' · '))),
    ...(stamp === null ? [] : [line(null, say(stamp, { bold: true }))]),
    ...(face.date || pupil
      ? [
          line(null, [
            ...say(face.date),
            ...(pupil
              ? say(
                  `   ${filledIn(face.words.family, { name: isolated(pupil.name), class: isolated(pupil.class) })}`,
                )
              : []),
          ]),
        ]
      : []),
    ...(reader.address.length > 0
      ? [
          line(
            null,
            reader.address.flatMap((words, index) => [
              ...(index > 0 ? textRuns([{ t: 'break' }], context) : []),
              ...say(words),
            ]),
          ),
        ]
      : []),
    line(null, say(reader.greetings[face.lang] ?? '')),
    heading(say(face.title), inScript(context)),
    ...flowBlocks(face.front, context),
    line(null, say(face.words.regards), {
      keepNext: true,
      spacing: { after: pointTwips(SIGNATURE) },
    }),
    line(null, [
      ...say(signatory.name, { bold: true }),
      ...textRuns([{ t: 'break' }], context),
      ...say(signatory.role),
    ]),
  ];
}

/** Marks an unconfirmed translation, in both languages, at the top. */
const marks = ({ marked }: LetterFace, context: WordContext): WordBlock[] =>
  marked === null
    ? []
    : [
        boxAround(
          [
            penOf(context).line(
              STYLE.cardLine,
              penOf(context).say(marked[0] ?? '', { bold: true }),
            ),
            paragraph(STYLE.cardLine, wordRuns(marked[1] ?? '', { bold: true })),
          ],
          context,
        ),
      ];
