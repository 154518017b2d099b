/** Ages whose story is not about what the alert's service does, or not as the alert tells of it, with what their pupils are told. */

import type { Untold } from '#model/alert/untold.ts';
import type { Band } from '#model/band.ts';
import { forPupilsOf, type Mechanism } from '#model/mechanism.ts';
import { attributeOf } from './attribute-of.ts';
import type { BandChoice } from './choose-risks.ts';
import { showsIt } from './choose-telling.ts';

/**
 * @param mechanism What the service or scheme does most; `null` where the alert does not say.
 * @returns None for an age that is too young to hear of it.
 */
export function untoldOf(
  choices: readonly Pick<BandChoice, 'band' | 'story' | 'isOtherSide'>[],
  mechanism: Mechanism | null,
  bands: readonly Band[],
): Untold[] {
  if (!mechanism || mechanism.kind === 'condition') return [];
  return choices.flatMap(({ band, story, isOtherSide }): Untold[] => {
    const isHeard = forPupilsOf(mechanism, band, bands) !== null;
    const isOnIt = story?.telling?.shows.includes(mechanism.id) === true;
    if (!story || !isHeard || (isOnIt && !isOtherSide)) return [];
    return [
      {
        band: band.id,
        mechanism: mechanism.id,
        story: attributeOf(story.module, 'topic') || attributeOf(story.module, 'title'),
        isShown: showsIt(story, mechanism),
        ...(isOnIt && isOtherSide ? { isOtherSide } : {}),
      },
    ];
  });
}
