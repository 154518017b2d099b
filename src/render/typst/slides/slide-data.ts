/** A deck's pages as data for the templates in `handouts/slides/`. */
import type { Place } from '#model/lesson/content.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import { pageNumber } from '#model/text/page-number.ts';
import { REGIONS, type Region } from '#render/arrange/arrange.ts';
import { type Flank, flankSteps } from '#render/arrange/flank.ts';
import { type Ground, moreHelpGround } from '#render/arrange/ground.ts';
import { isBrief, type StripContact, stripContact } from '#render/arrange/helper-strip.ts';
import type { PictureData, ScreenData } from '#render/arrange/page-context.ts';
import type { SlideFit } from '#render/arrange/paper-tools.ts';
import type { Points } from '#render/arrange/points.ts';
import { advice } from '#render/arrange/route-pages.ts';
import { slidePages } from '#render/arrange/slide-pages.ts';
import { SLIDE } from '#render/arrange/slide-units.ts';
import { TITLE_SIZES } from '#render/arrange/title-size.ts';
import { portraitName } from '#render/pictures/draw-character.ts';
import {
  type BlockContext,
  type BlockData,
  blocksData,
  type PlacedBlock,
  slideRoutes,
} from './block-data.ts';

export interface SlideData {
  /** Id of the slide, or of the one that it continues. */
  id: string;
  /** The slide's number, with “(2)” where it is continued. */
  number: string;
  title: string;
  layout: Slide['layout'] | 'outcome';
  shape: string;
  kicker: string;
  years: string;
  outcome: string;
  strip: boolean;
  turned: boolean;
  /** Title size as a factor of the band's. */
  titleSize: number;
  ground: Ground;
  /** Is it a single message? */
  alone: boolean;
  /** Is its message larger than what follows? */
  first: boolean;
  /** Are there so few words that they are set as large as a title? */
  few: boolean;
  /** A character who looks on, beside words that are alone. */
  onlooker: PictureData | null;
  /** A full-height picture beside the words. */
  flank: FlankData | null;
  /** Short points, each on a card. */
  points: Points;
  scene: boolean;
  /** Number of pictures beside or above its words. */
  pictures: number;
  /** The column that gets more of the width. */
  wider: 'main' | 'side' | '';
  /** Are links drawn as plain text? */
  plain: boolean;
  /** Is it measured with everything revealed? */
  wall: boolean;
  /** Its layout; `null` where the template has to find one. */
  fit: SlideFit | null;
  regions: Record<Region, PlacedBlock[]>;
}

/** A scene for each share of the width (in per cent), or a screen. */
interface FlankData {
  at: Flank['at'];
  /** The least share of the width that it may get. */
  least: number;
  sides: Record<number, PictureData>;
  screen: ScreenData | null;
}

export interface StripData {
  name: string;
  contact: StripContact | null;
  pictures: PictureData[];
}

/** All pages of a deck, in order. */
export function slidesData(
  slides: readonly (Slide | PupilSlide)[],
  context: BlockContext,
): SlideData[] {
  const data: SlideData[] = [];
  for (const [index, slide] of slides.entries()) {
    const start = data.length;
    const { first, outcome, help } = slidePages(slide, context);
    const { page } = context;
    const words = (value: string) => page.text(value, slide.place);
    const looksOn = (who: string | null) =>
      who ? page.picture({ name: portraitName(who), alt: '' }) : null;
    const add = (value: Pick<SlideData, 'title' | 'layout' | 'regions'> & Partial<SlideData>) =>
      data.push({
        ...BARE,
        id: slide.id,
        number: pageNumber(index + 1, data.length - start),
        plain: context.view !== 'page',
        wall: context.view === 'wall',
        ...value,
      });
    const { regions, shape } = first.arrangement;
    const pictured = first.hints.some((hint) => hint.startsWith('with-picture'));
    add({
      title: words(slide.title),
      layout: slide.layout,
      shape,
      kicker: words(first.kicker ?? ''),
      years: words(first.years ?? ''),
      outcome: words(first.outcome ?? ''),
      strip: first.signposted,
      turned: first.turned,
      titleSize: TITLE_SIZES[first.titleSize],
      ground: first.ground,
      alone: first.hints.includes('one-message'),
      first: first.hints.includes('message-first'),
      onlooker: looksOn(first.onlooker),
      flank: flankData(first.flank, context),
      few: first.hints.includes('few-words'),
      points: first.points,
      scene: first.hints.includes('with-scene'),
      pictures: pictured ? 1 : 0,
      wider: first.hints.includes('wider-main')
        ? 'main'
        : first.hints.includes('wider-side')
          ? 'side'
          : '',
      regions: regionsData((name) => blocksData(regions[name], context)),
    });
    if (outcome)
      add({
        title: outcome.title,
        layout: 'outcome',
        ground: 'accent',
        outcome: words(outcome.outcome),
        flank: flankData(outcome.flank, context),
        regions: regionsData(() => []),
      });
    for (const { title, shown, panel, flank } of help)
      add({
        title,
        layout: 'help',
        ground: moreHelpGround(context.version.band.phase),
        flank: flankData(flank, context),
        regions: only(slide.place, context, {
          k: shown === 'panel' ? 'routes' : 'route-rows',
          routes: slideRoutes(
            panel.routes.map((route) => ({ ...route, says: advice(route, context) })),
            slide.place,
            context,
          ),
        }),
      });
  }
  return data;
}

/** For measuring, only its width matters. */
function flankData(flank: Flank | null, { page, view }: BlockContext): FlankData | null {
  if (!flank) return null;
  const { picture, at } = flank;
  const least = Math.min(...flankSteps(flank));
  if (picture.kind === 'screen') {
    const screen = page.screen(picture, 'narrow');
    return { at, least, sides: {}, screen: { ...screen, alt: '' } };
  }
  const shares = view === 'wall' ? [] : flankSteps(flank);
  const drawn = (share: number) => page.scene(picture, (SLIDE.width * share) / 100 / SLIDE.height);
  return {
    at,
    least,
    screen: null,
    sides: Object.fromEntries(shares.map((share) => [share, drawn(share)])),
  };
}

const BARE = {
  shape: 'single',
  kicker: '',
  years: '',
  outcome: '',
  strip: false,
  turned: false,
  titleSize: 1,
  ground: 'paper',
  alone: false,
  first: false,
  few: false,
  onlooker: null,
  flank: null,
  points: null,
  scene: false,
  pictures: 0,
  wider: '',
  fit: null,
} as const;

const regionsData = (blocksIn: (name: Region) => PlacedBlock[]): SlideData['regions'] =>
  Object.fromEntries(REGIONS.map((name) => [name, blocksIn(name)])) as SlideData['regions'];

function only(place: Place, { places }: BlockContext, block: BlockData): SlideData['regions'] {
  const at = places.push(place) - 1;
  return regionsData((name) => (name === 'main' ? [{ ...block, at }] : []));
}

/** The helper strip along the foot of the first and last slide. */
export const stripData = (place: Place, context: BlockContext) => ({
  strip: slideRoutes(context.version.strip, place, context).map(
    ({ name, pictures }, index): StripData => {
      const route = context.version.strip[index];
      const contact = route ? stripContact(route, context) : null;
      return {
        name,
        pictures,
        contact: contact && { ...contact, text: context.page.text(contact.text, place) },
      };
    },
  ),
  brief: isBrief(context),
});
