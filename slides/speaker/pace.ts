/** A lesson's plan in time: what each slide is given, on the whole route or the short one. */
export interface PlannedSlide {
  part: string;
  minutes: number;
  /** `null`: the short route leaves it out. */
  short: number | null;
  optional: boolean;
}

/** Seconds that a slide is given. */
function secondsOf(slide: PlannedSlide, shortRoute: boolean): number {
  if (shortRoute) return (slide.short ?? 0) * 60;
  return slide.optional ? 0 : slide.minutes * 60;
}

export interface Pace {
  /** Seconds in the whole plan, and when this slide should be over. */
  planned: number;
  dueBy: number;
  /** Seconds left of the plan. */
  remaining: number;
  /** The part of the lesson that the slide stands in: seconds it is given, and seconds until it should be over. */
  section: { planned: number; remaining: number };
  /** How far behind the plan, in whole minutes; 0 while this slide has time left. */
  behind: number;
}

/** How the lesson stands against its plan. */
export function paceAt(
  slides: readonly PlannedSlide[],
  slide: number,
  elapsed: number,
  shortRoute: boolean,
): Pace {
  const total = (some: readonly PlannedSlide[]) =>
    some.reduce((sum, each) => sum + secondsOf(each, shortRoute), 0);
  const planned = total(slides);
  const dueBy = total(slides.slice(0, slide + 1));
  const { first, last } = sectionOf(slides, slide);
  const sectionDueBy = total(slides.slice(0, last + 1));
  return {
    planned,
    dueBy,
    remaining: Math.max(0, planned - elapsed),
    section: {
      planned: total(slides.slice(first, last + 1)),
      remaining: Math.max(0, sectionDueBy - elapsed),
    },
    behind: Math.max(0, Math.floor((elapsed - dueBy) / 60)),
  };
}

/** First and last slide of the part of the lesson that a slide stands in. A continued slide has no part of its own. */
function sectionOf(
  slides: readonly PlannedSlide[],
  slide: number,
): { first: number; last: number } {
  const partAt = (index: number) =>
    slides.slice(0, index + 1).findLast((each) => each.part !== '')?.part;
  const part = partAt(slide);
  const same = (index: number) => index >= 0 && index < slides.length && partAt(index) === part;
  let [first, last] = [slide, slide];
  while (same(first - 1)) first -= 1;
  while (same(last + 1)) last += 1;
  return { first, last };
}
