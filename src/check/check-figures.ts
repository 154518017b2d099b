import type { VersionRule } from './check-context.ts';
import { textPlaces } from './text-places.ts';
import { withoutQuotations } from './without-quotations.ts';

const FIGURE =
  /\b\d+(\.\d+)? ?(%|per ?cent) of\b|\b(\d+|one|two|three|four|nine) (in|out of) (every )?(\d+|three|four|five|ten|hundred)\b(?= (of|\p{L}*( \p{L}+)? ?(children|pupils|people|teenagers|boys|girls|young)))|\b\d+ times more likely|\bmillions? of (children|pupils|young)/iu;
const YEAR = /\b20\d\d\b/;

/** A figure about children is followed by its year, in letters, plans and on slides. */
export const checkFigures: VersionRule = ({ version, report }) => {
  const { slides, handouts, defaultHandouts, plan, letter } = version;
  for (const { text, place } of textPlaces(
    {
      slides,
      handouts,
      defaultHandouts,
      plan,
      letter: { ...letter, front: withoutQuotations(letter.front) },
    },
    version.place,
  )) {
    const hit = FIGURE.exec(text);
    if (hit && !YEAR.test(text))
      report({
        ruleId: 'figures-dated',
        place,
        reason: `Unexpected figure “${hit[0]}” without a year in ${version.band.id}, expected when it was counted`,
        note: 'Figures go stale, and an old one frightens as much as a new one. Add who counted and when, or leave it out.',
      });
  }
};
