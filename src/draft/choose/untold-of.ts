/** Ages at which no story of ours is about what the alert's service does, with what their pupils are told in its place. */

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
  choices: readonly Pick<BandChoice, 'band' | 'story'>[],
  mechanism: Mechanism | null,
  bands: readonly Band[],
): Untold[] {
  if (!mechanism || mechanism.kind === 'condition') return [];
  return choices.flatMap(({ band, story }): Untold[] => {
    const isHeard = forPupilsOf(mechanism, band, bands) !== null;
    if (!story || !isHeard || story.telling?.shows.includes(mechanism.id)) return [];
    return [
      {
        band: band.id,
        mechanism: mechanism.id,
        story: attributeOf(story.module, 'topic') || attributeOf(story.module, 'title'),
        isShown: showsIt(story, mechanism),
      },
    ];
  });
}
