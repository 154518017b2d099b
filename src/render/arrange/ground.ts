/** What a slide stands on. A deck that is all paper looks like a form: what is only read, and where to turn, have a colour. */
import type { Band } from '#model/band.ts';
import type { Slide } from '#model/band-version.ts';
import type { Arrangement } from './arrange.ts';
import type { Points } from './points.ts';

/** `deep` and `accent` are dark: words on them are white. */
export type Ground = 'paper' | 'soft' | 'accent' | 'deep';

interface Standing {
  layout: Slide['layout'];
  arrangement: Arrangement;
  points: Points;
  phase: Band['phase'];
}

export function groundOf({ layout, arrangement, points, phase }: Standing): Ground {
  const { shape, regions } = arrangement;
  if (shape === 'full') return 'paper';
  if (shape === 'panel')
    return phase === 'secondary' && isRead(regions.main) && regions.side.length === 0
      ? 'accent'
      : layout === 'title' || layout === 'closing'
        ? 'deep'
        : 'paper';
  if (layout === 'title' || layout === 'closing') return 'deep';
  const blocks = Object.values(regions).flat();
  if (blocks.length === 1 && blocks[0]?.kind === 'key-message') return 'soft';
  if (layout === 'help') return helpGround(phase);
  if (layout === 'rules' || layout === 'words') return 'soft';
  if (shape === 'single' && points === null && blocks.length > 0 && blocks.every(isProse))
    return phase === 'secondary' ? 'accent' : 'soft';
  return blocks.some(({ kind }) => kind === 'check' || kind === 'choices') ? 'soft' : 'paper';
}

/** Of a slide of routes, and of those that follow it. */
export const helpGround = (phase: Band['phase']): Ground => (phase === 'early' ? 'soft' : 'accent');

export const isDarkGround = (ground: Ground): boolean => ground === 'deep' || ground === 'accent';

type Blocks = Arrangement['regions']['main'];
const isProse = ({ kind }: Blocks[number]): boolean => kind === 'prose';
const isRead = (blocks: Blocks): boolean =>
  blocks.every(({ kind }) => kind === 'prose' || kind === 'speech');
