import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Scene } from '#model/lesson/content.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { type Flank, flankSteps } from '#render/arrange/flank.ts';

/** Classes of a slide that shows something beside its words. */
export const flankClasses = (flank: Flank | null): string[] =>
  flank ? ['flanked', `flank-${flank.at}`] : [];

/**
 * What stands beside the words of a slide, from its head to its foot. The story has told it, so nobody hears it again.
 * @param answer What takes its place once the best answer to the slide's question is open.
 */
export function flankElement(
  flank: Flank | null,
  { pictures }: DeckContext,
  answer: Scene | null = null,
): Element[] {
  if (!flank) return [];
  const { picture } = flank;
  const drawn =
    picture.kind === 'scene' ? pictures.scene(picture) : pictures.screen(picture, 'narrow');
  const least = Math.min(...flankSteps(flank));
  const then = answer ? [h('div.then', [pictures.scene(answer)])] : [];
  return [h('div.flank', { dataLeast: least, ariaHidden: 'true' }, [drawn, ...then])];
}
