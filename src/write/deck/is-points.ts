import type { Flow, PupilSlide, Slide } from '#model/band-version.ts';
import type { Arrangement } from './arrange.ts';
import { countWords } from './plain-words.ts';

/** Points that a slide has room for as cards, and words of them all. */
const MOST = { points: 5, words: 60 } as const;

/**
 * Is a slide a few short points and nothing beside them? Then each stands on a card of its own: as bare lines they would
 * leave most of the wall empty. A story is told in one piece.
 */
export function isPoints(slide: Slide | PupilSlide, { shape, regions }: Arrangement): boolean {
  const [block, ...others] = regions.main;
  if (shape !== 'single' || slide.part === 'story' || others.length > 0) return false;
  if (block?.kind !== 'prose' || slide.layout === 'title' || slide.layout === 'closing')
    return false;
  const points = pointsOf(block.nodes);
  return (
    points !== null && points > 1 && points <= MOST.points && countWords(block.nodes) <= MOST.words
  );
}

/** How many points a text is; `null` where it is something else: numbered, or a heading over a list. */
function pointsOf(nodes: Flow): number | null {
  const counts = nodes.map((node) => {
    if (node.type === 'paragraph') return 1;
    return node.type === 'list' && !node.ordered ? node.children.length : null;
  });
  const lists = nodes.some(({ type }) => type === 'list');
  if (counts.includes(null) || (lists && nodes[0]?.type === 'paragraph')) return null;
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
