/**
 * The pages of a deck, independent of format: each slide, the outcome after a title slide without space for it, and the
 * rest of a long help panel.
 */
import type { Scene } from '#model/lesson/content.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import { answerScene } from './answer-scene.ts';
import { type Arrangement, arrange, type Block, isMessageWithText, isTwoViews } from './arrange.ts';
import { flankOf, helpFlank, outcomeFlank } from './choose-flank.ts';
import { withClosingScene } from './closing-scene.ts';
import type { SlideContext } from './deck-context.ts';
import { heroOf, withFaces } from './faces.ts';
import { isInFewWords } from './few-words.ts';
import type { Flank } from './flank.ts';
import { type Ground, groundOf } from './ground.ts';
import { isTurned } from './is-turned.ts';
import { OUTCOME_TITLE, outcomePlace } from './outcome.ts';
import { plainWords } from './plain-words.ts';
import { hasRoomOnPlate, plateHeight } from './plate-height.ts';
import { type Points, pointsOf } from './points.ts';
import { type HelpPage, splitHelp } from './split-help.ts';
import { type TitleSize, titleSize } from './title-size.ts';
import { wordsIn } from './words-in.ts';

export interface SlidePage {
  kind: 'slide';
  id: string;
  title: string;
  layout: Slide['layout'];
  arrangement: Arrangement;
  /** Properties of its content that the design needs. */
  hints: string[];
  titleSize: TitleSize;
  ground: Ground;
  points: Points;
  turned: boolean;
  /** The lesson's title, above that of the band's first slide. */
  kicker: string | null;
  /** “Years 8 and 9”, where the band splits. */
  years: string | null;
  /** The outcome (“I can …”), where it is on this page. */
  outcome: string | null;
  /** The helper strip at its foot. */
  signposted: boolean;
  /** The onlooker beside text that is alone. */
  onlooker: string | null;
  /** The flank: the picture beside its text. */
  flank: Flank | null;
  /** The picture beside the best answer, where that opens over it. */
  answer: Scene | null;
}

export interface OutcomePage {
  kind: 'outcome';
  id: string;
  title: string;
  outcome: string;
  flank: Flank | null;
}

/** Routes that continue a help slide, with the picture beside them. */
export interface FlankedHelp extends HelpPage {
  flank: Flank | null;
}

/** A slide, and its continuation pages. */
export function slidePages(
  slide: Slide | PupilSlide,
  context: SlideContext,
): { first: SlidePage; outcome: OutcomePage | null; help: FlankedHelp[] } {
  const { version } = context;
  const help = splitHelp(slide, context);
  const goal = outcomePlace(slide, context);
  const arrangement = arrangementOf(slide, context, help);
  const points = pointsOf(slide, arrangement);
  const onlooker = hasRoomBeside(arrangement) ? heroOf(context) : null;
  const flank = onlooker || isSignposted(slide) ? null : flankOf(slide, arrangement, context);
  const { phase } = version.band;
  return {
    first: {
      kind: 'slide',
      id: slide.id,
      title: slide.title,
      layout: slide.layout,
      arrangement,
      hints: hints(arrangement, isSignposted(slide)),
      titleSize: titleSize(slide, arrangement, phase),
      ground: groundOf({ layout: slide.layout, arrangement, points, phase }),
      points,
      // On the first and last slide the picture comes after the title.
      turned:
        (isSignposted(slide) && arrangement.shape === 'panel') ||
        isTurned(
          slide,
          version.slides,
          (each) => (each === slide ? arrangement : arrangementOf(each, context)).shape,
        ),
      kicker: slide.layout === 'title' ? version.lessonTitle : null,
      years: slide.years ? yearsLabel(slide.years) : null,
      outcome: goal === 'here' ? version.outcome : null,
      signposted: isSignposted(slide),
      onlooker,
      flank,
      answer: arrangement.shape === 'single' ? answerScene(slide, context, flank !== null) : null,
    },
    outcome:
      goal === 'after'
        ? {
            kind: 'outcome',
            id: `${slide.id}-outcome`,
            title: OUTCOME_TITLE,
            outcome: version.outcome,
            flank: outcomeFlank(context),
          }
        : null,
    help: help.after.map((page, index) => ({ ...page, flank: helpFlank(index, context) })),
  };
}

/** A message alone, short enough for a picture beside it in the smallest type. */
function hasRoomBeside({ regions }: Arrangement): boolean {
  const [message, ...others] = Object.values(regions).flat();
  return (
    others.length === 0 &&
    message?.kind === 'key-message' &&
    plainWords(message.nodes).length <= BESIDE_SOMEBODY
  );
}
const BESIDE_SOMEBODY = 90;

const isSignposted = ({ layout }: Slide | PupilSlide): boolean =>
  layout === 'title' || layout === 'closing';

const arrangementOf = (
  slide: Slide | PupilSlide,
  context: SlideContext,
  help = splitHelp(slide, context),
): Arrangement => {
  const { band, slides } = context.version;
  const heading = { title: slide.title, years: slide.years ? yearsLabel(slide.years) : null };
  return arrange(
    withClosingScene(slide, withFaces(slide, help.here, context), context),
    isSignposted(slide),
    (words) => plateHeight(heading, words, band),
    (words) => isEveryOther(slide, slides) && hasRoomOnPlate(words, band),
  );
};

/** May a picture fill its slide under more text than usual? Of two successive ones only one does. */
function isEveryOther(slide: Slide | PupilSlide, slides: readonly (Slide | PupilSlide)[]): boolean {
  const pictures = slides.filter(({ part, blocks }) => part === 'story' && isOnePicture(blocks));
  const fillsAnyway = (index: number): boolean => {
    const slide = pictures[index];
    return slide !== undefined && arrange([...slide.blocks]).shape === 'full';
  };
  const filled: boolean[] = [];
  for (const index of pictures.keys()) filled.push(fillsAnyway(index) || !filled.at(-1));
  return filled[pictures.findIndex(({ id }) => id === slide.id)] ?? false;
}

const isOnePicture = (blocks: readonly { kind: string }[]): boolean =>
  blocks.some(({ kind }) => kind === 'scene') && blocks.every(({ kind }) => kind !== 'screen');

/** Properties of a slide's content that the design needs. */
function hints(arrangement: Arrangement, signposted: boolean): string[] {
  const { regions } = arrangement;
  const pictures = regions.media.flatMap((block) => (block.kind === 'pictures' ? block.items : []));
  const all = Object.values(regions).flat();
  return [
    ...(all.length === 1 && all[0]?.kind === 'key-message' ? ['one-message'] : []),
    ...(isMessageWithText(regions.main) ? ['message-first'] : []),
    ...(!signposted && isInFewWords(arrangement) ? ['few-words'] : []),
    ...(isQuestionAlone(all) ? ['in-fields'] : []),
    ...(all.length === 1 && isTwoViews(regions.main) ? ['two-views'] : []),
    ...(regions.media.some((block) => block.kind === 'scene') ? ['with-scene'] : []),
    ...(regions.media.some((block) => block.kind === 'screen') ? ['with-screen'] : []),
    ...(pictures.length > 0 ? [pictures.length > 1 ? 'with-pictures' : 'with-picture'] : []),
    ...columns(regions),
  ];
}

/** A single question with options in words. */
const isQuestionAlone = ([block, ...others]: readonly Block[]): boolean =>
  others.length === 0 &&
  (block?.kind === 'check' || block?.kind === 'choices') &&
  block.options.every((option) => !('picture' in option && option.picture));

/** The column that needs more space: cards, or else the longer text. */
function columns({ main, side }: Arrangement['regions']): string[] {
  if (side.length === 0) return [];
  const wide = (blocks: Block[]) =>
    blocks.some(({ kind }) => ['sort', 'match', 'order'].includes(kind));
  const ratio = wordsIn(main) / Math.max(1, wordsIn(side));
  if (wide(main) || ratio > 1.4) return ['wider-main'];
  return ratio < 0.7 ? ['wider-side'] : [];
}

/** `Y8-9` → “Years 8 and 9”. */
function yearsLabel(years: string): string {
  const numbers = /^Y\d/.test(years) ? (years.match(/\d+/g) ?? []) : [];
  if (numbers.length === 0) return years;
  return numbers.length === 1 ? `Year ${numbers[0]}` : `Years ${numbers.join(' and ')}`;
}
