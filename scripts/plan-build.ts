/** What a build makes of what is asked for and of what stands in its folder already. */
import type { Basis, ExistingBuild } from './build-record.ts';

export interface BuildRequest {
  /** One lesson's slug; all of them where it is left out. */
  lesson?: string | undefined;
  band?: string | undefined;
}

export interface Plan {
  /** Is a lesson read and made, wholly or in part? */
  reads: (slug: string) => boolean;
  /** Does the folder hold this band in the end? */
  wants: (slug: string, band: string) => boolean;
  /** Is this band made whatever stands? Otherwise what stands is kept while its text is the same. */
  makes: (slug: string, band: string) => boolean;
  /** Lessons that stay as they are, by their slugs. */
  keeps: string[];
  /** Why what was not asked for is made again; `null` where it is not. */
  again: string | null;
}

/**
 * A build of everything begins anew. A build of a part adds to what stands, or makes all of it again where that is of
 * another day, program or shared data: a folder is of one piece.
 * @param slugs Lessons that there are.
 * @param judged Those whose approval was given, changed or withdrawn since: each is judged, and where need be made, again.
 */
export function planBuild(
  asked: BuildRequest,
  existing: (Pick<ExistingBuild, 'record'> & { isAsBuilt: boolean }) | null,
  basis: Basis,
  slugs: readonly string[],
  judged: ReadonlySet<string> = new Set(),
): Plan {
  const isAsked = (slug: string, band: string) =>
    (asked.lesson ?? slug) === slug && (asked.band ?? band) === band;
  const isPart = asked.lesson !== undefined || asked.band !== undefined;
  const lessons = isPart
    ? (existing?.record.lessons ?? []).filter(({ slug }) => slugs.includes(slug))
    : [];
  const stands = new Set(
    lessons.flatMap(({ slug, bands }) => bands.map(({ id }) => `${slug}/${id}`)),
  );
  const others = lessons.filter(({ slug }) => (asked.lesson ?? slug) !== slug);
  const changed = existing?.isAsBuilt === false ? 'is not as it was built' : null;
  const why = existing && (changed ?? whatChanged(existing.record.basis, basis));
  const isMore = lessons.some(
    ({ slug, bands }) =>
      others.some((one) => one.slug === slug) || bands.some(({ id }) => !isAsked(slug, id)),
  );
  const again = isMore ? why : null;
  const keeps = again === null ? others.flatMap(({ slug }) => (judged.has(slug) ? [] : slug)) : [];
  const returns = new Set(others.flatMap(({ slug }) => (keeps.includes(slug) ? [] : slug)));
  return {
    reads: (slug) => (asked.lesson ?? slug) === slug || returns.has(slug),
    wants: (slug, band) => isAsked(slug, band) || stands.has(`${slug}/${band}`),
    makes: (slug, band) => why !== null || isAsked(slug, band),
    keeps,
    again,
  };
}

/** How what was made then is of another piece than what is made now, as the end of “it …”; `null` where it is of the same. */
export function whatChanged(then: Basis, now: Basis): string | null {
  if (then.date !== now.date) return `is of ${then.date}`;
  for (const [option, was, is] of [
    ['--public', then.isPublic, now.isPublic],
    ['--all', then.all, now.all],
    ['--kits', then.kits, now.kits],
  ] as const)
    if (was !== is) return `was built ${was ? 'with' : 'without'} ${option}`;
  if (then.sharedData !== now.sharedData)
    return 'was built with other details of the school, or other bands, routes or rules';
  return then.program === now.program ? null : 'was built by another version of the program';
}
