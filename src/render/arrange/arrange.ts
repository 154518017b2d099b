/**
 * Arranges the blocks of a slide. A lesson says what is on a slide; its layout follows from the combination of blocks:
 * a picture that fills the slide with a line on it, a screen beside its question, a task beside its cards, a message at
 * the foot.
 */

import type { Speech } from '#model/lesson/content.ts';
import type { SlideBlock } from '#model/lesson/slide.ts';
import type { PupilBlock } from '#model/pupil-version.ts';
import { countWords } from './plain-words.ts';

export type Block = SlideBlock | PupilBlock | FacedSpeech;

/** Blocks of a speaker whose large portrait is beside them: they get no small one. */
export interface FacedSpeech extends Speech {
  faced: true;
}

export const REGIONS = ['top', 'media', 'main', 'side', 'foot'] as const;
export type Region = (typeof REGIONS)[number];

/**
 * `full`: a scene fills the slide, with the text on a band at its foot. `panel`: a scene or screen fills one half, the
 * text the other. `task`: groups and time on one side, the steps on the other. `beside`: picture left, text right.
 * `stack`: picture above text. `split`: two columns. `single`: one column.
 */
export type Shape = 'full' | 'panel' | 'task' | 'beside' | 'stack' | 'split' | 'single';

export interface Arrangement {
  shape: Shape;
  regions: Record<Region, Block[]>;
}

const WIDE: readonly Block['kind'][] = ['sort', 'order', 'match', 'check', 'choices', 'keywords'];
const DOING: readonly Block['kind'][] = ['talk', 'task'];
/** Most words on one line under a picture. */
const ONE_LINE = 9;
/** Most words on a scene without hiding it. */
const ON_SCENE = 26;
/** Most words that introduce a task. */
const LEAD_WORDS = 24;

/**
 * @param signposted Does the slide have a helper strip? Then there is little height, and pictures go beside the text.
 * @param plateOf Gives the height in pixels that text, with the title, covers of a picture.
 * @param mayFill May more text than usual be on a scene?
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

  /** A scene with a screen goes above the text on both. */
  function overWords(block: Block): Block {
    if (block.kind !== 'scene' || !block.stage) return block;
    return { ...block, frame: { foot: 0, aspect: OVER_ASPECT } };
  }

  /** A scene that fills a slide or half of it leaves space for the text on it. */
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
    // A scene behind text on a screen.
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

  /** A single scene, with few enough words. */
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

/** Aspect ratio of the side that a scene fills: on a cover, above the helper strip, or elsewhere. */
const COVER_ASPECT = 1.2;
const HALF_ASPECT = 640 / 720;
const OVER_ASPECT = 740 / 290;

/** Does a picture fill at least half of the slide? Screens do, and scenes with an idea. */
const isFilled = (media: readonly Block[]): boolean =>
  media.some(({ kind }) => kind === 'screen') ||
  (media.length === 1 &&
    media.every((block) => block.kind === 'scene' && block.stage !== undefined));

/** A short introduction goes above its task: in a column of its own it would be lost. */
const leadsIn = (blocks: readonly Block[]): boolean => {
  const prose = blocks.flatMap((block) => (block.kind === 'prose' ? block.nodes : []));
  return prose.every(({ type }) => type === 'paragraph') && countWords(prose) <= LEAD_WORDS;
};

/** Only a task, with its introduction or conclusion. */
const isOneTask = (blocks: readonly Block[]): boolean =>
  blocks.filter(({ kind }) => DOING.includes(kind)).length === 1 &&
  blocks.every(({ kind }) => DOING.includes(kind) || kind === 'prose' || kind === 'key-message');

/** Only a table of two columns, such as something said and the answer to it: each column gets a field. */
export const isTwoViews = (blocks: readonly Block[]): boolean =>
  blocks.length === 1 &&
  blocks.every(
    (block) =>
      block.kind === 'prose' &&
      block.nodes.length === 1 &&
      block.nodes.every((node) => node.type === 'table' && node.children[0]?.children.length === 2),
  );

/** Only a message with a sentence or two: they stay together, the message first and larger. */
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

/** Blocks that are pictures, with a side of the slide. */
export const isMedia = (
  block: Block,
): block is Extract<Block, { kind: 'scene' | 'screen' | 'pictures' }> =>
  block.kind === 'scene' || block.kind === 'screen' || block.kind === 'pictures';
