/** A pupil's sheet as data for templates. Answer spaces are numbered, so that each can grow and shrink to fit. */
import type { PictureRef, Text } from '#model/lesson/content.ts';
import { isThread, type Screen } from '#model/lesson/screen.ts';
import type { PupilHandoutBlock } from '#model/pupil-version.ts';
import type { CardData, HandoutData, NumberedPart, ThreadData } from './handout-block-data.ts';
import type { HandoutContext } from './handout-context.ts';
import { PAPER_PARTS, type SheetTools } from './part-data.ts';
import { type PartTools, partTools, starterData } from './part-tools.ts';
import { routeData } from './route-data.ts';
import { wordData } from './word-data.ts';

/** Frames of a strip in one row. */
const ACROSS = 3;

export const handoutData = (blocks: PupilHandoutBlock[], at: HandoutContext): NumberedPart[] =>
  joinDraws(
    blocks.map((block) => {
      const part = at.parts.push({ kind: block.kind, place: block.place }) - 1;
      return { ...blockData(block, at), at: part };
    }),
  );

function blockData(block: PupilHandoutBlock, at: HandoutContext): HandoutData {
  const make = PARTS[block.kind] as (block: PupilHandoutBlock, tools: SheetTools) => HandoutData;
  return make(block, {
    ...partTools(at.page, block.place),
    at,
    inner: (blocks) => handoutData(blocks, at),
  });
}

type Kind = PupilHandoutBlock['kind'];

/** Makers of the data of parts that slides have too, and of paper's simple parts, by kind. */
const PARTS: {
  readonly [K in Kind]: (
    block: Extract<PupilHandoutBlock, { kind: K }>,
    tools: SheetTools,
  ) => HandoutData;
} = {
  ...PAPER_PARTS,
  prose: ({ nodes }, { flow }) => ({ k: 'flow', c: flow(nodes) }),
  scene: (block, { page, at }) => ({ k: 'scene', scene: page.scene(block), space: at.space() }),
  pictures: ({ items }, { page, text }) => ({
    k: 'pictures',
    items: items.map((item) => ({
      picture: page.picture(item.picture),
      caption: text(item.caption),
    })),
  }),
  speech: ({ who, thought, nodes }, { page, at, words, flow }) => ({
    k: 'speech',
    name: words(at.cast[who]?.name ?? who),
    portrait: page.picture({ name: `cast:${who}`, alt: '' }),
    thought,
    c: flow(nodes),
  }),
  screen: (block, { page, at, words }) => ({
    k: 'screen',
    screen: page.screen(block),
    thread: isThread(block.app) ? threadData(block, words) : null,
    space: at.space(),
  }),
  heading: (block, { text }) => ({ k: 'heading', c: text(block.text) }),
  lines: ({ label, count }, { at, words }) => ({
    k: 'lines',
    label: words(label),
    count,
    space: at.space(),
  }),
  draw: (block, { at, words, picture }) => ({
    k: 'draw',
    boxes: [{ label: words(block.label), picture: picture(block.picture) }],
    across: block.across,
    height: block.height,
    space: at.space(),
  }),
  hand: ({ palm, fingers }, { at, words }) => ({
    k: 'hand',
    palm: words(palm),
    fingers: fingers.map(words),
    space: at.space(),
  }),
  question: ({ nodes, lines }, { at, flow }) => ({
    k: 'question',
    number: at.number(),
    c: flow(nodes),
    lines,
    space: at.space(),
  }),
  check: chooseData,
  choose: chooseData,
  table: ({ head, rows, height }, { at, text }) => ({
    k: 'table',
    head: head.map(text),
    rows: rows.map((row) => row.map(text)),
    height,
    space: at.space(),
  }),
  cards: ({ title, cards, columns, height }, tools) => ({
    k: 'cards',
    title: tools.words(title),
    cards: cards.map((card) => ({ ...cardData(card, tools), back: tools.text(card.back) })),
    columns,
    height,
    space: tools.at.space(),
  }),
  groups: ({ groups, height }, { at, words }) => ({
    k: 'groups',
    groups: groups.map(words),
    height,
    space: at.space(),
  }),
  strip: ({ frames }, { page, at, text, picture }) => ({
    k: 'strip',
    frames: frames.map((frame) => ({
      title: '',
      c: text(frame.text),
      picture: frame.scene ? page.scene(frame.scene) : picture(frame.picture),
    })),
    // Four frames form two rows.
    columns: frames.length === 4 ? 2 : Math.min(frames.length, ACROSS),
    space: at.space(),
  }),
  ladder: ({ rungs, height }, { at, words }) => ({
    k: 'ladder',
    rungs: rungs.map(words),
    height,
    space: at.space(),
  }),
  'letter-frame': ({ starters }, tools) => ({
    k: 'frame',
    starters: starterData(starters, tools),
    space: tools.at.space(),
  }),
  postcard: ({ to, starters }, tools) => ({
    k: 'postcard',
    to: tools.words(to),
    starters: starterData(starters, tools),
    space: tools.at.space(),
  }),
  sort: ({ prompt, groups, cards }, tools) => ({
    k: 'sorting',
    prompt: tools.words(prompt),
    groups: groups.map(tools.words),
    cards: cards.map((card) => cardData(card, tools)),
  }),
  order: ({ prompt, items }, tools) => ({
    k: 'ordering',
    prompt: tools.words(prompt),
    items: items.map((item) => cardData(item, tools)),
  }),
  match: ({ prompt, left, right }, { at, words, text }) => ({
    k: 'matching',
    prompt: words(prompt),
    left: left.map(text),
    right: right.map(text),
    space: at.space(),
  }),
  keywords: (block, { page, place }) => ({
    k: 'keywords',
    words: wordData(block.words, place, page),
  }),
  'key-message': ({ nodes }, { flow }) => ({ k: 'message', c: flow(nodes) }),
  help: ({ routes }, { page, place, at }) => ({
    k: 'help',
    routes: routeData(routes, place, page),
    space: at.space(),
  }),
  columns: ({ left, right }, { inner }) => ({
    k: 'columns',
    left: inner(left),
    right: inner(right),
  }),
};

function chooseData(
  { question, options }: Extract<PupilHandoutBlock, { kind: 'check' | 'choose' }>,
  { at, words, text, picture }: SheetTools,
): HandoutData {
  return {
    k: 'choose',
    number: at.number(),
    question: words(question),
    options: options.map((option) => ({ c: text(option.text), picture: picture(option.picture) })),
  };
}

const cardData = (
  { title = '', text, picture }: { title?: string; text: Text; picture: PictureRef | null },
  tools: PartTools,
): CardData => ({
  title: tools.words(title),
  c: tools.text(text),
  picture: tools.picture(picture),
});

/** Joins adjacent drawing boxes of the same row into one block. */
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
