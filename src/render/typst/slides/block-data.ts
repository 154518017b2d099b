/** A slide's blocks as data for the templates in `handouts/slides/`: what pupils see, without answers. */

import type { PictureRef, Place, Scene, Text } from '#model/lesson/content.ts';
import type { Talk, Task } from '#model/lesson/slide.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import { inRounds } from '#model/text/in-rounds.ts';
import { capital } from '#model/text/mid-sentence.ts';
import type { Block } from '#render/arrange/arrange.ts';
import { AT_WORK_ASPECT, atWork } from '#render/arrange/at-work.ts';
import { nameOf, type SlideContext } from '#render/arrange/deck-context.ts';
import { minutesLabel } from '#render/arrange/doing.ts';
import { type FlowData, flowData } from '#render/arrange/flow-data.ts';
import type { PageContext, PictureData, ScreenData } from '#render/arrange/page-context.ts';
import { type PartTools, partTools } from '#render/arrange/part-tools.ts';
import { decoration } from '#render/arrange/picture-sheet.ts';
import { routePictureNames } from '#render/arrange/route-pictures.ts';
import { shuffle } from '#render/arrange/shuffle.ts';
import { SLIDE } from '#render/arrange/slide-units.ts';
import type { InlineData } from '#render/arrange/text-data.ts';
import { type WordData, wordData } from '#render/arrange/word-data.ts';
import { portraitName } from '#render/pictures/draw-character.ts';
import { drawPicture } from '#render/pictures/draw-picture.ts';
import { groupPictureName } from '#render/pictures/group-picture.ts';
import type { PictureLibrary } from '#render/pictures/picture-library.ts';
import { COVER_STEPS, SIDE_STEPS } from '#slides/type-steps.ts';

interface CardData {
  c: InlineData[];
  picture: PictureData | null;
}
interface SortCardData extends CardData {
  why: InlineData[];
}
interface SpeechData {
  name: string;
  thought: boolean;
  portrait: PictureData | null;
  c: FlowData[];
}
/** Pictured characters of a task; `wide`: a full-bleed scene. */
interface Figures {
  picture: PictureData;
  wide: boolean;
}
interface RoundData {
  left: InlineData[][];
  right: InlineData[][];
}
export interface SlideRouteData {
  name: string;
  says: string;
  contact: { text: string; href: string | null }[];
  pictures: PictureData[];
}

export type BlockData =
  | { k: 'prose'; c: FlowData[] }
  | { k: 'scene'; scene: PictureData; sides: Record<number, PictureData> }
  | {
      k: 'pictures';
      items: { picture: PictureData; caption: InlineData[]; person: boolean }[];
    }
  | { k: 'conversation'; turns: SpeechData[] }
  | { k: 'screen'; screen: ScreenData; live: boolean }
  | { k: 'statements'; prompt: string; scale: string[]; items: InlineData[][] }
  | { k: 'options'; question: string; options: CardData[]; replies: FlowData[][] }
  | { k: 'sort'; prompt: string; groups: string[]; cards: SortCardData[]; count: number }
  | { k: 'order'; prompt: string; items: CardData[] }
  | { k: 'match'; prompt: string; rounds: RoundData[]; count: number }
  | {
      k: 'doing';
      talk: boolean;
      groups: string;
      figures: Figures | null;
      minutes: string;
      clock: string;
      c: FlowData[];
    }
  | { k: 'rules'; items: InlineData[][] }
  | {
      k: 'keywords';
      words: WordData[];
    }
  | { k: 'message'; c: FlowData[] }
  | { k: 'reveal'; label: string; c: FlowData[] }
  | { k: 'routes' | 'route-rows'; routes: SlideRouteData[] };

/** Context for converting a deck's blocks. */
export interface BlockContext extends SlideContext {
  page: PageContext;
  library: PictureLibrary;
  view: View;
  /** Place of each block in the source, by its number. */
  places: Place[];
}

/**
 * `page`: a copy to keep. `small`: the initial state on the wall (one card to sort, one round to match, links as plain
 * text). `wall`: everything that is finally visible, replies and reasons included; only measured, never printed.
 */
export type View = 'page' | 'small' | 'wall';

/** A block with its number. */
export type PlacedBlock = BlockData & { at: number };

/** The blocks of a region, in order; consecutive speakers are merged. */
export function blocksData(blocks: readonly Block[], context: BlockContext): PlacedBlock[] {
  const data: PlacedBlock[] = [];
  for (const block of blocks) {
    const placed = { ...blockData(block, context), at: context.places.push(block.place) - 1 };
    const last = data.at(-1);
    if (placed.k === 'conversation' && last?.k === 'conversation') last.turns.push(...placed.turns);
    else data.push(placed);
  }
  return data;
}

/** The pictured characters of a task. */
function figuresOf(block: Talk | Task, context: BlockContext): Figures | null {
  const { page, library } = context;
  const scene = atWork(block, context);
  if (scene) return { picture: page.scene(scene, AT_WORK_ASPECT), wide: true };
  const name = groupPictureName(block.groups);
  return name && library(name) ? { picture: page.picture(decoration(name)), wide: false } : null;
}

/** What a block is made with. */
interface BlockTools extends PartTools {
  context: BlockContext;
}

function blockData(block: Block, context: BlockContext): BlockData {
  const make = BLOCKS[block.kind] as (block: Block, tools: BlockTools) => BlockData;
  return make(block, { ...partTools(context.page, block.place), context });
}

/** By kind, what makes a block into data. */
const BLOCKS: {
  readonly [K in Block['kind']]: (
    block: Extract<Block, { kind: K }>,
    tools: BlockTools,
  ) => BlockData;
} = {
  prose: ({ nodes }, { flow }) => ({ k: 'prose', c: flow(nodes) }),
  scene: (block, { page }) => ({
    k: 'scene',
    scene: page.scene(block),
    sides: sidesOf(block, page),
  }),
  pictures: ({ items }, { page, text, context }) => ({
    k: 'pictures',
    items: items.map((item) => ({
      picture: page.picture(item.picture),
      caption: text(item.caption),
      person: context.library(item.picture.name)?.bust === true,
    })),
  }),
  speech: (block, { words, flow, context }) => ({
    k: 'conversation',
    turns: [
      {
        name: words(nameOf(context, block.who)),
        thought: block.thought,
        portrait: 'faced' in block ? null : portraitData(block.who, context),
        c: flow(block.nodes),
      },
    ],
  }),
  screen: (block, { page }) => ({
    k: 'screen',
    screen: page.screen(block),
    live: block.app === 'live',
  }),
  statements: ({ prompt, scale, items }, { words, text }) => ({
    k: 'statements',
    prompt: words(prompt),
    scale: scale.map(words),
    items: items.map(text),
  }),
  check: optionsData,
  choices: optionsData,
  sort(block, tools) {
    const { words, text, context } = tools;
    type Card = (typeof block.cards)[number];
    const cards = mixed<Card>(block.cards, block.id, 'group').map((item) => ({
      ...cardData(item, tools),
      why: context.view === 'wall' && 'why' in item ? text(item.why) : [],
    }));
    return {
      k: 'sort',
      prompt: words(block.prompt),
      groups: block.groups.map(words),
      cards: context.view === 'small' ? cards.slice(0, 1) : cards,
      count: cards.length,
    };
  },
  order: (block, tools) => ({
    k: 'order',
    prompt: tools.words(block.prompt),
    items: mixed<(typeof block.items)[number]>(block.items, block.id, 'why').map((item) =>
      cardData(item, tools),
    ),
  }),
  match: (block, { words, text, context }) => ({
    k: 'match',
    prompt: words(block.prompt),
    ...roundsOf(block, context, text),
  }),
  talk: doingData,
  task: doingData,
  rules: ({ items }, { text }) => ({ k: 'rules', items: items.map(text) }),
  keywords: (block, { page, place }) => ({
    k: 'keywords',
    words: wordData(block.words, place, page),
  }),
  'key-message': ({ nodes }, { flow }) => ({ k: 'message', c: flow(nodes) }),
  reveal: ({ label, nodes }, { words, flow, context }) => ({
    k: 'reveal',
    label: words(label),
    c: context.view === 'wall' ? flow(nodes) : [],
  }),
  help: ({ routes }, { place, context }) => ({
    k: 'routes',
    routes: slideRoutes(routes, place, context),
  }),
};

const cardData = (
  { text, picture = null }: { text: Text; picture?: PictureRef | null },
  tools: BlockTools,
): CardData => ({ c: tools.text(text), picture: tools.picture(picture) });

function optionsData(
  block: Extract<Block, { kind: 'check' | 'choices' }>,
  tools: BlockTools,
): BlockData {
  const { words, context } = tools;
  const options: readonly { text: Text; picture?: PictureRef | null }[] = block.options;
  return {
    k: 'options',
    question: words(block.question),
    options: options.map((option) => cardData(option, tools)),
    replies: context.view === 'wall' ? repliesOf(block, context) : [],
  };
}

function doingData(block: Talk | Task, { words, flow, context }: BlockTools): BlockData {
  return {
    k: 'doing',
    talk: block.kind === 'talk',
    groups: words(capital(block.groups)),
    figures: figuresOf(block, context),
    minutes: minutesLabel(block.minutes),
    clock: clockOf(block.minutes),
    c: flow(block.nodes),
  };
}

/** A scene for each share of the width (in per cent) that it may take; 0 is the one above the words beside a screen. */
function sidesOf(scene: Scene, page: PageContext): Record<number, PictureData> {
  if (!scene.frame?.aspect) return {};
  if (scene.frame.aspect > 16 / 9) return { 0: page.scene(scene, scene.frame.aspect) };
  const shares = scene.frame.aspect > 1 ? COVER_STEPS : SIDE_STEPS;
  const height = scene.frame.aspect > 1 ? OVER_STRIP : SLIDE.height;
  return Object.fromEntries(
    shares.map((share) => [share, page.scene(scene, (SLIDE.width * share) / 100 / height)]),
  );
}
/** Approximate height of a cover's picture above the helper strip, in pixels. */
const OVER_STRIP = 640;

/** Shuffles items that come in the right order; those of the pupils' version are shuffled already. */
const mixed = <Item extends object>(items: readonly Item[], key: string, answer: string): Item[] =>
  items.some((item) => answer in item) ? shuffle(items, key) : [...items];

/** Replies to options; pupils who can't read hear them from the teacher. */
function repliesOf(
  block: Extract<Block, { kind: 'check' | 'choices' }>,
  { version, page }: BlockContext,
): FlowData[][] {
  if (block.kind === 'check' && version.band.readAloud) return [];
  return block.options.flatMap((option) => {
    if ('reply' in option) return [flowData(option.reply, option.place, page)];
    return 'leads' in option ? [flowData(option.leads, option.place, page)] : [];
  });
}

/** Initial display of a timer: 1.5 → “1:30”. */
const clockOf = (minutes: number): string =>
  `${Math.floor(minutes)}:${String(Math.round((minutes % 1) * 60)).padStart(2, '0')}`;

type Match = Extract<Block, { kind: 'match' }>;

function roundsOf(
  block: Match,
  context: BlockContext,
  text: (value: Text) => InlineData[],
): { rounds: RoundData[]; count: number } {
  const known = 'pairs' in block;
  const lefts = known ? block.pairs.map(({ left }) => left) : block.left;
  const rights = known ? block.pairs.map(({ right }) => right) : block.right;
  const rightsOf = inRounds(rights, context.version.band);
  const rounds = inRounds(lefts, context.version.band).map((left, round) => {
    const right = rightsOf[round] ?? [];
    return {
      left: left.map(text),
      right: (known ? shuffle(right, `${block.id}-${round}`) : right).map(text),
    };
  });
  return {
    rounds: context.view === 'small' ? rounds.slice(0, 1) : rounds,
    count: rounds.length,
  };
}

export const slideRoutes = (
  routes: readonly ShownRoute[],
  place: Place,
  context: BlockContext,
): SlideRouteData[] =>
  routes.map((route) => ({
    name: context.page.text(route.name, place),
    says: context.page.text(route.says, place),
    contact: route.contact.map(({ text, href }) => ({
      text: context.page.text(text, place),
      href,
    })),
    pictures: routePictureNames(route, context).map((name) =>
      context.page.picture({ name, alt: '' }),
    ),
  }));

/** A character's face in a small circle, decorative: the name is beside it. */
function portraitData(who: string, { page, library }: BlockContext): PictureData | null {
  const name = portraitName(who);
  const picture = library(name);
  if (!picture) return null;
  const { src } = page.picture({ name, alt: '' });
  if (!picture.face) return { src, alt: '' };
  const face = src.replace(/\.svg$/, '-face.svg');
  page.files[face] ??= drawPicture(library, name, { mono: page.mono }).replace(
    /viewBox="[^"]*"/,
    `viewBox="${picture.face}"`,
  );
  return { src: face, alt: '' };
}
