/**
 * Where a slide's blocks stand. A lesson says what is on a slide; how it is laid out follows from what meets there:
 * a picture that fills the slide and a line on it, a screen beside its question, a task beside its cards, a message along
 * the foot.
 */

import type { Speech } from '#model/lesson/content.ts';
import type { SlideBlock } from '#model/lesson/slide.ts';
import type { PupilBlock } from '#model/pupil-version.ts';
import { countWords } from './plain-words.ts';

export type Block = SlideBlock | PupilBlock | FacedSpeech;

/** Words of somebody whose portrait stands large beside them: they need no small one. */
export interface FacedSpeech extends Speech {
  faced: true;
}

export const REGIONS = ['top', 'media', 'main', 'side', 'foot'] as const;
export type Region = (typeof REGIONS)[number];

/**
 * `full`: a scene fills the slide, title and words on a band along its foot. `panel`: a scene or a screen fills one half,
 * title and words the other. `task`: in what groups and how long fills one side, title and steps the other. `beside`: picture left, words right. `stack`: picture over words. `split`: two columns. `single`: one.
 */
export type Shape = 'full' | 'panel' | 'task' | 'beside' | 'stack' | 'split' | 'single';

export interface Arrangement {
  shape: Shape;
  regions: Record<Region, Block[]>;
}

const WIDE: readonly Block['kind'][] = ['sort', 'order', 'match', 'check', 'choices', 'keywords'];
const DOING: readonly Block['kind'][] = ['talk', 'task'];
/** Words that fit on one line under a picture, said or told. */
const ONE_LINE = 9;
/** Words that stand on a scene without hiding it, said or told. */
const ON_SCENE = 26;
/** Words that lead in to a task, at most. */
const LEAD_WORDS = 24;

/**
 * @param signposted Has the slide a helper strip? Then there is little height, and pictures stand beside words.
 * @param plateOf How many pixels along the foot of a picture words cover, and the title over them.
 * @param mayFill Have words of a story that are more than usual room on its scene?
 */
export function arrange(
  blocks: readonly Block[],
  signposted = false,
  plateOf: (words: readonly Block[]) => number = () => 0,
  mayFill: (words: readonly Block[]) => boolean = () => false,
): Arrangement {
  const regions: Arrangement['regions'] = { top: [], media: [], main: [], side: [], foot: [] };
  const has = (kinds: readonly Block['kind'][]) =>
    blocks.some((block) => kinds.includes(block.kind));
  const media = blocks.filter(isMedia);
  const helpAt = blocks.findIndex((block) => block.kind === 'help');
  const split =
    media.length === 0 &&
    ((has(WIDE) && has(DOING)) || (has(['prose']) && has(DOING) && !leadsIn(blocks)));

  blocks.forEach((block, index) => {
    regions[place(block, index)].push(block);
  });
  const shape = shapeOf();
  return {
    shape,
    regions: { ...regions, media: regions.media.map(framed), side: regions.side.map(overWords) },
  };

  /** A scene beside a screen stands over the words on both. */
  function overWords(block: Block): Block {
    if (block.kind !== 'scene' || !block.stage) return block;
    return { ...block, frame: { foot: 0, aspect: OVER_ASPECT } };
  }

  /** A scene that fills the slide, or a half of it, makes room for the words on it. */
  function framed(block: Block): Block {
    if (block.kind !== 'scene' || !block.stage || !['full', 'panel'].includes(shape)) return block;
    if (shape === 'panel')
      return { ...block, frame: { foot: 0, aspect: signposted ? COVER_ASPECT : HALF_ASPECT } };
    return {
      ...block,
      frame: { foot: plateOf([...regions.main, ...regions.foot]), aspect: null },
    };
  }

  function place(block: Block, index: number): Region {
    // A scene behind what is said of a screen.
    if (block.kind === 'scene' && has(['screen'])) return 'side';
    if (isMedia(block)) return 'media';
    if (isFilled(media)) return block.kind === 'key-message' ? 'foot' : 'main';
    if (helpAt >= 0 && block.kind !== 'help') return index < helpAt ? 'top' : 'foot';
    if (block.kind === 'key-message')
      return blocks.length === 1 || isMessageWithText(blocks)
        ? 'main'
        : index === 0
          ? 'top'
          : 'foot';
    if (!split) return 'main';
    return DOING.includes(block.kind) ? 'side' : 'main';
  }

  function shapeOf(): Shape {
    if (split) return 'split';
    if (media.length === 0) return isOneTask(blocks) ? 'task' : 'single';
    if (isFilled(media)) return fillsSlide() ? 'full' : 'panel';
    if (regions.main.length === 0) return 'stack';
    const row = media.some((block) => block.kind === 'pictures' && block.items.length > 2);
    const few = regions.main.every(
      (block) =>
        (block.kind === 'prose' || (block.kind === 'speech' && regions.main.length === 1)) &&
        countWords(block.nodes) <= ONE_LINE,
    );
    return row || (few && !signposted) ? 'stack' : 'beside';
  }

  /** One scene, and no more words than have room on it. */
  function fillsSlide(): boolean {
    const words = [...regions.main, ...regions.foot];
    return (
      !signposted &&
      media.length === 1 &&
      !has(['screen']) &&
      words.every(({ kind }) => ['prose', 'speech', 'key-message'].includes(kind)) &&
      (countWords(words.flatMap((block) => ('nodes' in block ? block.nodes : []))) <= ON_SCENE ||
        mayFill(words))
    );
  }
}

/** Width by height of the side that a scene fills: on a cover, over the strip of those who help, and else. */
const COVER_ASPECT = 1.2;
const HALF_ASPECT = 640 / 720;
const OVER_ASPECT = 740 / 290;

/** Does what is seen fill a half of the slide at least? So do screens, and scenes that lay themselves out. */
const isFilled = (media: readonly Block[]): boolean =>
  media.some(({ kind }) => kind === 'screen') ||
  (media.length === 1 &&
    media.every((block) => block.kind === 'scene' && block.stage !== undefined));

/** A sentence or two that lead in to a task stand over it: in a column of their own they would be lost. */
const leadsIn = (blocks: readonly Block[]): boolean => {
  const prose = blocks.flatMap((block) => (block.kind === 'prose' ? block.nodes : []));
  return prose.every(({ type }) => type === 'paragraph') && countWords(prose) <= LEAD_WORDS;
};

/** Something to do, with what leads in to it or follows from it, and nothing else. */
const isOneTask = (blocks: readonly Block[]): boolean =>
  blocks.filter(({ kind }) => DOING.includes(kind)).length === 1 &&
  blocks.every(({ kind }) => DOING.includes(kind) || kind === 'prose' || kind === 'key-message');

/** A table of two columns and nothing else: what is said or seen stands on one field, what answers it on another. */
export const isTwoViews = (blocks: readonly Block[]): boolean =>
  blocks.length === 1 &&
  blocks.every(
    (block) =>
      block.kind === 'prose' &&
      block.nodes.length === 1 &&
      block.nodes.every((node) => node.type === 'table' && node.children[0]?.children.length === 2),
  );

/** A message and a sentence or two on it, and nothing else: they stand together, the message first and larger. */
export const isMessageWithText = (blocks: readonly Block[]): boolean => {
  const [message, words] = blocks;
  return (
    blocks.length === 2 &&
    message?.kind === 'key-message' &&
    words?.kind === 'prose' &&
    words.nodes.length === 1 &&
    words.nodes[0]?.type === 'paragraph'
  );
};

/** What is seen, and has a side of its slide. */
export const isMedia = (
  block: Block,
): block is Extract<Block, { kind: 'scene' | 'screen' | 'pictures' }> =>
  block.kind === 'scene' || block.kind === 'screen' || block.kind === 'pictures';
