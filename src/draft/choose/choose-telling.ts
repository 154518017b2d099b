import { lastTold, type ToldOnce } from '#model/alert/told.ts';
import type { Band } from '#model/band.ts';
import { shownIn, toldBy } from '#model/lesson/story.ts';
import type { Tellable } from '#model/lesson/tellings.ts';
import type { Mechanism } from '#model/mechanism.ts';

type Shown = Pick<Mechanism, 'id' | 'story'> | null;

/** Do pupils see in a story what the service or scheme does? */
export const showsIt = ({ telling }: Pick<Tellable, 'telling'>, mechanism: Shown): boolean =>
  Boolean(mechanism && telling && shownIn(telling).includes(mechanism.id));

/** Was a story written for what the service does, rather than having another way in for it? Then its outcome is of both. */
export const isWrittenFor = ({ telling, family }: Tellable, mechanism: Shown): boolean =>
  Boolean(family && family === mechanism?.story && telling?.shows.includes(mechanism.id));

/**
 * How near is a story, as it is told of what the service does, to what the alert says? One of the like comes first, one of
 * something else last; between them is what fits every alert.
 */
const nearness = (
  { telling }: Pick<Tellable, 'telling'>,
  mechanism: Shown,
  alertText: string,
): number => {
  const like = telling ? toldBy(telling, mechanism?.id).like : [];
  if (like.length === 0) return 0;
  return like.every((pattern) => matches(alertText, pattern)) ? 1 : -1;
};

/** Was a story written for alerts of this sort, by its own patterns? */
export const isOfSort = (
  story: Pick<Tellable, 'telling'>,
  mechanism: Shown,
  alertText: string,
): boolean => nearness(story, mechanism, alertText) > 0;

/** Would it be untrue to this alert, by its own patterns, or was it written for others? */
export const isOfOtherSort = (
  story: Pick<Tellable, 'telling'>,
  mechanism: Shown,
  alertText: string,
): boolean => nearness(story, mechanism, alertText) < 0 || isUntrueTo(story, alertText);

const isUntrueTo = ({ telling }: Pick<Tellable, 'telling'>, alertText: string): boolean =>
  (telling?.unlike ?? []).some((pattern) => matches(alertText, pattern));

const matches = (alertText: string, pattern: string): boolean =>
  new RegExp(pattern, 'iu').test(alertText);

/**
 * One of the stories that a lesson could tell, and none that says something else than the alert where there is another. Of
 * those, what shows the alert's service comes before what does not; of these, what pupils have not been told before what they
 * have; of these, what is most like the alert, and what was written for it. If all were told, the one that is longest ago.
 * @param able Those that hold the weightiest risk, in the order of their risks' weight.
 * @returns `null` where there is none.
 */
export function chooseTelling(
  able: readonly Tellable[],
  band: Pick<Band, 'id' | 'ages'>,
  {
    mechanism,
    heaviest,
    alertText,
    history,
    today,
  }: {
    mechanism: Shown;
    /** The sentences of the alert. */
    alertText: string;
    /** Its own stories are what is left where none shows the service. */
    heaviest: string | undefined;
    history: readonly ToldOnce[];
    today: string;
  },
): { story: Tellable; toldBefore: string | null } | null {
  const fits = (story: Tellable): boolean => !isUntrueTo(story, alertText);
  const showing = able.filter((story) => showsIt(story, mechanism));
  const ofHeaviest = able.filter(({ risk }) => risk === heaviest);
  // What shows the service and says the reverse of the alert comes after what does not show it.
  const isApt = (story: Tellable): boolean => !isOfOtherSort(story, mechanism, alertText);
  const pools = [showing.filter(fits), ofHeaviest.filter(isApt), showing, ofHeaviest];
  const pool = pools.find((stories) => stories.length > 0) ?? [];
  const [first] = pool
    .map((story) => ({ story, toldBefore: lastTold(history, band, story.id, today) }))
    .toSorted(
      (candidate, other) =>
        (candidate.toldBefore ?? '').localeCompare(other.toldBefore ?? '') ||
        nearness(other.story, mechanism, alertText) -
          nearness(candidate.story, mechanism, alertText) ||
        Number(isWrittenFor(other.story, mechanism)) -
          Number(isWrittenFor(candidate.story, mechanism)),
    );
  return first ?? null;
}
