import type { PupilHandout, PupilVersion } from '#model/band-version.ts';
import type { Report } from '#problems/problem.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitSpace } from './fit-space.ts';
import { createHandoutContext, handoutData } from './handout-data.ts';
import { lookData } from './look-data.ts';
import { createPageContext } from './page-context.ts';
import type { PaperTools, Sheet, Variant } from './paper-tools.ts';
import { reportPages, reportSpills } from './report-fit.ts';
import { textData } from './text-data.ts';

/** Sides that a sheet may take. */
const SIDES = { worksheet: 2, cards: 2, poster: 1, frame: 2, quiz: 2 } as const;

/** Pupils up to this age don't write their name. */
const YOUNGEST_WRITERS = 5;

/** A pupil's sheet as a tagged PDF. What it cannot fit or print is reported, and the sheet is made all the same. */
export async function writeHandout(
  handout: PupilHandout,
  version: PupilVersion,
  { variant }: { variant: Variant },
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const page = createPageContext(tools, report, variant === 'mono');
  const data = {
    title: page.text(handout.title, handout.place),
    author: '',
    description: `${version.lessonTitle} · ${version.band.name}`,
    look: lookData(version.band, variant),
    kind: handout.kind,
    named:
      version.band.ages[1] > YOUNGEST_WRITERS &&
      handout.copies === 'pupil' &&
      handout.kind !== 'poster',
    intro: textData(handout.intro, handout.place, page),
    lesson: version.title,
    band: version.band.name,
    draft: version.draft,
    blocks: handoutData(handout.blocks, createHandoutContext(page, version.cast)),
  };
  const set = await fitSpace(
    (grow) => tools.typeset('handout', { ...data, grow }, page.files),
    SIDES[handout.kind],
  );
  reportPages(set, SIDES[handout.kind], handout, report);
  reportSpills(set, handout, report);
  return { bytes: await finishPdf(set.pdf()), pages: set.pages };
}
