import type { Flow } from '#model/lesson/content.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import type { Arrangement } from './arrange.ts';
import { countWords } from './plain-words.ts';

/** Most points and words of a slide with cards; fewer get larger cards. */
const MOST = { points: 5, words: 60 } as const;
const FEW = { points: 3, words: 40 } as const;

/** How a slide's points are laid out; `null` for any other slide. */
export type Points = 'many' | 'few' | null;

/**
 * A slide with only a few short points shows each on a card: as lines they would leave most of it empty. Stories stay
 * in one piece.
 */
export function pointsOf(slide: Slide | PupilSlide, { shape, regions }: Arrangement): Points {
  const [block, ...others] = regions.main;
  if (shape !== 'single' || slide.part === 'story' || others.length > 0) return null;
  if (block?.kind !== 'prose' || slide.layout === 'title' || slide.layout === 'closing')
    return null;
  const points = countPoints(block.nodes);
  const words = countWords(block.nodes);
  if (points === null || points < 2 || points > MOST.points || words > MOST.words) return null;
  return points <= FEW.points && words <= FEW.words ? 'few' : 'many';
}

/** The number of points in a text; `null` for a numbered list, or one with a heading. */
function countPoints(nodes: Flow): number | null {
  const counts = nodes.map((node) => {
    if (node.type === 'paragraph') return 1;
    return node.type === 'list' && !node.ordered ? node.children.length : null;
  });
  const lists = nodes.some(({ type }) => type === 'list');
  if (counts.includes(null) || (lists && nodes[0]?.type === 'paragraph')) return null;
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
