import type { Part } from '#model/band.ts';
import type { BandVersion } from '#model/band-version.ts';
import { type Component, childrenOf, isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { Layout, Slide } from '#model/lesson/slide.ts';
import { ADULT_READERS } from '#model/paper/adult-readers.ts';
import type { AdultDeck, AdultSlide } from '#model/paper/workshop.ts';
import type { WorkshopPart } from '#model/paper/workshop-parts.ts';
import { layoutOf } from '../adapt-slides.ts';
import { slideBlocks } from '../blocks/slide-blocks.ts';
import { fillIn } from '../common-texts.ts';
import { typedAttributes } from '../components.ts';
import type { Context } from '../context.ts';
import { lessonDraftReasons } from '../draft-reasons.ts';
import { adultRoutes, staffPageRoutes } from '../help-routes.ts';
import { needsImageRule, safeTonightForAdults } from '../safe-tonight.ts';
import { flowOf, plain } from '../text.ts';
import { fillWorkshop } from './fill-workshop.ts';
import type { Meeting, RiskForAdults } from './meeting.ts';
import { routeRows } from './route-rows.ts';
import { type ShownSlide, shownSlides } from './shown-slides.ts';
import type { Share } from './slot.ts';
import { rowOf } from './table-nodes.ts';

/** Most risks on a slide, and most bands. */
const RISKS_A_SLIDE = 5;
const BANDS_A_SLIDE = 4;

/** The part of a lesson that corresponds to each part of a meeting, for the slide writers. */
const AS_PART: Partial<Record<WorkshopPart, Part>> = {
  welcome: 'welcome',
  topic: 'welcome',
  wrong: 'help',
  tell: 'help',
  questions: 'closing',
};

/** The slides of a meeting, filled from the lesson. */
export function adultDeck(meeting: Meeting): AdultDeck {
  const { lesson, sharedData, reader, frame } = meeting;
  const attributes = typedAttributes(frame, 'Workshop');
  const place = placeOf(frame, meeting.sources.file);
  const context: Context = {
    lesson,
    sharedData,
    band: ADULT_READERS[reader],
    file: meeting.sources.file,
    cast: ownCast(meeting),
    hasPicture: meeting.hasPicture,
    parts: null,
    riskIds: [],
    risks: [],
    tonight: null,
    tonightAtHome: null,
    pupilRoutes: [],
    report: meeting.report,
  };
  const slides = frame.children
    .filter((node): node is Component => isComponentNode(node, 'Step'))
    .filter(
      (step) => !slotOf(step, 'safe-tonight') || safeTonightForAdults(sharedData, meeting.versions),
    )
    .filter(
      (step) =>
        typedAttributes(step, 'Step')?.about !== 'images' ||
        needsImageRule(sharedData, meeting.versions),
    )
    .flatMap((step) => stepSlides(step, meeting, context));
  return {
    slug: lesson.slug,
    lessonTitle: attributes?.title ?? '',
    title: lesson.meta.title,
    outcome: '',
    band: ADULT_READERS[reader],
    cast: Object.assign({}, context.cast, ...slides.map(({ from }) => from?.cast ?? {})),
    strip:
      reader === 'parents'
        ? adultRoutes(sharedData, 'parent', sharedData.routes.pages['workshop-strip'])
        : staffPageRoutes(sharedData, 'briefing-strip'),
    slides: slides.map((slide, index) => ({ ...slide, id: `s${index + 1}` })),
    draft: lessonDraftReasons(lesson, sharedData),
    place,
  };
}

/** Characters in the pictures of adults' own slides. */
const ownCast = ({ sharedData, reader }: Meeting): Context['cast'] =>
  Object.fromEntries(
    sharedData.cast.filter(({ bands }) => bands.includes(reader)).map((who) => [who.id, who]),
  );

/** A step as one or several slides, which share its minutes. */
function stepSlides(step: Component, meeting: Meeting, context: Context): AdultSlide[] {
  const attributes = typedAttributes(step, 'Step');
  if (!attributes) return [];
  const children = step.children;
  const shown = slotOf(step, 'pupil-slides') ? shownSlides(meeting.versions) : null;
  const shares = shown ? shown.map(() => wholeShare(meeting)) : sharesOf(step, meeting);
  return shares.map((share, index) => {
    const pupils = shown?.[index];
    const nodes = fillWorkshop(
      children.filter((node) => !isComponentNode(node, 'Notes')),
      meeting,
      share,
    );
    const notes = fillWorkshop(
      children.filter((node) => isComponentNode(node, 'Notes')).flatMap((node) => childrenOf(node)),
      meeting,
      share,
    );
    const blocks = pupils ? pupils.slide.blocks : slideBlocks(context, nodes, new Map());
    const slide: Slide = {
      id: '',
      part: AS_PART[attributes.part] ?? 'activity',
      layout:
        pupils?.slide.layout ?? attributes.layout ?? layoutOf(blocks) ?? ('text' satisfies Layout),
      title: pupils?.slide.title ?? titleOf(fillIn(attributes.title, meeting.names), index),
      minutes: shareOfMinutes(attributes.minutes, shares.length, index),
      short:
        attributes.short === undefined
          ? null
          : shareOfMinutes(attributes.short, shares.length, index),
      years: pupils ? `${pupils.version.yearNames} see this` : null,
      optional: false,
      facts: [],
      blocks,
      notes: [...flowOf(notes), ...(pupils ? aboutShown(pupils) : [])],
      place: placeOf(step, context.file),
    };
    return { ...slide, step: attributes.part, from: pupils?.version ?? null };
  });
}

/** A slide's share of the minutes, in half minutes; the first slides get the remainder. */
function shareOfMinutes(minutes: number, slides: number, index: number): number {
  const halves = minutes * 2;
  return (Math.floor(halves / slides) + (index < halves % slides ? 1 : 0)) / 2;
}

const titleOf = (title: string, index: number): string =>
  index === 0 ? title : `${title}, continued`;

/** The attributes of a step's slot; `undefined` where it has none. */
const slotOf = (step: Component, filler: string) =>
  step.children
    .flatMap((node) => (isComponentNode(node, 'Slot') ? (typedAttributes(node, 'Slot') ?? []) : []))
    .find((at) => at.what === filler);

const wholeShare = ({ risks }: Meeting): Share => ({ risks, lessonRows: [] });

/** The content of each slide of a step: what does not fit is divided evenly among further slides. */
function sharesOf(step: Component, meeting: Meeting): Share[] {
  if (slotOf(step, 'risks'))
    return divideEvenly(meeting.risks, RISKS_A_SLIDE).map((risks: RiskForAdults[]) => ({
      risks,
      lessonRows: [],
    }));
  if (slotOf(step, 'told')) {
    const rows = meeting.versions.map(({ yearNames, outcome }) =>
      rowOf([plain(yearNames), plain(outcome)]),
    );
    return divideEvenly(rows, BANDS_A_SLIDE).map((lessonRows) => ({
      risks: meeting.risks,
      lessonRows,
    }));
  }
  const most = slotOf(step, 'routes')?.most;
  if (most !== undefined)
    return divideEvenly(routeRows(meeting, most), most).map((routes) => ({
      ...wholeShare(meeting),
      routes,
    }));
  return [wholeShare(meeting)];
}

/** Divides things evenly into as few groups as possible, at most `most` in each. */
function divideEvenly<T>(things: readonly T[], most: number): T[][] {
  const size = Math.ceil(things.length / Math.max(1, Math.ceil(things.length / most)));
  return Array.from({ length: Math.ceil(things.length / Math.max(1, size)) }, (_, index) =>
    things.slice(index * size, (index + 1) * size),
  );
}

const aboutShown = ({ version }: ShownSlide): BandVersion['plan']['cover'] => [
  {
    type: 'paragraph',
    children: plain(
      `From the lesson “${version.title}”, ${version.yearNames}. By the end pupils can say: “${version.outcome}”`,
    ),
  },
];
