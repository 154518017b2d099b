/** What of a library is published: lessons whose approval holds, and of the others what was approved last. */
import type { BuildRecord } from '../build-record.ts';

/** A lesson that is not published as it is now. */
interface Waiting {
  slug: string;
  /** What has to be done first, in sentences. */
  why: string[];
  /** Does what was approved last stay published meanwhile? */
  stays: boolean;
}

export interface Publication {
  /** Lessons that are published as they are now, by their slugs. */
  holds: string[];
  waiting: Waiting[];
  /** Lessons that were published, and are no longer. */
  withdrawn: { slug: string; why: string }[];
}

type Library = Pick<BuildRecord, 'lessons' | 'approvals' | 'leftOut'>;

/**
 * @param built The library as it is now.
 * @param published What is published; `null` where nothing is.
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
  // Who takes the approval away withdraws the kit; a change only opens the approval again.
  const isApprovedOnce = (slug: string) => (built.approvals[slug] ?? '') !== '';
  const waiting = open
    .map(({ slug, why }) => ({ slug, why, stays: before.has(slug) && isApprovedOnce(slug) }))
    .toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
  const stay = new Set([...holds, ...waiting.filter(({ stays }) => stays).map(({ slug }) => slug)]);
  const whyGone = (slug: string) =>
    waiting.some((one) => one.slug === slug)
      ? 'its approval was taken away'
      : built.lessons.some((one) => one.slug === slug)
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
