/** A letter's parts in Word, in the order of its PDF: the letter, then the help card on a page of its own. */
import { BorderStyle, HeadingLevel, type ImageRun, Paragraph, type ParagraphChild } from 'docx';
import type { letterData } from '#write/paper/letter-data.ts';
import type { RouteData } from '#write/paper/route-data.ts';
import type { InlineData } from '#write/paper/text-data.ts';
import { flowBlocks } from './flow-blocks.ts';
import { eighths, pointTwips, type WordBlock } from './measures.ts';
import { paragraph } from './paragraphs.ts';
import { STYLE } from './style-ids.ts';
import { TABLE } from './table-styles.ts';
import { linkRun, textRuns, wordRuns } from './text-runs.ts';
import type { WordContext } from './word-context.ts';
import { CUT } from './word-look.ts';
import { LISTS } from './word-numbering.ts';
import { sideBySide, table } from './word-table.ts';

type LetterData = ReturnType<typeof letterData>;
type ReaderData = LetterData['readers'][number];

/** Room for a name written by hand, in points. */
const SIGNATURE = 26;
/** Below the logo, in points. */
const LOGO_GAP = 4;

export const letterBlocks = (
  data: LetterData,
  reader: ReaderData,
  at: WordContext,
  logo: ImageRun | null = null,
): WordBlock[] => [
  ...(logo ? [paragraph(null, [logo], { spacing: { after: pointTwips(LOGO_GAP) } })] : []),
  ...front(data, reader, at),
  ...back(data, at),
];

function front(data: LetterData, reader: ReaderData, at: WordContext): WordBlock[] {
  const { school, signatory } = data;
  return [
    paragraph(STYLE.letterhead, wordRuns(school.name)),
    paragraph(STYLE.letterheadLine, wordRuns(school.lines.join(' · '))),
    ...(data.stamp === null ? [] : [paragraph(null, wordRuns(data.stamp, { bold: true }))]),
    paragraph(null, [
      ...wordRuns(data.date),
      ...wordRuns(
        reader.pupil ? `   For the family of ${reader.pupil.name} · ${reader.pupil.class}` : '',
      ),
    ]),
    ...(reader.address.length > 0
      ? [
          paragraph(
            null,
            reader.address.flatMap((line, index) => [
              ...(index > 0 ? textRuns([{ t: 'break' }], at) : []),
              ...wordRuns(line),
            ]),
          ),
        ]
      : []),
    paragraph(null, wordRuns(`Dear ${reader.salutation},`)),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: wordRuns(data.title) }),
    ...flowBlocks(data.front, at),
    paragraph(null, wordRuns('Yours sincerely,'), {
      keepNext: true,
      spacing: { after: pointTwips(SIGNATURE) },
    }),
    paragraph(null, [
      ...wordRuns(signatory.name, { bold: true }),
      ...textRuns([{ t: 'break' }], at),
      ...wordRuns(signatory.role),
    ]),
  ];
}

function back(data: LetterData, at: WordContext): WordBlock[] {
  const talks = data.talk.length > 0;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: wordRuns('Help card'),
    }),
    paragraph(STYLE.cardLine, wordRuns('Keep this side. You may never need it.')),
    ...(talks
      ? []
      : [
          sideBySide(
            [at.width * 0.6, at.width * 0.4],
            [
              [heading('Ways to start talking'), ...items(data.openers, 'bullets', at)],
              contact(data),
            ],
          ),
        ]),
    heading('If something has gone wrong: the first hour'),
    ...items(data['first-hour'], 'numbers', at),
    heading('Who can help'),
    routes(data.routes, at),
    ...(talks ? contact(data) : []),
    ...(data.slip.length > 0 ? slip(data, at) : []),
    ...(talks ? [talkCard(data, at)] : []),
  ];
}

const contact = ({ contact }: LetterData): WordBlock[] => [
  heading('Questions about the lesson?'),
  paragraph(STYLE.cardLine, [
    ...wordRuns(contact.name, { bold: true }),
    ...wordRuns(`: ${contact.how}`),
  ]),
];

const heading = (title: string): Paragraph =>
  // Level 2 to a screen reader; in the smaller type of the card to the eye.
  paragraph(STYLE.cardHeading, wordRuns(title), { outlineLevel: 1 });

function items(
  said: readonly (readonly InlineData[])[],
  kind: 'bullets' | 'numbers',
  at: WordContext,
): WordBlock[] {
  const instance = at.nextList();
  return said.map((item) =>
    paragraph(STYLE.cardLine, textRuns(item, at), {
      numbering: { reference: LISTS[kind], level: 0, instance },
    }),
  );
}

/** Letters that a line of a column holds, about. */
const LINE = 50;
const linesOf = ({ name, contact, says }: RouteData): number =>
  Math.ceil((name.length + contact.reduce((sum, { text }) => sum + text.length + 2, 0)) / LINE) +
  Math.ceil(says.length / LINE) +
  0.4;

/** Two columns about as long as each other, read down: a reader who rings one number need not search the page for it. */
function routes(all: readonly RouteData[], at: WordContext): WordBlock {
  const whole = all.reduce((sum, route) => sum + linesOf(route), 0);
  let used = 0;
  const left = all.filter((route) => {
    const fits = used + linesOf(route) / 3 <= whole / 2;
    used += linesOf(route);
    return fits;
  });
  const column = (some: readonly RouteData[]) => some.flatMap(routeBlocks);
  return sideBySide([at.width / 2, at.width / 2], [column(left), column(all.slice(left.length))]);
}

const routeBlocks = ({ name, contact, says, check }: RouteData): WordBlock[] => [
  paragraph(STYLE.cardRoute, [
    ...wordRuns(name),
    ...wordRuns(check ? ' (check)' : ''),
    ...contact.flatMap(({ text, href }, index): ParagraphChild[] => [
      ...wordRuns(index === 0 ? ': ' : ', '),
      ...linkRun(text, href),
    ]),
  ]),
  ...(says === '' ? [] : [paragraph(STYLE.cardRouteText, wordRuns(says))]),
];

/** Cut off and sent back. */
const slip = (data: LetterData, at: WordContext): WordBlock[] => [
  paragraph(STYLE.cardHeading, wordRuns('Return slip'), {
    outlineLevel: 1,
    border: { top: { style: BorderStyle.DASHED, size: eighths(1), color: CUT, space: 6 } },
  }),
  paragraph(STYLE.cardLine, textRuns(data.slip, at)),
  table(
    TABLE.rows,
    [at.width * 0.45, at.width * 0.2, at.width * 0.35],
    [['Child’s name:', 'Class:', 'Signed:']].map((labels) => ({
      height: 9,
      cells: labels.map((label) => ({
        c: [paragraph(STYLE.tableText, wordRuns(label))],
        middle: true,
      })),
    })),
    { whole: true },
  ),
];

/** Cut off and kept. */
const talkCard = (data: LetterData, at: WordContext): WordBlock =>
  table(
    TABLE.boxes,
    [at.width],
    [
      {
        cells: [
          {
            fill: at.look.tint,
            c: [
              heading('Talk card: keep it where you eat or wait'),
              paragraph(null, textRuns(data.talk, at, { bold: true })),
              ...items(data.openers, 'bullets', at),
            ],
          },
        ],
      },
    ],
    { whole: true },
  );
