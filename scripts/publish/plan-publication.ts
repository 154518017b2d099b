/** Plans a publication: lessons with a valid approval, and for the others their last approved version. */
import type { BuildRecord } from '../build-record.ts';

/** A lesson whose present version is not published. */
interface Waiting {
  slug: string;
  /** What has to be done first, in sentences. */
  why: string[];
  /** Does the last approved version stay published? */
  stays: boolean;
}

export interface Publication {
  /** Slugs of lessons whose present version is published. */
  holds: string[];
  waiting: Waiting[];
  /** Lessons that are no longer published. */
  withdrawn: { slug: string; why: string }[];
}

type Library = Pick<BuildRecord, 'lessons' | 'approvals' | 'leftOut'>;

/**
 * @param built The library's present build.
 * @param published The existing publication; `null` where there is none.
 */
export function planPublication(
  built: Library,
  published: Pick<Library, 'lessons'> | null,
): Publication {
  const before = new Set(published?.lessons.map(({ slug }) => slug));
  const taught = built.lessons.filter(({ bands }) => bands.length > 0);
  const holds = taught.filter(({ state }) => state === 'final').map(({ slug }) => slug);
  const open = [
    ...taught
      .filter(({ state }) => state !== 'final')
      .map(({ slug, draft }) => ({ slug, why: draft })),
    ...Object.entries(built.leftOut).map(([slug, why]) => ({ slug, why })),
  ];
  // Deleting an approval withdraws the kit; a change merely invalidates it.
  const isApprovedOnce = (slug: string) => (built.approvals[slug] ?? '') !== '';
  const waiting = open
    .map(({ slug, why }) => ({ slug, why, stays: before.has(slug) && isApprovedOnce(slug) }))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const stay = new Set([...holds, ...waiting.filter(({ stays }) => stays).map(({ slug }) => slug)]);
  const whyGone = (slug: string) =>
    waiting.some((item) => item.slug === slug)
      ? 'its approval was taken away'
      : built.lessons.some((lesson) => lesson.slug === slug)
        ? 'nothing is taught on its alert any more'
        : 'it is no longer in the library';
  return {
    holds,
    waiting,
    withdrawn: [...before]
      .filter((slug) => !stay.has(slug))
      .map((slug) => ({ slug, why: whyGone(slug) })),
  };
}
