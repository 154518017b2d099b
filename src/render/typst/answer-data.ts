/** The answers of a sheet for whoever marks it, in the sheet's order and numbering. */

import { assertNever } from '#model/assert-never.ts';
import type { PictureRef, Text } from '#model/content.ts';
import { type HandoutBlock, holdsNoAnswer } from '#model/handout.ts';
import { type FlowData, flowData } from '#render/arrange/flow-data.ts';
import type { PageContext, PictureData } from '#render/arrange/page-context.ts';
import { type InlineData, textData } from '#render/arrange/text-data.ts';

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

/** Container parts, whose content is counted separately. */
const HOLDS: ReadonlySet<HandoutBlock['kind']> = new Set(['columns', 'organiser', 'tickets']);

/** Do any of these parts have answers? */
export const hasAnswers = (blocks: readonly HandoutBlock[]): boolean =>
  blocks.some((block) => {
    switch (block.kind) {
      case 'question':
        return block.answer.length > 0;
      case 'choose':
      case 'check':
      case 'sort':
      case 'order':
      case 'match':
      case 'true-false':
      case 'gaps':
      case 'lights':
        return true;
      case 'tickets':
        return hasAnswers(block.blocks);
      case 'organiser':
        return block.panels.some((panel) => hasAnswers(panel.blocks));
      case 'columns':
        return hasAnswers([...block.left, ...block.right]);
      default:
        return false;
    }
  });

/** @param known Parts whose answers are listed elsewhere, by `placeKey`: counted for the numbering, but left out. */
export function answerData(
  blocks: HandoutBlock[],
  page: PageContext,
  known: ReadonlySet<string> = new Set(),
): AnswerData[] {
  let number = 0;
  const draw = (block: HandoutBlock): AnswerData[] => {
    const drawn = drawBlock(block);
    return !HOLDS.has(block.kind) && known.has(placeKey(block)) ? [] : drawn;
  };
  const drawBlock = (block: HandoutBlock): AnswerData[] => {
    const { place } = block;
    const text = (value: Text) => textData(value, place, page);
    const words = (value: string) => page.text(value, place);
    const pictured = (value: { text: Text; picture: PictureRef | null }): Pictured => ({
      c: text(value.text),
      picture: value.picture ? page.picture(value.picture) : null,
    });

    if (holdsNoAnswer(block)) return [];
    switch (block.kind) {
      case 'heading':
        return [{ k: 'heading', c: text(block.text) }];
      case 'question':
        return [
          {
            k: 'question',
            number: ++number,
            c: flowData(block.nodes, place, page),
            answer: flowData(block.answer, place, page),
          },
        ];
      case 'check':
      case 'choose':
        return [
          {
            k: 'choose',
            number: ++number,
            question: words(block.question),
            options: block.options.map((option) => ({
              ...pictured(option),
              right: option.right,
              reply: flowData(option.reply, place, page),
            })),
          },
        ];
      case 'sort':
      case 'lights':
        return [
          {
            k: 'sorting',
            prompt: words(block.prompt),
            cards: block.cards.map((card) => ({
              ...pictured(card),
              group: words(card.group),
              why: text(card.why),
            })),
          },
        ];
      case 'order':
        return [
          {
            k: 'ordering',
            prompt: words(block.prompt),
            items: block.items.map((item) => ({ ...pictured(item), why: text(item.why) })),
          },
        ];
      case 'match':
        return [
          {
            k: 'matching',
            prompt: words(block.prompt),
            pairs: block.pairs.map(({ left, right, why }) => ({
              left: text(left),
              right: text(right),
              why: text(why),
            })),
          },
        ];
      case 'table':
        return block.answers.length > 0
          ? [
              {
                k: 'answers',
                head: block.head.map(text),
                c: flowData(block.answers, place, page),
              },
            ]
          : [];
      case 'true-false':
        return [
          {
            k: 'true-false',
            prompt: words(block.prompt),
            statements: block.statements.map((statement) => ({
              c: text(statement.text),
              answer: words(block.answers[statement.holds ? 0 : 1]),
              why: flowData(statement.why, statement.place, page),
            })),
          },
        ];
      case 'agree-line':
      case 'diamond': {
        const statements = block.statements
          .filter(({ why }) => why.length > 0)
          .map((statement) => ({
            c: text(statement.text),
            why: flowData(statement.why, statement.place, page),
          }));
        return statements.length > 0
          ? [{ k: 'listen', prompt: words(block.prompt), statements }]
          : [];
      }
      case 'gaps':
        return [
          {
            k: 'gaps',
            prompt: words(block.prompt),
            gaps: block.paragraphs
              .flat()
              .flatMap((run) => ('gap' in run ? [run] : []))
              .map(({ gap, also }, index) => ({
                number: index + 1,
                word: words(gap),
                also: words(also.join(', ')),
              })),
          },
        ];
      case 'scenarios': {
        const cards = block.cards
          .map((card, index) => ({
            number: index + 1,
            title: words(card.title),
            answer: flowData(card.answer, card.place, page),
          }))
          .filter(({ answer }) => answer.length > 0);
        return cards.length > 0 ? [{ k: 'situations', cards }] : [];
      }
      case 'advice':
        return block.answer.length > 0
          ? [{ k: 'reply', to: words(block.to), answer: flowData(block.answer, place, page) }]
          : [];
      case 'organiser':
        return block.panels.flatMap((panel) => panel.blocks.flatMap(draw));
      case 'tickets':
        return block.blocks.flatMap(draw);
      case 'cards':
      case 'strip':
        return block.from ? draw(block.from) : [];
      case 'columns':
        return [...block.left, ...block.right].flatMap(draw);
      default:
        return assertNever(block);
    }
  };
  return blocks.flatMap(draw);
}

/** Identifies a part by its place: a part shared by two editions has the same key. */
export const placeKey = ({ place }: Pick<HandoutBlock, 'place'>): string =>
  `${place.file}:${place.line}:${place.column}`;
