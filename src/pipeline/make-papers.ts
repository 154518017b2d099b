/** Writes what is of the whole lesson: briefing, workshop and the papers of staff. */
import { schoolDocuments } from '#adapt/adult-sheets/school-documents.ts';
import { staffOnlyBriefing } from '#adapt/staff-only-briefing.ts';
import type { SharedData } from '#model/lesson.ts';
import { NO_RECALL } from '#model/recall.ts';
import type { AdultDeck } from '#model/workshop.ts';
import { makeSchoolProducts } from '#products/make-products.ts';
import type { BuildEngines, Made } from './made.ts';
import { collectingFor, madeOf, unitName } from './making.ts';
import type { Prepared } from './prepared.ts';
import { verify } from './verify.ts';

/**
 * Writes the products of the whole lesson, then verifies them; what was made of the same before is known.
 * @param all Is everything made, or the core alone? Default: the core.
 */
export function makeWhole(
  { lesson, versions, workshops }: Prepared,
  sharedData: SharedData,
  engines: BuildEngines,
  all = false,
): Promise<Made> {
  const inputs = { lesson, versions, workshops, sharedData, all };
  const { recall = NO_RECALL } = engines;
  return recall.made(unitName('papers', lesson), inputs, (from) => writeWhole(from, engines));
}

interface WholeJob extends Pick<Prepared, 'lesson' | 'versions' | 'workshops'> {
  sharedData: SharedData;
  all: boolean;
}

async function writeWhole(
  { lesson, versions, workshops, sharedData, all }: WholeJob,
  engines: BuildEngines,
): Promise<Made> {
  const { problems, report } = collectingFor(lesson);
  const bands = versions.map(({ version }) => version);
  const made = madeOf(lesson);
  const documents = made.lesson
    ? schoolDocuments(lesson, sharedData, bands)
    : { briefing: staffOnlyBriefing(lesson, sharedData), images: null, concern: null };
  const enginesOf = (deck: AdultDeck | undefined) =>
    engines.forCast(Object.values(deck?.cast ?? {}), deck?.band);
  const files = await makeSchoolProducts({
    slug: lesson.slug,
    documents: { ...documents, briefing: made.briefing ? documents.briefing : null },
    ...{ workshops, report, all },
    families: made.letters ? bands : [],
    paper: sharedData.paper,
    engines: {
      documents: engines.forCast([]),
      meetings: {
        parents: enginesOf(workshops?.parents.deck),
        staff: enginesOf(workshops?.staff),
      },
    },
  });
  await verify(files, { lesson, sharedData, band: null, labels: engines.labels, report }, engines);
  return { files, problems };
}
