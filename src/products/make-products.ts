/** Makes what the catalogue lists: of one band, of the whole school, and for the lead. */

import type { Report } from '#diagnostics/problem.ts';
import type { AdultDocument } from '#model/adult-document.ts';
import type { SchoolDocuments } from '#model/adult-papers.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Edition } from '#model/edition.ts';
import type { KitFile } from '#model/kit-file.ts';
import type { Workshops } from '#model/workshop.ts';
import { type BandGiven, bandSource } from './band-source.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Engines } from './engines.ts';
import type { LetterSource } from './letters.ts';
import { meetingsOf } from './meetings.ts';
import { isMade, type Shelf, writeProducts } from './product.ts';

const shelfOf = ({ slug, band }: BandVersion): Shelf => ({
  lesson: slug,
  band: band.id,
  folder: `lessons/${slug}/${band.id}`,
});

const schoolShelf = (slug: string, folder: 'lessons' | 'lead'): Shelf => ({
  lesson: slug,
  band: null,
  folder: `${folder}/${slug}`,
});

/**
 * All of one band but its letters.
 * @param only Ids of the rows that are made. Default: all of them.
 */
export function makeBandProducts(
  given: Omit<BandGiven, 'folder'>,
  only?: readonly string[],
): Promise<KitFile[]> {
  const shelf = shelfOf(given.version);
  const rows = CATALOGUE.lesson.filter(({ id }) => only?.includes(id) ?? true);
  return writeProducts(rows, bandSource({ ...given, folder: shelf.folder }), shelf);
}

/**
 * Rows of a band's lesson, by what they are made of: its slides, and its paper. A change of the one may leave the other.
 * @param only Ids of the rows that are made. Default: all of them.
 */
export function lessonUnits(only?: readonly string[]): string[][] {
  const ids = CATALOGUE.lesson.map(({ id }) => id);
  const paper = ids.indexOf('sheets');
  return [ids.slice(0, paper), ids.slice(paper)]
    .map((unit) => unit.filter((id) => only?.includes(id) ?? true))
    .filter((unit) => unit.length > 0);
}

/**
 * A band's letters to families.
 * @param only Ids of the rows that are made. Default: all of them.
 */
export function makeLetterProducts(
  source: LetterSource,
  only?: readonly string[],
): Promise<KitFile[]> {
  const rows = CATALOGUE.letters.filter(({ id }) => only?.includes(id) ?? true);
  return writeProducts(rows, source, shelfOf(source.version));
}

/** Rows of what the whole school has of a lesson, by their ids: each is made by itself, of what it prints alone. */
export const schoolRows = (all: boolean): string[] =>
  CATALOGUE.school.flatMap(({ id, tier }) => (isMade(tier, all) ? [id] : []));

/** What the adults of the whole school have of a lesson; `null` where it has none of it. What a row does not need is not asked for. */
export interface ForSchool {
  slug: string;
  documents: SchoolDocuments;
  workshops: Workshops | null;
  /** The bands whose families are written to. */
  families: readonly BandVersion[];
  /** The versions of paper that there are. */
  paper: readonly Edition[];
  /** What its documents are made with, and its meetings, which have people in them. */
  engines: {
    documents: Engines;
    meetings: (workshops: Workshops) => Record<'parents' | 'staff', Engines>;
  };
  report: Report;
  all: boolean;
}

/** @param row Id of the row of the catalogue that is made. */
export function makeSchoolProducts(
  row: string,
  { slug, documents, workshops, families, paper, engines, report, all }: ForSchool,
): Promise<KitFile[]> {
  const shelf = schoolShelf(slug, 'lessons');
  return writeProducts(
    CATALOGUE.school.filter(({ id }) => id === row),
    {
      documents,
      papers: {
        ...{ engines: engines.documents, report },
        paper: paper.filter(({ tier }) => isMade(tier, all)),
      },
      families,
      get meetings() {
        return (
          workshops && meetingsOf(workshops, engines.meetings(workshops), shelf.folder, report)
        );
      },
      all,
    },
    shelf,
  );
}

/** The lead's report, which is nobody else's. */
export const makeReportProducts = (
  slug: string,
  document: AdultDocument,
  paper: readonly Edition[],
  engines: Engines,
  report: Report,
): Promise<KitFile[]> =>
  writeProducts(
    CATALOGUE.report,
    { document, engines, paper, report, all: true },
    schoolShelf(slug, 'lead'),
  );
