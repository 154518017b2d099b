import type { Element } from 'hast';
import { h } from 'hastscript';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { type Flank, flankSteps } from '#render/arrange/flank.ts';

/** Classes of a slide that shows something beside its words. */
export const flanked = (flank: Flank | null): string[] =>
  flank ? ['flanked', `flank-${flank.at}`] : [];

/** What stands beside the words of a slide, from its head to its foot. The story has told it, so nobody hears it again. */
export function flankElement(flank: Flank | null, { pictures }: DeckContext): Element[] {
  if (!flank) return [];
  const { picture } = flank;
  const drawn =
    picture.kind === 'scene' ? pictures.scene(picture) : pictures.screen(picture, 'narrow');
  const least = Math.min(...flankSteps(flank));
  return [h('div', { className: ['flank'], dataLeast: least, ariaHidden: 'true' }, [drawn])];
}
