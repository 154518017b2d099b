/** How a slide makes room: the same steps in a browser, on paper and for PowerPoint. */

/** Type starts comfortably above the band's smallest size and steps down to it, never below. */
const TYPE_STEPS: readonly number[] = [1.4, 1.32, 1.25, 1.18, 1.12, 1.06, 1];
/** Body text stays smaller than titles: at most this share of their size. */
const OF_TITLE = 0.84;
/** Share of the width that a picture beside words gets, in per cent. */
export const PICTURE_STEPS: readonly number[] = [58, 52, 46, 40, 34];
/** Steps for a scene that fills one side of a slide from edge to edge. */
export const SIDE_STEPS: readonly number[] = [50, 42, 34, 27];
/** Steps for a scene on the first slide or the last, whose title is large. */
export const COVER_STEPS: readonly number[] = [56, 50, 42, 34];
/** Shares for a picture at the flank of a slide that holds more than it: words come first, and without room there is none. */
export const FLANK_STEPS: readonly number[] = [34, 27, 22, 0];
/** Beside it type is no smaller than this step: rather than that the words have the whole slide. */
export const LEAST_FLANKED = 1.18;
/** Height in pixels of words on a scene that fills a slide: in larger type, and in the smallest. */
export const PLATE = { roomy: 126, most: 224 } as const;
/** Height in pixels of a scene over words on the screen beside it: with larger type, and with the smallest. */
export const OVER = { roomy: 290, least: 220 } as const;
/** The younger the pupils, the less a picture gives way to larger type. */
export const LEAST_PICTURE: Record<string, number> = { early: 58, primary: 52, secondary: 46 };
/** The younger the pupils, the higher a picture over words stays before their type grows, in pixels. */
export const LEAST_HEIGHT: Record<string, number> = { early: 320, primary: 280, secondary: 240 };

/** Replies stand beside or under their options in type of this step; before it gets smaller, they open over them. */
export const LEAST_BESIDE = 1.18;

/** Steps that keep body text smaller than a title. */
export const stepsBelowTitle = (body: number, title: number): number[] =>
  TYPE_STEPS.filter((step) => step === 1 || step <= (OF_TITLE * title) / body);
