/** Papers that adults hold or fill in: cue cards, forms and reports, in the editions for adults. */

import type { Report } from '#diagnostics/problem.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import type { BandPapers } from '#model/paper/adult-papers.ts';
import { type Edition, STANDARD } from '#model/paper/edition.ts';
import type { PaperTools, Sheet } from '#render/arrange/paper-tools.ts';
import { writeAdultDocument } from '#render/typst/write-adult-document.ts';
import { writeCueCards } from '#render/typst/write-cue-cards.ts';
import { writeReadAloud } from '#render/typst/write-read-aloud.ts';
import type { BandSource } from './band-source.ts';
import type { WrittenFile } from './product.ts';

/** Input of a paper for the adults of the whole school. */
export interface SchoolPapers {
  engines: { paper: PaperTools };
  /** All editions of paper. */
  paper: readonly Edition[];
  report: Report;
}

export const cueCards = ({ version, cues, engines, report }: BandSource): Promise<WrittenFile[]> =>
  inVersions('cue-cards', cues.title, version.paper, (edition) =>
    writeCueCards(cues, engines.paper, report, edition),
  );

/** A band's paper, by id, in the editions for adults. */
export const bandPaper = (
  id: keyof BandPapers,
  { version: { paper }, papers, engines, report }: BandSource,
): Promise<WrittenFile[]> => schoolPaper(id, papers[id], { paper, engines, report });

/** The story as a picture book, for bands that are read to. */
export const readAloud = async ({
  version,
  readAloud: story,
  engines,
  report,
}: BandSource): Promise<WrittenFile[]> =>
  story
    ? inVersions('story-to-read-aloud', story.title, version.paper, (edition) =>
        writeReadAloud(story, version.band, engines.paper, report, edition),
      )
    : [];

/** A document in the editions for adults; nothing where there is no document. */
export const schoolPaper = async (
  name: string,
  document: AdultDocument | null,
  { paper, engines, report }: SchoolPapers,
): Promise<WrittenFile[]> =>
  document
    ? inVersions(name, document.title, paper, (version) =>
        writeAdultDocument(document, engines.paper, report, { version }),
      )
    : [];

/** A paper of two full sides would take eight in large print, so it has a single edition. */
export const densePaper = (
  name: string,
  document: AdultDocument | null,
  source: SchoolPapers,
): Promise<WrittenFile[]> =>
  schoolPaper(name, document, { ...source, paper: source.paper.filter(({ adults }) => !adults) });

/** @param write Writes one edition; `null` is the standard one. */
async function inVersions(
  name: string,
  title: string,
  versions: readonly Edition[],
  write: (version: Edition | null) => Promise<Sheet>,
): Promise<WrittenFile[]> {
  const standard = versions.find(({ id }) => id === STANDARD);
  const others = versions.filter((version) => version.adults && version !== standard);
  const written: WrittenFile[] = [];
  for (const version of [null, ...others]) {
    const { bytes, pages } = await write(version);
    const edition = version ?? standard;
    written.push({
      name: `${name}${version ? `-${version.id}` : ''}.pdf`,
      ...{ bytes, pages, title },
      variant: edition?.id ?? STANDARD,
      ...(edition ? { version: edition } : {}),
    });
  }
  return written;
}
