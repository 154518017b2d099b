/** What the sections of a lead's report share. */
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultSection } from '#model/paper/adult-document.ts';
import { section } from '../adult-sections.ts';

/** Input of the report's sections. */
export interface ReportContext {
  lesson: Lesson;
  sharedData: SharedData;
  versions: readonly BandVersion[];
}

/** A table across the page under its heading; none where it has no rows. */
export const filledTable = (
  heading: string,
  table: Extract<AdultSection['blocks'][number], { kind: 'table' }>,
): AdultSection[] => (table.rows.length === 0 ? [] : [section(heading, 'page', [table])]);
