/** Plans a build: which lessons and bands are made, and which are kept from the existing output. */
import type { Basis, ExistingBuild } from './build-record.ts';

export interface BuildRequest {
  /** Slug of the requested lesson. Default: all lessons. */
  lesson?: string | undefined;
  band?: string | undefined;
}

export interface Plan {
  /** Is any part of the lesson made? */
  reads: (slug: string) => boolean;
  /** Will the output contain this band? */
  wants: (slug: string, band: string) => boolean;
  /** Is this band made in any case? Otherwise it is kept while its text is unchanged. */
  makes: (slug: string, band: string) => boolean;
  /** Slugs of lessons that are kept unchanged. */
  keeps: string[];
  /** Why everything is made again although only a part was requested; `null` where it is not. */
  again: string | null;
}

/**
 * Plans a build. A full build starts afresh. A partial build adds to the existing output, or makes all of it again when
 * that has another date, program or shared data: an output folder is consistent.
 * @param slugs Existing lessons.
 * @param judged Lessons whose approval has changed since: they are read again, and made again where needed.
 */
export function planBuild(
  request: BuildRequest,
  existing: (Pick<ExistingBuild, 'record'> & { isAsBuilt: boolean }) | null,
  basis: Basis,
  slugs: readonly string[],
  judged: ReadonlySet<string> = new Set(),
): Plan {
  const isAsked = (slug: string, band: string) =>
    (request.lesson ?? slug) === slug && (request.band ?? band) === band;
  const isPart = request.lesson !== undefined || request.band !== undefined;
  const lessons = isPart
    ? (existing?.record.lessons ?? []).filter(({ slug }) => slugs.includes(slug))
    : [];
  const stands = new Set(
    lessons.flatMap(({ slug, bands }) => bands.map(({ id }) => `${slug}/${id}`)),
  );
  const others = lessons.filter(({ slug }) => (request.lesson ?? slug) !== slug);
  const changed = existing?.isAsBuilt === false ? 'is not as it was built' : null;
  const why = existing && (changed ?? whatChanged(existing.record.basis, basis));
  const isMore = lessons.some(
    ({ slug, bands }) =>
      others.some((other) => other.slug === slug) || bands.some(({ id }) => !isAsked(slug, id)),
  );
  const again = isMore ? why : null;
  const keeps = again === null ? others.flatMap(({ slug }) => (judged.has(slug) ? [] : slug)) : [];
  const returns = new Set(others.flatMap(({ slug }) => (keeps.includes(slug) ? [] : slug)));
  return {
    reads: (slug) => (request.lesson ?? slug) === slug || returns.has(slug),
    wants: (slug, band) => isAsked(slug, band) || stands.has(`${slug}/${band}`),
    makes: (slug, band) => why !== null || isAsked(slug, band),
    keeps,
    again,
  };
}

/** How two builds differ, as the end of “it …”; `null` where they do not. */
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
