/** Writes the products of the catalogue: of one band, of the whole school, and for the lead. */

import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import type { SchoolDocuments } from '#model/paper/adult-papers.ts';
import type { Edition } from '#model/paper/edition.ts';
import type { Workshops } from '#model/paper/workshop.ts';
import { type BandInput, bandSource } from './band-source.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Engines } from './engines.ts';
import type { LetterSource, letters as writeLetters } from './letters.ts';
import { meetingsOf } from './meetings.ts';
import { isInBuild, type Shelf, writeProducts } from './product.ts';

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
 * Writes a band's products other than letters.
 * @param only Rows to make, by id. Default: all of them.
 */
export function makeBandProducts(
  given: Omit<BandInput, 'folder'>,
  only?: readonly string[],
): Promise<KitFile[]> {
  const shelf = shelfOf(given.version);
  const rows = CATALOGUE.lesson.filter(({ id }) => only?.includes(id) ?? true);
  return writeProducts(rows, bandSource({ ...given, folder: shelf.folder }), shelf);
}

/**
 * Rows of a band's lesson in two units, slides and paper: a change to one may leave the other cached.
 * @param only Rows to make, by id. Default: all of them.
 */
export function lessonUnits(only?: readonly string[]): string[][] {
  const ids = CATALOGUE.lesson.map(({ id }) => id);
  const paper = ids.indexOf('sheets');
  return [ids.slice(0, paper), ids.slice(paper)]
    .map((unit) => unit.filter((id) => only?.includes(id) ?? true))
    .filter((unit) => unit.length > 0);
}

/**
 * Writes a band's letters to families.
 * @param only Rows to make, by id. Default: all of them.
 */
export function makeLetterProducts(
  source: LetterSource,
  only?: readonly string[],
): Promise<KitFile[]> {
  const rows = CATALOGUE.letters.filter(({ id }) => only?.includes(id) ?? true);
  return writeProducts(rows, source, shelfOf(source.version));
}

/** Ids of the whole-school rows: each is written, and cached, by itself. */
export const schoolRows = (all: boolean): string[] =>
  CATALOGUE.school.flatMap(({ id, tier }) => (isInBuild(tier, all) ? [id] : []));

/** Input of the whole-school products; `null` for what the lesson does not have. A row reads only what it needs. */
export interface ForSchool {
  slug: string;
  documents: SchoolDocuments;
  workshops: Workshops | null;
  /** Bands whose families get letters. */
  families: readonly BandVersion[];
  /** The letter to all families, where nothing is taught; else `null`. */
  homeLetter: Parameters<typeof writeLetters>[0]['version'] | null;
  /** All editions of paper. */
  paper: readonly Edition[];
  /** Engines for documents, and for meetings, whose slides show characters. */
  engines: {
    documents: Engines;
    meetings: (workshops: Workshops) => Record<'parents' | 'staff', Engines>;
  };
  report: Report;
  all: boolean;
}

/** @param row Id of the catalogue row to write. */
export function makeSchoolProducts(
  row: string,
  { slug, documents, workshops, families, homeLetter, paper, engines, report, all }: ForSchool,
): Promise<KitFile[]> {
  const shelf = schoolShelf(slug, 'lessons');
  return writeProducts(
    CATALOGUE.school.filter(({ id }) => id === row),
    {
      documents,
      papers: {
        ...{ engines: engines.documents, report },
        paper: paper.filter(({ tier }) => isInBuild(tier, all)),
      },
      families,
      homeLetter: homeLetter && { version: homeLetter, engines: engines.documents, report },
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

/** Writes the lead's report, for nobody else. */
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
