import type { BandVersion } from '#model/band-version.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import { draftNote } from '#model/school.ts';
import { paragraph, section } from '../adult-sections.ts';
import { plain } from '../text.ts';

/** Rows for children: about half a class. */
const ROWS = 13;

/**
 * A sheet for notes while young children listen and play, in place of a written check. `null` for bands that read by
 * themselves.
 */
export function observationSheet(version: BandVersion): AdultDocument | null {
  const { band, plan, place } = version;
  if (!band.readAloud) return null;
  return {
    title: `Watch and listen: ${version.title}`,
    subtitle: `${band.name}, ${version.yearNames}. For the adults in the room. Not for pupils.`,
    place,
    draft: draftNote(version.isDraft),
    sections: [
      section('What to look for', 'page', [{ kind: 'prose', nodes: plan.lookFor }]),
      section('What each child did and said', 'page', [
        {
          kind: 'blank-table',
          head: ['Child', 'Joined in, watched or passed', 'Their own words', 'What next'].map(
            plain,
          ),
          widths: [3, 3, 6, 3],
          rows: ROWS,
          height: 13,
        },
        {
          kind: 'callout',
          nodes: [
            paragraph(
              `Write what you saw and heard, not what you think it means. A worry goes to the ${version.leadRole} today, on a record of concern and not on this sheet.`,
            ),
          ],
        },
      ]),
    ],
  };
}
