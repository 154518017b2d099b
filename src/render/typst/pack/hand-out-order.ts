/** Determines when in the lesson each sheet is handed out. */
import { toString as textContent } from 'mdast-util-to-string';
import type { Part } from '#model/band.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { plainWords, sheetNamed } from '#model/paper/sheet-names.ts';

export interface HandedOut {
  handout: Handout;
  /** The slide with which it is handed out. Default: any time, or after the lesson. */
  slide: Slide | null;
  /** Does what its teacher reads say that it is for afterwards? */
  isAfter: boolean;
}

/** Slips that plan and slides name, by their id, and the part for which they lie ready. */
const SLIP_PARTS: Record<string, Part> = { 'question-slips': 'welcome', 'exit-ticket': 'endpoint' };

/** Every sheet that plan and slides name, and none that is made on request only. */
export const namedSheets = ({
  handouts,
  defaultHandouts,
}: Pick<BandVersion, 'handouts' | 'defaultHandouts'>): Handout[] => [
  ...handouts,
  ...defaultHandouts.filter(({ id }) => Object.hasOwn(SLIP_PARTS, id)),
];

/** Sheets in the order of the lesson; those of one slide keep their written order. */
export function handOutOrder(version: BandVersion): HandedOut[] {
  const { handouts, slides } = version;
  const main = slides.filter((slide) => !slide.optional);
  const at = (slide: Slide | null) => (slide ? main.indexOf(slide) : main.length);
  return namedSheets(version)
    .map((handout) => {
      const isAfter = FOR_AFTERWARDS.test(words(handout.lookFor));
      const part = SLIP_PARTS[handout.id];
      const slide = part
        ? (main.find((some) => some.part === part) ?? null)
        : isAfter
          ? null
          : slideFor(handout, main, handouts);
      return { handout, slide, isAfter };
    })
    .sort((a, b) => at(a.slide) - at(b.slide));
}

/**
 * The slide that a sheet belongs to, by the strongest evidence: its notes hand it out, by name or, where there is only
 * one, as “the sheet”; its notes quote it; titles match; its activity is on the sheet; notes or task mention it.
 * Otherwise the first activity.
 */
function slideFor(
  handout: Handout,
  slides: readonly Slide[],
  all: readonly Handout[],
): Slide | null {
  const isNamed = sheetNamed(handout, all);
  const title = plainWords(handout.title);
  const activities = new Set(handout.blocks.flatMap(activityIds));
  const isTheSheet = handout === only(all.filter(isOwnWorksheet));
  const others = all.filter((item) => item !== handout).map((handout) => plainWords(handout.title));
  const signs: ((slide: Slide) => boolean)[] = [
    mentionedOn((words) => GIVEN_OUT.test(words) && isNamed(words)),
    mentionedOn(
      (words) =>
        isTheSheet && THE_SHEET.test(words) && !others.some((text) => words.includes(text)),
    ),
    (slide) => texts(slide).some((text) => quotes(text, handout.title)),
    (slide) => plainWords(slide.title) === title,
    (slide) => slide.blocks.some((block) => 'id' in block && activities.has(block.id)),
    mentionedOn(isNamed),
    (slide) => slide.part === 'activity',
  ];
  for (const sign of signs) {
    const slide = slides.find(sign);
    if (slide) return slide;
  }
  return null;
}

const FOR_AFTERWARDS = /\bfor afterwards\b/;
const words = (flow: Handout['lookFor']): string => flow.map((node) => textContent(node)).join(' ');

const GIVEN_OUT =
  /\b(hand|give|pass)(s|ed)? (out|each|every)\b|\b(one|a)\b.* (each|a (pupil|pair|three|group|four)|for (each|two|three|four))\b/;
const THE_SHEET = /\bthe (work)?sheet\b/;

const isOwnWorksheet = ({ kind, copies }: Handout): boolean =>
  kind === 'worksheet' && copies === 'pupil';

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

const quotes = (text: string, title: string): boolean =>
  text.includes(`“${title}”`) || text.includes(`‘${title}’`);

const mentionedOn =
  (sign: (words: string) => boolean) =>
  (slide: Slide): boolean =>
    texts(slide).some((text) =>
      text.split(/[.!?:]/).some((sentence) => sign(plainWords(sentence))),
    );

/** A slide's notes, tasks and discussions. */
const texts = (slide: Slide): string[] =>
  [
    ...slide.notes,
    ...slide.blocks.flatMap((block) =>
      block.kind === 'task' || block.kind === 'talk' ? block.nodes : [],
    ),
  ].map((node) => textContent(node));

function activityIds(block: HandoutBlock): string[] {
  switch (block.kind) {
    case 'sort':
    case 'order':
    case 'match':
      return [block.id];
    case 'cards':
    case 'strip':
      return block.from ? [block.from.id] : [];
    case 'columns':
      return [...block.left, ...block.right].flatMap(activityIds);
    default:
      return [];
  }
}
