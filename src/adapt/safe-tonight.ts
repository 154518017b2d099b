/**
 * “Safe tonight?”: texts for pupils, families and staff about risks that can leave somebody feeling that there is no
 * way out. They are in `lessons/common.mdx`, one section for each reader.
 */
import { speaksOf } from '#model/alert/alert-topics.ts';
import type { Band } from '#model/band.ts';
import type { BandVersion, SafeTonight } from '#model/band-version.ts';
import type { Flow, Text } from '#model/lesson/content.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { LetterFrame } from '#model/paper/letter-frame.ts';
import { isOnImagesFor } from '#model/risk.ts';
import { nationSection } from './common-texts.ts';
import { plain, textIn } from './text.ts';

/** From this age on families are advised to ask the question outright. */
const ASKS_OUTRIGHT = 11;

/** Are families of this band advised to ask outright? */
export const isAskedOutright = ({ ages: [from] }: Pick<Band, 'ages'>): boolean =>
  from >= ASKS_OUTRIGHT;

/** Do this band's letters advise it? */
export const isAskedInLetter = ({
  band,
  safeTonight,
}: Pick<BandVersion, 'band' | 'safeTonight'>): boolean =>
  safeTonight !== undefined && isAskedOutright(band);

/** The texts for this band's pupils and families. */
export const safeTonight = (sharedData: SharedData, band: Band): SafeTonight => ({
  pupils: tonightForPupils(sharedData, band),
  families: tonightForFamilies(sharedData, band),
});

/** For this band's pupils: the text of the nearest earlier band. Empty below the first one. */
export function tonightForPupils(sharedData: SharedData, band: Pick<Band, 'ages'>): Flow {
  const words = sharedData.bands
    .filter(({ ages }) => ages[0] <= band.ages[0])
    .sort((a, b) => b.ages[0] - a.ages[0])
    .map(({ id }) => nationSection(sharedData, `safe-tonight-${id}`));
  return words.find((nodes) => nodes.length > 0) ?? [];
}

/** For families of this band, or of several. */
export function tonightForFamilies(
  sharedData: SharedData,
  { ages: [age] }: Pick<Band, 'ages'>,
): Text {
  const id = age >= ASKS_OUTRIGHT ? 'safe-tonight-families' : 'safe-tonight-families-young';
  return textIn(nationSection(sharedData, id));
}

/** The same in another language. */
export const tonightInWords = ({ safeTonight }: LetterFrame, age: number): Text =>
  plain(age >= ASKS_OUTRIGHT ? safeTonight.families : safeTonight.young);

/** Is one of these versions about images? */
export const areOnImages = (sharedData: SharedData, versions: readonly BandVersion[]): boolean =>
  versions.some((version) =>
    risksOf(sharedData, version).some((risk) =>
      isOnImagesFor(risk, version.band, sharedData.bands, speaksOf(version.alert, 'images')),
    ),
  );

/** Do staff need the whole rule on images? Whoever grooms a child asks for pictures sooner or later. */
export const needsImageRule = (sharedData: SharedData, versions: readonly BandVersion[]): boolean =>
  areOnImages(sharedData, versions) ||
  versions.some((version) =>
    risksOf(sharedData, version).some((risk) => risk.sexual && !risk.anyContent),
  );

const risksOf = (sharedData: SharedData, { risks }: BandVersion) =>
  sharedData.risks.filter(({ id }) => risks.some((risk) => risk.id === id));

/** For adults of the whole school; `null` where no version asks it. */
export function safeTonightForAdults(
  sharedData: SharedData,
  versions: readonly BandVersion[],
): { families: Text; staff: Flow } | null {
  const due = versions.filter((version) => version.safeTonight);
  const oldest = due.map(({ band }) => band).sort((a, b) => b.ages[0] - a.ages[0])[0];
  // A threat with a picture is to be reported; somebody in despair should not be alone with it.
  const isOfImages = areOnImages(sharedData, due);
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
