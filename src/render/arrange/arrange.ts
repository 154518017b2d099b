/**
 * Where a slide's blocks stand. A lesson says what is on a slide; how it is laid out follows from what meets there:
 * a picture beside its words, a thread beside its question, a task beside its cards, a message along the foot.
 */
import type { PupilBlock, SlideBlock, Speech } from '#model/band-version.ts';
import { countWords } from './plain-words.ts';

export type Block = SlideBlock | PupilBlock | FacedSpeech;

/** Words of somebody whose portrait stands large beside them: they need no small one. */
export interface FacedSpeech extends Speech {
  faced: true;
}

export const REGIONS = ['top', 'media', 'main', 'side', 'foot'] as const;
export type Region = (typeof REGIONS)[number];

/** `beside`: picture left, words right. `stack`: picture over words. `split`: two columns. `single`: one. */
type Shape = 'beside' | 'stack' | 'split' | 'single';

export interface Arrangement {
  shape: Shape;
  regions: Record<Region, Block[]>;
}

const WIDE: readonly Block['kind'][] = [
  'thread',
  'sort',
  'order',
  'match',
  'check',
  'choices',
  'keywords',
];
const DOING: readonly Block['kind'][] = ['talk', 'task'];
/** Words that fit on one line under a picture, said or told. */
const ONE_LINE = 9;
/** Words that lead in to a task, at most. */
const LEAD_WORDS = 24;

/**
 * @param signposted Has the slide a helper strip? Then there is little height, and pictures stand beside words.
 */
export function arrange(blocks: readonly Block[], signposted = false): Arrangement {
  const regions: Arrangement['regions'] = { top: [], media: [], main: [], side: [], foot: [] };
  const has = (kinds: readonly Block['kind'][]) =>
    blocks.some((block) => kinds.includes(block.kind));
  const media = blocks.filter(isMedia);
  const helpAt = blocks.findIndex((block) => block.kind === 'help');
  const split =
    media.length === 0 &&
    ((has(WIDE) && has(DOING)) ||
      (has(['thread']) && has(['choices', 'check', 'reveal'])) ||
      (has(['prose']) && has(DOING) && !leadsIn(blocks)));

  blocks.forEach((block, index) => {
    regions[place(block, index)].push(block);
  });
  return { shape: shapeOf(), regions };

  function place(block: Block, index: number): Region {
    if (isMedia(block)) return 'media';
    if (helpAt >= 0 && block.kind !== 'help') return index < helpAt ? 'top' : 'foot';
    if (block.kind === 'key-message')
      return blocks.length === 1 || saysAndTells(blocks) ? 'main' : index === 0 ? 'top' : 'foot';
    if (!split) return 'main';
    if (has(['thread'])) return block.kind === 'thread' ? 'main' : 'side';
    return DOING.includes(block.kind) ? 'side' : 'main';
  }

  function shapeOf(): Shape {
    if (split) return 'split';
    if (media.length === 0) return 'single';
    if (regions.main.length === 0) return 'stack';
    const row = media.some((block) => block.kind === 'pictures' && block.items.length > 2);
    const few = regions.main.every(
      (block) =>
        (block.kind === 'prose' || (block.kind === 'speech' && regions.main.length === 1)) &&
        countWords(block.nodes) <= ONE_LINE,
    );
    return row || (few && !signposted) ? 'stack' : 'beside';
  }
}

/** A sentence or two that lead in to a task stand over it: in a column of their own they would be lost. */
const leadsIn = (blocks: readonly Block[]): boolean => {
  const prose = blocks.flatMap((block) => (block.kind === 'prose' ? block.nodes : []));
  return prose.every(({ type }) => type === 'paragraph') && countWords(prose) <= LEAD_WORDS;
};

/** A message and a sentence or two on it, and nothing else: they stand together, the message first and larger. */
export const saysAndTells = (blocks: readonly Block[]): boolean => {
  const [message, words] = blocks;
  return (
    blocks.length === 2 &&
    message?.kind === 'key-message' &&
    words?.kind === 'prose' &&
    words.nodes.length === 1 &&
    words.nodes[0]?.type === 'paragraph'
  );
};

const isMedia = (block: Block): block is Extract<Block, { kind: 'scene' | 'pictures' }> =>
  block.kind === 'scene' || block.kind === 'pictures';
