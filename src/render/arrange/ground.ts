/**
 * The background of a slide. Slides to read, and help slides, are coloured: a deck on plain paper looks like a form.
 */
import type { Band } from '#model/band.ts';
import type { Slide } from '#model/lesson/slide.ts';
import { type Arrangement, isTwoViews } from './arrange.ts';
import type { Points } from './points.ts';

/** `deep` and `accent` are dark, with white text. `pale` and `signal` are colours with dark text. */
export type Ground = 'paper' | 'soft' | 'pale' | 'signal' | 'accent' | 'deep';

interface Standing {
  layout: Slide['layout'];
  arrangement: Arrangement;
  points: Points;
  phase: Band['phase'];
}

export function groundOf({ layout, arrangement, points, phase }: Standing): Ground {
  const { shape, regions } = arrangement;
  const older = phase === 'secondary';
  const ends = layout === 'title' || layout === 'closing';
  if (shape === 'full') return older ? 'deep' : 'paper';
  if (ends && shape === 'panel')
    return older || (phase === 'primary' && layout === 'closing') ? 'deep' : 'signal';
  if (ends) return 'deep';
  if (shape === 'panel')
    return older && isRead(regions.main) && regions.side.length === 0 ? 'accent' : 'paper';
  const blocks = Object.values(regions).flat();
  if (blocks.length === 1 && blocks[0]?.kind === 'key-message') return ALONE[phase];
  if (isTwoViews(blocks)) return 'paper';
  if (layout === 'help') return helpGround(phase);
  if (layout === 'rules') return older ? 'deep' : 'soft';
  if (layout === 'words') return 'soft';
  if (blocks.some(({ kind }) => kind === 'statements')) return 'signal';
  if (points !== null) return older ? 'pale' : 'soft';
  if (shape === 'single' && blocks.length > 0 && blocks.every(isProse))
    return older ? 'accent' : 'soft';
  return blocks.some(({ kind }) => kind === 'check' || kind === 'choices')
    ? older
      ? 'pale'
      : 'soft'
    : 'paper';
}

/** The background of a slide with one message. */
const ALONE: Record<Band['phase'], Ground> = {
  early: 'soft',
  primary: 'deep',
  secondary: 'signal',
};

/** The background of a help slide. */
const helpGround = (phase: Band['phase']): Ground => (phase === 'early' ? 'soft' : 'accent');
/** Backgrounds of further help slides: dark and light in turn for older readers, who have more of them. */
export const moreHelpGround = (phase: Band['phase'], index = 0): Ground =>
  phase === 'secondary' ? (index % 2 === 0 ? 'deep' : 'signal') : helpGround(phase);

export const isDarkGround = (ground: Ground): boolean => ground === 'deep' || ground === 'accent';

type Blocks = Arrangement['regions']['main'];
const isProse = ({ kind }: Blocks[number]): boolean => kind === 'prose';
const isRead = (blocks: Blocks): boolean =>
  blocks.every(({ kind }) => kind === 'prose' || kind === 'speech');
