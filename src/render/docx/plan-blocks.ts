/** The parts of a plan in the order of its PDF: what is needed in class first, background after it. */

import type { Paragraph, ParagraphChild } from 'docx';
import { CHECK_BEFORE_USE } from '#model/text/check-before-use.ts';
import type { planData } from '#render/arrange/plan-data.ts';
import type { InlineData } from '#render/arrange/text-data.ts';
import { flowBlocks } from './flow-blocks.ts';
import type { WordBlock } from './measures.ts';
import { heading, paragraph } from './paragraphs.ts';
import { STYLE } from './style-ids.ts';
import { TABLE } from './table-styles.ts';
import { linkRun, textRuns, wordRuns } from './text-runs.ts';
import { type WordContext, within } from './word-context.ts';
import { LISTS } from './word-numbering.ts';
import { boxAround, cell, headedTable, table } from './word-table.ts';

type PlanData = ReturnType<typeof planData>;

export const planBlocks = (data: PlanData, context: WordContext): WordBlock[] => [
  ...opening(data, context),
  framed(
    'Taking this at 8:50?',
    flowBlocks(data.cover, within(context, context.width - 7)),
    context,
  ),
  titled('Before the lesson'),
  ...flowBlocks(data.prepare, context),
  ...pairs('Words to teach', ['Word', 'What it means'], data.keywords, context),
  titled('The lesson, part by part'),
  timeline(data, context),
  framed(
    'If a pupil tells you something',
    [
      ...list(data.disclosure, context, 'numbers'),
      ...(data['image-rule'].length > 0
        ? [paragraph(null, textRuns(data['image-rule'], context))]
        : []),
    ],
    context,
  ),
  titled('What to look for'),
  ...flowBlocks(data['look-for'], context),
  ...pairs(
    'Before and after: the statements',
    ['Statement', 'Answer, once all have marked again'],
    data.statements,
    context,
  ),
  ...pairs(
    'Answers to the activities',
    ['Slide, and where', 'What belongs there'],
    data.keys,
    context,
  ),
  titled('To take home'),
  ...flowBlocks(data['home-link'], context),
  ...pairs('Replies to the check', ['They answer', 'You reply'], data.replies, context),
  ...pairs('Misconceptions', ['They may think', 'You reply'], data.misconceptions, context),
  ...pairs('Hard questions', ['They may ask', 'You can say'], data['hard-questions'], context),
  ...pairs('Adaptations', ['For', 'What to do'], data.adaptations, context),
  titled('Where it fits'),
  ...fits(data, context),
  titled('Help for staff'),
  ...data.routes.map(({ name, contact, says, check }) =>
    paragraph(null, [
      ...wordRuns(name, BOLD),
      ...wordRuns(': '),
      ...contact.flatMap(({ text, href }, index) => [
        ...wordRuns(index > 0 ? ', ' : ''),
        ...linkRun(text, href),
      ]),
      ...wordRuns(says && `. ${says}`),
      ...wordRuns(check ? CHECK_BEFORE_USE : ''),
    ]),
  ),
  titled('After the lesson'),
  ...list(data.after, context, 'bullets'),
  titled('Sign-off and log'),
  signOff(data, context),
];

const BOLD = { bold: true } as const;

const titled = (title: string, rest?: Parameters<typeof heading>[1]): Paragraph =>
  heading(wordRuns(title), { spacing: {}, ...rest });

/** Title, band and learning outcome. */
function opening(data: PlanData, context: WordContext): WordBlock[] {
  const accent = { bold: true, color: context.theme.accent };
  const short = data['short-minutes'];
  return [
    paragraph(STYLE.title, wordRuns(data.name)),
    paragraph(STYLE.intro, [
      ...wordRuns(data.draft ? 'Draft · ' : '', accent),
      ...wordRuns(data.band, BOLD),
      ...wordRuns(` · ${data.years} · ${data.minutes} minutes`),
      ...wordRuns(short === null ? '' : ` · short route ${short} minutes`),
    ]),
    paragraph(null, [...wordRuns('Outcome. ', accent), ...wordRuns(data.outcome)]),
    ...(data.risks.length > 0
      ? [
          paragraph(null, [
            ...wordRuns('What this band hears. ', accent),
            ...data.risks.flatMap(({ depth, labels }, index) => [
              ...wordRuns(`${index > 0 ? ' ' : ''}${depth}: `, BOLD),
              ...wordRuns(`${labels.join(', ')}.`),
            ]),
          ]),
        ]
      : []),
  ];
}

/** A framed box for what must not be missed. */
const framed = (title: string, blocks: WordBlock[], context: WordContext): WordBlock =>
  boxAround([titled(title, { spacing: { before: 0 } }), ...blocks], context, {
    fill: context.theme.tint,
  });

const list = (
  items: InlineData[][],
  context: WordContext,
  kind: 'numbers' | 'bullets',
): WordBlock[] => {
  const instance = context.nextList();
  return items.map((item) =>
    paragraph(kind === 'numbers' ? STYLE.number : STYLE.bullet, textRuns(item, context), {
      numbering: { reference: LISTS[kind], level: 0, instance },
    }),
  );
};

/** Two columns under a heading; nothing without rows. */
const pairs = (
  title: string,
  head: [string, string],
  rows: PlanData['keywords'],
  context: WordContext,
): WordBlock[] =>
  rows.length === 0
    ? []
    : [
        titled(title),
        headedTable(
          TABLE.rows,
          [context.width * FIRST, context.width * (1 - FIRST)],
          head.map((words) => wordRuns(words)),
          rows.map(({ left, right }) => [textRuns(left, context, BOLD), textRuns(right, context)]),
        ),
      ];
/** The first column's share of the width. */
const FIRST = 0.34;

/** Minutes and slides of each part, and of the short route; what to do in it, and what to listen for. */
function timeline(data: PlanData, context: WordContext): WordBlock {
  const [minutes, part] = [12, 34];
  const listen = context.width * FIRST;
  const apart = (runs: ParagraphChild[][]): ParagraphChild[] =>
    runs.flatMap((some, index) => [...wordRuns(index > 0 ? ' ' : ''), ...some]);
  return headedTable(
    TABLE.rows,
    [minutes, part, context.width - minutes - part - listen, listen],
    ['Min', 'Part, slides', 'What you do', 'Listen for'].map((words) => wordRuns(words)),
    data.timeline.map((row) => [
      wordRuns(row.minutes, { bold: true, color: context.theme.accent }),
      [
        ...wordRuns(row.part, BOLD),
        ...wordRuns(` ${row.slides}`),
        ...wordRuns(row.short ? `; short ${row.short.minutes} min: ${row.short.slides}` : ''),
      ],
      apart([
        textRuns(row.does, context),
        ...row.timers.map(({ slide, says }) => [...wordRuns(`${slide} `, BOLD), ...wordRuns(says)]),
      ]),
      apart(row.listen.map((some) => textRuns(some, context))),
    ]),
  );
}

function fits(data: PlanData, context: WordContext): WordBlock[] {
  const near = (label: string, runs: ParagraphChild[]) =>
    runs.length > 0 ? [paragraph(null, [...wordRuns(`${label} `, BOLD), ...runs])] : [];
  return [
    ...near('Before:', textRuns(data.before, context)),
    ...near('Next:', textRuns(data.next, context)),
    ...near('Also in the alert, for a lesson of its own:', wordRuns(data.also && `${data.also}.`)),
    ...data.mapping.map(({ framework, says, check }) =>
      paragraph(null, [
        ...wordRuns(framework, BOLD),
        ...wordRuns(`${check ? CHECK_BEFORE_USE : ''}: ${says}`),
      ]),
    ),
  ];
}

/** Labels on the left, space to write on the right. */
const signOff = (data: PlanData, context: WordContext): WordBlock =>
  table(
    TABLE.rows,
    [context.width * FIRST, context.width * (1 - FIRST)],
    [
      `${data['lead-role']}:`,
      'Signature and date:',
      'Taught by:',
      'Class and date:',
      'Check in tomorrow with:',
      'Concerns passed on to the lead, and when:',
      ...(data.slips ? ['Slips in the question box, answered on:'] : []),
      'What to change next time:',
    ].map((label) => ({
      height: context.theme.line,
      cells: [cell(STYLE.tableText, wordRuns(label), { middle: true }), { c: [] }],
    })),
    { whole: true },
  );
