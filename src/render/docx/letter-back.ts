/** The back of a letter in Word: the help card, the reply slip and the card of questions. */
import { BorderStyle, type Paragraph, type ParagraphChild } from 'docx';
import type { RouteData } from '#render/arrange/route-data.ts';
import type { InlineData } from '#render/arrange/text-data.ts';
import { type LetterData, type LetterFace, penOf } from './letter-pen.ts';
import { eighths, type WordBlock } from './measures.ts';
import { heading, inScript } from './paragraphs.ts';
import { STYLE } from './style-ids.ts';
import { TABLE } from './table-styles.ts';
import { linkRun, textRuns } from './text-runs.ts';
import type { WordContext } from './word-context.ts';
import { LISTS } from './word-numbering.ts';
import { boxAround, equally, sideBySide, table } from './word-table.ts';
import { CUT_COLOUR } from './word-theme.ts';

/** The help card on the back. */
export function letterBack(
  data: LetterData,
  face: LetterFace,
  context: WordContext,
  { breaks }: { breaks: boolean },
): WordBlock[] {
  const { say, line } = penOf(context);
  const { words } = face;
  const talks = face.talk.length > 0;
  return [
    heading(say(words.card), {
      ...(breaks ? { pageBreakBefore: true } : {}),
      ...inScript(context),
    }),
    line(STYLE.cardLine, say(words.keep)),
    ...(talks
      ? []
      : [
          sideBySide(
            [context.width * 0.6, context.width * 0.4],
            [
              [cardHeading(words.openers, context), ...items(face.openers, 'bullets', context)],
              contact(data, face, context),
            ],
            context.script,
          ),
        ]),
    cardHeading(words.firstHour, context),
    ...items(face['first-hour'], 'numbers', context),
    cardHeading(words.routes, context),
    routes(face, context),
    ...(talks ? contact(data, face, context) : []),
    ...(face.slip.length > 0 ? slip(face, context) : []),
    ...(talks ? [talkCard(face, context)] : []),
  ];
}

const contact = (
  { contact }: LetterData,
  { words }: LetterFace,
  context: WordContext,
): WordBlock[] => {
  const { say, line } = penOf(context);
  return [
    cardHeading(words.contact, context),
    line(STYLE.cardLine, [...say(contact.name, { bold: true }), ...say(`: ${contact.how}`)]),
  ];
};

const cardHeading = (title: string, context: WordContext): Paragraph =>
  // Level 2 in the outline, but set in the card's smaller type.
  penOf(context).line(STYLE.cardHeading, penOf(context).say(title), { outlineLevel: 1 });

function items(
  texts: readonly (readonly InlineData[])[],
  kind: 'bullets' | 'numbers',
  context: WordContext,
): WordBlock[] {
  const instance = context.nextList();
  return texts.map((item) =>
    penOf(context).line(STYLE.cardLine, textRuns(item, context), {
      numbering: { reference: LISTS[kind], level: 0, instance },
    }),
  );
}

/** Approximate characters per line of a column. */
const LINE = 50;

const linesOf = ({ name, contact, says }: RouteData): number =>
  Math.ceil((name.length + contact.reduce((sum, { text }) => sum + text.length + 2, 0)) / LINE) +
  Math.ceil(says.length / LINE) +
  0.4;

/** Two columns of similar length, each read downwards, so that related numbers stay together. */
function routes({ routes: all }: LetterFace, context: WordContext): WordBlock {
  const whole = all.reduce((sum, route) => sum + linesOf(route), 0);
  let used = 0;
  const left = all.filter((route) => {
    const fits = used + linesOf(route) / 3 <= whole / 2;
    used += linesOf(route);
    return fits;
  });
  const column = (some: readonly RouteData[]) =>
    some.flatMap((route) => routeBlocks(route, context));
  return sideBySide(
    equally(2, context.width),
    [column(left), column(all.slice(left.length))],
    context.script,
  );
}

function routeBlocks(
  { name, contact, says, picture }: RouteData,
  context: WordContext,
): WordBlock[] {
  const { say, line } = penOf(context);
  return [
    line(STYLE.cardRoute, [
      ...(picture ? [context.picture(picture, { width: 6, height: 6 }), ...say(' ')] : []),
      ...say(name),
      ...contact.flatMap(({ text, href }, index): ParagraphChild[] => [
        ...say(index === 0 ? ': ' : ', '),
        ...linkRun(text, href),
      ]),
    ]),
    ...(says === '' ? [] : [line(STYLE.cardRouteText, say(says))]),
  ];
}

/** The reply slip, to cut off and return. */
function slip({ slip, words }: LetterFace, context: WordContext): WordBlock[] {
  const { say, line } = penOf(context);
  return [
    line(STYLE.cardHeading, say(words.slip), {
      outlineLevel: 1,
      border: { top: { style: BorderStyle.DASHED, size: eighths(1), color: CUT_COLOUR, space: 6 } },
    }),
    line(STYLE.cardLine, textRuns(slip, context)),
    table(
      TABLE.rows,
      [context.width * 0.45, context.width * 0.2, context.width * 0.35],
      [[words.child, words.class, words.signed]].map((labels) => ({
        height: 9,
        cells: labels.map((label) => ({
          c: [line(STYLE.tableText, say(`${label}:`))],
          middle: true,
        })),
      })),
      { whole: true, turned: context.script.turned },
    ),
  ];
}

/** The card of questions, to cut off and keep. */
const talkCard = ({ talk, openers, words }: LetterFace, context: WordContext): WordBlock =>
  boxAround(
    [
      cardHeading(words.talk, context),
      penOf(context).line(null, textRuns(talk, context, { bold: true })),
      ...items(openers, 'bullets', context),
    ],
    context,
    { fill: context.theme.tint },
  );
