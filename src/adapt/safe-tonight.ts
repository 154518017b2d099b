/**
 * “Safe tonight?”: what pupils, families and staff read wherever a risk is taught that can make somebody feel that
 * there is no way out. The words stand in `lessons/common.mdx`, one section a reader.
 */
import type { Node } from 'mdast';
import { speaksOf } from '#model/alert/alert-topics.ts';
import type { Band } from '#model/band.ts';
import type { BandVersion, SafeTonight } from '#model/band-version.ts';
import type { Flow, Text } from '#model/lesson/content.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { LetterFrame } from '#model/paper/letter-frame.ts';
import { isOnImagesFor } from '#model/risk.ts';
import { nationSection } from './common-texts.ts';
import { plain, textOf } from './text.ts';

/** From this age on families are asked to put the question themselves. */
const ASKS_OUTRIGHT = 11;

/** Are families of this age asked to put it outright? */
export const isAskedOutright = ({ ages: [from] }: Pick<Band, 'ages'>): boolean =>
  from >= ASKS_OUTRIGHT;

/** Do the letters of this band ask them to? */
export const isAskedInLetter = ({
  band,
  safeTonight,
}: Pick<BandVersion, 'band' | 'safeTonight'>): boolean =>
  safeTonight !== undefined && isAskedOutright(band);

/** What this band's pupils and their families are told. */
export const safeTonight = (sharedData: SharedData, band: Band): SafeTonight => ({
  pupils: tonightForPupils(sharedData, band),
  families: tonightForFamilies(sharedData, band),
});

/** For pupils of this band; the words of the nearest earlier band serve. Empty below the first. */
export function tonightForPupils(sharedData: SharedData, band: Pick<Band, 'ages'>): Flow {
  const words = sharedData.bands
    .filter(({ ages }) => ages[0] <= band.ages[0])
    .sort((a, b) => b.ages[0] - a.ages[0])
    .map(({ id }) => nationSection(sharedData, `safe-tonight-${id}`));
  return words.find((nodes) => nodes.length > 0) ?? [];
}

/** For families of this band's ages, or of one of several. */
export function tonightForFamilies(
  sharedData: SharedData,
  { ages: [age] }: Pick<Band, 'ages'>,
): Text {
  const id = age >= ASKS_OUTRIGHT ? 'safe-tonight-families' : 'safe-tonight-families-young';
  return textOf({ type: 'root', children: nationSection(sharedData, id) } as Node);
}

/** The same for families who read another language. */
export const tonightInWords = ({ safeTonight }: LetterFrame, age: number): Text =>
  plain(age >= ASKS_OUTRIGHT ? safeTonight.families : safeTonight.young);

/** What adults of a whole school are told; `null` where the step is due in no version. */
export function safeTonightForAdults(
  sharedData: SharedData,
  versions: readonly BandVersion[],
): { families: Text; staff: Flow } | null {
  const due = versions.filter((version) => version.safeTonight);
  const oldest = due.map(({ band }) => band).sort((a, b) => b.ages[0] - a.ages[0])[0];
  // A threat over a picture is reported; somebody who is low is not alone with it.
  const isOfImages = due.some(({ risks, band, alert }) =>
    sharedData.risks.some(
      (risk) =>
        risks.some(({ id }) => id === risk.id) &&
        isOnImagesFor(risk, band, sharedData.bands, speaksOf(alert, 'images')),
    ),
  );
  return oldest
    ? {
        families: tonightForFamilies(sharedData, oldest),
        staff: nationSection(
          sharedData,
          isOfImages ? 'safe-tonight-staff' : 'safe-tonight-staff-low',
        ),
      }
    : null;
}
