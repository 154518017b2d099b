import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Scene } from '#model/lesson/content.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { type Flank, flankSteps } from '#render/arrange/flank.ts';

/** Classes of a slide that shows something beside its words. */
export const flankClasses = (flank: Flank | null): string[] =>
  flank ? ['flanked', `flank-${flank.at}`] : [];

/**
 * The flank of a slide. The story has described it already, so screen readers skip it.
 * @param answer The picture that replaces it once the best answer to the slide's question is open.
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
