import type { Flow } from '#model/lesson/content.ts';
import type { Arrangement, Block } from './arrange.ts';
import { plainWords } from './plain-words.ts';

/** Most characters that are set as large as a title: beside a picture, and alone on a slide. */
const MOST = { beside: 84, alone: 190 } as const;

/**
 * Is a slide's text or question so short that it is set as large as a title? Running text would leave half of the slide
 * empty.
 */
export function isInFewWords({ shape, regions }: Arrangement): boolean {
  const { main, top, side } = regions;
  if (main.length === 0 || top.length > 0 || side.length > 0) return false;
  const nodes = main.flatMap((block): Flow | null[] => saidIn(block) ?? [null]);
  if (!nodes.every((node) => node?.type === 'paragraph')) return false;
  const letters = plainWords(nodes as Flow).length;
  if (shape === 'panel') return letters <= MOST.beside;
  return shape === 'single' && nodes.length === 1 && letters <= MOST.alone;
}

/** The text, or the subject of a talk; `null` for any other block. */
const saidIn = (block: Block): Flow | null =>
  block.kind === 'prose' || block.kind === 'talk' ? block.nodes : null;
