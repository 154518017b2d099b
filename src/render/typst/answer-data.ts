/** The answer sheet's data, in the order and numbering of the pupils' sheet. */

import type { PictureRef, Text } from '#model/lesson/content.ts';
import {
  type BlockWithoutAnswers,
  type HandoutBlock,
  holdsNoAnswer,
} from '#model/paper/handout.ts';
import { type FlowData, flowData } from '#render/arrange/flow-data.ts';
import type { PageContext, PictureData } from '#render/arrange/page-context.ts';
import { type PartTools, partTools } from '#render/arrange/part-tools.ts';
import type { InlineData } from '#render/arrange/text-data.ts';

export type AnswerData =
  | { k: 'heading'; c: InlineData[] }
  | { k: 'question'; number: number; c: FlowData[]; answer: FlowData[] }
  | {
      k: 'choose';
      number: number;
      question: string;
      options: (Pictured & { right: boolean; reply: FlowData[] })[];
    }
  | { k: 'sorting'; prompt: string; cards: (Pictured & { group: string; why: InlineData[] })[] }
  | { k: 'ordering'; prompt: string; items: (Pictured & { why: InlineData[] })[] }
  | { k: 'matching'; prompt: string; pairs: Record<'left' | 'right' | 'why', InlineData[]>[] }
  | {
      k: 'true-false';
      prompt: string;
      statements: { c: InlineData[]; answer: string; why: FlowData[] }[];
    }
  | { k: 'listen'; prompt: string; statements: { c: InlineData[]; why: FlowData[] }[] }
  | { k: 'gaps'; prompt: string; gaps: { number: number; word: string; also: string }[] }
  | { k: 'situations'; cards: { number: number; title: string; answer: FlowData[] }[] }
  | { k: 'reply'; to: string; answer: FlowData[] }
  | { k: 'answers'; head: InlineData[][]; c: FlowData[] };

interface Pictured {
  c: InlineData[];
  picture: PictureData | null;
}

/** A part that may have answers. */
type Answered = Exclude<HandoutBlock, BlockWithoutAnswers>;

interface AnswerTools extends PartTools {
  /** The number of the next question. */
  number: () => number;
  /** The answers of parts within a part. */
  inner: (blocks: readonly HandoutBlock[]) => AnswerData[];
}

/** By kind, whether a part has answers, and those as data; a kind that is left out does not compile. */
const ANSWERS: {
  readonly [K in Answered['kind']]: {
    has: (block: Extract<HandoutBlock, { kind: K }>) => boolean;
    data: (block: Extract<HandoutBlock, { kind: K }>, tools: AnswerTools) => AnswerData[];
  };
} = {
  heading: {
    has: () => false,
    data: (block, { text }) => [{ k: 'heading', c: text(block.text) }],
  },
  question: {
    has: ({ answer }) => answer.length > 0,
    data: ({ nodes, answer }, { number, flow }) => [
      { k: 'question', number: number(), c: flow(nodes), answer: flow(answer) },
    ],
  },
  check: { has: () => true, data: chooseAnswer },
  choose: { has: () => true, data: chooseAnswer },
  sort: { has: () => true, data: sortAnswer },
  lights: { has: () => true, data: sortAnswer },
  order: {
    has: () => true,
    data: ({ prompt, items }, tools) => [
      {
        k: 'ordering',
        prompt: tools.words(prompt),
        items: items.map((item) => ({ ...pictured(item, tools), why: tools.text(item.why) })),
      },
    ],
  },
  match: {
    has: () => true,
    data: ({ prompt, pairs }, { words, text }) => [
      {
        k: 'matching',
        prompt: words(prompt),
        pairs: pairs.map(({ left, right, why }) => ({
          left: text(left),
          right: text(right),
          why: text(why),
        })),
      },
    ],
  },
  table: {
    has: ({ answers }) => answers.length > 0,
    data: ({ head, answers }, { text, flow }) =>
      answers.length > 0 ? [{ k: 'answers', head: head.map(text), c: flow(answers) }] : [],
  },
  'true-false': {
    has: () => true,
    data: ({ prompt, answers, statements }, { page, words, text }) => [
      {
        k: 'true-false',
        prompt: words(prompt),
        statements: statements.map((statement) => ({
          c: text(statement.text),
          answer: words(answers[statement.holds ? 0 : 1]),
          why: flowData(statement.why, statement.place, page),
        })),
      },
    ],
  },
  'agree-line': { has: isExplained, data: listenAnswer },
  diamond: { has: isExplained, data: listenAnswer },
  gaps: {
    has: () => true,
    data: ({ prompt, paragraphs }, { words }) => [
      {
        k: 'gaps',
        prompt: words(prompt),
        gaps: paragraphs
          .flat()
          .flatMap((run) => ('gap' in run ? [run] : []))
          .map(({ gap, also }, index) => ({
            number: index + 1,
            word: words(gap),
            also: words(also.join(', ')),
          })),
      },
    ],
  },
  scenarios: {
    has: ({ cards }) => cards.some(({ answer }) => answer.length > 0),
    data({ cards }, { page, words }) {
      const answered = cards
        .map((card, index) => ({
          number: index + 1,
          title: words(card.title),
          answer: flowData(card.answer, card.place, page),
        }))
        .filter(({ answer }) => answer.length > 0);
      return answered.length > 0 ? [{ k: 'situations', cards: answered }] : [];
    },
  },
  advice: {
    has: ({ answer }) => answer.length > 0,
    data: ({ to, answer }, { words, flow }) =>
      answer.length > 0 ? [{ k: 'reply', to: words(to), answer: flow(answer) }] : [],
  },
  cards: {
    has: ({ from }) => from !== null,
    data: ({ from }, { inner }) => inner(from ? [from] : []),
  },
  strip: {
    has: ({ from }) => from !== null,
    data: ({ from }, { inner }) => inner(from ? [from] : []),
  },
  organiser: {
    has: ({ panels }) => panels.some(({ blocks }) => hasAnswers(blocks)),
    data: ({ panels }, { inner }) => panels.flatMap(({ blocks }) => inner(blocks)),
  },
  tickets: {
    has: ({ blocks }) => hasAnswers(blocks),
    data: ({ blocks }, { inner }) => inner(blocks),
  },
  columns: {
    has: ({ left, right }) => hasAnswers([...left, ...right]),
    data: ({ left, right }, { inner }) => inner([...left, ...right]),
  },
};

/** A row of the table, typed for any block. */
interface Answers {
  has: (block: HandoutBlock) => boolean;
  data: (block: HandoutBlock, tools: AnswerTools) => AnswerData[];
}

/** Container parts, whose content is counted separately. */
const HOLDS: ReadonlySet<HandoutBlock['kind']> = new Set(['columns', 'organiser', 'tickets']);

/** Do any of these parts have answers? */
export const hasAnswers = (blocks: readonly HandoutBlock[]): boolean =>
  blocks.some((block) => !holdsNoAnswer(block) && (ANSWERS[block.kind] as Answers).has(block));

/** @param known Parts whose answers are listed elsewhere, by `placeKey`: counted for the numbering, but left out. */
export function answerData(
  blocks: readonly HandoutBlock[],
  page: PageContext,
  known: ReadonlySet<string> = new Set(),
): AnswerData[] {
  let last = 0;
  const number = () => ++last;
  const inner = (some: readonly HandoutBlock[]): AnswerData[] =>
    some.flatMap((block) => {
      if (holdsNoAnswer(block)) return [];
      const tools = { ...partTools(page, block.place), number, inner };
      const answers = (ANSWERS[block.kind] as Answers).data(block, tools);
      return !HOLDS.has(block.kind) && known.has(placeKey(block)) ? [] : answers;
    });
  return inner(blocks);
}

const pictured = (
  { text, picture }: { text: Text; picture: PictureRef | null },
  tools: PartTools,
): Pictured => ({ c: tools.text(text), picture: tools.picture(picture) });

function chooseAnswer(
  { question, options }: Extract<HandoutBlock, { kind: 'check' | 'choose' }>,
  tools: AnswerTools,
): AnswerData[] {
  return [
    {
      k: 'choose',
      number: tools.number(),
      question: tools.words(question),
      options: options.map((option) => ({
        ...pictured(option, tools),
        right: option.right,
        reply: tools.flow(option.reply),
      })),
    },
  ];
}

function sortAnswer(
  { prompt, cards }: Extract<HandoutBlock, { kind: 'sort' | 'lights' }>,
  tools: AnswerTools,
): AnswerData[] {
  return [
    {
      k: 'sorting',
      prompt: tools.words(prompt),
      cards: cards.map((card) => ({
        ...pictured(card, tools),
        group: tools.words(card.group),
        why: tools.text(card.why),
      })),
    },
  ];
}

type Discussed = Extract<HandoutBlock, { kind: 'agree-line' | 'diamond' }>;

/** Is any of its statements followed by what to listen for? */
function isExplained({ statements }: Discussed): boolean {
  return statements.some(({ why }) => why.length > 0);
}

function listenAnswer(block: Discussed, { page, words, text }: AnswerTools): AnswerData[] {
  if (!isExplained(block)) return [];
  const statements = block.statements
    .filter(({ why }) => why.length > 0)
    .map((statement) => ({
      c: text(statement.text),
      why: flowData(statement.why, statement.place, page),
    }));
  return [{ k: 'listen', prompt: words(block.prompt), statements }];
}

/** Identifies a part by its place: a part shared by two editions has the same key. */
export const placeKey = ({ place }: Pick<HandoutBlock, 'place'>): string =>
  `${place.file}:${place.line}:${place.column}`;
