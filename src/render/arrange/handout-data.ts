/** A pupil's handout as the template draws it: answer space is numbered, so that it can grow and shrink to fit. */
import { assertNever } from '#model/assert-never.ts';
import type { PictureRef, Text } from '#model/content.ts';
import type { PupilHandoutBlock } from '#model/pupil-version.ts';
import type { Screen } from '#model/screen.ts';
import { isThread } from '#model/screen.ts';
import { flowData } from './flow-data.ts';
import type { CardData, HandoutData, NumberedPart, ThreadData } from './handout-block-data.ts';
import type { HandoutContext } from './handout-context.ts';
import { isPaperPart, partData } from './part-data.ts';
import { routeData } from './route-data.ts';
import { textData } from './text-data.ts';
import { wordData } from './word-data.ts';

/** Frames of a strip, or pictures of a question, that stand side by side. */
const ACROSS = 3;

export const handoutData = (blocks: PupilHandoutBlock[], at: HandoutContext): NumberedPart[] =>
  joinDraws(
    blocks.map((block) => {
      const part = at.parts.push({ kind: block.kind, place: block.place }) - 1;
      return { ...blockData(block, at), at: part };
    }),
  );

function blockData(block: PupilHandoutBlock, at: HandoutContext): HandoutData {
  const { page } = at;
  const { place } = block;
  const text = (value: Text) => textData(value, place, page);
  const words = (value: string) => page.text(value, place);
  const picture = (value: PictureRef | null) => (value ? page.picture(value) : null);
  const card = (value: { title?: string; text: Text; picture: PictureRef | null }): CardData => ({
    title: words(value.title ?? ''),
    c: text(value.text),
    picture: picture(value.picture),
  });
  const starters = (values: { text: string; lines: number }[]) =>
    values.map((starter) => ({ text: words(starter.text), lines: starter.lines }));

  if (isPaperPart(block)) return partData(block, at, (inner) => handoutData(inner, at));
  switch (block.kind) {
    case 'prose':
      return { k: 'flow', c: flowData(block.nodes, place, page) };
    case 'scene':
      return { k: 'scene', scene: page.scene(block), space: at.space() };
    case 'pictures':
      return {
        k: 'pictures',
        items: block.items.map((item) => ({
          picture: page.picture(item.picture),
          caption: text(item.caption),
        })),
      };
    case 'speech':
      return {
        k: 'speech',
        name: words(nameOf(block.who, at)),
        portrait: portraitOf(block.who, at),
        thought: block.thought,
        c: flowData(block.nodes, place, page),
      };
    case 'screen':
      return {
        k: 'screen',
        screen: page.screen(block),
        thread: isThread(block.app) ? threadData(block, words) : null,
        space: at.space(),
      };
    case 'heading':
      return { k: 'heading', c: text(block.text) };
    case 'lines':
      return { k: 'lines', label: words(block.label), count: block.count, space: at.space() };
    case 'draw':
      return {
        k: 'draw',
        boxes: [{ label: words(block.label), picture: picture(block.picture) }],
        across: block.across,
        height: block.height,
        space: at.space(),
      };
    case 'hand':
      return {
        k: 'hand',
        palm: words(block.palm),
        fingers: block.fingers.map(words),
        space: at.space(),
      };
    case 'question':
      return {
        k: 'question',
        number: at.number(),
        c: flowData(block.nodes, place, page),
        lines: block.lines,
        space: at.space(),
      };
    case 'check':
    case 'choose':
      return {
        k: 'choose',
        number: at.number(),
        question: words(block.question),
        options: block.options.map((option) => ({
          c: text(option.text),
          picture: picture(option.picture),
        })),
      };
    case 'table':
      return {
        k: 'table',
        head: block.head.map(text),
        rows: block.rows.map((row) => row.map(text)),
        height: block.height,
        space: at.space(),
      };
    case 'cards':
      return {
        k: 'cards',
        title: words(block.title),
        cards: block.cards.map((face) => ({ ...card(face), back: text(face.back) })),
        columns: block.columns,
        height: block.height,
        space: at.space(),
      };
    case 'groups':
      return {
        k: 'groups',
        groups: block.groups.map(words),
        height: block.height,
        space: at.space(),
      };
    case 'strip':
      return {
        k: 'strip',
        frames: block.frames.map((frame) => ({
          title: '',
          c: text(frame.text),
          picture: frame.scene ? page.scene(frame.scene) : picture(frame.picture),
        })),
        columns: block.frames.length === 4 ? 2 : Math.min(block.frames.length, ACROSS),
        space: at.space(),
      };
    case 'ladder':
      return {
        k: 'ladder',
        rungs: block.rungs.map(words),
        height: block.height,
        space: at.space(),
      };
    case 'letter-frame':
      return { k: 'frame', starters: starters(block.starters), space: at.space() };
    case 'postcard':
      return {
        k: 'postcard',
        to: words(block.to),
        starters: starters(block.starters),
        space: at.space(),
      };
    case 'sort':
      return {
        k: 'sorting',
        prompt: words(block.prompt),
        groups: block.groups.map(words),
        cards: block.cards.map(card),
      };
    case 'order':
      return { k: 'ordering', prompt: words(block.prompt), items: block.items.map(card) };
    case 'match':
      return {
        k: 'matching',
        prompt: words(block.prompt),
        left: block.left.map(text),
        right: block.right.map(text),
        space: at.space(),
      };
    case 'keywords':
      return {
        k: 'keywords',
        words: wordData(block.words, place, page),
      };
    case 'key-message':
      return { k: 'message', c: flowData(block.nodes, place, page) };
    case 'help':
      return { k: 'help', routes: routeData(block.routes, place, page), space: at.space() };
    case 'columns':
      return {
        k: 'columns',
        left: handoutData(block.left, at),
        right: handoutData(block.right, at),
      };
    default:
      return assertNever(block);
  }
}

/** Boxes to draw in that follow one another and share a row become one block. */
function joinDraws(blocks: NumberedPart[]): NumberedPart[] {
  const joined: NumberedPart[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (
      block.k === 'draw' &&
      last?.k === 'draw' &&
      last.across === block.across &&
      block.across > 1
    )
      joined[joined.length - 1] = {
        ...last,
        boxes: [...last.boxes, ...block.boxes],
        height: Math.max(last.height, block.height),
      };
    else joined.push(block);
  }
  return joined;
}

const nameOf = (who: string, at: HandoutContext) => at.cast[who]?.name ?? who;
const portraitOf = (who: string, at: HandoutContext) =>
  at.page.picture({ name: `cast:${who}`, alt: '' });

const threadData = (screen: Screen, words: (text: string) => string): ThreadData => ({
  title: words(screen.title || (screen.person?.called ?? '')),
  messages: screen.rows.flatMap((row): ThreadData['messages'] => {
    if (row.kind === 'note') return [{ from: null, mine: false, time: '', text: words(row.text) }];
    if (!('from' in row)) return [];
    const from = words(row.from.called);
    return row.kind === 'gift'
      ? [{ from, mine: row.mine, time: '', text: words(`gives: ${row.text}`) }]
      : [{ from, mine: row.mine, time: words(row.note), text: words(row.text) }];
  }),
});
